import type { Row, Sql } from '../../../../infra/database.ts';
import { BURST_FAILURES, BURST_MINUTES, FRESH_FAILURE_HOURS } from '../health.limits.ts';

export interface FailureGroup extends Row {
  kind: 'EMAIL' | 'WEBHOOK' | 'JOB';
  fingerprint: string;
  count: number;
  cause: string;
  text: string;
  /** The provider of all of them; null: several, or none. */
  providerId: string | null;
  /** True when the latest of them is no older than FRESH_FAILURE_HOURS. */
  fresh: boolean;
}

const columns = `
  kind, fingerprint, count(*)::int as count, max(cause) as cause,
  (array_agg(error_text order by last_failed_at desc))[1] as text,
  case when count(distinct provider_id) = 1 then (array_agg(provider_id))[1] end as "providerId",
  max(last_failed_at) >= now() - interval '${FRESH_FAILURE_HOURS} hours' as fresh`;

/** Causes of which more failed within a few minutes than chance explains. */
export async function readBursts(sql: Sql): Promise<FailureGroup[]> {
  return sql.query<FailureGroup>({
    text: `
      select ${columns} from failed_operation
       where last_failed_at >= now() - interval '${BURST_MINUTES} minutes'
       group by kind, fingerprint having count(*) > ${BURST_FAILURES}`,
  });
}

/** Causes of which at least one failure is a few minutes old at most. */
export async function readRecentCauses(sql: Sql): Promise<Set<string>> {
  const rows = await sql.query<{ fingerprint: string }>({
    text: `select distinct fingerprint from failed_operation where last_failed_at >= now() - interval '${BURST_MINUTES} minutes'`,
  });
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** Open failures that somebody waits for, by cause: critical mail, or events from outside. */
export async function readOpenGroups(sql: Sql, of: 'CRITICAL_MAIL' | 'WEBHOOK'): Promise<FailureGroup[]> {
  const which = of === 'WEBHOOK' ? `kind = 'WEBHOOK'` : `kind = 'EMAIL' and dispatch_queue = 'CRITICAL'`;
  return sql.query<FailureGroup>({
    text: `select ${columns} from failed_operation where state = 'OPEN' and ${which} group by kind, fingerprint`,
  });
}
