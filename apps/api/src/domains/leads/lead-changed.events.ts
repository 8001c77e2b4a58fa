import { tellChanges } from '../../infra/change-notice.ts';

/** Tells every API process which leads changed: `<account> <lead>:<sequence> <lead>:<sequence> …`. */
export const LEAD_CHANGES_CHANNEL = 'merpati_lead_changes';

/** A subquery that notifies of `changed (id, account_id, sequence)`; its count must be selected, or it does not run. */
export function notifyLeads(changed: string): string {
  return tellChanges(LEAD_CHANGES_CHANNEL, changed);
}
