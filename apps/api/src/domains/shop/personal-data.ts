import type { PersonalDataPart } from '../../infra/personal-data.ts';

const OF_PERSON = `
  account_id = $1 and $2 in (lower(data #>> '{order,customer,email}'), lower(data #>> '{user,email}'),
                             lower(data #>> '{affiliate,email}'))`;

/** Events of host shops as they were told; exported without one-time links, which are for nobody but who gets that mail. */
export const shopPersonalData: PersonalDataPart = {
  name: 'shopEvents',
  columns: ['shop_event.data', 'shop_event.note'],
  export: async (sql, { accountId, address }) =>
    sql.query({
      text: `select name, data - '{resetUrl,activationUrl}'::text[] as data, at from shop_event where ${OF_PERSON} order by id`,
      values: [accountId, address],
    }),
  erase: async (sql, { accountId, address }) => {
    await sql.query({ text: `delete from shop_event where ${OF_PERSON}`, values: [accountId, address] });
    await sql.query({
      text: `update shop_event set data = data #- '{order,distributor}'
              where account_id = $1 and lower(data #>> '{order,distributor,email}') = $2`,
      values: [accountId, address],
    });
  },
};
