import type { Sql } from '../../../infra/database.ts';
import type { AttemptState, EventKind } from '../attempt.entity.ts';
import type { DispatchState, ErrorClass, WaitReason } from '../message.entity.ts';
import { CREDIT_COLUMNS, closeReservations, creditStateAfter } from './credits.ts';
import { notifyChanges } from './notify.ts';

export interface Settlement {
  messageId: string;
  number: number;
  /** Null when no attempt was started (suppressed, no route, cannot be rendered). */
  attemptState: AttemptState | null;
  providerId: string | null;
  errorClass: ErrorClass | null;
  code: string | null;
  text: string | null;
  providerMessageId: string | null;
  dispatch: DispatchState;
  event: EventKind;
  note: string | null;
  /** How long it must wait when `dispatch` is QUEUED, in ms. */
  delayMs: number;
  /** Why it waits longer than its turn; null when nothing holds it up. */
  waitReason: WaitReason | null;
  /** How long an uncertain attempt may be repeated with its key, in seconds from its start; an earlier moment stays. 0: not uncertain. */
  repeatSeconds: number;
  /** When Merpati looks again by itself at what is UNKNOWN, in ms; null: never. */
  resolveMs: number | null;
}

const text = `
  with alive as materialized (
    select id from worker where id = $1 and state = 'ALIVE' for share
  ), input as materialized (
    select * from unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[],
                         $10::text[], $11::text[], $12::text[], $13::float8[], $16::text[], $17::int[], $18::float8[])
      as i (message_id, number, attempt_state, provider_id, error_class, code, words, provider_message_id, dispatch, kind,
            note, delay_ms, wait_reason, repeat_seconds, resolve_ms)
  ), ended as (
    update attempt a
       set state = i.attempt_state, finished_at = clock_timestamp(), error_class = i.error_class, response_code = i.code,
           response_text = i.words, provider_message_id = i.provider_message_id
      from input i, alive
     where a.message_id = i.message_id and a.number = i.number and a.state = 'IN_FLIGHT' and a.worker_id = alive.id
       and a.message_id between $14 and $15
  ), moved as (
    update message m
       set dispatch = i.dispatch, sequence = m.sequence + 1, worker_id = null,
           attempt_count = case when i.attempt_state is null then m.attempt_count - 1 else m.attempt_count end,
           due_at = clock_timestamp() + make_interval(secs => i.delay_ms / 1000.0),
           wait_reason = i.wait_reason,
           repeat_until = case when i.repeat_seconds > 0
             then coalesce(m.repeat_until, make_interval(secs => i.repeat_seconds)
               + (select a.started_at from attempt a where a.message_id = m.id and a.number = i.number)) end,
           resolve_at = clock_timestamp() + make_interval(secs => i.resolve_ms / 1000.0),
           credit_state = ${creditStateAfter('i.dispatch')},
           provider_id = coalesce(i.provider_id, m.provider_id),
           provider_message_id = coalesce(i.provider_message_id, m.provider_message_id),
           error_class = case when i.kind = 'DELAYED' then m.error_class else i.error_class end,
           error_code = case when i.kind = 'DELAYED' then m.error_code when i.dispatch = 'SENT' then null else i.code end,
           error_text = case when i.kind = 'DELAYED' then m.error_text when i.dispatch = 'SENT' then null else i.words end,
           sent_at = case when i.dispatch = 'SENT' then clock_timestamp() else m.sent_at end
      from input i, alive
     where m.id = i.message_id and m.worker_id = alive.id and m.dispatch = 'SENDING' and m.attempt_count = i.number
       and m.id between $14 and $15
    returning m.id, m.account_id, m.sequence, i.number, i.kind, i.dispatch, i.note, ${CREDIT_COLUMNS}
  ), event as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number, note)
    select id, sequence, account_id, kind, dispatch, clock_timestamp(), number, note from moved
  ), told as materialized (
    select ${notifyChanges('moved')} as count, ${closeReservations('moved')} as closed
  )
  select id from moved, told`;

/** Writes how attempts ended and where their messages go next. Returns the ids that were still this worker's. */
export async function settleMessages(sql: Sql, workerId: string, settlements: Settlement[]): Promise<Set<string>> {
  const ids = settlements.map((settlement) => settlement.messageId);
  const sorted = [...ids].sort();
  const rows = await sql.query<{ id: string }>({
    name: 'settle_messages',
    text,
    values: [
      workerId,
      ids,
      settlements.map((settlement) => settlement.number),
      settlements.map((settlement) => settlement.attemptState),
      settlements.map((settlement) => settlement.providerId),
      settlements.map((settlement) => settlement.errorClass),
      settlements.map((settlement) => settlement.code),
      settlements.map((settlement) => settlement.text),
      settlements.map((settlement) => settlement.providerMessageId),
      settlements.map((settlement) => settlement.dispatch),
      settlements.map((settlement) => settlement.event),
      settlements.map((settlement) => settlement.note),
      settlements.map((settlement) => settlement.delayMs),
      sorted[0],
      sorted.at(-1),
      settlements.map((settlement) => settlement.waitReason),
      settlements.map((settlement) => settlement.repeatSeconds),
      settlements.map((settlement) => settlement.resolveMs),
    ],
  });
  return new Set(rows.map((row) => row.id));
}
