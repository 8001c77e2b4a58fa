import type { Row, Sql } from '../../../infra/database.ts';

/** Tells workers that hits wait. */
export const HITS_CHANNEL = 'merpati_tracking_hits';

const TRIES = 5;

export interface NewHit {
  id: string;
  messageId: string;
  /** Null: the pixel. */
  linkNumber: number | null;
  url: string | null;
  headOnly: boolean;
  ip: string | null;
  userAgent: string | null;
  fromApple: boolean;
  at: Date;
}

/** Keeps requests for pixels and links and wakes the workers. */
export async function keepHits(sql: Sql, hits: NewHit[]): Promise<void> {
  await sql.query({
    name: 'keep_hits',
    text: `
      with kept as (
        insert into tracking_hit (id, message_id, link_number, url, head_only, ip, user_agent, from_apple, at)
        select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::boolean[],
                             $9::timestamptz[])
      )
      select pg_notify('${HITS_CHANNEL}', '')`,
    values: [
      hits.map(({ id }) => id),
      hits.map(({ messageId }) => messageId),
      hits.map(({ linkNumber }) => linkNumber),
      hits.map(({ url }) => url),
      hits.map(({ headOnly }) => headOnly),
      hits.map(({ ip }) => ip),
      hits.map(({ userAgent }) => userAgent),
      hits.map(({ fromApple }) => fromApple),
      hits.map(({ at }) => at.toISOString()),
    ],
  });
}

export interface WaitingHit extends NewHit, Row {
  /** Tries that failed before. */
  attempts: number;
}

const columns = `
  id, message_id as "messageId", link_number as "linkNumber", url, head_only as "headOnly", ip, user_agent as "userAgent",
  from_apple as "fromApple", at, attempts`;

/** Locks up to `limit` hits that are due. Must run inside a transaction. */
export async function lockHits(sql: Sql, limit: number): Promise<WaitingHit[]> {
  return sql.query<WaitingHit>({
    name: 'lock_hits',
    text: `
      select ${columns} from tracking_hit where attempts < ${TRIES} and (retry_at is null or retry_at <= now())
       order by id limit $1 for update skip locked`,
    values: [limit],
  });
}

/** Locks one hit; undefined when another process has it. Must run inside a transaction. */
export async function lockHit(sql: Sql, id: string): Promise<WaitingHit | undefined> {
  const [row] = await sql.query<WaitingHit>({
    text: `select ${columns} from tracking_hit where id = $1 for update skip locked`,
    values: [id],
  });
  return row;
}

export async function forgetHits(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({ name: 'forget_hits', text: 'delete from tracking_hit where id = any ($1::uuid[])', values: [ids] });
}

/** Lets hits wait; `failed` counts as a try. */
export async function postponeHits(sql: Sql, wait: { ids: string[]; delayMs: number; failed: boolean }): Promise<void> {
  await sql.query({
    name: 'postpone_hits',
    text: `
      update tracking_hit set retry_at = now() + make_interval(secs => $2 / 1000.0), attempts = attempts + case when $3 then 1 else 0 end
       where id = any ($1::uuid[])`,
    values: [wait.ids, wait.delayMs, wait.failed],
  });
}

/** Messages of which more than one link was followed within `seconds` of sending: no person does that. */
export async function findHasty(sql: Sql, messageIds: string[], seconds: number): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set();
  const sorted = [...messageIds].sort();
  const rows = await sql.query<{ id: string }>({
    name: 'find_hasty',
    text: `
      with asked as (
        select id, sent_at + make_interval(secs => $4) as until from message
         where id = any ($1::uuid[]) and id between $2 and $3
      ), followed as (
        select asked.id, h.link_number from asked join tracking_hit h on h.message_id = asked.id and h.at <= asked.until
         where h.link_number is not null
        union all
        select asked.id, t.link_number from asked join tracking_event t on t.message_id = asked.id and t.at <= asked.until
         where t.link_number is not null and t.message_id between $2 and $3
      )
      select id from followed group by id having count(distinct link_number) > 1`,
    values: [messageIds, sorted[0], sorted.at(-1), seconds],
  });
  return new Set(rows.map(({ id }) => id));
}
