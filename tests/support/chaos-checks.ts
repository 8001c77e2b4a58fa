import type { Sql } from '../../apps/api/src/infra/database.ts';

/**
 * Attempts (of one account, where given) that a process, by its number, had begun and not settled: at most these may become
 * UNKNOWN when it dies.
 */
export async function inFlightOf(sql: Sql, pid: number, accountId?: string): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count from attempt
      where state = 'IN_FLIGHT' and worker_id in (select id from worker where pid = $1)
        and ($2::uuid is null or account_id = $2)`,
    [pid, accountId ?? null],
  );
}

/** Attempts of an account that are under way. */
export async function inFlight(sql: Sql, accountId: string): Promise<number> {
  return count(sql, `select count(*)::int as count from attempt where state = 'IN_FLIGHT' and account_id = $1`, [
    accountId,
  ]);
}

/**
 * Messages that somebody should be working on: under way, or due and waiting. One that waits for its next try or for a limit
 * is not due yet; one that is UNKNOWN waits for its next look-up, for evidence or for a person.
 */
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

/** Which state each kind of event leads to, and from which; the first event of a message comes from none. */
const TRANSITIONS = [
  ['QUEUED', '-', 'QUEUED'],
  ['SENDING', 'QUEUED', 'SENDING'],
  ['SENT', 'SENDING', 'SENT'],
  ['RETRY_SCHEDULED', 'SENDING', 'QUEUED'],
  ['DELAYED', 'SENDING', 'QUEUED'],
  ['RECOVERED', 'SENDING', 'QUEUED'],
  ['FAILED', 'SENDING', 'FAILED'],
  ['UNKNOWN', 'SENDING', 'UNKNOWN'],
  ['SUPPRESSED', 'SENDING', 'SUPPRESSED'],
  ['CANCELLED', 'QUEUED', 'CANCELLED'],
  ['RESOLVED', 'UNKNOWN', 'SENT'],
  ['RESENT', 'UNKNOWN', 'QUEUED'],
  ['RESOLVED_BY_PERSON', 'UNKNOWN', 'SENT'],
  ['RESOLVED_BY_PERSON', 'UNKNOWN', 'FAILED'],
  ['RETRIED_BY_PERSON', 'FAILED', 'QUEUED'],
  ['RETRIED_BY_PERSON', 'UNKNOWN', 'QUEUED'],
  ['RETRIED_BY_PERSON', 'CANCELLED', 'QUEUED'],
  ['RETRIED_BY_PERSON', 'SUPPRESSED', 'QUEUED'],
  ...['DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED'].map((kind) => [kind, 'SENT', 'SENT']),
];

/** Events that lead from or to a state to which their kind cannot lead. */
export async function wrongSteps(sql: Sql): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count
       from (select kind, coalesce(lag(dispatch) over (partition by message_id order by sequence), '-') as before, dispatch
               from message_event) e
      where not exists (select from unnest($1::text[], $2::text[], $3::text[]) as t (kind, before, after)
                         where t.kind = e.kind and t.before = e.before and t.after = e.dispatch)`,
    [0, 1, 2].map((column) => TRANSITIONS.map((transition) => transition[column])),
  );
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

/** Messages with an event of this kind. */
export async function messagesWith(sql: Sql, kind: string): Promise<number> {
  return count(sql, 'select count(distinct message_id)::int as count from message_event where kind = $1', [kind]);
}

/**
 * Messages whose attempts do not fit their state: SENT without exactly one acceptance, which was the last attempt (a person may
 * say so without one), or one still under way at rest. What a look-up resolved has its last attempt ACCEPTED too.
 */
export async function brokenAttempts(sql: Sql): Promise<number> {
  return count(
    sql,
    `select count(*)::int as count
       from message m
       left join (select message_id, count(*) filter (where state = 'ACCEPTED') as accepted,
                         max(number) filter (where state = 'ACCEPTED') as accepted_last,
                         count(*) filter (where state = 'IN_FLIGHT') as in_flight, count(*) as tries
                    from attempt group by message_id) a on a.message_id = m.id
      where ((m.dispatch = 'SENT') is distinct from (coalesce(a.accepted, 0) = 1)
             and not exists (select from message_event e where e.message_id = m.id and e.kind = 'RESOLVED_BY_PERSON'))
         or a.accepted_last <> m.attempt_count
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
