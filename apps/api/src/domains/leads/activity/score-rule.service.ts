import type { Database, Sql } from '../../../infra/database.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import type { LeadActivityKind } from './lead-activity.entity.ts';
import { ScoreRuleNotFound, ScoreRuleOutOfBounds, TooManyScoreRules } from './score-rule.errors.ts';
import {
  deleteScoreRule,
  insertScoreRule,
  listScoreRules,
  lockScoreRule,
  type ScoreRuleRow,
  updateScoreRule,
} from './score-rule.queries.ts';

const MOST_POINTS = 1_000;
const MOST_TIMES = 1_000;
const SUBJECT_LENGTH = 200;
/** Every activity is compared with all rules of its account. */
const MOST_RULES = 100;

/** What makes a rule; undefined in a change: as it is. */
export interface ScoreRuleWords {
  subject?: string | null;
  points?: number | null;
  maxTimes?: number | null;
  enabled?: boolean | null;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  ids: IdGenerator;
}

/** What activities are worth to an account. */
export class ScoreRuleService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async list(principal: Principal, accountId: string | null): Promise<ScoreRuleRow[]> {
    return listScoreRules(this.#deps.database, await accountIdOf(this.#deps.accounts, principal, accountId));
  }

  /** Throws AccountNotFound, ScoreRuleOutOfBounds, TooManyScoreRules. */
  async create(
    principal: Principal,
    { kind, accountId: named, ...words }: ScoreRuleWords & { kind: LeadActivityKind; accountId: string | null },
  ): Promise<ScoreRuleRow> {
    const { database, accounts, ids } = this.#deps;
    const { id: accountId } = await accounts.findFor(principal, named);
    const begun = {
      id: ids.next(),
      accountId,
      kind,
      subject: null,
      points: 0,
      maxTimes: null,
      position: 0,
      enabled: true,
    };
    const row = await insertScoreRule(database, withWords(begun, words), MOST_RULES);
    if (!row) throw new TooManyScoreRules(MOST_RULES);
    return row;
  }

  /** Throws ScoreRuleNotFound, ScoreRuleOutOfBounds. */
  async update(principal: Principal, publicId: string, words: ScoreRuleWords): Promise<ScoreRuleRow> {
    return this.#deps.database.transaction(async (sql) => {
      const rule = withWords(await findRule(sql, principal, publicId), words);
      await updateScoreRule(sql, rule);
      return rule;
    });
  }

  /** Takes a rule away; points it gave stay. Throws ScoreRuleNotFound. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      await deleteScoreRule(sql, (await findRule(sql, principal, publicId)).id);
    });
  }
}

async function findRule(sql: Sql, principal: Principal, publicId: string): Promise<ScoreRuleRow> {
  const id = fromPublicId('lsr', publicId);
  const rule = id && (await lockScoreRule(sql, id));
  if (!rule || !mayAccess(principal, rule.accountId)) throw new ScoreRuleNotFound();
  return rule;
}

function withWords(before: ScoreRuleRow, words: ScoreRuleWords): ScoreRuleRow {
  const subject = words.subject === undefined ? before.subject : words.subject?.trim() || null;
  const points = words.points ?? before.points;
  const maxTimes = words.maxTimes === undefined ? before.maxTimes : words.maxTimes;
  if (points === 0 || Math.abs(points) > MOST_POINTS)
    throw new ScoreRuleOutOfBounds('points', `A rule gives -${MOST_POINTS} to ${MOST_POINTS} points, not 0.`);
  if (maxTimes !== null && (maxTimes < 1 || maxTimes > MOST_TIMES))
    throw new ScoreRuleOutOfBounds('maxTimes', `A rule counts 1 to ${MOST_TIMES} times for one lead.`);
  if (subject && subject.length > SUBJECT_LENGTH)
    throw new ScoreRuleOutOfBounds('subject', `A subject has ${SUBJECT_LENGTH} characters at most.`);
  return { ...before, subject, points, maxTimes, enabled: words.enabled ?? before.enabled };
}
