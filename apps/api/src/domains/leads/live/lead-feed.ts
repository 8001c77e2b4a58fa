import type { Database } from '../../../infra/database.ts';
import { EventStream } from '../../../infra/event-stream.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { LeadRow } from '../desk/lead.queries.ts';
import { findLeads } from '../desk/sql/read-leads.ts';
import { LEAD_CHANGES_CHANNEL } from '../lead-changed.events.ts';

/** Changes of one notification that are told one by one; more say only that many leads changed. */
const ONE_BY_ONE = 20;
/** How often at most an account is told that many of its leads changed, in ms: an import changes them all the time. */
const MANY_EVERY_MS = 1_000;

/** A change of a lead; without id, of many. */
export interface LeadEvent {
  sequence: number | null;
  id: string | null;
  /** Null: it is gone, or many were changed. */
  lead: LeadRow | null;
}

interface Subscriber {
  /** Null: every account. */
  accountId: string | null;
  /** Null: every lead. */
  leadId: string | null;
  stream: EventStream<LeadEvent>;
}

/** Changes of leads as they commit, wherever they are made. Each is read once and given to all who want it. */
export class LeadFeed {
  readonly #deps: { database: Database; listener: Listener; log: Log; metrics: Metrics };
  readonly #subscribers = new Set<Subscriber>();
  /** Accounts that will be told that many changed. */
  readonly #many = new Set<string>();
  /** Changes are read one notification after the other, so that their order stays. */
  #tail: Promise<void> = Promise.resolve();

  constructor(deps: { database: Database; listener: Listener; log: Log; metrics: Metrics }) {
    this.#deps = deps;
    deps.listener.listen(LEAD_CHANGES_CHANNEL, (payload) => {
      this.#tail = this.#tail.then(() => this.#publish(payload));
    });
  }

  subscribe(accountId: string | null, leadId: string | null): EventStream<LeadEvent> {
    const { metrics } = this.#deps;
    const stream = new EventStream<LeadEvent>(() => {
      this.#subscribers.delete(subscriber);
      metrics.subscribers.dec();
    });
    const subscriber: Subscriber = { accountId, leadId, stream };
    this.#subscribers.add(subscriber);
    metrics.subscribers.inc();
    return stream;
  }

  async #publish(payload: string): Promise<void> {
    const [accountId = '', ...changes] = payload.split(' ');
    const interested = this.#interestedIn(accountId);
    if (interested.length === 0) return;
    if (changes.length > ONE_BY_ONE) return this.#tellOfMany(accountId);
    const keys = changes.map((change) => change.split(':'));
    try {
      const found = await findLeads(
        this.#deps.database,
        keys.map(([id = '']) => id),
      );
      const leads = new Map(found.map((lead) => [lead.id, lead]));
      for (const [id = '', sequence] of keys) {
        const event = { id, sequence: Number(sequence), lead: leads.get(id) ?? null };
        for (const { leadId, stream } of interested) if (leadId === null || leadId === id) stream.push(event);
      }
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'changes of leads could not be read; subscribers must read afresh');
      for (const { stream } of interested) stream.end();
    }
  }

  #tellOfMany(accountId: string): void {
    if (this.#many.has(accountId)) return;
    this.#many.add(accountId);
    setTimeout(() => {
      this.#many.delete(accountId);
      for (const { stream } of this.#interestedIn(accountId)) stream.push({ id: null, sequence: null, lead: null });
    }, MANY_EVERY_MS).unref();
  }

  #interestedIn(accountId: string): Subscriber[] {
    return [...this.#subscribers].filter((one) => one.accountId === null || one.accountId === accountId);
  }
}
