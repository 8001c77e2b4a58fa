import type { Row, Sql } from '../../../infra/database.ts';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import { notifyChanges, WAKE_CHANNEL } from '../sql/notify.ts';

export interface HoldRow extends Row {
  held: boolean;
  copied: boolean;
  since: Date | null;
  note: string | null;
  userId: string | null;
}

const COLUMNS = `
  sending_is_held() as held, database_identity <> database_identity() as copied, held_since as since, held_note as note,
  held_by_user_id as "userId"`;

export async function readHold(sql: Sql): Promise<HoldRow> {
  const [row] = await sql.query<HoldRow>({ text: `select ${COLUMNS} from installation where id = 1` });
  return row!;
}

/** The same, and nobody else changes it meanwhile. Must run inside a transaction. */
export async function lockHold(sql: Sql): Promise<HoldRow> {
  const [row] = await sql.query<HoldRow>({ text: `select ${COLUMNS} from installation where id = 1 for update` });
  return row!;
}

export async function countWaiting(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ waiting: number }>({
    text: `select count(*)::int as waiting from message where dispatch = 'QUEUED'`,
  });
  return row!.waiting;
}

/**
 * Notes when a copy was first noticed: what waited until then may have been sent by the original. Where a person had stopped the original
 * when it was copied, that stop began earlier and may be over there: it says nothing of the copy. Returns whether this is a copy.
 */
export async function noteCopy(sql: Sql): Promise<boolean> {
  const rows = await sql.query({
    text: `update installation set held_since = case when held_note is null then coalesce(held_since, now()) else now() end,
                  held_by_user_id = null, held_note = null
            where id = 1 and database_identity <> database_identity() returning id`,
  });
  return rows.length > 0;
}

export async function beginHold(sql: Sql, { note, userId }: { note: string; userId: string | null }): Promise<void> {
  await sql.query({
    text: `update installation set held_since = coalesce(held_since, now()), held_by_user_id = $1, held_note = $2 where id = 1`,
    values: [userId, note],
  });
}

/** Mail is sent again, by this database. */
export async function endHold(sql: Sql, userId: string | null): Promise<void> {
  await sql.query({
    text: `
      with released as (
        update installation
           set database_identity = database_identity(), confirmed_at = now(), confirmed_by_user_id = $1, held_since = null,
               held_by_user_id = null, held_note = null
         where id = 1 returning id
      )
      select pg_notify('${WAKE_CHANNEL}', queue) from released, unnest($2::text[]) as queue`,
    values: [userId, Object.values(DispatchQueue)],
  });
}

/** What waited at `before` becomes UNKNOWN; returns how many that were. */
export async function markUncertain(
  sql: Sql,
  mark: { before: Date; userId: string | null; note: string },
): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `
      with moved as (
        update message
           set dispatch = 'UNKNOWN', sequence = sequence + 1, error_class = 'UNKNOWN_OUTCOME', error_code = null,
               error_text = 'It waited in a copy of the database; the original may have sent it.', resolve_at = null,
               repeat_until = null, wait_reason = null
         where dispatch = 'QUEUED' and queued_at < $1
        returning id, account_id, sequence
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, actor_user_id, note)
        select id, sequence, account_id, 'UNKNOWN', 'UNKNOWN', now(), $2,
               'It waited in a copy of the database; the original may have sent it. ' || $3
          from moved
      )
      select (select count(*) from moved)::int as count, ${notifyChanges('moved')} as told`,
    values: [mark.before, mark.userId, mark.note],
  });
  return row!.count;
}
