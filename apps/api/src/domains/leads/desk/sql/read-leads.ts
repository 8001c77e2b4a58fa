import type { Sql } from '../../../../infra/database.ts';
import { LEAD_COLUMNS, type LeadRow } from '../lead.queries.ts';

export async function findLeads(sql: Sql, ids: readonly string[]): Promise<LeadRow[]> {
  return sql.query<LeadRow>({
    name: 'leads_by_id',
    text: `select ${LEAD_COLUMNS} from lead where id = any ($1::uuid[])`,
    values: [ids],
  });
}

/** The lead of an account that was made last; null: it has none. */
export async function newestLeadId(sql: Sql, accountId: string): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>({
    name: 'newest_lead_of',
    text: 'select id from lead where account_id = $1 order by id desc limit 1',
    values: [accountId],
  });
  return row?.id ?? null;
}

interface TagQuestion {
  accountId: string;
  /** Anywhere in the tag, case ignored. */
  search: string;
  /** How many of the newest leads are looked at. */
  among: number;
  /** How many tags are told. */
  most: number;
}

/** Tags with how many of the newest leads have them, the most frequent first; case twins are one tag, in the most frequent writing. */
export async function tagsOfNewest(
  sql: Sql,
  { accountId, search, among, most }: TagQuestion,
): Promise<{ name: string; count: number }[]> {
  return sql.query<{ name: string; count: number }>({
    name: 'lead_tags_of',
    text: `
      select mode() within group (order by tag) as name, count(*)::int as count
        from (select tags from lead where account_id = $1 order by id desc limit $3) as newest, unnest(tags) as tag
       where lower(tag) like $2
       group by lower(tag) order by count desc, name limit $4`,
    values: [
      accountId,
      `%${search
        .trim()
        .toLowerCase()
        .replace(/[\\%_]/g, '\\$&')}%`,
      among,
      most,
    ],
  });
}
