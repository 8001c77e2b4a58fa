import * as z from 'zod/mini';
import { text } from '../../../../lib/search-values.ts';

/** What the address of a template may hold. */
export const detailSearchSchema = z.object({
  /** The version that is looked at, `tpv_…`; the one in use when empty. */
  version: text,
  /** The version it is compared with. */
  with: text,
  language: z.catch(z.optional(z.enum(['ID', 'EN'])), undefined),
  variant: text,
});
