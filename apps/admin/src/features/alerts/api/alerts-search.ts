import * as z from 'zod/mini';

export const TABS = ['alerts', 'channels', 'rules', 'mutes'] as const;

/** What the address of the alerts may hold. */
export const alertsSearchSchema = z.object({
  tab: z.catch(z.optional(z.enum(TABS)), undefined),
});
