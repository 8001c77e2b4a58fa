import { createServer, type Server } from 'node:http';
import type { Server as NetServer } from 'node:net';
import type { Ports } from './app.parts.ts';
import { createApp } from './app.ts';
import type { BrevoAccount } from './brevo/account.ts';
import { brevoStandIn } from './brevo/stand-in.ts';
import { ownCertificate } from './certificate.ts';
import { SandboxDnsServer } from './dns/dns.server.ts';
import { DnsZone } from './dns/zone.store.ts';
import { Downloader } from './download.ts';
import { FaultStore } from './fault.store.ts';
import { Journal, JournalFile } from './journal.store.ts';
import { listen, stopListening } from './listen.ts';
import { type BodyLimits, Mailbox } from './mailbox.store.ts';
import type { MailketingAccount } from './mailketing/account.ts';
import { mailketingStandIn } from './mailketing/stand-in.ts';
import { ProviderPorts } from './provider-ports.ts';
import type { HttpProvider } from './providers.ts';
import { SlackWorkspace } from './slack/workspace.store.ts';
import { SandboxSmtpServer, type SmtpSettings } from './smtp/smtp.server.ts';
import type { Stores } from './stores.ts';
import { Timers } from './timers.ts';
import { TlsFront } from './tls-front.ts';
import { FirstTries } from './triggers.ts';
import { WebhookPoster } from './webhook-post.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  httpPort?: number;
  /** 0, the default, takes any free port. */
  smtpPort?: number;
  /** The same routes over TLS with the sandbox's own certificate; 0 takes any free port, unset: none. */
  httpsPort?: number | null;
  /** SMTP with TLS from the first byte; 0 takes any free port, unset: none. */
  smtpsPort?: number | null;
  /** Stand-in for the DNS, UDP; 0 takes any free port, unset: none. */
  dnsPort?: number | null;
  /** 127.0.0.1 unless set. */
  host?: string;
  /** JSON Lines file that every journal entry is appended to. */
  journalFile?: string | null;
  /** Entries the journal keeps in memory. */
  journalCapacity?: number;
  /** How many mails, and bytes of them, the mailbox keeps in full. */
  storeBodies?: BodyLimits;
  /** Where the Mailketing account differs from the default one. */
  mailketing?: Partial<MailketingAccount>;
  /** Where the Brevo account differs from the default one. */
  brevo?: Partial<BrevoAccount>;
  /** Where the SMTP login differs from `sandbox` / `sandbox-smtp-password`. */
  smtp?: Partial<SmtpSettings>;
}

/** A running sandbox. The stores are the same that the control API reads and changes. */
export interface Sandbox {
  readonly httpUrl: string;
  readonly httpPort: number;
  readonly smtpHost: string;
  readonly smtpPort: number;
  /** Null where none was asked for. */
  readonly httpsPort: number | null;
  readonly smtpsPort: number | null;
  /** Base addresses like `httpUrl`, on ports that are closed while the provider's fault `refused` stands. */
  readonly providerUrls: Readonly<Record<HttpProvider, string>>;
  /** PEM; a client that is to trust the sandbox takes it as its authority. */
  readonly certificate: string;
  readonly journal: Journal;
  readonly mailbox: Mailbox;
  readonly faults: FaultStore;
  readonly mailketing: MailketingAccount;
  readonly brevo: BrevoAccount;
  readonly smtp: SmtpSettings;
  readonly dns: DnsZone;
  readonly slack: SlackWorkspace;
  /** Null where none was asked for. */
  readonly dnsPort: number | null;
  /** Ends every connection and timer at once and resolves when they are gone. May be called again. */
  close(): Promise<void>;
}

