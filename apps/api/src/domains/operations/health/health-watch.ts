import type { Database, Sql } from '../../../infra/database.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { ProviderCreditService } from '../../delivery/provider-credit.service.ts';
import type { AlertReport, AlertService } from '../alerts/alert.service.ts';
import { conditionsOf } from './conditions.ts';
import { HealthMetric } from './health.entity.ts';
import { FAILURES_EVERY_MS, RATES_EVERY_MS } from './health.limits.ts';
import type { Figures, HealthReader } from './health-reader.ts';
import type { HealthThresholdService } from './health-threshold.service.ts';
import { type FailureGroup, readBursts, readOpenGroups, readRecentCauses } from './sql/read-failures.ts';
import { readCreditTroubles } from './sql/read-state.ts';
import { claimRound, noteWorst } from './sql/samples.ts';

interface Deps {
  database: Database;
  reader: HealthReader;
  thresholds: HealthThresholdService;
  alerts: AlertService;
  providers: ProviderService;
  providerCredits: ProviderCreditService;
}

/** Looks over and over whether something is wrong, and fires and ends alerts. One process at a time has a round. */
export class HealthWatch {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Does the rounds that are due; 0, because there is nothing to go on with at once. */
  async look(): Promise<number> {
    const { database } = this.#deps;
    if (await claimRound(database, 'failures', FAILURES_EVERY_MS)) await this.#lookAtFailures();
    if (await claimRound(database, 'rates', RATES_EVERY_MS)) await this.lookAtFigures();
    return 0;
  }

  /** Judges every figure by its limit. */
  async lookAtFigures(): Promise<void> {
    const { database, reader, thresholds, alerts, providers, providerCredits } = this.#deps;
    const figures = await reader.read();
    const limits = await thresholds.limits();
    const names = new Map((await providers.all()).map(({ id, name }) => [id, name]));
    const watched = new Set((await providerCredits.watched()).map(({ id }) => id));
    await noteWorst(database, tracelessOf(figures));
    await database.transaction(async (sql) => {
      const firing = await alerts.firing(sql, '');
      const nameOf = (id: string) => names.get(id) ?? toPublicId('prv', id);
      const conditions = conditionsOf(figures, { limits, firing, nameOf });
      for (const { kind, fingerprint, trouble, facts } of conditions) {
        if (trouble) await alerts.report(sql, { kind, fingerprint, facts, occurrences: 1 });
        else if (firing.has(fingerprint)) await alerts.recover(sql, fingerprint, facts);
      }
      const seen = new Set(conditions.map(({ fingerprint }) => fingerprint));
      for (const prefix of ['delivery-rate:', 'provider-resting:', 'queue-lag:'])
        await this.#endOthers(sql, prefix, { firing, seen });
      // Read after what fires: an account that the recount freezes and tells of meanwhile would seem to be thawed.
      const troubled = await readCreditTroubles(sql);
      await this.#tell(sql, 'credit-frozen:', { reports: creditReports(troubled, 'CREDIT_FROZEN'), firing });
      await this.#tell(sql, 'credit-low:', { reports: creditReports(troubled, 'CREDIT_LOW'), firing });
      await this.#endUnwatched(sql, { firing, watched });
    });
  }

