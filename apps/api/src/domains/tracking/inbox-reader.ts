import type { Database, Sql } from '../../infra/database.ts';
import { isUnavailable } from '../../infra/database.ts';
import { lockEvent, lockEvents, markProcessed, postponeEvent, type WaitingEvent } from '../../infra/inbox.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Log } from '../../infra/log.ts';
import type { Provider } from '../delivery/provider.entity.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import { EvidenceTooEarly, type UncertaintyService } from '../delivery/uncertainty.service.ts';
import type { EvidenceService, MessageNews, NewsOfAddress } from './evidence.service.ts';
import type { ProviderEvent } from './mail-event.ts';
import { dialectOf, readProviderEvent } from './provider-event.ts';
import { type Clue, type Correlation, correlate, findDoubtful } from './sql/correlate-events.ts';
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
  provider: Provider;
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
        waiting = await lockEvents(sql, [PROVIDER_ORIGIN], BATCH);
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
    const events = waiting.map(async (inbox): Promise<ReadEvent[]> => {
      const provider = await this.#deps.providers.find(inbox.source.slice(PROVIDER_ORIGIN.length + 1));
      const dialect = provider && dialectOf(provider);
      const event = dialect && readProviderEvent(dialect, inbox.body);
      return event ? [{ ...event, inbox, provider, source: TrackingSource.PROVIDER, at: momentOf(event, inbox) }] : [];
    });
    return (await Promise.all(events)).flat();
  }

  /** Ends the uncertainty about mails where events prove that they were taken; without those events that came before the provider's answer. */
  async #resolved(sql: Sql, events: ReadEvent[], early: Set<string>): Promise<ReadEvent[]> {
    const proving = events.filter(({ provesAcceptance }) => provesAcceptance);
    const doubtful = await findDoubtful(sql, proving.map(clueOf));
    for (const place of doubtful) {
      const event = proving[place]!;
      const { provider, messageId, recipient, name, inbox } = event;
      try {
        const words = `${provider.name} reported "${name}".`;
        await this.#deps.uncertainty.resolveByEvidence(sql, { providerId: provider.id, messageId, recipient, words });
      } catch (error) {
        if (!(error instanceof EvidenceTooEarly)) throw error;
        early.add(inbox.id);
        await this.#postpone(sql, inbox, error);
      }
    }
    return events.filter(({ inbox }) => !early.has(inbox.id));
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

function clueOf({ provider, messageId, providerMessageId, recipient, at }: ReadEvent): Clue {
  return { providerId: provider.id, messageId, providerMessageId, recipient, at };
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

function newsOfAddress(event: ReadEvent, { accountId, messageId }: Correlation): NewsOfAddress[] {
  const { address: news, recipient, words } = event;
  return news ? [{ accountId, address: recipient, news, messageId, words }] : [];
}
