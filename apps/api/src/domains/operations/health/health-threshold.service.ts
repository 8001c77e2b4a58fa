import { writeAudit } from '../../../infra/audit.ts';
import { type Orm, sqlOf } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Limits } from './conditions.ts';
import { HealthMetric, HealthThreshold } from './health.entity.ts';
import { ThresholdInvalid } from './health.errors.ts';

/** Bounds of targets and limits; a share of 0 or a wait of 0 would never or always be a problem. */
const bounds: Partial<Record<HealthMetric, { min: number; max: number }>> = {
  [HealthMetric.DELIVERY_RATE]: { min: 0.5, max: 0.9999 },
  [HealthMetric.WEBHOOK_SUCCESS_RATE]: { min: 0.5, max: 0.9999 },
  [HealthMetric.RETRY_SUCCESS_RATE]: { min: 0.01, max: 0.9999 },
  [HealthMetric.BOUNCE_RATE]: { min: 0.001, max: 0.5 },
  [HealthMetric.COMPLAINT_RATE]: { min: 0.0001, max: 0.1 },
  [HealthMetric.OPEN_RATE_DROP]: { min: 0.05, max: 0.95 },
  [HealthMetric.OPEN_FAILED_OPERATIONS]: { min: 1, max: 1_000_000 },
  [HealthMetric.QUEUE_LAG]: { min: 5, max: 86_400 },
  [HealthMetric.DATABASE_POOL]: { min: 1, max: 10_000 },
};

/** From which figure on something is wrong. */
export class HealthThresholdService {
  readonly #deps: { orm: Orm; clock: Clock; ids: IdGenerator };

  constructor(deps: { orm: Orm; clock: Clock; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** By metric. */
  list(): Promise<HealthThreshold[]> {
    return this.#deps.orm.em.fork().find(HealthThreshold, {}, { orderBy: { metric: 'asc' } });
  }

  async limits(): Promise<Limits> {
    return new Map((await this.list()).map(({ metric, target, limit }) => [metric, { target: target ?? null, limit }]));
  }

  /** Sets target and limit of a figure. Throws ThresholdInvalid. */
  async set(
    principal: Principal,
    { metric, target, limit }: { metric: HealthMetric; target: number | null; limit: number },
  ): Promise<HealthThreshold> {
    const range = bounds[metric];
    if (!range) throw new ThresholdInvalid('This figure has no limit.', 'metric');
    const { min, max } = range;
    if (!(limit >= min && limit <= max))
      throw new ThresholdInvalid(`The limit must be from ${min} to ${max}.`, 'limit');
    if (target !== null && !(target >= 0 && target <= Math.max(max, 1)))
      throw new ThresholdInvalid(`The target must be from 0 to ${Math.max(max, 1)}.`, 'target');
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const known = await em.findOne(HealthThreshold, { metric });
      const before = known && { target: known.target ?? null, limit: known.limit };
      const threshold = known ?? em.create(HealthThreshold, { metric, limit });
      const updated = { updatedAt: this.#deps.clock.now(), updatedByUserId: principal.userId };
      Object.assign(threshold, { target, limit, ...updated });
      await em.flush();
      await writeAudit(sqlOf(em), {
        id: this.#deps.ids.next(),
        principal,
        accountId: null,
        action: 'health.threshold_set',
        subject: metric,
        ...(before ? { before } : {}),
        after: { target, limit },
      });
      return threshold;
    });
  }
}
