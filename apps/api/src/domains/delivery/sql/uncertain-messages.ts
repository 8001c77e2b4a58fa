import type { Row, Sql } from '../../../infra/database.ts';
import { storableText } from '../providers/words.ts';
import type { Actor } from './change-by-person.ts';
import { CREDIT_COLUMNS, closeReservations, creditStateAfter } from './credits.ts';
import { notifyChanges, WAKE_CHANNEL } from './notify.ts';

/** While one process looks at a message, others leave it alone for this long, in seconds. */
const LOOK_SECONDS = 60;

export interface UncertainMessage extends Row {
  id: string;
  typeKey: string;
  recipient: string;
  providerId: string | null;
  attemptNumber: number;
  attemptedAt: Date | null;
  lookUps: number;
  possibleDuplicate: boolean;
}

/** Takes UNKNOWN messages whose moment has come. */
export async function claimUncertain(sql: Sql, limit: number): Promise<UncertainMessage[]> {
  return sql.query<UncertainMessage>({
    name: 'claim_uncertain',
    text: `
      with due as materialized (
        select id from message where dispatch = 'UNKNOWN' and resolve_at <= now()
         order by resolve_at limit $1 for update skip locked
      )
      update message m set resolve_at = now() + interval '${LOOK_SECONDS} seconds'
        from due where m.id = due.id
      returning m.id, m.type_key as "typeKey", m.recipient, m.provider_id as "providerId", m.attempt_count as "attemptNumber",
                (select started_at from attempt a where a.message_id = m.id and a.number = m.attempt_count) as "attemptedAt",
                m.look_ups as "lookUps", m.possible_duplicate as "possibleDuplicate"`,
    values: [limit],
  });
}

export interface Evidence {
  providerId: string;
  /** Null: only the address is known. */
  messageId: string | null;
  recipient: string;
  words: string;
}

/** How far back an event without a message id may refer, in days. */
const EVIDENCE_DAYS = 30;

/** The uncertain message that an event is about, also one that waits to be repeated; none when it may be about another one. */
export async function findUncertain(
  sql: Sql,
  evidence: Evidence,
): Promise<{ id: string; attemptNumber: number } | undefined> {
  const { providerId, messageId, recipient } = evidence;
  const [row] = await sql.query<{ id: string; attemptNumber: number }>(
    messageId
      ? { ...named, values: [providerId, recipient, messageId] }
      : { ...unnamed, values: [providerId, recipient] },
  );
  return row;
}

const named = {
  name: 'find_uncertain',
  text: `
    select id, attempt_count as "attemptNumber" from message
     where id = $3 and provider_id = $1 and recipient = $2
       and (dispatch = 'UNKNOWN' or dispatch = 'QUEUED' and repeat_until is not null)`,
};

const unnamed = {
  name: 'find_uncertain_by_address',
  text: `
    with uncertain as (
      select id, attempt_count from message
       where dispatch = 'UNKNOWN' and provider_id = $1 and recipient = $2
         and id > first_id_at(now() - interval '${EVIDENCE_DAYS} days')
       limit 2
    )
    select id, attempt_count as "attemptNumber" from uncertain
     where (select count(*) from uncertain) = 1 and not exists (
       select from account a, lateral (
         select from message m
          where m.account_id = a.id and m.recipient = $2 and m.provider_id = $1 and m.dispatch in ('SENT', 'SENDING')
            and m.id > first_id_at(now() - interval '${EVIDENCE_DAYS} days')
          limit 1) as other)`,
};

/** True while an attempt of the message is under way at the provider, so that nobody knows yet whether it ends uncertain. */
export async function isUnderWay(sql: Sql, { messageId, providerId }: Evidence): Promise<boolean> {
  const rows = await sql.query({
    name: 'is_under_way',
    text: `
      select from message m join attempt a on a.message_id = m.id and a.number = m.attempt_count
       where m.id = $1 and m.dispatch = 'SENDING' and a.provider_id = $2`,
    values: [messageId, providerId],
  });
  return rows.length > 0;
}

