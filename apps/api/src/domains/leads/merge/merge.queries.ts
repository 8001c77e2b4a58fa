import type { Sql } from '../../../infra/database.ts';
import { LEAD_COLUMNS, type LeadRow } from '../desk/lead.queries.ts';

/** Last digits of a number that are the same with and without its country. */
const NATIONAL_DIGITS = 9;
/** Leads of one name that are looked at: a name that more have says nothing. */
const NAMESAKES = 200;

const LIKENESS = `
  (select id from lead where account_id = l.account_id and whatsapp = l.whatsapp limit $2 + 1)
  union
  (select id from lead where account_id = l.account_id and gmail_box(email) = gmail_box(l.email) and gmail_box(email) is not null
    limit $2 + 1)
  union
  (select id from (
     select id, whatsapp from lead
      where account_id = l.account_id and lower(coalesce(name, email, whatsapp)) = lower(l.name) limit ${NAMESAKES}) as namesake
    where right(whatsapp, ${NATIONAL_DIGITS}) = right(l.whatsapp, ${NATIONAL_DIGITS}))`;

/**
 * Leads that are likely the same person as each of `ids`, the oldest first, `most` at most: with the same number, the same mailbox of
 * Gmail, or the same name and the same number but for its country.
 */
export async function duplicatesOf(sql: Sql, ids: readonly string[], most: number): Promise<Map<string, LeadRow[]>> {
  const rows = await sql.query<LeadRow & { of: string }>({
    name: 'duplicates_of_leads',
    text: `
      select of, lead.* from unnest($1::uuid[]) as i (of) join lead l on l.id = i.of cross join lateral (
        select ${LEAD_COLUMNS} from lead where id in (${LIKENESS}) and id <> l.id order by id limit $2) as lead
       order by of, lead.id`,
    values: [ids, most],
  });
  const found = Map.groupBy(rows, ({ of }) => of);
  return new Map([...found].map(([of, leads]) => [of, leads.map(({ of: _, ...lead }) => lead as LeadRow)]));
}

export interface Moved {
  notes: number;
  tasks: number;
  activities: number;
}

/** What stands with leads and would come to another. */
export async function countBelongings(sql: Sql, ids: readonly string[]): Promise<Moved> {
  const [row] = await sql.query<Moved & Record<string, unknown>>({
    text: `
      select (select count(*)::int from lead_note where lead_id = any ($1::uuid[])) as notes,
             (select count(*)::int from lead_task where lead_id = any ($1::uuid[])) as tasks,
             (select count(*)::int from lead_activity where lead_id = any ($1::uuid[])) as activities`,
    values: [ids],
  });
  return row!;
}

/** Points of all activities of leads; what two of them tell of one occurrence counts once. */
export async function pointsOf(sql: Sql, ids: readonly string[]): Promise<number> {
  const [row] = await sql.query<{ points: number }>({
    text: `
      select coalesce(sum(points), 0)::int as points from (
        select distinct on (coalesce(source_key, id::text)) points from lead_activity where lead_id = any ($1::uuid[])
         order by coalesce(source_key, id::text), array_position($1::uuid[], lead_id), id) as once`,
    values: [ids],
  });
  return row!.points;
}

/** Moves notes, tasks and activities; of one occurrence the first lead named keeps its line. Must run inside a transaction. */
export async function moveBelongings(sql: Sql, keepId: string, ids: readonly string[]): Promise<void> {
  const values = [keepId, ids];
  await sql.query({ text: 'update lead_note set lead_id = $1 where lead_id = any ($2::uuid[])', values });
  await sql.query({ text: 'update lead_task set lead_id = $1 where lead_id = any ($2::uuid[])', values });
  await sql.query({
    text: `
      delete from lead_activity a using (
        select id, row_number() over (partition by source_key order by array_position($1::uuid || $2::uuid[], lead_id), id) as turn
          from lead_activity where lead_id = any ($1::uuid || $2::uuid[]) and source_key is not null) as told
       where a.id = told.id and told.turn > 1`,
    values,
  });
  await sql.query({ text: 'update lead_activity set lead_id = $1 where lead_id = any ($2::uuid[])', values });
}

/** What follows from the activities of a lead. */
export async function setScore(sql: Sql, { id, score, lastActivityAt }: LeadRow): Promise<void> {
  await sql.query({
    text: 'update lead set score = $2, last_activity_at = $3 where id = $1',
    values: [id, score, lastActivityAt],
  });
}
