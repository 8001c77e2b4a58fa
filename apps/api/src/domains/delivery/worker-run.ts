import { Coalescer } from '../../infra/coalescer.ts';
import { type Database, isUnavailable } from '../../infra/database.ts';
import type { Log } from '../../infra/log.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import { SuppressionReason } from '../preferences/suppression.entity.ts';
import { addSuppressions } from '../preferences/suppression.service.ts';
import type { AttemptLog, Dispatcher } from './dispatcher.ts';
import { Lane } from './lane.ts';
import { settlementOfLostAnswer, settlementOfTrouble } from './settlements.ts';
import { type ClaimedMessage, claimMessages, releaseMessages } from './sql/claim-messages.ts';
import { type Settlement, settleMessages } from './sql/settle-messages.ts';
import { type AttemptStart, type StartVerdict, startAttempts } from './sql/start-attempts.ts';

/** Width of each queue in one worker: CRITICAL is small and always free, BULK is wide. */
const lanes: Record<DispatchQueue, { concurrency: number; claimSize: number }> = {
  [DispatchQueue.CRITICAL]: { concurrency: 10, claimSize: 20 },
  [DispatchQueue.NORMAL]: { concurrency: 10, claimSize: 40 },
  [DispatchQueue.BULK]: { concurrency: 30, claimSize: 200 },
};

/** How long a write waits before it is tried again while the database is away, in ms. */
const DATABASE_RETRY_MS = 200;

/** True when the statement itself is at fault, so that the rest of its batch may do without the one that spoils it. */
const isFault = (error: unknown) => !isUnavailable(error);

type Suppress = { accountId: string; address: string; evidence: string };

/**
 * The life of one worker id. All its writes carry that id and are refused by the database once it is declared dead;
 * then this run is over, and a new one begins under a new id.
 */
export class WorkerRun implements AttemptLog {
  readonly id: string;
  readonly #database: Database;
  readonly #dispatcher: Dispatcher;
  readonly #log: Log;
  readonly #lanes: Map<DispatchQueue, Lane>;
  readonly #starts: Coalescer<AttemptStart, StartVerdict>;
  readonly #settlements: Coalescer<{ settlement: Settlement; suppress: Suppress | null }, undefined>;
  /** Provider of each message that was handed over and is not settled. */
  readonly #begun = new Map<string, string>();
  #over = false;

  constructor(deps: { id: string; database: Database; dispatcher: Dispatcher; log: Log }) {
    this.id = deps.id;
    this.#database = deps.database;
    this.#dispatcher = deps.dispatcher;
    this.#log = deps.log;
    this.#starts = new Coalescer(
      (starts) => this.#persist(() => startAttempts(this.#database, this.id, starts)),
      isFault,
    );
    this.#settlements = new Coalescer((items) => this.#persist(() => this.#writeSettlements(items)), isFault);
    this.#lanes = new Map(Object.values(DispatchQueue).map((queue) => [queue, this.#openLane(queue)]));
    this.wakeAll();
  }

  wake(queue: string): void {
    this.#lanes.get(queue as DispatchQueue)?.wake();
  }

  wakeAll(): void {
    for (const lane of this.#lanes.values()) lane.wake();
  }

  async start(attempt: AttemptStart): Promise<StartVerdict> {
    const verdict = this.#over ? 'LOST' : await this.#starts.add(attempt);
    if (typeof verdict === 'object' && 'leaveOut' in verdict) this.#begun.set(attempt.messageId, attempt.providerId);
    return verdict;
  }

  async settle(settlement: Settlement, suppress: Suppress | null): Promise<void> {
    await this.#settlements.add({ settlement, suppress });
    this.#begun.delete(settlement.messageId);
  }

  /** The database counts this id as dead: nothing it holds is its own any more. */
  async abandon(): Promise<void> {
    this.#over = true;
    await Promise.all([...this.#lanes.values()].map((lane) => lane.halt()));
  }

  /** Ends in order: gives back what was not begun, waits for what was, at most `patienceMs`. */
  async finish(patienceMs: number): Promise<void> {
    const lanes = [...this.#lanes.values()];
    await Promise.all(lanes.map((lane) => lane.halt()));
    await Promise.all(lanes.map((lane) => lane.release()));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    await Promise.race([Promise.all(lanes.map((lane) => lane.idle())), patience]);
    clearTimeout(timer);
    this.#over = true;
  }

  #openLane(queue: DispatchQueue): Lane {
    return new Lane({
      ...lanes[queue],
      claim: (limit) => claimMessages(this.#database, { workerId: this.id, queue, limit }),
      dispatch: (message) => this.#dispatch(message),
      release: (except) => releaseMessages(this.#database, { workerId: this.id, queue, except }),
      log: this.#log,
    });
  }

  async #dispatch(message: ClaimedMessage): Promise<void> {
    try {
      await this.#dispatcher.dispatch(message, this);
    } catch (error) {
      if (this.#over) return;
      this.#log.error({ err: error, messageId: message.id }, 'a message could not be taken through its attempt');
      const providerId = this.#begun.get(message.id);
      const settlement = providerId
        ? settlementOfLostAnswer(message, providerId, error)
        : settlementOfTrouble(message, error, isUnavailable(error));
      await this.settle(settlement, null);
    }
  }

  async #writeSettlements(items: { settlement: Settlement; suppress: Suppress | null }[]): Promise<undefined[]> {
    const settlements = items.map(({ settlement }) => settlement);
    const suppressions = items.flatMap(({ suppress }) => (suppress ? [suppress] : []));
    if (suppressions.length === 0) {
      await settleMessages(this.#database, this.id, settlements);
    } else {
      await this.#database.transaction(async (sql) => {
        await settleMessages(sql, this.id, settlements);
        const reason = SuppressionReason.HARD_BOUNCE;
        await addSuppressions(
          sql,
          suppressions.map((suppression) => ({ ...suppression, reason })),
        );
      });
    }
    return items.map(() => undefined);
  }

  /** What happened must be written: while the database is away, the write waits for it. Writes are safe to repeat. */
  async #persist<T>(write: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (!isUnavailable(error) || this.#over) throw error;
        await new Promise((resolve) => setTimeout(resolve, DATABASE_RETRY_MS));
      }
    }
  }
}
