import type { Row, Sql } from '../../infra/database.ts';
import { SuppressionReason } from './suppression.entity.ts';

/** Refusals for now in a row after which an address is given up; a delivery ends the row (contracts §3.2). */
const SOFT_BOUNCES_IN_A_ROW = 5;

export interface NewSuppression {
  accountId: string;
  address: string;
  reason: SuppressionReason;
  evidence: string | null;
  /** The mail that led to it. */
  messageId?: string | null;
}

/** A stronger reason takes the place of a weaker one; between equals the first stays. */
const STRENGTH = `array['SOFT_BOUNCES', 'HARD_BOUNCE', 'COMPLAINT', 'IMPORT', 'BY_PERSON']`;

/** Adds addresses that must not be mailed. */
export async function addSuppressions(sql: Sql, suppressions: NewSuppression[]): Promise<void> {
  if (suppressions.length === 0) return;
  await sql.query({
    text: `
      insert into suppression (account_id, address, reason, evidence, message_id)
      select distinct on (account_id, address) account_id, address, reason, evidence, message_id
        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[]) with ordinality
          as i (account_id, address, reason, evidence, message_id, place)
       order by account_id, address, array_position(${STRENGTH}, reason) desc, place
      on conflict (account_id, address) do update
        set reason = excluded.reason, evidence = excluded.evidence, message_id = excluded.message_id
        where array_position(${STRENGTH}, excluded.reason) > array_position(${STRENGTH}, suppression.reason)`,
    values: [
      suppressions.map(({ accountId }) => accountId),
      suppressions.map(({ address }) => address),
      suppressions.map(({ reason }) => reason),
      suppressions.map(({ evidence }) => evidence),
      suppressions.map(({ messageId }) => messageId ?? null),
    ],
  });
}

/** An address of one account. */
export interface AccountAddress extends Row {
  accountId: string;
  address: string;
}

/**
 * Locks what is known of the soft bounces of addresses, those of `bounced` also when nothing is known yet, and returns which
 * are to be counted again. Must run inside a transaction, and the count in a later statement of it.
 */
export async function lockSoftBounces(
  sql: Sql,
  addresses: { bounced: AccountAddress[]; taken: AccountAddress[] },
): Promise<AccountAddress[]> {
  const { bounced, taken } = addresses;
  return sql.query<AccountAddress>({
    name: 'lock_soft_bounces',
    text: `
      with begun as (
        insert into soft_bounce (account_id, address, count, last_at)
        select distinct account_id, address, 0, now() from unnest($1::uuid[], $2::text[]) as i (account_id, address) order by 1, 2
        on conflict (account_id, address) do update set count = soft_bounce.count
        returning account_id, address
      ), known as (
        select account_id, address from soft_bounce
         where (account_id, address) in (select * from unnest($3::uuid[], $4::text[]))
           and (account_id, address) not in (select * from unnest($1::uuid[], $2::text[]))
         order by 1, 2 for update
      )
      select account_id as "accountId", address from begun union all select account_id, address from known`,
    values: [
      bounced.map(({ accountId }) => accountId),
      bounced.map(({ address }) => address),
      taken.map(({ accountId }) => accountId),
      taken.map(({ address }) => address),
    ],
  });
}

export interface SoftBounceCount extends AccountAddress {
  /** In a row. */
  count: number;
  lastAt: Date | null;
  /** The mail that bounced last. */
  messageId: string | null;
}

/** Keeps how often in a row addresses refused for now; suppresses those that did so too often, and lets go those that did not after all. */
export async function noteSoftBounces(sql: Sql, counts: SoftBounceCount[]): Promise<void> {
  if (counts.length === 0) return;
  const evidence = `${SOFT_BOUNCES_IN_A_ROW} mails in a row were refused for now.`;
  await sql.query({
    name: 'note_soft_bounces',
    text: `
      with input as (
        select * from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[]) as i (account_id, address, count, last_at)
      ), noted as (
        update soft_bounce s set count = i.count, last_at = coalesce(i.last_at, s.last_at)
          from input i where s.account_id = i.account_id and s.address = i.address
      )
      delete from suppression s using input i
       where s.account_id = i.account_id and s.address = i.address and s.reason = 'SOFT_BOUNCES'
         and i.count < ${SOFT_BOUNCES_IN_A_ROW}`,
    values: [
      counts.map(({ accountId }) => accountId),
      counts.map(({ address }) => address),
      counts.map(({ count }) => count),
      counts.map(({ lastAt }) => lastAt?.toISOString() ?? null),
    ],
  });
  const reason = SuppressionReason.SOFT_BOUNCES;
  const givenUp = counts.filter(({ count }) => count >= SOFT_BOUNCES_IN_A_ROW);
  await addSuppressions(
    sql,
    givenUp.map(({ accountId, address, messageId }) => ({ accountId, address, reason, evidence, messageId })),
  );
}
