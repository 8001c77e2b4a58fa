import type { Database, Sql } from '../../infra/database.ts';
import { isUnavailable } from '../../infra/database.ts';
import { lockEvent, lockEvents, markProcessed, postponeEvent, type WaitingEvent } from '../../infra/inbox.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Log } from '../../infra/log.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import { EvidenceTooEarly, type UncertaintyService } from '../delivery/uncertainty.service.ts';
import { readBounce } from './bounces/bounce-event.ts';
import { BOUNCE_SOURCE } from './bounces/bounce-mailbox.ts';
import type { EvidenceService, MessageNews, NewsOfAddress } from './evidence.service.ts';
import type { ProviderEvent } from './mail-event.ts';
import { dialectOf, readProviderEvent } from './provider-event.ts';
import { type Clue, type Correlation, correlate, findDoubtful } from './sql/correlate-events.ts';
import { lockMessages } from './sql/record-events.ts';
import { TrackingSource } from './tracking.entity.ts';
import { deadProviderEvent } from './tracking.events.ts';
import { BATCH, isLastTry, retryDelayMs } from './tracking.limits.ts';

/** What stands before the colon of the sources that are read here. */
export const PROVIDER_ORIGIN = 'provider';

interface Deps {
  database: Database;
  jobs: Jobs;
  providers: ProviderService;
  uncertainty: UncertaintyService;
  evidence: EvidenceService;
  log: Log;
}

/** An event of the inbox that could be read. */
interface ReadEvent extends ProviderEvent {
  inbox: WaitingEvent;
  /** Null: a report to the return path of the mail. */
  providerId: string | null;
  /** Who says so, for people. */
  reporter: string;
  source: TrackingSource;
  at: Date;
}

/** Works on what lies in the inbox: many events in one transaction, and each alone when that fails. */
export class InboxReader {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Works on events that are due; returns how many that were. */
  async drain(): Promise<number> {
    const { database, log } = this.#deps;
    let waiting: WaitingEvent[] = [];
    try {
      return await database.transaction(async (sql) => {
        waiting = await lockEvents(sql, [PROVIDER_ORIGIN, BOUNCE_SOURCE], BATCH);
        await this.#work(sql, waiting);
        return waiting.length;
      });
    } catch (error) {
      if (waiting.length === 0 || isUnavailable(error)) throw error;
      log.debug({ err: error }, 'a batch of events failed; each is tried alone');
      for (const { id } of waiting) await this.#workAlone(id);
      return waiting.length;
    }
  }

  async #workAlone(id: string): Promise<void> {
    const { database, log } = this.#deps;
    let event: WaitingEvent | undefined;
    try {
      await database.transaction(async (sql) => {
        event = await lockEvent(sql, id);
        if (event) await this.#work(sql, [event]);
      });
    } catch (error) {
      if (isUnavailable(error) || !event) throw error;
      log.warn({ err: error, eventId: id }, 'an event could not be worked on');
      const failed = event;
      await database.transaction((sql) => this.#postpone(sql, failed, error));
    }
  }

