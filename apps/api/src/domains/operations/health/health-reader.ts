import type { Database } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import { COMPLAINT_SAMPLE, OPEN_SETTLE_HOURS, RATE_SAMPLE } from './health.limits.ts';
import { deliveryRate, type Rate, rate } from './rates.ts';
import {
  type ProviderRateRow,
  readProviderRates,
  readRetries,
  readSuccessTimes,
  type SuccessTimes,
} from './sql/read-attempts.ts';
import { type MailRow, readLost, readMails, readWebhooks } from './sql/read-mails.ts';
import {
  type QueueRow,
  type RestingRow,
  readJobQueues,
  readMailQueues,
  readResting,
  readRoutes,
  readState,
  type StateRow,
} from './sql/read-state.ts';

export const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const WEEK_HOURS = 7 * DAY_HOURS;

export interface Pool {
  used: number;
  waiting: number;
  max: number;
}

/** Everything that is measured, at one moment. */
export interface Figures {
  at: Date;
  state: StateRow;
  pool: Pool;
  queues: (QueueRow & { of: 'MAIL' | 'JOB' })[];
  routes: { enabled: number; resting: number };
  resting: RestingRow[];
  providers: ProviderRateRow[];
  delivery: Rate;
  bounces: Rate;
  complaints: Rate;
  webhooks: Rate;
  retries: Rate;
  times: SuccessTimes;
  opens: { rate: Rate; before: Rate; drop: number | null };
}

/** Measures; every statement reads the end of an index or a roll-up, so that millions of mails do not slow it. */
export class HealthReader {
  readonly #deps: { database: Database; providers: ProviderService; clock: Clock };

  constructor(deps: { database: Database; providers: ProviderService; clock: Clock }) {
    this.#deps = deps;
  }

  /** One statement after the other: a health check must not take the connections that it counts. */
  async read(): Promise<Figures> {
    const { database, clock } = this.#deps;
    const now = clock.now();
    const hour = startOfHour(now);
    const hoursAgo = (hours: number) => new Date(hour.getTime() - hours * HOUR_MS);
    const state = await readState(database);
    const mailQueues = await readMailQueues(database);
    const jobQueues = await readJobQueues(database);
    const routes = await readRoutes(database);
    const resting = await readResting(database);
    const providers = await this.#providerRates(now);
    const mails = await readMails(database, hoursAgo(DAY_HOURS), now);
    const lost = await readLost(database, hoursAgo(DAY_HOURS), now);
    const { processed, exhausted } = await readWebhooks(database, new Date(now.getTime() - HOUR_MS), now);
    const retries = await readRetries(database, hoursAgo(DAY_HOURS), now);
    const times = await readSuccessTimes(database, new Date(now.getTime() - HOUR_MS), now);
    const sent = sumOf(mails, 'sent');
    return {
      at: now,
      state,
      pool: this.#pool(),
      queues: [
        ...mailQueues.map((row) => ({ ...row, of: 'MAIL' as const })),
        ...jobQueues.map((row) => ({ ...row, of: 'JOB' as const })),
      ],
      routes,
      resting,
      providers,
      delivery: deliveryRate(mails, lost, await this.reporting(), RATE_SAMPLE),
      bounces: rate(sumOf(mails, 'bounces'), sent, RATE_SAMPLE),
      complaints: rate(sumOf(mails, 'complaints'), sent, COMPLAINT_SAMPLE),
      webhooks: rate(processed, processed + exhausted, RATE_SAMPLE),
      retries: rate(retries.accepted, retries.count, RATE_SAMPLE),
      times,
      opens: await this.#opens(hoursAgo),
    };
  }

  /** Tells of a provider whether it reports delivery. */
  async reporting(): Promise<(providerId: string | null) => boolean> {
    const reporting = new Set(
      (await this.#deps.providers.open())
        .filter(({ adapter }) => adapter.capabilities.deliveredEvent)
        .map(({ provider }) => provider.id),
    );
    return (providerId) => providerId !== null && reporting.has(providerId);
  }

  /** Every enabled provider, also one that had nothing to do. */
  async #providerRates(now: Date): Promise<ProviderRateRow[]> {
    const rows = new Map((await readProviderRates(this.#deps.database, now)).map((row) => [row.providerId, row]));
    const nothing = { shortAccepted: 0, shortBlamed: 0, longAccepted: 0, longBlamed: 0, cause: null, text: null };
    const enabled = (await this.#deps.providers.all()).filter((provider) => provider.enabled);
    return enabled.map(({ id }) => rows.get(id) ?? { providerId: id, ...nothing });
  }

  async #opens(hoursAgo: (hours: number) => Date): Promise<Figures['opens']> {
    const { database } = this.#deps;
    const recent = await readMails(database, hoursAgo(DAY_HOURS + OPEN_SETTLE_HOURS), hoursAgo(OPEN_SETTLE_HOURS));
    const week = await readMails(
      database,
      hoursAgo(WEEK_HOURS + DAY_HOURS + OPEN_SETTLE_HOURS),
      hoursAgo(DAY_HOURS + OPEN_SETTLE_HOURS),
    );
    const now = rate(sumOf(recent, 'opens'), sumOf(recent, 'sent'), COMPLAINT_SAMPLE);
    const before = rate(sumOf(week, 'opens'), sumOf(week, 'sent'), COMPLAINT_SAMPLE);
    const drop = now.value === null || !before.value ? null : Math.max(0, 1 - now.value / before.value);
    return { rate: now, before, drop };
  }

  #pool(): Pool {
    const { pool } = this.#deps.database;
    return { used: pool.totalCount - pool.idleCount, waiting: pool.waitingCount, max: pool.options.max ?? 0 };
  }
}

export function startOfHour(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
}

export function sumOf(rows: MailRow[], figure: 'sent' | 'bounces' | 'complaints' | 'opens'): number {
  return rows.reduce((sum, row) => sum + row[figure], 0);
}
