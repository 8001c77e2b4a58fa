import { ERASED_ADDRESS, type PersonalDataPart } from '../../infra/personal-data.ts';

/**
 * What came back about a person's mails. Erased ones still count as opened or clicked. Must come before the mails themselves:
 * it finds its rows by them.
 */
export const trackingPersonalData: PersonalDataPart = {
  name: 'events',
  columns: [
    'tracking_event.ip',
    'tracking_event.user_agent',
    'tracking_event.url',
    'tracking_event.words',
    'tracking_hit.ip',
    'tracking_hit.user_agent',
    'tracking_hit.url',
    'inbox_event.body',
  ],
  export: async (sql, { accountId, address }) =>
    sql.query({
      text: `
        select 'msg_' || e.message_id as "emailId", e.kind, e.source, e.at, e.open_kind as "openKind", e.url, e.machine, e.ip,
               e.user_agent as "userAgent", e.words
          from tracking_event e join message m on m.id = e.message_id
         where m.account_id = $1 and m.recipient = $2 order by e.at`,
      values: [accountId, address],
    }),
  erase: async (sql, { accountId, address }) => {
    const mails = 'select id from message where account_id = $1 and recipient = $2';
    const values = [accountId, address];
    await sql.query({
      text: `update tracking_event set ip = null, user_agent = null, url = null, words = null where message_id in (${mails})`,
      values,
    });
    await sql.query({ text: `delete from tracking_hit where message_id in (${mails})`, values });
    await sql.query({
      text: `update inbox_event set body = jsonb_build_object('email', $2::text)
              where processed_at is not null and $1 in (lower(body ->> 'email'), body ->> 'recipient')`,
      values: [address, ERASED_ADDRESS],
    });
  },
};
