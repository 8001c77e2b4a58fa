import type { Row, Sql } from '../../../infra/database.ts';
import type { CreditState } from '../../credits/credits.entity.ts';
import type { DispatchState } from '../message.entity.ts';
import { CREDIT_COLUMNS, closeReservations, creditStateAfter } from './credits.ts';
import { notifyChanges, WAKE_CHANNEL } from './notify.ts';

export interface Actor {
  userId: string | null;
  apiKeyId: string | null;
}

export interface LockedMessage extends Row {
  accountId: string;
  dispatch: DispatchState;
  /** True when an earlier attempt may have arrived and a repetition with its key waits. */
  uncertain: boolean;
  /** Who pays for it; null: it costs nothing. */
  payerId: string | null;
  credits: number;
  creditState: CreditState | null;
  /** Number of its latest reservation. */
  reservation: number;
}

/** Locks the message and tells its state; undefined when there is none. Must run inside a transaction. */
export async function lockMessage(sql: Sql, id: string): Promise<LockedMessage | undefined> {
  const [row] = await sql.query<LockedMessage>({
    text: `select account_id as "accountId", dispatch, repeat_until is not null as uncertain, payer_id as "payerId", credits,
                  credit_state as "creditState", reservation
             from message where id = $1 for update`,
    values: [id],
  });
  return row;
}

/** Sets a message back to QUEUED with three tries more; `reservation` is the one that pays for them. The caller holds its lock. */
export async function requeueMessage(
  sql: Sql,
  change: { id: string; possibleDuplicate: boolean; reservation: number; actor: Actor },
): Promise<void> {
  await sql.query({
    text: `
      with moved as (
        update message
           set dispatch = 'QUEUED', sequence = sequence + 1, due_at = now(), max_attempts = attempt_count + 3,
               possible_duplicate = possible_duplicate or $2, repeat_until = null, resolve_at = null, look_ups = 0,
               wait_reason = null, reservation = $5, credit_state = case when payer_id is not null then 'RESERVED' end
         where id = $1
        returning id, account_id, sequence, queue
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, actor_user_id, actor_key_id, note)
        select id, sequence, account_id, 'RETRIED_BY_PERSON', 'QUEUED', now(), $3, $4,
               case when $2 then 'Sent again although it may have arrived before.' end
          from moved
      )
      select ${notifyChanges('moved')} as told, (select count(pg_notify('${WAKE_CHANNEL}', queue)) from moved) as woken`,
    values: [change.id, change.possibleDuplicate, change.actor.userId, change.actor.apiKeyId, change.reservation],
  });
}

/** Ends a message that waits; one that waits to be sent again may have arrived, and is uncertain as before. The caller holds its lock. */
export async function cancelMessage(sql: Sql, change: { id: string; actor: Actor }): Promise<void> {
  await sql.query({
    text: `
      with moved as (
        update message m
           set dispatch = case when possible_duplicate then 'UNKNOWN' else 'CANCELLED' end, sequence = sequence + 1,
               wait_reason = null,
               credit_state = ${creditStateAfter("case when possible_duplicate then 'UNKNOWN' else 'CANCELLED' end")}
         where id = $1
        returning m.id, m.account_id, m.sequence, m.dispatch, ${CREDIT_COLUMNS}
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, actor_user_id, actor_key_id, note)
        select id, sequence, account_id, 'CANCELLED', dispatch, now(), $2, $3,
               case when dispatch = 'UNKNOWN' then 'It is not sent again. What was sent before may have arrived.' end
          from moved
      )
      select ${notifyChanges('moved')} as told, ${closeReservations('moved')} as closed`,
    values: [change.id, change.actor.userId, change.actor.apiKeyId],
  });
}
