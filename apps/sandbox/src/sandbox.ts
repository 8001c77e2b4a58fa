import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import type { BrevoAccount } from './brevo/account.ts';
import { brevoStandIn } from './brevo/stand-in.ts';
import { Downloader } from './download.ts';
import { FaultStore } from './fault.store.ts';
import { Journal, JournalFile } from './journal.store.ts';
import { listen, stopListening } from './listen.ts';
import { type BodyLimits, Mailbox } from './mailbox.store.ts';
import type { MailketingAccount } from './mailketing/account.ts';
import { mailketingStandIn } from './mailketing/stand-in.ts';
import { SandboxSmtpServer, type SmtpSettings } from './smtp/smtp.server.ts';
import type { Stores } from './stores.ts';
import { Timers } from './timers.ts';
import { WebhookPoster } from './webhook-post.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  httpPort?: number;
  /** 0, the default, takes any free port. */
  smtpPort?: number;
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
  readonly journal: Journal;
  readonly mailbox: Mailbox;
  readonly faults: FaultStore;
  readonly mailketing: MailketingAccount;
  readonly brevo: BrevoAccount;
  readonly smtp: SmtpSettings;
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
  const timers = new Timers();
  const downloader = new Downloader();
  const poster = new WebhookPoster();
  const stores: Stores = { faults, journal, mailbox, timers, downloader, poster };
  const settings: SmtpSettings = { ...defaultSmtpSettings(), ...options.smtp };
  const mailketing = mailketingStandIn(stores, options.mailketing ?? {});
  const brevo = brevoStandIn(stores, options.brevo ?? {});
  const smtp = new SandboxSmtpServer({ settings, faults, journal, mailbox, timers });
  const app = createApp({ ...stores, settings, mailketing, brevo, smtp });
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app);

  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= shutDown({ ...stores, http, smtp });
    return closing;
  };
  try {
    const httpPort = await listen(http, options.httpPort ?? 0, host);
    const smtpPort = await listen(smtp.listener, options.smtpPort ?? 0, host);
    const httpUrl = `http://${host.includes(':') ? `[${host}]` : host}:${httpPort}`;
    return {
      httpUrl,
      httpPort,
      smtpHost: host,
      smtpPort,
      journal,
      mailbox,
      faults,
      mailketing: mailketing.account,
      brevo: brevo.account,
      smtp: settings,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function defaultSmtpSettings(): SmtpSettings {
  return { user: 'sandbox', password: 'sandbox-smtp-password', authRequired: true, slowMs: 60_000 };
}

async function shutDown(parts: Stores & { http: Server; smtp: SandboxSmtpServer }): Promise<void> {
  const listeners = [stopListening(parts.http), stopListening(parts.smtp.listener)];
  parts.timers.clear();
  parts.http.closeAllConnections();
  parts.smtp.destroyConnections();
  await Promise.all([...listeners, parts.poster.close(), parts.downloader.close()]);
  // Requests that were being read when the timers were cleared may have planned one more.
  parts.timers.clear();
  await parts.journal.close();
}
