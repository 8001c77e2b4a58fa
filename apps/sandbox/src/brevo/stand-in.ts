import { SendDesk } from '../send-desk.ts';
import type { Stores } from '../stores.ts';
import { type BrevoAccount, defaultBrevoAccount } from './account.ts';
import type { BrevoRouteParts } from './brevo.parts.ts';
import { brevoDialect } from './dialect.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { BrevoLog } from './log.store.ts';
import { WebhookStore } from './webhook.store.ts';
import { BrevoWebhooks } from './webhooks.ts';

export interface BrevoStandIn extends BrevoRouteParts {
  webhooks: BrevoWebhooks;
  /** Back to the account as it was at the start, without webhooks, remembered keys and past mails. */
  reset(): void;
}

export function brevoStandIn(stores: Stores, change: Partial<BrevoAccount>): BrevoStandIn {
  const account: BrevoAccount = { ...defaultBrevoAccount(), ...change };
  const initial = structuredClone(account);
  const keys = new IdempotencyKeys();
  const log = new BrevoLog();
  const webhookStore = new WebhookStore();
  const webhooks = new BrevoWebhooks({ ...stores, account, store: webhookStore });
  const desk = new SendDesk(stores, brevoDialect({ ...stores, account, keys, log, webhooks }));
  const reset = (): void => {
    Object.assign(account, structuredClone(initial));
    keys.clear();
    log.clear();
    webhookStore.clear();
  };
  return { account, timers: stores.timers, desk, log, webhookStore, webhooks, reset };
}