/** Above the idle time of any client's pool, so that it is the client who ends an idle connection. */
const KEEP_ALIVE_MS = 65_000;

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1';
  const file = options.journalFile ? await JournalFile.open(options.journalFile) : null;
  const journal = new Journal({ file, ...(options.journalCapacity ? { capacity: options.journalCapacity } : {}) });
  const mailbox = new Mailbox(options.storeBodies);
  const faults = new FaultStore();
  const firstTries = new FirstTries();
  const timers = new Timers();
  const downloader = new Downloader();
  const poster = new WebhookPoster();
  const stores: Stores = { faults, firstTries, journal, mailbox, timers, downloader, poster };
  const settings: SmtpSettings = { ...defaultSmtpSettings(), ...options.smtp };
  const mailketing = mailketingStandIn(stores, options.mailketing ?? {});
  const brevo = brevoStandIn(stores, options.brevo ?? {});
  const certificate = await ownCertificate();
  const ports: Ports = {
    http: 0,
    smtp: 0,
    https: null,
    smtps: null,
    providers: { mailketing: 0, mailketing2: 0, brevo: 0 },
  };
  const smtp = new SandboxSmtpServer({ settings, faults, firstTries, journal, mailbox, timers, certificate });
  const providerPorts = new ProviderPorts(host, faults, (socket) => http.emit('connection', socket));
  const authority = certificate.cert;
  const dns = new DnsZone();
  const slack = new SlackWorkspace();
  const dnsServer = new SandboxDnsServer(dns);
  const app = createApp({
    ...stores,
    dns,
    slack,
    settings,
    mailketing,
    brevo,
    smtp,
    ports,
    providerPorts,
    certificate: authority,
  });
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app);

  const https = new TlsFront(certificate, (socket) => http.emit('connection', socket));

  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= shutDown({ ...stores, http, https, smtp, providerPorts, dnsServer });
    return closing;
  };
  try {
    ports.http = await listen(http, options.httpPort ?? 0, host);
    ports.smtp = await listen(smtp.listener, options.smtpPort ?? 0, host);
    ports.https = await listenIfAsked(https.listener, options.httpsPort, host);
    ports.providers = await providerPorts.open();
    ports.smtps = await listenIfAsked(smtp.tls.listener, options.smtpsPort, host);
    const { dnsPort = null } = options;
    const openDnsPort = dnsPort === null ? null : await dnsServer.listen(dnsPort, host);
    return {
      httpUrl: `${at(host)}:${ports.http}`,
      httpPort: ports.http,
      smtpHost: host,
      smtpPort: ports.smtp,
      httpsPort: ports.https,
      smtpsPort: ports.smtps,
      providerUrls: {
        mailketing: `${at(host)}:${ports.providers.mailketing}`,
        mailketing2: `${at(host)}:${ports.providers.mailketing2}`,
        brevo: `${at(host)}:${ports.providers.brevo}`,
      },
      certificate: authority,
      journal,
      mailbox,
      faults,
      mailketing: mailketing.account,
      brevo: brevo.account,
      smtp: settings,
      dns,
      slack,
      dnsPort: openDnsPort,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function at(host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}`;
}

function listenIfAsked(server: NetServer, port: number | null | undefined, host: string): Promise<number | null> {
  return port === undefined || port === null ? Promise.resolve(null) : listen(server, port, host);
}

function defaultSmtpSettings(): SmtpSettings {
  return { user: 'sandbox', password: 'sandbox-smtp-password', authRequired: true, slowMs: 60_000 };
}

async function shutDown(
  parts: Stores & {
    http: Server;
    https: TlsFront;
    smtp: SandboxSmtpServer;
    providerPorts: ProviderPorts;
    dnsServer: SandboxDnsServer;
  },
): Promise<void> {
  const { http, https, smtp, providerPorts, dnsServer } = parts;
  const listeners = [http, https.listener, smtp.listener, smtp.tls.listener].map(stopListening);
  parts.timers.clear();
  http.closeAllConnections();
  https.destroyHandshakes();
  smtp.destroyConnections();
  await Promise.all([
    ...listeners,
    providerPorts.close(),
    dnsServer.close(),
    parts.poster.close(),
    parts.downloader.close(),
  ]);
  // Requests that were being read when the timers were cleared may have planned one more.
  parts.timers.clear();
  await parts.journal.close();
}
