import type { Row, Sql } from '../../../infra/database.ts';

/** What an event tells of the mail that it is about. */
export interface Clue {
  /** The provider that posted it; null: the event names the message beyond doubt, and perhaps an address that it was passed on to. */
  providerId: string | null;
  messageId: string | null;
  providerMessageId: string | null;
  recipient: string;
  at: Date;
}

/** How far back an event without an id of ours may refer, in days. */
const DAYS = 30;

/** By how much the clocks of a provider and of ours may differ. */
const CLOCKS = '5 minutes';

const valuesOf = (clues: Clue[]) => [
  clues.map(({ providerId }) => providerId),
  clues.map(({ messageId }) => messageId),
  clues.map(({ providerMessageId }) => providerMessageId),
  clues.map(({ recipient }) => recipient),
  clues.map(({ at }) => at.toISOString()),
];

const input = `
  unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[]) with ordinality
    as i (provider_id, told, provider_message_id, recipient, at, place)`;

/** Places among `clues` whose mail may be of unknown outcome or under way; the others are settled. */
export async function findDoubtful(sql: Sql, clues: Clue[]): Promise<Set<number>> {
  const rows = await sql.query<{ place: number }>({
    name: 'find_doubtful',
    text: `
      select (place - 1)::int as place from ${input}
       where case when told is not null
         then exists (select from message m where m.id = told and m.dispatch <> 'SENT')
         else exists (select from message m where m.recipient = i.recipient and m.dispatch = 'UNKNOWN') end`,
    values: valuesOf(clues),
  });
  return new Set(rows.map(({ place }) => place));
}

export interface Correlation extends Row {
  /** Place among the clues. */
  place: number;
  messageId: string;
  accountId: string;
  /** The address that the event is about. */
  address: string;
  /** False for a copy of the mail: then it says something about the address only. */
  own: boolean;
}

/**
 * The message of each clue, where there is one (contracts §1.4, §2.4): the one it names, if that went through the provider;
 * else of those that went through the provider to that address lately the one with the provider's id; else the newest sent before it.
 */
export async function correlate(sql: Sql, clues: Clue[]): Promise<Correlation[]> {
  return sql.query<Correlation>({
    name: 'correlate_events',
    text: `
      select (i.place - 1)::int as place, found.id as "messageId", found.account_id as "accountId",
             found.address, found.recipient = found.address as own
        from ${input}, lateral (
          select m.id, m.account_id, m.recipient, case when m.cc ? i.recipient then i.recipient else m.recipient end as address
            from message m
           where m.id = i.told
             and (i.provider_id is null or (m.recipient = i.recipient or m.cc ? i.recipient)
                  and exists (select from attempt a where a.message_id = m.id and a.provider_id = i.provider_id))
          union all (
            select m.id, m.account_id, m.recipient, m.recipient
              from account c, lateral (
                select * from message m
                 where m.account_id = c.id and m.recipient = i.recipient and m.provider_id = i.provider_id
                   and m.dispatch = 'SENT' and m.id > first_id_at(now() - interval '${DAYS} days')
                   and (i.provider_message_id is null or m.provider_message_id is null
                        or btrim(m.provider_message_id, '<>') = i.provider_message_id)) as m
             where i.told is null
             order by (i.provider_message_id is not null and m.provider_message_id is not null) desc,
                      (m.sent_at <= i.at + interval '${CLOCKS}') desc, m.id desc
             limit 1)) as found`,
    values: valuesOf(clues),
  });
}
