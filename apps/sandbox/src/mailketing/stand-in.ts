import { SendDesk } from '../send-desk.ts';
import type { Stores } from '../stores.ts';
import { defaultAccount, type MailketingAccount } from './account.ts';
import { MailTaker } from './mail-taker.ts';
import { type V1Send, v1Dialect } from './v1-dialect.ts';
import { type V2Send, v2Dialect } from './v2-dialect.ts';
import { MailketingWebhooks } from './webhooks.ts';

/** Both API versions over one account. */
export interface MailketingStandIn {
  account: MailketingAccount;
  v1: SendDesk<V1Send>;
  v2: SendDesk<V2Send>;
  webhooks: MailketingWebhooks;
  /** Back to the account as it was at the start. */
  reset(): void;
}

export function mailketingStandIn(stores: Stores, change: Partial<MailketingAccount>): MailketingStandIn {
  const account: MailketingAccount = { ...defaultAccount(), ...change };
  const initial = structuredClone(account);
  const webhooks = new MailketingWebhooks({ ...stores, account });
  const parts = { ...stores, account, webhooks };
  return {
    account,
    v1: new SendDesk(stores, v1Dialect(account, new MailTaker(parts, 'mailketing'))),
    v2: new SendDesk(stores, v2Dialect(account, new MailTaker(parts, 'mailketing2'))),
    webhooks,
    reset: () => void Object.assign(account, structuredClone(initial)),
  };
}
