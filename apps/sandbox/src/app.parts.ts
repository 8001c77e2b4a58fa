import type { BrevoStandIn } from './brevo/stand-in.ts';
import type { MailketingStandIn } from './mailketing/stand-in.ts';
import type { SandboxSmtpServer, SmtpSettings } from './smtp/smtp.server.ts';
import type { Stores } from './stores.ts';

/** What the HTTP routes work on; built once by the sandbox. */
export interface AppParts extends Stores {
  settings: SmtpSettings;
  mailketing: MailketingStandIn;
  brevo: BrevoStandIn;
  smtp: SandboxSmtpServer;
}
