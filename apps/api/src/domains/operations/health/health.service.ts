import type { Database } from '../../../infra/database.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId, toPublicId } from '../../../kernel/ids.ts';
import { shownProvider } from '../../delivery/delivery.loaders.ts';
import type { ErrorClass } from '../../delivery/message.entity.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { AlertService } from '../alerts/alert.service.ts';
import { entryOf, textsOf } from '../alerts/alert-texts.ts';
import { runbookOf } from '../alerts/notice-words.ts';
import { type Condition, conditionsOf, type Limits } from './conditions.ts';
import { HealthMetric } from './health.entity.ts';
import {
  type HealthFigure,
  type HealthProvider,
  type HealthReason,
  HealthStatus,
  type OperationsHealth,
  QueueOf,
} from './health.graphql.ts';
import { HISTORY_DAYS } from './health.limits.ts';
import type { Figures, HealthReader } from './health-reader.ts';
import type { HealthThresholdService } from './health-threshold.service.ts';
import { providerRate } from './rates.ts';
import { readProviderWindows } from './sql/read-attempts.ts';
import { readSamples, type SampleRow } from './sql/samples.ts';

const DAY_MS = 86_400_000;

interface Deps {
  database: Database;
  reader: HealthReader;
  thresholds: HealthThresholdService;
  alerts: AlertService;
  providers: ProviderService;
}

/** What people see of the health of the installation. */
export class HealthService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Measures now. The screen and the alerts judge by the same conditions, so they never disagree. */
  async now(): Promise<OperationsHealth> {
    const { database, reader, thresholds, alerts, providers } = this.#deps;
    const figures = await reader.read();
    const limits = await thresholds.limits();
    const firing = await alerts.firing(database, '');
    const names = new Map((await providers.all()).map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? toPublicId('prv', id);
    const conditions = conditionsOf(figures, { limits, firing, nameOf });
    const { state, queues, pool, opens } = figures;
    return {
      status: statusOf(figures, conditions),
      reasons: conditions.filter(({ trouble }) => trouble).map(reasonOf),
      figures: figuresOf(figures, conditions, limits),
      openRateBefore: opens.before.value,
      queues: queues.map(({ name, of, waiting, seconds }) => ({
        name,
        of: of === 'MAIL' ? QueueOf.MAIL : QueueOf.JOB,
        waiting,
        oldestWaitingSeconds: seconds,
      })),
      providers: await this.#providersOf(figures),
      pool,
      workers: { alive: state.workersAlive, lastSeenAt: state.workerSeenAt },
      sendingHeld: state.held,
      firingAlerts: state.firingAlerts,
      measuredAt: figures.at,
    };
  }

  /** Oldest first. `scope`: a queue, or a provider (`prv_…`); empty: everything. Throws BadInputError for a range that is too long. */
  async history(
    metric: HealthMetric,
    { scope, from, until }: { scope: string; from: Date; until: Date },
  ): Promise<SampleRow[]> {
    if (!(from < until)) throw new BadInputError('The range must end after it begins.');
    if (until.getTime() - from.getTime() > (HISTORY_DAYS + 1) * DAY_MS)
      throw new BadInputError(`The range may have ${HISTORY_DAYS} days at most.`);
    const kept = fromPublicId('prv', scope) ?? scope;
    return readSamples(this.#deps.database, { metric, scope: kept, from, until });
  }

  async #providersOf(figures: Figures): Promise<HealthProvider[]> {
    const { windows, errors } = await readProviderWindows(this.#deps.database, figures.at);
    const shown = figures.providers.map(async (row): Promise<HealthProvider[]> => {
      const provider = await shownProvider(this.#deps.providers, row.providerId);
      const window = windows.find(({ providerId }) => providerId === row.providerId);
      if (!provider) return [];
      return [
        {
          provider,
          resting: figures.resting.some(({ providerId }) => providerId === row.providerId),
          rate: providerRate(row).value,
          attempts: window?.attempts ?? 0,
          accepted: window?.accepted ?? 0,
          rejected: window?.rejected ?? 0,
          unknown: window?.unknown ?? 0,
          medianMs: window?.medianMs ?? null,
          p95Ms: window?.p95Ms ?? null,
          errors: errors
            .filter(({ providerId }) => providerId === row.providerId)
            .map((error) => ({ class: error.class as ErrorClass, count: error.count })),
        },
      ];
    });
    return (await Promise.all(shown)).flat();
  }
}

function statusOf({ state, routes }: Figures, conditions: Condition[]): HealthStatus {
  const noWayOut = routes.enabled === 0 || routes.resting === routes.enabled;
  if (state.workersGone || state.held || noWayOut) return HealthStatus.DOWN;
  return conditions.some(({ trouble }) => trouble) ? HealthStatus.DEGRADED : HealthStatus.HEALTHY;
}

function reasonOf({ kind, metric, scope, value, limit, count, facts }: Condition): HealthReason {
  return {
    kind,
    metric,
    scope,
    value,
    limit,
    count,
    link: entryOf(kind).link(facts),
    runbook: runbookOf(kind),
    indonesian: textsOf({ kind, facts }, 'id').what,
    english: textsOf({ kind, facts }, 'en').what,
  };
}

function figuresOf(figures: Figures, conditions: Condition[], limits: Limits): HealthFigure[] {
  const { times, opens, state, queues } = figures;
  const figure = (metric: HealthMetric, value: number | null, count: number): HealthFigure => {
    const judged = conditions.filter((condition) => condition.metric === metric);
    const { target = null, limit = null } = limits.get(metric) ?? {};
    return { metric, value, count, target, limit, trouble: judged.some(({ trouble }) => trouble) };
  };
  const of = (metric: HealthMetric, { value, count }: { value: number | null; count: number }) =>
    figure(metric, value, count);
  return [
    of(HealthMetric.DELIVERY_RATE, figures.delivery),
    of(HealthMetric.WEBHOOK_SUCCESS_RATE, figures.webhooks),
    figure(HealthMetric.OPEN_FAILED_OPERATIONS, state.openFailedOperations, state.openFailedOperations),
    of(HealthMetric.RETRY_SUCCESS_RATE, figures.retries),
    figure(HealthMetric.TIME_TO_SUCCESS_MEAN, times.meanSeconds, times.count),
    figure(HealthMetric.TIME_TO_SUCCESS_P95, times.p95Seconds, times.count),
    figure(HealthMetric.QUEUE_LAG, Math.max(0, ...queues.map(({ seconds }) => seconds)), queues.length),
    of(HealthMetric.BOUNCE_RATE, figures.bounces),
    of(HealthMetric.COMPLAINT_RATE, figures.complaints),
    of(HealthMetric.OPEN_RATE, opens.rate),
    figure(HealthMetric.OPEN_RATE_DROP, opens.drop, opens.rate.count),
    figure(HealthMetric.UNKNOWN_MESSAGES, state.unknownMessages, state.unknownMessages),
    figure(HealthMetric.DATABASE_POOL, figures.pool.waiting, figures.pool.used),
  ];
}
