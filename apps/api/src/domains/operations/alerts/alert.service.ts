import type { Row, Sql } from '../../../infra/database.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { AlertSeverity } from './alert.entity.ts';
import type { AlertFacts } from './alert-kind.ts';
import type { AlertKind } from './alert-kinds.ts';
import { entryOf } from './alert-texts.ts';
import {
  endAlert,
  insertAlert,
  insertNotices,
  insertRecoveries,
  lockOpenAlert,
  raiseAlert,
  seeAlert,
  tellAlert,
} from './sql/report-alert.ts';

export interface AlertReport {
  kind: AlertKind;
  /** Equal while it is the same trouble, whatever its level. */
  fingerprint: string;
  /** As the rule of the kind says, unless given. */
  severity?: AlertSeverity;
  /** For troubles that have levels: a higher one than before is told again, a lower one only shown. */
  level?: number;
  facts: AlertFacts;
  /** Path of the rows in the admin; as the kind says, unless given. */
  link?: string;
  /** How often it was seen in all, where the reporter counts; otherwise each report counts one. */
  occurrences?: number;
}

interface Rule extends Row {
  enabled: boolean;
  severity: AlertSeverity;
  escalateMinutes: number | null;
}

/**
 * The one way to raise and end alerts. Statements only, in the caller's transaction: what an alert is about and the alert
 * commit together, and the notices are rows that are sent afterwards.
 *
 * One trouble is one alert from its beginning to its end, at most one of a fingerprint at a time. Where a trouble has levels, such as
 * WARNING, CRITICAL and EMERGENCY of a balance, they are levels of the same alert: rising is told again (its `round` counts on, and an
 * acknowledgement of the lower level does not count for the higher), sinking without being over is shown and not told.
 */
export class AlertService {
  readonly #ids: IdGenerator;

  constructor(deps: { ids: IdGenerator }) {
    this.#ids = deps.ids;
  }

  /** Fires, or counts what fires already. Nothing happens while the rule of the kind is switched off. */
  async report(sql: Sql, report: AlertReport): Promise<void> {
    const { kind, fingerprint, facts, level = 0 } = report;
    const rule = await ruleOf(sql, kind);
    if (!rule.enabled) return;
    const severity = report.severity ?? rule.severity;
    const known = await lockOpenAlert(sql, fingerprint);
    if (known) {
      const news = await seeAlert(sql, { id: known.id, level, severity, facts, counted: report.occurrences ?? null });
      if (!news) return;
      if (level > known.level) {
        await raiseAlert(sql, known.id, rule.escalateMinutes);
        await this.#tellChannels(sql, known.id);
      }
      return tellAlert(sql, known.id);
    }
    const id = this.#ids.next();
    const link = report.link ?? entryOf(kind).link(facts);
    const { occurrences = 1 } = report;
    const { escalateMinutes } = rule;
    if (!(await insertAlert(sql, { ...report, id, severity, level, link, occurrences, escalateMinutes }))) {
      return this.report(sql, report);
    }
    await this.#tellChannels(sql, id);
    await tellAlert(sql, id);
  }

  /** Ends what fires under this fingerprint and tells those who were told; nothing happens when nothing fires. */
  async recover(sql: Sql, fingerprint: string, facts: AlertFacts = {}): Promise<void> {
    const id = await endAlert(sql, fingerprint, facts);
    if (!id) return;
    await insertRecoveries(sql, id, () => this.#ids.next());
    await tellAlert(sql, id);
  }

  /** Fingerprints beginning with `prefix` that are firing. */
  async firing(sql: Sql, prefix: string): Promise<Set<string>> {
    const rows = await sql.query<{ fingerprint: string }>({
      text: `select fingerprint from alert where state <> 'RECOVERED' and starts_with(fingerprint, $1)`,
      values: [prefix],
    });
    return new Set(rows.map(({ fingerprint }) => fingerprint));
  }

  async #tellChannels(sql: Sql, alertId: string): Promise<void> {
    await insertNotices(sql, { alertId, kind: 'FIRED', ids: () => this.#ids.next() });
  }
}

/** The rule of a kind as a person set it, or as the kind says. */
async function ruleOf(sql: Sql, kind: AlertKind): Promise<Rule> {
  const [row] = await sql.query<Rule>({
    text: 'select enabled, severity, escalate_minutes as "escalateMinutes" from alert_rule where kind = $1',
    values: [kind],
  });
  const { severity, escalateMinutes } = entryOf(kind);
  return row ?? { enabled: true, severity, escalateMinutes };
}
