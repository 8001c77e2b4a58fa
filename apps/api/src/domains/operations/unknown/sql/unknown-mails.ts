import type { Row, Sql } from '../../../../infra/database.ts';
import { firstIdAt } from '../../../../kernel/ids.ts';

/** Which mails of unknown outcome; null: any. */
export interface UnknownFilter {
  accountId: string | null;
  ids: string[] | null;
  providerId: string | null;
  typeKey: string | null;
  from: Date | null;
  until: Date | null;
}

export interface UnknownRow extends Row {
  id: string;
  /** The provider's words to the attempt that is in doubt, secrets removed. */
  words: string | null;
  code: string | null;
  handedOverAt: Date | null;
  endedAt: Date | null;
  lookUps: number;
  looksAgainAt: Date | null;
  /** True when the sender's credits for it were given back. */
  creditsReleased: boolean;
}

const where = `
  m.dispatch = 'UNKNOWN' and ($1::uuid is null or m.account_id = $1) and ($2::uuid is null or m.provider_id = $2)
    and ($3::text is null or m.type_key = $3) and ($4::uuid is null or m.id >= $4) and ($5::uuid is null or m.id < $5)
    and ($6::uuid[] is null or m.id = any ($6))`;

const valuesOf = ({ accountId, providerId, typeKey, from, until, ids }: UnknownFilter) => [
  accountId,
  providerId,
  typeKey,
  from && firstIdAt(from),
  until && firstIdAt(until),
  ids,
];

/** Oldest first: they wait longest. */
export async function listUnknown(
  sql: Sql,
  filter: UnknownFilter,
  page: { limit: number; after: string | null },
): Promise<UnknownRow[]> {
  return sql.query<UnknownRow>({
    text: `
      select m.id, a.response_text as words, a.response_code as code, a.started_at as "handedOverAt",
             a.finished_at as "endedAt", m.look_ups as "lookUps", m.resolve_at as "looksAgainAt",
             m.credit_state is not distinct from 'UNCONFIRMED' as "creditsReleased"
        from message m left join attempt a on a.message_id = m.id and a.number = m.attempt_count
       where ${where} and ($7::uuid is null or m.id > $7) order by m.id limit $8`,
    values: [...valuesOf(filter), page.after, page.limit],
  });
}

/** How many match, and the last of them. */
export async function unknownExtent(sql: Sql, filter: UnknownFilter): Promise<{ count: number; last: string | null }> {
  const [row] = await sql.query<{ count: number; last: string | null }>({
    text: `select count(*)::int as count, max(m.id::text) as last from message m where ${where}`,
    values: valuesOf(filter),
  });
  return row ?? { count: 0, last: null };
}

/** Ids from the one after `after` on, up to and with `last`. */
export async function nextUnknownIds(
  sql: Sql,
  filter: UnknownFilter,
  page: { after: string | null; last: string; limit: number },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      select m.id from message m where ${where} and ($7::uuid is null or m.id > $7) and m.id <= $8 order by m.id limit $9`,
    values: [...valuesOf(filter), page.after, page.last, page.limit],
  });
  return rows.map(({ id }) => id);
}
