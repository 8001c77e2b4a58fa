import type { Database } from '../../infra/database.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import { isAtWork, troubleIn } from './breaker.ts';
import { ErrorClass } from './message.entity.ts';
import type { Provider } from './provider.entity.ts';
import { BreakerState } from './provider-health.entity.ts';
import type { Outcome } from './providers/adapter.ts';
import {
  type BreakerRow,
  claimTrial,
  HEALTH_CHANNEL,
  readBreakers,
  recordFailure,
  recordSuccess,
  returnTrial,
} from './sql/breaker.ts';

/** How often the state is read also without a notification, in ms. */
const FRESH_MS = 1_000;

/** GO: mail may go. TRIAL: it may try, once it has claimed the trial. Otherwise it rests for `restMs` yet, or until the trial under way ends. */
export type BreakerVerdict = 'GO' | 'TRIAL' | { restMs: number; because: string; trying: boolean };

interface Known {
  row: BreakerRow;
  /** When it was read, by this process's monotonic clock. */
  readAt: number;
}

/** Stops handing mail to a provider that fails, and tries it again after a cool-down. The state is shared by all processes. */
export class BreakerService {
  readonly #database: Database;
  readonly #log: Log;
  readonly #known = new Map<string, Known>();
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;

  constructor(deps: { database: Database; listener: Listener; log: Log }) {
    this.#database = deps.database;
    this.#log = deps.log;
    deps.listener.listen(HEALTH_CHANNEL, () => this.forget());
  }

  /** Reads the state when what is known is old; while the database is away the last known state holds. */
  async refresh(): Promise<void> {
    if (performance.now() - this.#readAt < FRESH_MS) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    await this.#reading;
  }

  verdict(providerId: string): BreakerVerdict {
    const known = this.#known.get(providerId);
    if (!known || known.row.breaker === BreakerState.CLOSED) return 'GO';
    const restMs = known.row.restMs - (performance.now() - known.readAt);
    if (restMs <= 0) return 'TRIAL';
    return { restMs, because: known.row.causeText ?? '', trying: known.row.breaker === BreakerState.HALF_OPEN };
  }

  claimTrial(providerId: string): Promise<boolean> {
    this.forget();
    return claimTrial(this.#database, providerId);
  }

  returnTrial(providerId: string): Promise<void> {
    return returnTrial(this.#database, providerId);
  }

  /** Counts what came of an attempt. A provider that always succeeds costs no statement. */
  async record(provider: Provider, outcome: Outcome): Promise<void> {
    const trouble = troubleIn(outcome);
    try {
      if (trouble && outcome.kind !== 'accepted') {
        const errorClass = outcome.kind === 'unknown' ? ErrorClass.UNKNOWN_OUTCOME : outcome.errorClass;
        const { code, words } = outcome;
        await recordFailure(this.#database, { providerId: provider.id, errorClass, code, words, ...trouble });
        this.forget();
      } else if (isAtWork(outcome) && this.#known.has(provider.id)) {
        await recordSuccess(this.#database, provider.id);
        this.forget();
      }
    } catch (error) {
      this.#log.warn({ err: error, provider: provider.name }, 'the state of a provider could not be noted');
    }
  }

  /** Makes this process read the state again before it is next used. */
  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
  }

  async #read(): Promise<void> {
    const readAt = performance.now();
    try {
      const rows = await readBreakers(this.#database);
      this.#known.clear();
      for (const row of rows) this.#known.set(row.providerId, { row, readAt });
      this.#readAt = readAt;
    } catch (error) {
      this.#log.debug({ err: error }, 'the state of providers could not be read');
    }
  }
}
