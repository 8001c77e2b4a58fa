import type { Sql } from '../../apps/api/src/infra/database.ts';

/** Attempts that a process (by its number) had begun and not settled: at most these may become UNKNOWN when it dies. */
export async function inFlightOf(sql: Sql, pid: number): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count from attempt
      where state = 'IN_FLIGHT' and worker_id in (select id from worker where pid = $1)`,
    [pid],
  );
}

export async function inFlight(sql: Sql): Promise<number> {
  return count(sql, `select count(*)::int as count from attempt where state = 'IN_FLIGHT'`);
}

/** Messages that are due and wait, or are under way. */
export async function unfinished(sql: Sql): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count from message
      where dispatch = 'SENDING' or (dispatch = 'QUEUED' and due_at <= clock_timestamp())`,
  );
}

/** Dispatch state of every message. */
export async function dispatchStates(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; dispatch: string }>({ text: 'select id, dispatch from message' });
  return new Map(rows.map(({ id, dispatch }) => [id, dispatch]));
}

/** Ids of messages that ended neither SENT nor UNKNOWN; what Merpati says of them goes to the log. */
export async function lostAmong(sql: Sql, ids: string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string; dispatch: string | null; said: string | null }>({
    text: `select wanted.id, m.dispatch, concat_ws(' ', m.error_class, m.error_code, m.error_text) as said
             from unnest($1::uuid[]) as wanted (id) left join message m on m.id = wanted.id
            where m.dispatch is null or m.dispatch not in ('SENT', 'UNKNOWN')`,
    values: [ids],
  });
  for (const { id, dispatch, said } of rows) process.stderr.write(`${id} is ${dispatch ?? 'gone'}: ${said ?? ''}\n`);
  return rows.map(({ id }) => id);
}

/** Messages whose events have a gap, do not begin with 1, or end in another state than the message. */
export async function brokenEventLogs(sql: Sql): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count
       from message m
       left join (select message_id, count(*) as events, min(sequence) as first, max(sequence) as last
                    from message_event group by message_id) e on e.message_id = m.id
       left join message_event l on l.message_id = m.id and l.sequence = m.sequence
      where e.events is distinct from m.sequence or e.first is distinct from 1 or e.last is distinct from m.sequence
         or l.dispatch is distinct from m.dispatch`,
  );
}

/** Messages whose attempts do not fit their state: SENT without exactly one acceptance, or one still under way at rest. */
export async function brokenAttempts(sql: Sql): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count
       from message m
       left join (select message_id, count(*) filter (where state = 'ACCEPTED') as accepted,
                         count(*) filter (where state = 'IN_FLIGHT') as in_flight, count(*) as tries
                    from attempt group by message_id) a on a.message_id = m.id
      where (m.dispatch = 'SENT') is distinct from (coalesce(a.accepted, 0) = 1)
         or coalesce(a.in_flight, 0) > 0 or coalesce(a.accepted, 0) > 1
         or coalesce(a.tries, 0) is distinct from m.attempt_count`,
  );
}

/** Compares what we say with what the provider took. */
export function compareWithJournal(states: Map<string, string>, acceptances: Map<string, number>) {
  const found = { duplicates: 0, sentUnseen: 0, takenUnsaid: 0, unknownTaken: 0, unknownNotTaken: 0 };
  for (const [id, times] of acceptances) {
    if (times > 1) found.duplicates += 1;
    const state = states.get(id);
    if (state !== 'SENT' && state !== 'UNKNOWN') found.takenUnsaid += 1;
  }
  for (const [id, state] of states) {
    const taken = acceptances.has(id);
    if (state === 'SENT' && !taken) found.sentUnseen += 1;
    if (state === 'UNKNOWN' && taken) found.unknownTaken += 1;
    if (state === 'UNKNOWN' && !taken) found.unknownNotTaken += 1;
  }
  return found;
}

async function count(sql: Sql, text: string, values: unknown[] = []): Promise<number> {
  const [row] = await sql.query<{ count: number }>({ text, values });
  return row?.count ?? 0;
}
