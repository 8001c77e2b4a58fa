import type { FaultStore } from './fault.store.ts';
import type { Journal } from './journal.store.ts';
import type { Mailbox } from './mailbox.store.ts';
import type { MailketingAccount } from './mailketing/account.ts';
import type { SendService } from './mailketing/send.service.ts';
import type { MailketingWebhooks } from './mailketing/webhooks.ts';
import type { SandboxSmtpServer, SmtpSettings } from './smtp/smtp.server.ts';
import type { Timers } from './timers.ts';

/** What the HTTP routes work on; built once by the sandbox. */
export interface AppParts {
  account: MailketingAccount;
  /** What `DELETE /control/mailketing` goes back to. */
  initialAccount: MailketingAccount;
  settings: SmtpSettings;
  faults: FaultStore;
  journal: Journal;
  mailbox: Mailbox;
  timers: Timers;
  webhooks: MailketingWebhooks;
  send: SendService;
  smtp: SandboxSmtpServer;
}
