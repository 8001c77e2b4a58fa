import type { PersonalDataPart } from '../../infra/personal-data.ts';

/** Choices and suppressions. After an erasure a refusal stays in force, without its proof and the provider's words. */
export const preferencesPersonalData: PersonalDataPart = {
  name: 'preferences',
  columns: [
    'consent.address',
    'consent_event.address',
    'consent_event.ip',
    'consent_event.user_agent',
    'suppression.address',
    'suppression.evidence',
    'soft_bounce.address',
  ],
  export: async (sql, { accountId, address }) =>
    sql.query({
      text: `
        select 'choice' as kind, channel, topic, state as value, source, ip, user_agent as "userAgent", at from consent_event
         where account_id = $1 and address = $2
        union all
        select 'suppression', 'EMAIL', '*', reason, evidence, null, null, created_at from suppression
         where account_id = $1 and address = $2
         order by at`,
      values: [accountId, address],
    }),
  erase: async (sql, { accountId, address }) => {
    const values = [accountId, address];
    await sql.query({ text: 'delete from consent_event where account_id = $1 and address = $2', values });
    await sql.query({
      text: `delete from consent where account_id = $1 and address = $2 and state = 'OPTED_IN'`,
      values,
    });
    await sql.query({
      text: 'update suppression set evidence = null, message_id = null where account_id = $1 and address = $2',
      values,
    });
    await sql.query({ text: 'delete from soft_bounce where account_id = $1 and address = $2', values });
  },
};
