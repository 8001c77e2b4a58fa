import type { BrevoStandIn } from './brevo/stand-in.ts';
import type { DnsZone } from './dns/zone.store.ts';
import type { MailketingStandIn } from './mailketing/stand-in.ts';
import type { ProviderPorts } from './provider-ports.ts';
import type { HttpProvider } from './providers.ts';
import type { SlackWorkspace } from './slack/workspace.store.ts';
import type { SandboxSmtpServer, SmtpSettings } from './smtp/smtp.server.ts';
import type { Stores } from './stores.ts';

/** Where the sandbox listens; null: not at all. */
export interface Ports {
  http: number;
  smtp: number;
  https: number | null;
  smtps: number | null;
  /** Closed while its provider's fault `refused` stands until cleared. */
  providers: Record<HttpProvider, number>;
}

/** What the HTTP routes work on; built once by the sandbox. */
export interface AppParts extends Stores {
  ports: Ports;
  providerPorts: ProviderPorts;
  /** PEM. */
  certificate: string;
  settings: SmtpSettings;
  mailketing: MailketingStandIn;
  brevo: BrevoStandIn;
  smtp: SandboxSmtpServer;
  dns: DnsZone;
  slack: SlackWorkspace;
}
