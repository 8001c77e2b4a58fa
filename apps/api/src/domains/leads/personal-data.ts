import type { PersonalDataPart } from '../../infra/personal-data.ts';

/** What host shops told about people. */
export const leadsPersonalData: PersonalDataPart = {
  name: 'facts',
  columns: [
    'recipient_facts.address',
    'recipient_facts.name',
    'recipient_facts.distributor_email',
    'order_facts.address',
    'order_facts.order_id',
  ],
  export: async (sql, { accountId, address }) =>
    sql.query({
      text: `
        select 'person' as kind, name, language, role, distributor, distributor_email as "distributorEmail", null as "orderId",
               null as status, null as total, updated_at as at
          from recipient_facts where account_id = $1 and address = $2
        union all
        select 'order', null, null, null, distributor, null, order_id, status, total::text, status_at
          from order_facts where account_id = $1 and address = $2
         order by at`,
      values: [accountId, address],
    }),
  erase: async (sql, { accountId, address }) => {
    const values = [accountId, address];
    await sql.query({ text: 'delete from recipient_facts where account_id = $1 and address = $2', values });
    await sql.query({
      text: 'update recipient_facts set distributor = null, distributor_email = null where account_id = $1 and lower(distributor_email) = $2',
      values,
    });
    await sql.query({ text: 'delete from order_facts where account_id = $1 and address = $2', values });
  },
};
