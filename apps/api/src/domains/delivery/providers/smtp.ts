import type { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import { ANSWER_TIMEOUT_MS, CONNECT_TIMEOUT_MS } from '../delivery.limits.ts';
import type {
  Capabilities,
  LookUp,
  Outcome,
  OutgoingAttachment,
  OutgoingEmail,
  Probe,
  ProviderAdapter,
} from './adapter.ts';
import { probeOf } from './http-outcome.ts';
import { outcomeOfFailure, type SmtpFailure } from './smtp-outcome.ts';
import { keptWords } from './words.ts';

export const smtpSettings = z.object({
  host: z.string().min(1),
  port: z.number().int().min(1).max(65_535),
  /** TLS: from the start, required by STARTTLS, or none (loopback and tests). */
  security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  user: z.string().optional(),
  /** Domain of Message-IDs. */
  messageIdDomain: z.string().min(1),
  /** Connections of the BULK queue; the others have three each. */
  bulkConnections: z.number().int().min(1).max(50).default(10),
  answerTimeoutMs: z.number().int().min(100).default(ANSWER_TIMEOUT_MS),
});
export const smtpSecrets = z.object({ password: z.string().optional() });

export type SmtpSettings = z.infer<typeof smtpSettings>;

const SINGLE_CONNECTIONS = 3;

const capabilities: Capabilities = {
  headers: true,
  replyTo: true,
  cc: true,
  attachments: { by: 'VALUE', inline: true, maxCount: 20, maxBytes: 14 * 1024 * 1024, extensions: null },
  idempotency: false,
  lookUp: false,
  deliveredEvent: false,
};

/** Any SMTP server, through a pool of connections per queue, so that bulk cannot hold the critical ones. */
export class SmtpAdapter implements ProviderAdapter {
  readonly capabilities = capabilities;
  readonly repeatWindowSeconds = 0;
  readonly #settings: SmtpSettings;
  readonly #password: string | undefined;
  readonly #secrets: string[];
  readonly #pools: Record<DispatchQueue, Transporter>;

  constructor(settings: SmtpSettings, secrets: z.infer<typeof smtpSecrets>) {
    this.#settings = settings;
    this.#password = secrets.password;
    this.#secrets = secrets.password ? [secrets.password] : [];
    const pool = (queue: DispatchQueue) => openPool(settings, secrets.password, this.widthOf(queue));
    this.#pools = {
      [DispatchQueue.CRITICAL]: pool(DispatchQueue.CRITICAL),
      [DispatchQueue.NORMAL]: pool(DispatchQueue.NORMAL),
      [DispatchQueue.BULK]: pool(DispatchQueue.BULK),
    };
  }

  widthOf(queue: DispatchQueue): number {
    return queue === DispatchQueue.BULK ? this.#settings.bulkConnections : SINGLE_CONNECTIONS;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const handover: Handover = { body: null };
    try {
      const answer = await this.#pools[email.queue].sendMail(this.#toMail(email, handover));
      const words = keptWords(String(answer.response ?? ''), this.#secrets);
      return { kind: 'accepted', providerMessageId: queueIdIn(words), code: words.slice(0, 3), words };
    } catch (error) {
      const failure = asFailure(error);
      return outcomeOfFailure(failure, handover.body?.readableDidRead ?? false, this.#wordsOf(failure));
    }
  }

  /** Connects anew, so that the credentials of now are tried, and logs in. */
  async probe(): Promise<Probe> {
    const transport = createTransport(connectionOptions(this.#settings, this.#password));
    try {
      await transport.verify();
      return { passed: true, errorClass: null, code: '250', words: 'The server took the login.', credits: null };
    } catch (error) {
      const failure = asFailure(error);
      return probeOf(outcomeOfFailure(failure, false, this.#wordsOf(failure)), null);
    } finally {
      transport.close();
    }
  }

  async lookUp(): Promise<LookUp> {
    return { kind: 'unclear', words: 'An SMTP server cannot be asked what became of a mail.' };
  }

  async close(): Promise<void> {
    for (const pool of Object.values(this.#pools)) pool.close();
  }

  #wordsOf({ response, message }: SmtpFailure): string {
    return keptWords(response ?? message, this.#secrets);
  }

  #toMail(email: OutgoingEmail, handover: Handover) {
    return {
      from: email.from,
      to: asMailbox(email.to),
      ...(email.cc.length === 0 ? {} : { cc: email.cc.map(asMailbox) }),
      ...(email.replyTo === null ? {} : { replyTo: asMailbox(email.replyTo) }),
      subject: email.subject,
      ...(email.html === null ? {} : { html: email.html }),
      ...(email.text === null ? {} : { text: email.text }),
      messageId: `<${email.messageId}@${this.#settings.messageIdDomain}>`,
      headers: email.headers.map(({ name, value }) => ({ key: name, value })),
      attachments: email.attachments.map(asPart),
      disableFileAccess: true,
      disableUrlAccess: true,
      handover,
    };
  }
}

/** An object, because a text would be parsed for several addresses. */
function asMailbox(address: string) {
  return { name: '', address };
}

function asPart({ name, contentType, contentId, bytes }: OutgoingAttachment) {
  const inline = contentId === null ? {} : { cid: contentId, contentDisposition: 'inline' as const };
  return { filename: name, contentType, content: bytes, ...inline };
}

/** Holds the stream of the body: whether somebody read from it tells whether the server had asked for the body. */
interface Handover {
  body: Readable | null;
}

function connectionOptions(settings: SmtpSettings, password: string | undefined) {
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    ...(settings.user ? { auth: { user: settings.user, pass: password ?? '' } } : {}),
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: settings.answerTimeoutMs,
  };
}

function openPool(settings: SmtpSettings, password: string | undefined, connections: number): Transporter {
  const transport = createTransport({
    ...connectionOptions(settings, password),
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    maxRequeues: 2,
  });
  transport.use('stream', (mail, done) => {
    const { handover } = mail.data as { handover?: Handover };
    mail.message.processFunc((input: Readable) => {
      if (handover) handover.body = input;
      return input;
    });
    done();
  });
  return transport;
}

/** Servers commonly answer "queued as <id>". */
function queueIdIn(words: string): string | null {
  return /queued as ([\w.-]+)/i.exec(words)?.[1] ?? null;
}

function asFailure(error: unknown): SmtpFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, responseCode, response, command } = error as Error & Partial<SmtpFailure>;
  return { message: error.message, code, responseCode, response, command };
}
