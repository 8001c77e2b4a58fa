import type { Database } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { HealthMetric } from './health.entity.ts';
import { HISTORY_DAYS, HOURS_PER_RUN, LATE_NEWS_HOURS } from './health.limits.ts';
import { type HealthReader, HOUR_MS, startOfHour, sumOf } from './health-reader.ts';
import { deliveryRate, type Rate, rate } from './rates.ts';
import { readRetries, readSuccessTimesOfHour } from './sql/read-attempts.ts';
import { readLost, readMails, readWebhooks } from './sql/read-mails.ts';
import { forgetOldSamples, latestHour, type Sample, saveSamples } from './sql/samples.ts';

/** Writes what each full hour came to, also the hours that nobody wrote while everything stood still. */
export class HealthHistory {
  readonly #deps: { database: Database; reader: HealthReader; clock: Clock };

  constructor(deps: { database: Database; reader: HealthReader; clock: Clock }) {
    this.#deps = deps;
  }

  /** Fills the hours since the latest one that was written; safe to run twice. */
  async fill(): Promise<void> {
    const { database, clock } = this.#deps;
    const end = startOfHour(clock.now()).getTime();
    const latest = (await latestHour(database))?.getTime() ?? end - (LATE_NEWS_HOURS + 1) * HOUR_MS;
    const oldest = end - HISTORY_DAYS * 24 * HOUR_MS;
    const from = Math.max(oldest, latest + HOUR_MS);
    const until = Math.min(end, from + HOURS_PER_RUN * HOUR_MS);
    // Bounces and opens of the last day still come in: its rates are written again.
    const late = Math.max(oldest, Math.min(from, end - LATE_NEWS_HOURS * HOUR_MS));
    for (let hour = Math.min(from, late); hour < until; hour += HOUR_MS) {
      const beginning = new Date(hour);
      const samples = await this.#mailsOf(beginning);
      if (hour >= from) samples.push(...(await this.#worksOf(beginning)));
      await saveSamples(database, beginning, samples);
    }
    await forgetOldSamples(database);
  }

  /** Rates of the mails that were accepted in an hour. */
  async #mailsOf(hour: Date): Promise<Sample[]> {
    const { database, reader } = this.#deps;
    const end = new Date(hour.getTime() + HOUR_MS);
    const mails = await readMails(database, hour, end);
    const lost = await readLost(database, hour, end);
    const reports = await reader.reporting();
    const providers = new Set([...mails.map(({ providerId }) => providerId), ...lost.keys()]);
    const sent = sumOf(mails, 'sent');
    const ofProviders = [...providers].flatMap((id) => {
      if (id === null) return [];
      const own = mails.filter(({ providerId }) => providerId === id);
      const rateOfOne = deliveryRate(own, new Map([[id, lost.get(id) ?? 0]]), reports);
      return [sampleOf(HealthMetric.DELIVERY_RATE, rateOfOne, id)];
    });
    return [
      sampleOf(HealthMetric.DELIVERY_RATE, deliveryRate(mails, lost, reports)),
      ...ofProviders,
      sampleOf(HealthMetric.BOUNCE_RATE, rate(sumOf(mails, 'bounces'), sent)),
      sampleOf(HealthMetric.COMPLAINT_RATE, rate(sumOf(mails, 'complaints'), sent)),
      sampleOf(HealthMetric.OPEN_RATE, rate(sumOf(mails, 'opens'), sent)),
    ];
  }

  /** What was done in an hour. */
  async #worksOf(hour: Date): Promise<Sample[]> {
    const { database } = this.#deps;
    const end = new Date(hour.getTime() + HOUR_MS);
    const { processed, exhausted } = await readWebhooks(database, hour, end);
    const retries = await readRetries(database, hour, end);
    const { count, meanSeconds, p95Seconds } = await readSuccessTimesOfHour(database, hour, end);
    return [
      sampleOf(HealthMetric.WEBHOOK_SUCCESS_RATE, rate(processed, processed + exhausted)),
      sampleOf(HealthMetric.RETRY_SUCCESS_RATE, rate(retries.accepted, retries.count)),
      sampleOf(HealthMetric.TIME_TO_SUCCESS_MEAN, { value: meanSeconds, count }),
      sampleOf(HealthMetric.TIME_TO_SUCCESS_P95, { value: p95Seconds, count }),
    ];
  }
}

function sampleOf(metric: HealthMetric, { value, count }: Rate, scope = ''): Sample {
  return { metric, scope, value, count };
}
