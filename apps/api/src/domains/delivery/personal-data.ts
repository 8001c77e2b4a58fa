import { ERASED_ADDRESS, type PersonalDataPart } from '../../infra/personal-data.ts';
import { MailUnderWay } from './delivery.errors.ts';
import { CREDIT_COLUMNS, closeReservations } from './sql/credits.ts';
import { notifyChanges } from './sql/notify.ts';

/** One-time links stand in mails about signing in; whoever was forwarded any mail may read the export, and must not use them. */
const VARIABLES = `
  case when type_key not in (select key from email_type where category = 'AUTH') then variables end as variables`;

/**
 * Mails to a person. An erased one keeps its type, times and outcome, so that figures stay true; who got it and what stood in
 * it is gone, and one that still waited is cancelled. Throws MailUnderWay.
 */
export const deliveryPersonalData: PersonalDataPart = {
  name: 'mails',
  columns: [
    'message.recipient',
    'message.subject',
    'message.variables',
    'message.headers',
    'message.metadata',
    'message.cc',
    'message.reply_to',
    'message.attachments',
    'message.secret_links',
    'message.error_text',
    'attempt.response_text',
    'message_event.note',
    'attachment_file.bytes',
    'recipient_use.recipient',
  ],
  export: async (sql, { accountId, address }) =>
    sql.query({
      text: `
        select 'msg_' || id as id, type_key as type, sender, subject, dispatch as state, evidence, ${VARIABLES}, metadata,
               queued_at as "queuedAt", sent_at as "sentAt", delivered_at as "deliveredAt", opened_at as "openedAt",
               clicked_at as "clickedAt", bounced_at as "bouncedAt", unsubscribed_at as "unsubscribedAt"
          from message where account_id = $1 and recipient = $2 order by id`,
      values: [accountId, address],
    }),
  erase: async (sql, { accountId, address }) => {
    const values = [accountId, address];
    const mails = await sql.query<{ id: string; dispatch: string; fileIds: string[] }>({
      text: `
        select id, dispatch, array(select f ->> 'fileId' from jsonb_array_elements(coalesce(attachments, '[]')) as f) as "fileIds"
          from message where account_id = $1 and recipient = $2 order by id for update`,
      values,
    });
    if (mails.some(({ dispatch }) => dispatch === 'SENDING')) throw new MailUnderWay();
    const ids = mails.map(({ id }) => id);
    await sql.query({ text: 'update message set cc = cc - $2 where account_id = $1 and cc ? $2', values });
    await sql.query({ text: 'delete from recipient_use where account_id = $1 and recipient = $2', values });
    await sql.query({ text: CANCEL, values: [ids] });
    await sql.query({ text: `select set_config('merpati.erasing', 'on', true)` });
    await sql.query({ text: ERASE_MAILS, values: [ids, ERASED_ADDRESS] });
    await sql.query({
      text: 'update attempt set response_text = null where message_id = any ($1::uuid[])',
      values: [ids],
    });
    await sql.query({
      text: 'update message_event set note = null where message_id = any ($1::uuid[]) and note is not null',
      values: [ids],
    });
    await sql.query({ text: `select set_config('merpati.erasing', 'off', true)` });
    await sql.query({ text: DROP_FILES, values: [accountId, mails.flatMap(({ fileIds }) => fileIds)] });
  },
};

/** Nobody will ever tell whether what waited to be repeated had arrived. */
const CANCEL = `
  with moved as (
    update message m
       set dispatch = 'CANCELLED', sequence = sequence + 1, wait_reason = null,
           credit_state = case when credit_state = 'RESERVED'
             then case when possible_duplicate or repeat_until is not null then 'UNCONFIRMED' else 'RELEASED' end
             else credit_state end
     where id = any ($1::uuid[]) and dispatch = 'QUEUED'
    returning m.id, m.account_id, m.sequence, ${CREDIT_COLUMNS}
  ), event as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, at)
    select id, sequence, account_id, 'CANCELLED', 'CANCELLED', now() from moved
  )
  select ${notifyChanges('moved')} as told, ${closeReservations('moved', `'RELEASED', 'UNCONFIRMED'`)} as closed`;

const ERASE_MAILS = `
  update message
     set recipient = $2, subject = '(dihapus)', variables = null, headers = null, metadata = null, cc = null, reply_to = null,
         attachments = null, secret_links = null, error_text = null
   where id = any ($1::uuid[])`;

/** Files may be shared by mails to several people; those that nobody else got go. */
const DROP_FILES = `
  delete from attachment_file f
   where f.account_id = $1 and f.id = any ($2::uuid[]) and not exists (
     select from message m where m.account_id = $1 and m.attachments @> jsonb_build_array(jsonb_build_object('fileId', f.id)))`;
