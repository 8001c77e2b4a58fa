import { createHash } from 'node:crypto';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Database, isUnavailable } from '../../../infra/database.ts';
import { receiveEvents } from '../../../infra/inbox.ts';
import type { Log } from '../../../infra/log.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { ReturnPathService } from '../../delivery/return-path.service.ts';
import { uuidIn } from '../event-words.ts';
import { parseReport } from './report.ts';

/** Source of its events in the inbox. */
export const BOUNCE_SOURCE = 'bounce';

/** A report carries a mail of ours at most, and ours are smaller. */
const MAX_BYTES = 5_000_000;
const MAX_CLIENTS = 50;
const SOCKET_TIMEOUT_MS = 60_000;

/** Complaints come here as well: who sends them does not know return paths. */
const COMPLAINTS = 'complaints';

interface Deps {
  host: string;
  port: number;
  domain: string;
  database: Database;
  ids: IdGenerator;
  returnPaths: ReturnPathService;
  log: Log;
}

class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/**
 * An SMTP server that takes bounces and complaints about our mails and nothing else: for return paths that we made, from the
 * empty sender, so that it can never take part in a loop; and complaints. It answers no mail. A report is on disk before it is taken.
 */
export class BounceMailbox {
  readonly #deps: Deps;
  readonly #server: SMTPServer;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#server = new SMTPServer({
      name: deps.domain,
      banner: 'bounces only',
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: MAX_BYTES,
      maxClients: MAX_CLIENTS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      logger: false,
      onRcptTo: (address, session, done) => done(this.#refusalOf(address, session)),
      onData: (stream, session, done) => {
        this.#take(stream, session).then(
          () => done(null, 'kept'),
          (error: unknown) => done(this.#answerTo(error)),
        );
      },
    });
    this.#server.on('error', (error) => deps.log.debug({ err: error }, 'bounce mailbox'));
  }

  start(): Promise<void> {
    const { host, port } = this.#deps;
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #refusalOf({ address }: SMTPServerAddress, { envelope }: SMTPServerSession): Refusal | null {
    if (this.#isForComplaints(address)) return null;
    if (this.#deps.returnPaths.messageOf(address) === null) return new Refusal(550, '5.1.1 No such mailbox.');
    const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
    return sender === '' ? null : new Refusal(550, '5.7.1 Bounces come from the empty sender.');
  }

  #isForComplaints(address: string): boolean {
    return address.toLowerCase() === `${COMPLAINTS}@${this.#deps.domain.toLowerCase()}`;
  }

  async #take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(Buffer.from(chunk));
    if (stream.sizeExceeded) throw new Refusal(552, '5.3.4 Too big for a report.');
    const { reports, about } = await parseReport(Buffer.concat(chunks));
    if (reports.length === 0) throw new Refusal(554, '5.6.0 This is no report.');
    const { returnPaths, ids, database } = this.#deps;
    const named = envelope.rcptTo.map(({ address }) => returnPaths.messageOf(address)).find((id) => id !== null);
    // Without a return path only a complaint may name the mail by its Message-ID, which nobody but its recipient has seen.
    const complaint = reports.every(({ kind }) => kind === 'ARF');
    const messageId = named ?? returnPaths.messageIn(about) ?? (complaint ? messageIdIn(about) : null);
    if (!messageId) throw new Refusal(554, '5.6.0 It does not say which mail it is about.');
    await receiveEvents(
      database,
      reports.map((report) => {
        const body = { ...report, messageId };
        const dedupeKey = createHash('sha256').update(JSON.stringify(body)).digest();
        return { id: ids.next(), source: BOUNCE_SOURCE, dedupeKey, body };
      }),
    );
  }

  #answerTo(error: unknown): Error {
    if (error instanceof Refusal) return error;
    this.#deps.log.warn({ err: error }, 'a report could not be kept');
    return isUnavailable(error)
      ? new Refusal(451, '4.3.0 Try again later.')
      : new Refusal(554, '5.6.0 It could not be read.');
  }
}

function messageIdIn(text: string): string | null {
  return uuidIn(/^(?:message-id|x-message-id)\s*:\s*<?([^\s>]+)/im.exec(text)?.[1]);
}
