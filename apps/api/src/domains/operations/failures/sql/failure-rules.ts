import type { Row, Sql } from '../../../../infra/database.ts';
import type { RuleAction } from '../failed-operation.entity.ts';
import type { LockedFailure } from './change-failures.ts';

export interface RuleRow extends Row {
  id: string;
  fingerprint: string;
  cause: string;
  action: RuleAction;
  delaySeconds: number;
  maxRetries: number;
  reason: string;
  used: number;
  createdByUserId: string;
  createdAt: Date;
}

const columns = `
  id, fingerprint, cause, action, delay_seconds as "delaySeconds", max_retries as "maxRetries", reason, used,
  created_by_user_id as "createdByUserId", created_at as "createdAt"`;

/** Newest first. */
export async function enabledRules(sql: Sql): Promise<RuleRow[]> {
  return sql.query<RuleRow>({ text: `select ${columns} from failed_operation_rule where enabled order by id desc` });
}

/** What a fingerprint stands for; null: no failure has it. */
export async function findCause(sql: Sql, fingerprint: string): Promise<string | null> {
  const [row] = await sql.query<{ cause: string }>({
    text: 'select cause from failed_operation where fingerprint = $1 order by id desc limit 1',
    values: [fingerprint],
  });
  return row?.cause ?? null;
}

/** Sets a rule; the one that its cause had is taken out of force. */
export async function insertRule(sql: Sql, rule: Omit<RuleRow, 'used' | 'createdAt'>): Promise<RuleRow> {
  await sql.query({
    text: 'update failed_operation_rule set enabled = false where fingerprint = $1 and enabled',
    values: [rule.fingerprint],
  });
  const [row] = await sql.query<RuleRow>({
    text: `
      insert into failed_operation_rule
        (id, fingerprint, cause, action, delay_seconds, max_retries, reason, created_by_user_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
    values: [
      rule.id,
      rule.fingerprint,
      rule.cause,
      rule.action,
      rule.delaySeconds,
      rule.maxRetries,
      rule.reason,
      rule.createdByUserId,
    ],
  });
  return row!;
}

/** Takes a rule out of force; it stays for the timelines that name it. Undefined when it is not in force. */
export async function removeRule(sql: Sql, id: string): Promise<RuleRow | undefined> {
  const [row] = await sql.query<RuleRow>({
    text: `update failed_operation_rule set enabled = false where id = $1 and enabled returning ${columns}`,
    values: [id],
  });
  return row;
}

export async function countUse(sql: Sql, id: string, times: number): Promise<void> {
  await sql.query({ text: 'update failed_operation_rule set used = used + $2 where id = $1', values: [id, times] });
}

/** A rule tried in vain to put these back. */
export async function countRefused(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({
    text: 'update failed_operation set rule_retries = rule_retries + 1, sequence = sequence + 1 where id = any ($1::uuid[])',
    values: [ids],
  });
}

/** Locks open operations that a rule has to act on now; none once the rule is out of force. */
export async function dueForRule(sql: Sql, ruleId: string, limit: number): Promise<LockedFailure[]> {
  return sql.query<LockedFailure>({
    text: `
      select f.id, f.kind, f.source_id as "sourceId", f.account_id as "accountId", f.queue, f.payload, f.state, f.fingerprint,
             f.cause
        from failed_operation_rule r
        join failed_operation f on f.fingerprint = r.fingerprint and f.state = 'OPEN'
         and (r.action = 'RESOLVE' or f.rule_retries < r.max_retries)
         and f.last_failed_at <= now() - make_interval(secs => r.delay_seconds)
       where r.id = $1 and r.enabled
       order by f.id limit $2 for update of f skip locked`,
    values: [ruleId, limit],
  });
}
