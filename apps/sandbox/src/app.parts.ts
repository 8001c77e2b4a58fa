import type { BrevoStandIn } from './brevo/stand-in.ts';
import type { MailketingStandIn } from './mailketing/stand-in.ts';
import type { SandboxSmtpServer, SmtpSettings } from './smtp/smtp.server.ts';
import type { Stores } from './stores.ts';

/** Where the sandbox listens; null: not at all. */
export interface Ports {
  http: number;
  smtp: number;
  https: number | null;
  smtps: number | null;
}

/** What the HTTP routes work on; built once by the sandbox. */
export interface AppParts extends Stores {
  ports: Ports;
  /** PEM. */
  certificate: string;
  settings: SmtpSettings;
  mailketing: MailketingStandIn;
  brevo: BrevoStandIn;
  smtp: SandboxSmtpServer;
}
