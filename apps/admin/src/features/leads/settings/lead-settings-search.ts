import * as z from 'zod/mini';
import { text } from '../../../lib/search-values.ts';

/** Beside stages, which are shown when none is chosen. */
export const LEAD_SETTINGS_TABS = ['fields', 'scores', 'intake'] as const;

/** What the address of the settings of leads may hold. */
export const leadSettingsSearchSchema = z.object({
  /** Stages when empty. */
  tab: z.catch(z.optional(z.enum(LEAD_SETTINGS_TABS)), undefined),
  account: text,
});
