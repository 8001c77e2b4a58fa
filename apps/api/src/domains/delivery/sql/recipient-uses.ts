import type { Row, Sql } from '../../../infra/database.ts';

/** Mails of one type to one recipient that want to go now. */
export interface RecipientAsk {
  typeKey: string;
  recipient: string;
  count: number;
  limit: number;
  windowSeconds: number;
  /** True: what is over the limit is refused and does not count on; false: it takes its place in a later window. */
  refuses: boolean;
}

export interface RecipientAnswer extends Row {
  typeKey: string;
  recipient: string;
  /** Place of the first of these mails in the windows, from 0; window n holds places n × limit up to (n + 1) × limit. */
  firstPlace: number;
  /** How long ago the first window began, in seconds. */
  ageSeconds: number;
}

/** Counts mails towards the limits of their recipients; one statement for all, locked in one order. */
export async function takeRecipientUses(sql: Sql, accountId: string, asks: RecipientAsk[]): Promise<RecipientAnswer[]> {
  return sql.query<RecipientAnswer>({
    name: 'take_recipient_uses',
    text: `
      with ask as materialized (
        select * from unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[], $7::bool[])
          as a (type_key, recipient, count, max, window_seconds, refuses)
      ), taken as (
        insert into recipient_use as u (account_id, type_key, recipient, window_started_at, used)
        select $1, type_key, recipient, now(), count from ask order by type_key, recipient
        on conflict (account_id, type_key, recipient) do update
           set (window_started_at, used) = (
             select case when over then excluded.window_started_at else u.window_started_at end,
                    case when over then excluded.used else u.used + excluded.used end
               from (select now() >= u.window_started_at + make_interval(secs => a.window_seconds
                              * case when a.refuses then 1 else greatest(1, ceil(u.used::float8 / a.max)) end) as over
                       from ask a where a.type_key = u.type_key and a.recipient = u.recipient) as judged)
        returning type_key, recipient, window_started_at, used
      )
      select t.type_key as "typeKey", t.recipient, t.used - a.count as "firstPlace",
             extract(epoch from now() - t.window_started_at)::float8 as "ageSeconds"
        from taken t join ask a using (type_key, recipient)`,
    values: [
      accountId,
      asks.map(({ typeKey }) => typeKey),
      asks.map(({ recipient }) => recipient),
      asks.map(({ count }) => count),
      asks.map(({ limit }) => limit),
      asks.map(({ windowSeconds }) => windowSeconds),
      asks.map(({ refuses }) => refuses),
    ],
  });
}
