import { writeAudit } from '../../../infra/audit.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { RuleAction } from './failed-operation.entity.ts';
import { CauseUnknown, NoteRequired, RuleNotFound, RuleOutOfBounds } from './failed-operation.errors.ts';
import type { FailureRetrier } from './failure-retrier.ts';
import type { LockedFailure } from './sql/change-failures.ts';
import {
  countRefused,
  countUse,
  dueForRule,
  enabledRules,
  findCause,
  insertRule,
  type RuleRow,
  removeRule,
} from './sql/failure-rules.ts';

/** Longest a rule waits, and most it retries one operation: a day, and what a person would give up after. */
const MAX_DELAY_SECONDS = 86_400;
const MAX_RETRIES = 10;
const MAX_REASON_LENGTH = 500;

/** Operations that one round of one rule takes. */
const AT_ONCE = 100;

export interface RuleInput {
  fingerprint: string;
  action: RuleAction;
  delaySeconds: number;
  maxRetries: number;
  reason: string;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  retrier: FailureRetrier;
}

/** What the program does by itself with failures of one cause. */
export class FailureRulesService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  list(): Promise<RuleRow[]> {
    return enabledRules(this.#deps.database);
  }

  /** Sets the rule of a cause in place of the one before. Throws CauseUnknown, RuleOutOfBounds, NoteRequired. */
  async set(principal: Principal, input: RuleInput): Promise<RuleRow> {
    const { userId: createdByUserId } = principal;
    if (!createdByUserId) throw new Error('A rule is set by a person.');
    const reason = input.reason.trim().slice(0, MAX_REASON_LENGTH);
    if (!reason) throw new NoteRequired('reason');
    if (input.delaySeconds < 0 || input.delaySeconds > MAX_DELAY_SECONDS)
      throw new RuleOutOfBounds('delaySeconds', `It may wait 0 to ${MAX_DELAY_SECONDS} seconds.`);
    if (input.maxRetries < 1 || input.maxRetries > MAX_RETRIES)
      throw new RuleOutOfBounds('maxRetries', `It may retry 1 to ${MAX_RETRIES} times.`);
    return this.#deps.database.transaction(async (sql) => {
      const cause = await findCause(sql, input.fingerprint);
      if (cause === null) throw new CauseUnknown();
      const id = this.#deps.ids.next();
      const rule = await insertRule(sql, { ...input, id, cause, reason, createdByUserId });
      await this.#audit(sql, principal, rule, 'failed_operation_rule.set');
      return rule;
    });
  }

  /** Throws RuleNotFound. */
  async remove(principal: Principal, publicId: string): Promise<RuleRow> {
    const id = fromPublicId('fru', publicId);
    if (!id) throw new RuleNotFound();
    return this.#deps.database.transaction(async (sql) => {
      const rule = await removeRule(sql, id);
      if (!rule) throw new RuleNotFound();
      await this.#audit(sql, principal, rule, 'failed_operation_rule.removed');
      return rule;
    });
  }

  /** Lets every rule act on what is due; returns how much is likely to be left. */
  async act(): Promise<number> {
    let left = 0;
    for (const rule of await this.list())
      left += await this.#deps.database.transaction((sql) => this.#actOn(sql, rule));
    return left;
  }

  async #actOn(sql: Sql, rule: RuleRow): Promise<number> {
    const due = await dueForRule(sql, rule.id, AT_ONCE);
    if (due.length === 0) return 0;
    const done = await this.#decide(sql, rule, due);
    if (done.length > 0) await countUse(sql, rule.id, done.length);
    const verb = rule.action === RuleAction.RETRY ? 'retried' : 'resolved';
    for (const row of due.filter(({ id }) => done.includes(id))) await this.#auditDeed(sql, rule, row, verb);
    return due.length === AT_ONCE && done.length > 0 ? due.length : 0;
  }

  /** What is refused counts as a try of the rule, or it would be tried for ever. */
  async #decide(sql: Sql, rule: RuleRow, due: LockedFailure[]): Promise<string[]> {
    const decider = { principal: null, ruleId: rule.id, note: rule.reason };
    if (rule.action === RuleAction.RESOLVE) return this.#deps.retrier.resolve(sql, due, decider);
    const { retried, refused } = await this.#deps.retrier.retry(sql, due, decider);
    if (refused.size > 0) await countRefused(sql, [...refused.keys()]);
    return retried;
  }

  async #auditDeed(sql: Sql, rule: RuleRow, { id, accountId, cause }: LockedFailure, verb: string): Promise<void> {
    await writeAudit(sql, {
      id: this.#deps.ids.next(),
      principal: null,
      accountId,
      action: `failed_operation.${verb}`,
      subject: toPublicId('fop', id),
      details: { cause, rule: toPublicId('fru', rule.id), reason: rule.reason },
    });
  }

  async #audit(sql: Sql, principal: Principal, rule: RuleRow, action: string): Promise<void> {
    const { id, cause, fingerprint, action: does, delaySeconds, maxRetries, reason } = rule;
    await writeAudit(sql, {
      id: this.#deps.ids.next(),
      principal,
      accountId: null,
      action,
      subject: toPublicId('fru', id),
      details: { cause, fingerprint, action: does, delaySeconds, maxRetries, reason },
    });
  }
}
