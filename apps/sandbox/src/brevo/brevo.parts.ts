import type { SendDesk } from '../send-desk.ts';
import type { Timers } from '../timers.ts';
import type { BrevoAccount } from './account.ts';
import type { BrevoSend } from './dialect.ts';
import type { BrevoLog } from './log.store.ts';
import type { WebhookStore } from './webhook.store.ts';

/** What the routes of Brevo work on. */
export interface BrevoRouteParts {
  account: BrevoAccount;
  timers: Timers;
  desk: SendDesk<BrevoSend>;
  log: BrevoLog;
  webhookStore: WebhookStore;
}
