import type { Row, Sql } from '../../../infra/database.ts';
import type { DispatchState } from '../message.entity.ts';
import type { Actor } from './change-by-person.ts';
import { notifyChanges } from './notify.ts';

export interface Correctable extends Row {
  accountId: string;
  dispatch: DispatchState;
  recipient: string;
  cc: string[] | null;
  /** True when the new address must not be mailed by the account. */
  suppressed: boolean;
  /** True for mails about signing in. */
  signIn: boolean;
}

/** Locks the message and tells what speaks against another address; undefined when there is none. */
export async function lockCorrectable(sql: Sql, id: string, recipient: string): Promise<Correctable | undefined> {
  const [row] = await sql.query<Correctable>({
    text: `
      select m.account_id as "accountId", m.dispatch, m.recipient, m.cc,
             exists (select from suppression s where s.account_id = m.account_id and s.address = $2) as suppressed,
             exists (select from email_type t where t.key = m.type_key and t.category = 'AUTH') as "signIn"
        from message m where m.id = $1 for update of m`,
    values: [id, recipient],
  });
  return row;
}

/** Gives a failed message another address. The caller holds its lock. */
export async function correctRecipient(
  sql: Sql,
  change: { id: string; recipient: string; note: string; actor: Actor },
): Promise<void> {
  await sql.query({
    text: `
      with moved as (
        update message set recipient = $2, sequence = sequence + 1 where id = $1
        returning id, account_id, sequence, dispatch
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, actor_user_id, actor_key_id, note)
        select id, sequence, account_id, 'CORRECTED', dispatch, now(), $3, $4, $5 from moved
      )
      select ${notifyChanges('moved')} as told`,
    values: [change.id, change.recipient, change.actor.userId, change.actor.apiKeyId, change.note],
  });
}
