import type { Row, Sql } from '../../../infra/database.ts';
import type { LeadActivityKind } from './lead-activity.entity.ts';

export interface ScoreRuleRow extends Row {
  id: string;
  accountId: string;
  kind: LeadActivityKind;
  subject: string | null;
  points: number;
  maxTimes: number | null;
  position: number;
  enabled: boolean;
}

const RULE = `id, account_id as "accountId", kind, subject, points, max_times as "maxTimes", position, enabled`;

export async function listScoreRules(sql: Sql, accountId: string): Promise<ScoreRuleRow[]> {
  return sql.query<ScoreRuleRow>({
    text: `select ${RULE} from lead_score_rule where account_id = $1 order by position, id`,
    values: [accountId],
  });
}

/** Locked, so that two changes do not undo each other. */
export async function lockScoreRule(sql: Sql, id: string): Promise<ScoreRuleRow | null> {
  const [row] = await sql.query<ScoreRuleRow>({
    text: `select ${RULE} from lead_score_rule where id = $1 for update`,
    values: [id],
  });
  return row ?? null;
}

/** Puts a rule behind those there are; null when there are `most` already. */
export async function insertScoreRule(
  sql: Sql,
  rule: Omit<ScoreRuleRow, 'position'>,
  most: number,
): Promise<ScoreRuleRow | null> {
  const { id, accountId, kind, subject, points, maxTimes, enabled } = rule;
  const [row] = await sql.query<ScoreRuleRow>({
    text: `
      insert into lead_score_rule (id, account_id, kind, subject, points, max_times, position, enabled)
      select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1, $7 from lead_score_rule where account_id = $2
      having count(*) < $8 returning ${RULE}`,
    values: [id, accountId, kind, subject, points, maxTimes, enabled, most],
  });
  return row ?? null;
}

export async function updateScoreRule(sql: Sql, rule: ScoreRuleRow): Promise<void> {
  const { id, subject, points, maxTimes, enabled } = rule;
  await sql.query({
    text: 'update lead_score_rule set subject = $2, points = $3, max_times = $4, enabled = $5 where id = $1',
    values: [id, subject, points, maxTimes, enabled],
  });
}

export async function deleteScoreRule(sql: Sql, id: string): Promise<void> {
  await sql.query({ text: 'delete from lead_score_rule where id = $1', values: [id] });
}