/** The provider has it: the uncertainty is over. Nothing happens when somebody else ended it meanwhile. */
export async function resolveAccepted(
  sql: Sql,
  found: { id: string; attemptNumber: number; providerMessageId: string | null; words: string },
): Promise<void> {
  await sql.query({
    name: 'resolve_accepted',
    text: `
      with moved as (
        update message m
           set dispatch = 'SENT', sequence = sequence + 1, resolve_at = null, repeat_until = null, wait_reason = null,
               credit_state = ${creditStateAfter("'SENT'")}, error_class = null, error_code = null,
               error_text = null, provider_message_id = coalesce($3, provider_message_id),
               sent_at = coalesce((select a.finished_at from attempt a where a.message_id = $1 and a.number = $2), now())
         where id = $1 and attempt_count = $2 and (dispatch = 'UNKNOWN' or dispatch = 'QUEUED' and repeat_until is not null)
        returning m.id, m.account_id, m.sequence, ${CREDIT_COLUMNS}
      ), taken as (
        update attempt set state = 'ACCEPTED', error_class = null, provider_message_id = coalesce($3, provider_message_id)
         where message_id = $1 and exists (select from moved)
           and number = (select max(number) from attempt where message_id = $1 and state = 'UNKNOWN')
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number, note)
        select id, sequence, account_id, 'RESOLVED', 'SENT', now(), $2, $4 from moved
      )
      select ${notifyChanges('moved')} as told, ${closeReservations('moved')} as closed`,
    values: [
      found.id,
      found.attemptNumber,
      found.providerMessageId && storableText(found.providerMessageId),
      found.words,
    ],
  });
}

/** Nothing was found; looks again after `delayMs`, or never (null). */
export async function postponeUncertain(
  sql: Sql,
  look: { id: string; lookUps: number; delayMs: number | null },
): Promise<void> {
  await sql.query({
    name: 'postpone_uncertain',
    text: `
      update message set look_ups = $2, resolve_at = now() + make_interval(secs => $3 / 1000.0)
       where id = $1 and dispatch = 'UNKNOWN'`,
    values: [look.id, look.lookUps, look.delayMs],
  });
}

/**
 * Sends it once more by itself, marked as possible duplicate; only once, whoever asks, and not once its credits were given back:
 * then only a person may.
 */
export async function resendUncertain(sql: Sql, id: string): Promise<void> {
  await sql.query({
    name: 'resend_uncertain',
    text: `
      with moved as (
        update message
           set dispatch = 'QUEUED', sequence = sequence + 1, due_at = now(), max_attempts = attempt_count + 3,
               possible_duplicate = true, resolve_at = null, repeat_until = null, look_ups = 0
         where id = $1 and dispatch = 'UNKNOWN' and not possible_duplicate and credit_state is distinct from 'UNCONFIRMED'
        returning id, account_id, sequence, queue
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, note)
        select id, sequence, account_id, 'RESENT', 'QUEUED', now(),
               'Its e-mail type says: send once more when the outcome is unknown. It may arrive twice.'
          from moved
      )
      select ${notifyChanges('moved')} as told, (select count(pg_notify('${WAKE_CHANNEL}', queue)) from moved) as woken`,
    values: [id],
  });
}

/** A person says what became of it. The caller holds its lock. */
export async function resolveByPerson(
  sql: Sql,
  said: { id: string; arrived: boolean; note: string | null; actor: Actor },
): Promise<void> {
  await sql.query({
    text: `
      with moved as (
        update message m
           set dispatch = case when $2 then 'SENT' else 'FAILED' end, sequence = sequence + 1, resolve_at = null,
               credit_state = ${creditStateAfter("case when $2 then 'SENT' else 'FAILED' end")},
               repeat_until = null, error_class = case when $2 then null else error_class end,
               error_code = case when $2 then null else error_code end,
               error_text = case when $2 then null else error_text end,
               sent_at = case when $2 then now() else sent_at end
         where id = $1 and dispatch = 'UNKNOWN'
        returning m.id, m.account_id, m.sequence, m.dispatch, ${CREDIT_COLUMNS}
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, actor_user_id, actor_key_id, note)
        select id, sequence, account_id, 'RESOLVED_BY_PERSON', dispatch, now(), $4, $5,
               concat_ws(' ', case when $2 then 'It arrived.' else 'It did not arrive.' end, $3::text)
          from moved
      )
      select ${notifyChanges('moved')} as told, ${closeReservations('moved')} as closed`,
    values: [said.id, said.arrived, said.note, said.actor.userId, said.actor.apiKeyId],
  });
}
