import { tellChanges } from '../../../infra/change-notice.ts';

/** Tells every API process which messages changed: `<account> <message>:<sequence> <message>:<sequence> …`. */
export const CHANGES_CHANNEL = 'merpati_message_changes';

/** Wakes workers: the payload is the name of a queue. */
export const WAKE_CHANNEL = 'merpati_queue_wake';

/** A subquery that notifies of `changed (id, account_id, sequence)`; its count must be selected, or it does not run. */
export function notifyChanges(changed: string): string {
  return tellChanges(CHANGES_CHANNEL, changed);
}
