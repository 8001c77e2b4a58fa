import { createTransport, type Transporter } from 'nodemailer';
import type { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import { CONNECT_TIMEOUT_MS } from '../delivery.limits.ts';
import type { DkimKey } from '../sender-domains/dkim.service.ts';
import type {
  Capabilities,
  LookUp,
  Outcome,
  OutgoingAttachment,
  OutgoingEmail,
  Probe,
  ProviderAdapter,
} from './adapter.ts';
import { SIGNED_FIELDS, signed } from './dkim-signature.ts';
import { probeOf } from './http-outcome.ts';
import { mostFileBytes } from './mime-size.ts';
import { Handover } from './smtp-handover.ts';
import { asMailbox, messageIdOf, mimeOf } from './smtp-mime.ts';
import { outcomeForRecipient, outcomeOfFailure, type SmtpFailure } from './smtp-outcome.ts';
import { type SmtpSecrets, serverOf, type smtpSettings } from './smtp-settings.ts';
import { keptWords } from './words.ts';

type SmtpSettings = z.infer<typeof smtpSettings>;

const SINGLE_CONNECTIONS = 3;
const MAX_FILES = 20;

/** Longest that one mail may take, in longest silences: a server that trickles its answers is never silent. */
const SILENCES = 10;

/** Any SMTP server, through a pool of connections per queue, so that bulk cannot hold the critical ones. */
export class SmtpAdapter implements ProviderAdapter {
  readonly capabilities: Capabilities;
  readonly repeatWindowSeconds = 0;
  readonly #settings: SmtpSettings;
  readonly #password: string | undefined;
  readonly #secrets: string[];
  readonly #pools: Record<DispatchQueue, Transporter>;

  constructor(settings: SmtpSettings, secrets: SmtpSecrets) {
    this.capabilities = capabilitiesOf(serverOf(settings).maxMessageBytes);
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
    const { mail, handover } = await this.#prepare(email);
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), this.#settings.answerTimeoutMs * SILENCES);
    try {
      const answer = await this.#pools[email.queue].sendMail({ ...mail, signal: deadline.signal });
      const refusal = refusalOf(answer.envelope.to[0], answer.rejectedErrors);
      if (refusal) return outcomeForRecipient(refusal, this.#wordsOf(refusal));
      const words = keptWords(String(answer.response ?? ''), this.#secrets);
      return { kind: 'accepted', providerMessageId: queueIdIn(words), code: words.slice(0, 3), words };
    } catch (error) {
      const failure = asFailure(error);
      return outcomeOfFailure(failure, handover.begun, this.#wordsOf(failure));
    } finally {
      clearTimeout(timer);
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

  /** A mail without files is built here, which is faster; one with files is streamed by nodemailer, which needs less memory. */
  async #prepare(email: OutgoingEmail) {
    const { messageIdDomain } = this.#settings;
    if (email.attachments.length > 0) {
      const handover = new Handover(null);
      const dkim = email.dkim ? { dkim: dkimOptions(email.dkim) } : {};
      return {
        handover,
        mail: { ...asNodemailerMail(email, messageIdDomain), ...dkim, envelope: envelopeOf(email), handover },
      };
    }
    const mime = mimeOf(email, { messageIdDomain, date: new Date() });
    const bytes = email.dkim ? await signed(mime, email.dkim) : mime;
    const handover = new Handover(bytes);
    const messageId = messageIdOf(email, messageIdDomain);
    return { handover, mail: { envelope: envelopeOf(email), raw: bytes, messageId, handover } };
  }
}

function capabilitiesOf(maxMessageBytes: number): Capabilities {
  return {
    headers: true,
    replyTo: true,
    cc: true,
    attachments: {
      by: 'VALUE',
      inline: true,
      maxCount: MAX_FILES,
      maxBytes: mostFileBytes(maxMessageBytes),
      extensions: null,
    },
    idempotency: false,
    lookUp: false,
    deliveredEvent: false,
  };
}

function envelopeOf({ from, to, cc, returnPath }: OutgoingEmail) {
  return { from: asMailbox(returnPath ?? from.address), to: [to, ...cc].map(asMailbox) };
}

function asNodemailerMail(email: OutgoingEmail, messageIdDomain: string) {
  return {
    from: email.from,
    to: asMailbox(email.to),
    cc: email.cc.map(asMailbox),
    ...(email.replyTo === null ? {} : { replyTo: asMailbox(email.replyTo) }),
    subject: email.subject,
    ...(email.html === null ? {} : { html: email.html }),
    ...(email.text === null ? {} : { text: email.text }),
    messageId: messageIdOf(email, messageIdDomain),
    headers: email.headers.map(({ name, value }) => ({ key: name, value })),
    attachments: email.attachments.map(asPart),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function dkimOptions({ domain, selector, privateKey }: DkimKey) {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED_FIELDS.join(':') };
}

function asPart({ name, contentType, contentId, bytes }: OutgoingAttachment) {
  const inline = contentId === null ? {} : { cid: contentId, contentDisposition: 'inline' as const };
  return { filename: name, contentType, content: bytes, ...inline };
}

function connectionOptions(settings: SmtpSettings, password: string | undefined) {
  const { host, port, security } = serverOf(settings);
  const { caPem } = settings.tls ?? {};
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(caPem ? { tls: { ca: caPem } } : {}),
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
  transport.use('stream', ({ data, message }, done) => {
    const handover: unknown = Reflect.get(data, 'handover');
    if (handover instanceof Handover) {
      if (handover.built) message.createReadStream = () => handover.open();
      else message.processFunc((stream) => handover.watch(stream));
    }
    done();
  });
  return transport;
}

/** Servers commonly answer "queued as <id>". */
function queueIdIn(words: string): string | null {
  return /queued as ([\w.-]+)/i.exec(words)?.[1] ?? null;
}

/** Why the server did not take the mail for this address although it took it for another. */
function refusalOf(address: unknown, refusals: unknown): SmtpFailure | null {
  if (!Array.isArray(refusals)) return null;
  const refusal: unknown = refusals.find((error) => error?.recipient === address);
  return refusal === undefined ? null : asFailure(refusal);
}

function asFailure(error: unknown): SmtpFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, responseCode, response, command } = error as Error & Partial<SmtpFailure>;
  return { message: error.message, code, responseCode, response, command };
}
