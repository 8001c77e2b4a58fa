import type { Row, Sql } from '../../../../infra/database.ts';
import type { FailedKind } from '../failed-operation.entity.ts';
import { type FailureFilter, whereOf } from './read-failures.ts';

export interface GroupRow extends Row {
  fingerprint: string;
  cause: string;
  kinds: FailedKind[];
  count: number;
  open: number;
  accounts: number;
  firstFailedAt: Date;
  lastFailedAt: Date;
  /** The latest one. */
  exampleId: string;
}

/** Place of a group in the list. */
export interface GroupPlace {
  count: number;
  fingerprint: string;
}

/** Failed operations by cause, most first. */
export async function groupFailures(
  sql: Sql,
  filter: FailureFilter,
  page: { limit: number; after: GroupPlace | null },
): Promise<GroupRow[]> {
  const { text, values } = whereOf(filter);
  const count = values.push(page.after?.count ?? null);
  const fingerprint = values.push(page.after?.fingerprint ?? null);
  const limit = values.push(page.limit);
  return sql.query<GroupRow>({
    text: `
      select f.fingerprint, (array_agg(f.cause order by f.last_failed_at desc))[1] as cause, array_agg(distinct f.kind) as kinds,
             count(*)::int as count, count(*) filter (where f.state = 'OPEN')::int as open,
             count(distinct f.account_id)::int as accounts, min(f.first_failed_at) as "firstFailedAt",
             max(f.last_failed_at) as "lastFailedAt", (array_agg(f.id order by f.last_failed_at desc))[1] as "exampleId"
        from failed_operation f where ${text}
       group by f.fingerprint
      having $${count}::int is null or (count(*), f.fingerprint) < ($${count}::int, $${fingerprint}::text)
       order by count(*) desc, f.fingerprint desc limit $${limit}`,
    values,
  });
}

export async function countGroups(sql: Sql, filter: FailureFilter): Promise<number> {
  const { text, values } = whereOf(filter);
  const [row] = await sql.query<{ count: number }>({
    text: `select count(distinct f.fingerprint)::int as count from failed_operation f where ${text}`,
    values,
  });
  return row?.count ?? 0;
}

export interface Impact extends Row {
  count: number;
  /** Of those, what is not open. */
  notOpen: number;
  /** Mails that went on meanwhile. */
  movedOn: number;
  /** Events that were worked on meanwhile. */
  processed: number;
  /** Mails to addresses that must not be mailed. */
  suppressed: number;
  /** Jobs of queues that nobody reads any more. */
  queueGone: number;
  /** What sending again the others would set aside. */
  credits: string;
  oldestAt: Date | null;
}

/** What retrying those that match would come to; `queues` are those that jobs are done of. */
export async function impactOf(sql: Sql, filter: FailureFilter, queues: string[]): Promise<Impact> {
  const { text, values } = whereOf(filter);
  const known = values.push(queues);
  const [row] = await sql.query<Impact>({
    text: `
      with matching as (
        select f.first_failed_at, m.payer_id, m.credits, case
                 when f.state <> 'OPEN' then 'notOpen'
                 when f.kind = 'EMAIL' and (m.id is null or m.dispatch not in ('FAILED', 'CANCELLED', 'SUPPRESSED')) then 'movedOn'
                 when f.kind = 'WEBHOOK' and i.processed_at is not null then 'processed'
                 when f.kind = 'JOB' and not f.queue = any ($${known}::text[]) then 'queueGone'
                 when f.kind = 'EMAIL' and s.address is not null then 'suppressed'
               end as hindrance
          from failed_operation f
          left join message m on f.kind = 'EMAIL' and m.id = f.source_id
          left join inbox_event i on f.kind = 'WEBHOOK' and i.id = f.source_id
          left join suppression s on s.account_id = m.account_id and s.address = m.recipient
         where ${text}
      )
      select count(*)::int as count, count(*) filter (where hindrance = 'notOpen')::int as "notOpen",
             count(*) filter (where hindrance = 'movedOn')::int as "movedOn",
             count(*) filter (where hindrance = 'processed')::int as processed,
             count(*) filter (where hindrance = 'suppressed')::int as suppressed,
             count(*) filter (where hindrance = 'queueGone')::int as "queueGone",
             coalesce(sum(credits) filter (where hindrance is null and payer_id is not null), 0)::text as credits,
             min(first_failed_at) as "oldestAt"
        from matching`,
    values,
  });
  return row!;
}
