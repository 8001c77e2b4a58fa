import type { Row, Sql } from '../../../infra/database.ts';
import type { RouteTaken } from '../attempt.entity.ts';

export interface AttemptStart {
  messageId: string;
  number: number;
  accountId: string;
  providerId: string;
  recipient: string;
  cc: string[] | null;
  /** What the recipient may refuse it by: its e-mail type; null: it must arrive. */
  topic: string | null;
  route: RouteTaken;
}

/**
 * `leaveOut`: the attempt is committed and the first byte may leave, but not to these addresses of copies, which are
 * suppressed. LOST: the message is not this worker's any more.
 */
export type StartVerdict = { leaveOut: string[] } | 'LOST' | { suppressedBecause: string; optedOut: boolean };

const OPTED_OUT = 'The recipient opted out of this kind of mail.';

// opt_outs comes before anything is begun and keeps opt-outs of the same recipients waiting until this commits.
const text = `
  with alive as materialized (
    select id from worker where id = $1 and state = 'ALIVE' for share
  ), opted_out as materialized (
    select place from opt_outs($5::uuid[], $6::text[], $9::text[])
  ), input as (
    select i.*, s.reason || coalesce(': ' || s.evidence, '') as because,
           exists (select from opted_out o where o.place = i.place) as opted_out,
           case when i.cc is not null then array(
             select c.address from suppression c
              where c.account_id = i.account_id and c.address in (select jsonb_array_elements_text(i.cc)) order by 1)
           end as leave_out
      from unnest($2::uuid[], $3::int[], $4::uuid[], $5::uuid[], $6::text[], $7::jsonb[], $8::jsonb[]) with ordinality
        as i (message_id, number, provider_id, account_id, recipient, route, cc, place)
      left join suppression s on s.account_id = i.account_id and s.address = i.recipient
  ), started as (
    insert into attempt (message_id, number, account_id, provider_id, worker_id, state, started_at, route)
    select message_id, number, account_id, provider_id, alive.id, 'IN_FLIGHT', clock_timestamp(), route
      from input, alive where because is null and not opted_out
    on conflict (message_id, number) do update set started_at = excluded.started_at
      where attempt.worker_id = excluded.worker_id and attempt.state = 'IN_FLIGHT'
    returning message_id
  )
  select message_id, because, opted_out, leave_out, exists (select from alive) as alive,
         exists (select from started s where s.message_id = input.message_id) as started
    from input`;

interface StartRow extends Row {
  message_id: string;
  because: string | null;
  opted_out: boolean;
  leave_out: string[] | null;
  alive: boolean;
  started: boolean;
}

function verdictOf({ alive, started, because, opted_out: optedOut, leave_out: leaveOut }: StartRow): StartVerdict {
  if (alive && (because !== null || optedOut)) return { suppressedBecause: because ?? OPTED_OUT, optedOut };
  return alive && started ? { leaveOut: leaveOut ?? [] } : 'LOST';
}

/**
 * Commits that these attempts are under way, unless the address is suppressed, its owner opted out, or the worker counts
 * as dead. What starts here and what opts out there exclude each other.
 */
export async function startAttempts(sql: Sql, workerId: string, starts: AttemptStart[]): Promise<StartVerdict[]> {
  const rows = await sql.query<StartRow>({
    name: 'start_attempts',
    text,
    values: [
      workerId,
      starts.map((start) => start.messageId),
      starts.map((start) => start.number),
      starts.map((start) => start.providerId),
      starts.map((start) => start.accountId),
      starts.map((start) => start.recipient),
      starts.map((start) => JSON.stringify(start.route)),
      starts.map((start) => start.cc && JSON.stringify(start.cc)),
      starts.map((start) => start.topic),
    ],
  });
  const verdicts = new Map(rows.map((row) => [row.message_id, verdictOf(row)]));
  return starts.map((start) => verdicts.get(start.messageId) ?? 'LOST');
}