  async #work(sql: Sql, waiting: WaitingEvent[]): Promise<void> {
    if (waiting.length === 0) return;
    const early = new Set<string>();
    const events = await this.#resolved(sql, await this.#read(waiting), early);
    const found = await correlate(sql, events.map(clueOf));
    await this.#deps.evidence.record(
      sql,
      found.filter(({ own }) => own).map((correlation) => newsOf(events[correlation.place]!, correlation)),
    );
    await this.#deps.evidence.heed(
      sql,
      found.flatMap((correlation) => newsOfAddress(events[correlation.place]!, correlation)),
    );
    await markProcessed(
      sql,
      waiting.map(({ id }) => id).filter((id) => !early.has(id)),
    );
  }

  async #read(waiting: WaitingEvent[]): Promise<ReadEvent[]> {
    const events = waiting.map((inbox) =>
      inbox.source === BOUNCE_SOURCE ? this.#readBounce(inbox) : this.#readProvider(inbox),
    );
    return (await Promise.all(events)).filter((event) => event !== null);
  }

  async #readProvider(inbox: WaitingEvent): Promise<ReadEvent | null> {
    const provider = await this.#deps.providers.find(inbox.source.slice(PROVIDER_ORIGIN.length + 1));
    const dialect = provider && dialectOf(provider);
    const event = dialect && readProviderEvent(dialect, inbox.body);
    if (!event) return null;
    const { id: providerId, name: reporter } = provider;
    return { ...event, inbox, providerId, reporter, source: TrackingSource.PROVIDER, at: momentOf(event, inbox) };
  }

  #readBounce(inbox: WaitingEvent): ReadEvent | null {
    const read = readBounce(inbox.body);
    if (!read) return null;
    const { event, report } = read;
    const source = report.kind === 'DSN' ? TrackingSource.DSN : TrackingSource.ARF;
    const reporter = report.kind === 'DSN' ? 'A mail server' : 'A mailbox provider';
    return { ...event, inbox, providerId: null, reporter, source, at: momentOf(event, inbox) };
  }

  /**
   * Ends the uncertainty about mails where events prove that they were taken; without those events that came before the provider's answer.
   * Each in a transaction of its own: it books credits, and whoever holds those must not wait for the mails of other events.
   */
  async #resolved(sql: Sql, events: ReadEvent[], early: Set<string>): Promise<ReadEvent[]> {
    const proving = events.filter(({ provesAcceptance }) => provesAcceptance);
    const doubtful = await findDoubtful(sql, proving.map(clueOf));
    for (const place of doubtful) {
      const event = proving[place]!;
      try {
        await this.#deps.database.transaction((own) => this.#resolve(own, event));
      } catch (error) {
        if (!(error instanceof EvidenceTooEarly)) throw error;
        early.add(event.inbox.id);
        await this.#postpone(sql, event.inbox, error);
      }
    }
    return events.filter(({ inbox }) => !early.has(inbox.id));
  }

  async #resolve(sql: Sql, { providerId, messageId, recipient, reporter, name }: ReadEvent): Promise<void> {
    const words = `${reporter} reported "${name}".`;
    const message =
      providerId === null && messageId ? (await lockMessages(sql, [messageId])).get(messageId) : undefined;
    if (message?.dispatch === 'SENDING') throw new EvidenceTooEarly();
    const evidence = message
      ? { providerId: message.providerId, recipient: message.recipient }
      : { providerId, recipient };
    if (evidence.providerId)
      await this.#deps.uncertainty.resolveByEvidence(sql, {
        providerId: evidence.providerId,
        messageId,
        recipient: evidence.recipient,
        words,
      });
  }

  /** What used up its tries lies in the dead-letter queue, for a person. */
  async #postpone(sql: Sql, event: WaitingEvent, error: unknown): Promise<void> {
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await postponeEvent(sql, { id: event.id, delayMs: retryDelayMs(event.attempts), problem });
    if (isLastTry(event.attempts)) await this.#deps.jobs.send(sql, deadProviderEvent, { eventId: event.id });
  }
}

/** By the event's own clock where it has one, and not in the future, whatever that clock says. */
function momentOf(event: ProviderEvent, { receivedAt }: WaitingEvent): Date {
  return event.at && event.at < receivedAt ? event.at : receivedAt;
}

function clueOf({ providerId, messageId, providerMessageId, recipient, at }: ReadEvent): Clue {
  return { providerId, messageId, providerMessageId, recipient, at };
}

function newsOf(event: ReadEvent, { messageId }: Correlation): MessageNews {
  const { inbox, kind, source, at, openKind, url, words } = event;
  return {
    id: inbox.id,
    messageId,
    kind,
    source,
    at,
    openKind,
    linkNumber: null,
    url,
    machine: false,
    ip: null,
    userAgent: null,
    words,
  };
}

function newsOfAddress(event: ReadEvent, { accountId, messageId, address }: Correlation): NewsOfAddress[] {
  const { address: news, words } = event;
  return news ? [{ accountId, address, news, messageId, words }] : [];
}
