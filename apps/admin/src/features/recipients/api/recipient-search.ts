import * as z from 'zod/mini';
import { text } from '../../../lib/search-values.ts';

/** What the address of the desk may hold. */
export const recipientSearchSchema = z.object({
  /** Whose desk it is: an e-mail address. */
  address: text,
  /** As which account knows them, for a super admin. */
  account: text,
});
