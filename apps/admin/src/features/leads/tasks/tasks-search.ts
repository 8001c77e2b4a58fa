import * as z from 'zod/mini';
import { text } from '../../../lib/search-values.ts';

/** What the address of the tasks may hold. */
export const tasksSearchSchema = z.object({
  /** Mine when empty. */
  whose: z.catch(z.optional(z.enum(['all'])), undefined),
  /** Open ones when empty. */
  state: z.catch(z.optional(z.enum(['done'])), undefined),
  account: text,
});
