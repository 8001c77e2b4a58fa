import type { Database } from '../../infra/database.ts';
import { daysOf } from '../../infra/graphql/date-range.ts';
import { toPublicId } from '../../kernel/ids.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import { shownProvider } from './delivery.loaders.ts';
import type { DeliveryStats, ProviderStats, QueueStats, WorkerType } from './delivery-stats.graphql.ts';
import type { ProviderService } from './provider.service.ts';
import { type BucketRow, readBuckets, readProviderStatistics, readQueues, readWorkers } from './sql/read-statistics.ts';
import type { WorkerState } from './worker.entity.ts';

const HOURLY_UP_TO_DAYS = 3;

const counted = ['queued', 'sent', 'failed', 'unknown', 'suppressed', 'cancelled', 'waiting'] as const;

/** Figures about delivery. */
export class DeliveryStatsService {
  readonly #database: Database;
  readonly #providers: ProviderService;

  constructor(deps: { database: Database; providers: ProviderService }) {
    this.#database = deps.database;
    this.#providers = deps.providers;
  }

  /** Throws BadInputError for an empty or too long range. */
  async delivery(principal: Principal, { from, until }: { from: Date; until: Date }): Promise<DeliveryStats> {
    const days = daysOf({ from, until });
    const range = { accountId: scopeOf(principal), from, until };
    const [buckets, providers] = await Promise.all([
      readBuckets(this.#database, { ...range, bucket: days <= HOURLY_UP_TO_DAYS ? 'hour' : 'day' }),
      this.#providerStats(range),
    ]);
    const totals = sum(buckets);
    const ended = totals.sent + totals.failed + totals.unknown;
    return { from, until, ...totals, acceptedRate: ended > 0 ? totals.sent / ended : null, buckets, providers };
  }

  async queues(principal: Principal): Promise<QueueStats[]> {
    const rows = new Map((await readQueues(this.#database, scopeOf(principal))).map((row) => [row.queue, row]));
    return Object.values(DispatchQueue).map(
      (queue) => rows.get(queue) ?? { queue, waiting: 0, retrying: 0, sending: 0, oldestWaitingSeconds: 0 },
    );
  }

  async workers(): Promise<WorkerType[]> {
    const rows = await readWorkers(this.#database);
    return rows.map((row) => ({ ...row, id: toPublicId('wrk', row.id), state: row.state as WorkerState }));
  }

  async #providerStats(range: { accountId: string | null; from: Date; until: Date }): Promise<ProviderStats[]> {
    const rows = await readProviderStatistics(this.#database, range);
    const shown = rows.map(async (row) => {
      const provider = await shownProvider(this.#providers, row.providerId);
      return provider ? [{ ...row, provider }] : [];
    });
    return (await Promise.all(shown)).flat();
  }
}

function scopeOf(principal: Principal): string | null {
  return principal.role === Role.SUPER_ADMIN ? null : principal.accountId;
}

function sum(buckets: BucketRow[]): Record<(typeof counted)[number], number> {
  const total = (name: (typeof counted)[number]) => buckets.reduce((all, bucket) => all + bucket[name], 0);
  return {
    queued: total('queued'),
    sent: total('sent'),
    failed: total('failed'),
    unknown: total('unknown'),
    suppressed: total('suppressed'),
    cancelled: total('cancelled'),
    waiting: total('waiting'),
  };
}
