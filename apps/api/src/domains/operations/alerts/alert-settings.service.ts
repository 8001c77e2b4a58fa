import { writeAudit } from '../../../infra/audit.ts';
import type { Sql } from '../../../infra/database.ts';
import { type Orm, sqlOf } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { AlertMute, AlertRule } from './alert.entity.ts';
import { MuteInvalid, MuteNotFound, RuleInvalid } from './alert.errors.ts';
import { MAX_ESCALATE_MINUTES, MAX_MUTE_DAYS, MAX_REASON_LENGTH } from './alert.limits.ts';
import type { AlertKind } from './alert-kinds.ts';
import type { AlertMuteAddInput, AlertRuleSetInput } from './alert-settings.graphql.ts';
import { AlertMuteType, AlertRuleType } from './alert-settings.graphql.ts';
import { alertKindNames, entryOf } from './alert-texts.ts';
import { runbookOf } from './notice-words.ts';
import { NOTICES_CHANNEL } from './sql/notify.ts';

const DAY_MS = 86_400_000;

/** Windows that are over stay in the list for so long, in ms. */
const SHOWN_AFTER_MS = 7 * DAY_MS;

/** Rules of kinds, and mute windows. */
export class AlertSettingsService {
  readonly #deps: { orm: Orm; clock: Clock; ids: IdGenerator };

  constructor(deps: { orm: Orm; clock: Clock; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** Every kind, as it was set or as it came. */
  async rules(): Promise<AlertRuleType[]> {
    const set = new Map((await this.#deps.orm.em.fork().find(AlertRule, {})).map((rule) => [rule.kind, rule]));
    return alertKindNames.map((kind) => shownRule(kind, set.get(kind)));
  }

  /** Throws RuleInvalid. */
  async setRule(principal: Principal, kind: AlertKind, input: Omit<AlertRuleSetInput, 'kind'>): Promise<AlertRuleType> {
    const escalateMinutes = input.escalateMinutes ?? null;
    if (escalateMinutes !== null && (escalateMinutes < 1 || escalateMinutes > MAX_ESCALATE_MINUTES))
      throw new RuleInvalid(`The minutes must be from 1 to ${MAX_ESCALATE_MINUTES}.`);
    const { enabled, severity } = input;
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const known = await em.findOne(AlertRule, { kind });
      const before = shownRule(kind, known ?? undefined);
      const rule = known ?? em.create(AlertRule, { kind, enabled, severity });
      const updated = { updatedAt: this.#deps.clock.now(), updatedByUserId: principal.userId };
      Object.assign(rule, { enabled, severity, escalateMinutes, ...updated });
      await em.flush();
      const after = { enabled, severity, escalateMinutes };
      const was = { enabled: before.enabled, severity: before.severity, escalateMinutes: before.escalateMinutes };
      await this.#audit(sqlOf(em), principal, { action: 'alerts.rule_set', subject: kind, before: was, after });
      return shownRule(kind, rule);
    });
  }

  /** Those that are open or to come, and those of the last week, newest first. */
  async mutes(): Promise<AlertMuteType[]> {
    const since = new Date(this.#deps.clock.now().getTime() - SHOWN_AFTER_MS);
    const rows = await this.#deps.orm.em
      .fork()
      .find(AlertMute, { endsAt: { $gt: since } }, { orderBy: { id: 'desc' }, limit: 100 });
    return rows.map(shownMute);
  }

  /** Throws MuteInvalid. */
  async mute(principal: Principal, input: AlertMuteAddInput): Promise<AlertMuteType> {
    const { clock, ids, orm } = this.#deps;
    const now = clock.now();
    const startsAt = input.startsAt ?? now;
    const reason = input.reason.trim();
    if (reason === '' || reason.length > MAX_REASON_LENGTH)
      throw new MuteInvalid(`Say why, in ${MAX_REASON_LENGTH} characters at most.`, 'reason');
    if (input.endsAt <= startsAt || input.endsAt <= now)
      throw new MuteInvalid('It must end after it begins, and not in the past.', 'endsAt');
    if (input.endsAt.getTime() - startsAt.getTime() > MAX_MUTE_DAYS * DAY_MS)
      throw new MuteInvalid(`It may last ${MAX_MUTE_DAYS} days at most.`, 'endsAt');
    return orm.em.fork().transactional(async (em) => {
      const { endsAt, kind = null } = input;
      const createdByUserId = principal.userId!;
      const mute = em.create(AlertMute, { id: ids.next(), kind, startsAt, endsAt, reason, createdByUserId });
      await em.flush();
      const after = { kind, startsAt, endsAt, reason };
      await this.#audit(sqlOf(em), principal, { action: 'alerts.muted', subject: toPublicId('mut', mute.id), after });
      return shownMute(mute);
    });
  }

  /** Ends a window now; what fires is sent. Throws MuteNotFound. */
  async endMute(principal: Principal, publicId: string): Promise<AlertMuteType> {
    const id = fromPublicId('mut', publicId);
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const mute = id && (await em.findOne(AlertMute, { id }));
      const now = this.#deps.clock.now();
      if (!mute || mute.endsAt <= now) throw new MuteNotFound();
      const before = { endsAt: mute.endsAt };
      mute.endsAt = now;
      if (mute.startsAt > now) mute.startsAt = now;
      await em.flush();
      const sql = sqlOf(em);
      await sql.query({ text: `select pg_notify('${NOTICES_CHANNEL}', '')` });
      await this.#audit(sql, principal, {
        action: 'alerts.unmuted',
        subject: publicId,
        before,
        after: { endsAt: now },
      });
      return shownMute(mute);
    });
  }

  async #audit(
    sql: Sql,
    principal: Principal,
    fact: { action: string; subject: string; before?: Record<string, unknown>; after: Record<string, unknown> },
  ): Promise<void> {
    await writeAudit(sql, { id: this.#deps.ids.next(), principal, accountId: null, ...fact });
  }
}

function shownRule(kind: AlertKind, set: AlertRule | undefined): AlertRuleType {
  const { severity, escalateMinutes } = entryOf(kind);
  return Object.assign(new AlertRuleType(), {
    kind,
    enabled: set?.enabled ?? true,
    severity: set?.severity ?? severity,
    escalateMinutes: set ? (set.escalateMinutes ?? null) : escalateMinutes,
    runbook: runbookOf(kind),
    updatedAt: set?.updatedAt ?? null,
  });
}

function shownMute({ id, kind, startsAt, endsAt, reason, createdByUserId }: AlertMute): AlertMuteType {
  return Object.assign(new AlertMuteType(), {
    id: toPublicId('mut', id),
    kind: kind ?? null,
    startsAt,
    endsAt,
    reason,
    createdByUserId,
  });
}