  /** The balance of a provider that nobody sends through any more troubles nobody. */
  async #endUnwatched(sql: Sql, { firing, watched }: { firing: Set<string>; watched: Set<string> }): Promise<void> {
    const { alerts, providerCredits } = this.#deps;
    for (const fingerprint of firing) {
      const [topic, providerId] = fingerprint.split(':');
      if (topic !== 'provider-credit' || watched.has(providerId!)) continue;
      await providerCredits.forget(sql, providerId!);
      await alerts.recover(sql, fingerprint, { level: 'OFF' });
    }
  }

  async #lookAtFailures(): Promise<void> {
    const { database, alerts } = this.#deps;
    const bursts = await readBursts(database);
    const webhooks = await readOpenGroups(database, 'WEBHOOK');
    const critical = await readOpenGroups(database, 'CRITICAL_MAIL');
    await database.transaction(async (sql) => {
      await this.#tellOpen(sql, 'WEBHOOK_EXHAUSTED', { prefix: 'webhook-exhausted:', groups: webhooks });
      await this.#tellOpen(sql, 'CRITICAL_MAIL_FAILED', { prefix: 'critical-mail:', groups: critical });
      for (const report of bursts.map(reportOf('FAILURE_BURST', 'failure-burst:'))) await alerts.report(sql, report);
      const firing = await alerts.firing(sql, 'failure-burst:');
      if (firing.size === 0) return;
      // A burst is over once nothing of its cause failed for a while, not when there are three left of four.
      const recent = await readRecentCauses(sql);
      const seen = new Set([...recent].map((cause) => `failure-burst:${cause}`));
      await this.#endOthers(sql, 'failure-burst:', { firing, seen });
    });
  }

  /** Failures that wait for somebody: told while they are news, and over when none of the cause is open. */
  async #tellOpen(
    sql: Sql,
    kind: AlertReport['kind'],
    { prefix, groups }: { prefix: string; groups: FailureGroup[] },
  ): Promise<void> {
    const firing = await this.#deps.alerts.firing(sql, prefix);
    const told = groups.filter(({ fresh, fingerprint }) => fresh || firing.has(`${prefix}${fingerprint}`));
    await this.#tell(sql, prefix, { reports: told.map(reportOf(kind, prefix)), firing });
  }

  /** Reports what there is under a prefix and ends what there was. */
  async #tell(
    sql: Sql,
    prefix: string,
    { reports, firing }: { reports: AlertReport[]; firing: Set<string> },
  ): Promise<void> {
    for (const report of reports) await this.#deps.alerts.report(sql, report);
    await this.#endOthers(sql, prefix, { firing, seen: new Set(reports.map(({ fingerprint }) => fingerprint)) });
  }

  async #endOthers(sql: Sql, prefix: string, known: { firing: Set<string>; seen: Set<string> }): Promise<void> {
    for (const fingerprint of known.firing)
      if (fingerprint.startsWith(prefix) && !known.seen.has(fingerprint))
        await this.#deps.alerts.recover(sql, fingerprint);
  }
}

function reportOf(kind: AlertReport['kind'], prefix: string): (group: FailureGroup) => AlertReport {
  return ({ fingerprint, count, cause, text, providerId, kind: of }) => ({
    kind,
    fingerprint: `${prefix}${fingerprint}`,
    facts: { fingerprint, count, cause, text, ...(providerId ? { providerId: toPublicId('prv', providerId) } : {}) },
    link: `/failed-operations?kind=${of}&state=OPEN&fingerprint=${encodeURIComponent(fingerprint)}`,
    occurrences: count,
  });
}

function creditReports(
  rows: Awaited<ReturnType<typeof readCreditTroubles>>,
  kind: 'CREDIT_FROZEN' | 'CREDIT_LOW',
): AlertReport[] {
  const frozen = kind === 'CREDIT_FROZEN';
  return rows
    .filter((row) => (frozen ? row.frozen : row.low))
    .map(({ accountId, name, available, limit, because }) => ({
      kind,
      fingerprint: `${frozen ? 'credit-frozen' : 'credit-low'}:${accountId}`,
      facts: { account: name, accountId: toPublicId('acc', accountId), available, limit, text: because },
      occurrences: 1,
    }));
}

/** Figures of a moment, which cannot be read afterwards: the history keeps the worst of each hour. */
function tracelessOf({ queues, pool, state }: Figures) {
  const sample = (metric: HealthMetric, value: number, scope = '') => ({ metric, scope, value, count: 1 });
  return [
    ...queues.map(({ name, seconds }) => sample(HealthMetric.QUEUE_LAG, seconds, name)),
    sample(HealthMetric.DATABASE_POOL, pool.waiting),
    sample(HealthMetric.UNKNOWN_MESSAGES, state.unknownMessages),
    sample(HealthMetric.OPEN_FAILED_OPERATIONS, state.openFailedOperations),
  ];
}
