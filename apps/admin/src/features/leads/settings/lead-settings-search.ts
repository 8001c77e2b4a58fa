import * as z from 'zod/mini';
import { text } from '../../../lib/search-values.ts';

/** What the address of the settings of leads may hold. */
export const leadSettingsSearchSchema = z.object({
  /** Stages when empty. */
  tab: z.catch(z.optional(z.enum(['fields', 'scores'])), undefined),
  account: text,
});
