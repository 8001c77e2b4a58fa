import type { Row, Sql } from '../../../infra/database.ts';
import type { LeadFieldValues, LeadSource, LeadStatus } from '../lead.entity.ts';

export interface LeadRow extends Row {
  id: string;
  accountId: string;
  email: string | null;
  name: string | null;
  whatsapp: string | null;
  language: string | null;
  timeZone: string;
  tags: string[];
  fields: LeadFieldValues;
  status: LeadStatus;
  stageId: string;
  source: LeadSource;
  sourceName: string | null;
  consentProof: string | null;
  score: number;
  lastActivityAt: Date;
  createdAt: Date;
  updatedAt: Date;
  sequence: number;
}

export const LEAD_COLUMNS = `
  id, account_id as "accountId", email, name, whatsapp, language, time_zone as "timeZone", tags, fields, status,
  stage_id as "stageId", source, source_name as "sourceName", consent_proof as "consentProof", score,
  last_activity_at as "lastActivityAt", created_at as "createdAt", updated_at as "updatedAt", sequence`;

/** Which leads of an account; null: whatever. */
export interface LeadWhere {
  accountId: string;
  /** Beginnings of words of name, address and number, each in its writings; all of them must be there, in one writing. */
  words: string[][];
  /** All of them. */
  tags: string[];
  /** Custom fields with these values, as text. */
  fields: { key: string; value: string }[];
  statuses: LeadStatus[] | null;
  stageIds: string[] | null;
  sources: LeadSource[] | null;
  scoreMin: number | null;
  scoreMax: number | null;
  createdFrom: Date | null;
  createdUntil: Date | null;
  activeFrom: Date | null;
  activeUntil: Date | null;
}

const SCORED = '($6::int is null or score >= $6) and ($7::int is null or score <= $7)';
const CREATED =
  '($8::timestamptz is null or id >= first_id_at($8)) and ($9::timestamptz is null or id < first_id_at($9))';
const ACTIVE =
  '($10::timestamptz is null or last_activity_at >= $10) and ($11::timestamptz is null or last_activity_at < $11)';

/** Orders of a list: what each sorts by, in which direction, and the conditions that its index answers at the same time. */
export const leadOrders = {
  NEWEST: { key: 'id', type: 'uuid', direction: 'desc', within: CREATED },
  SCORE: { key: 'score', type: 'int', direction: 'desc', within: SCORED },
  ACTIVITY: { key: 'last_activity_at', type: 'timestamptz', direction: 'desc', within: ACTIVE },
  NAME: { key: 'lower(coalesce(name, email, whatsapp))', type: 'text', direction: 'asc', within: 'true' },
} as const;

export type LeadOrder = keyof typeof leadOrders;

/** Place of a lead in a list: what the list is sorted by, as text, and its id. */
export interface LeadPlace {
  key: string;
  id: string;
}

/**
 * Rows from the beginning of a list that are looked at one by one before any index of a condition is asked: what many leads have is
 * found there at once, and what few have is quick to collect and to sort.
 */
const LOOKED_AT = 4_000;

const CONDITIONS = `
  ($2::tsquery is null or words @@ $2) and ($3::text[] is null or status = any ($3)) and ($4::uuid[] is null or stage_id = any ($4))
  and ($5::text[] is null or source = any ($5)) and ${SCORED} and ${CREATED} and ${ACTIVE}`;

/** Leads of a page, in the order of the list. */
export async function listLeads(
  sql: Sql,
  where: LeadWhere,
  page: { order: LeadOrder; limit: number; after: LeadPlace | null },
): Promise<LeadRow[]> {
  const { order, begin, values } = placeOf(page, valuesOf(where));
  const { key, direction, within } = leadOrders[page.order];
  const limit = `$${values.push(page.limit)}`;
  const near = await sql.query<LeadRow>({
    text: `
      select ${LEAD_COLUMNS}
        from (select * from lead where ${begin} and ${within} order by ${order} limit ${LOOKED_AT}) as near
       where ${CONDITIONS} order by ${order} limit ${limit}`,
    values,
  });
  if (near.length === page.limit || !isFiltered(where)) return near;
  return sql.query<LeadRow>({
    text: `
      with matching as materialized (
        select id, ${key} as key from lead where ${begin} and ${CONDITIONS}
      )
      select ${LEAD_COLUMNS} from lead
       where id in (select id from matching order by key ${direction}, id ${direction} limit ${limit}) order by ${order}`,
    values,
  });
}

/** Counts, up to `most`: more than anybody reads is "more than". */
export async function countLeads(sql: Sql, where: LeadWhere, most: number): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `
      select count(*)::int as count from (select from lead where account_id = $1 and ${CONDITIONS} limit $12) as counted`,
    values: [...valuesOf(where), most],
  });
  return row?.count ?? 0;
}

/** Ids of leads that match, from one id to another, the oldest first. */
export async function nextLeadIds(
  sql: Sql,
  where: LeadWhere,
  { after, last, limit }: { after: string | null; last: string; limit: number },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      select id from lead
       where account_id = $1 and ${CONDITIONS} and ($12::uuid is null or id > $12) and id <= $13 order by id limit $14`,
    values: [...valuesOf(where), after, last, limit],
  });
  return rows.map(({ id }) => id);
}

/** How a list is sorted and where its page begins; `values` gets what stands there. */
function placeOf({ order, after }: { order: LeadOrder; after: LeadPlace | null }, given: unknown[]) {
  const { key, type, direction } = leadOrders[order];
  const values = [...given];
  const sorting = order === 'NEWEST' ? `id ${direction}` : `${key} ${direction}, id ${direction}`;
  if (!after) return { order: sorting, begin: 'account_id = $1', values };
  const compare = direction === 'desc' ? '<' : '>';
  const id = `$${values.push(after.id)}::uuid`;
  if (order === 'NEWEST') return { order: sorting, begin: `account_id = $1 and id < ${id}`, values };
  const reached = `$${values.push(after.key)}::${type}`;
  const behind = `(${key}, id) ${compare} (${order === 'NAME' ? `lower(${reached})` : reached}, ${id})`;
  return { order: sorting, begin: `account_id = $1 and ${behind}`, values };
}

function isFiltered({ accountId: _, words, tags, fields, ...rest }: LeadWhere): boolean {
  return words.length + tags.length + fields.length > 0 || Object.values(rest).some((value) => value !== null);
}

function valuesOf(where: LeadWhere): unknown[] {
  return [
    where.accountId,
    wordQuery(where),
    where.statuses,
    where.stageIds,
    where.sources,
    where.scoreMin,
    where.scoreMax,
    where.createdFrom,
    where.createdUntil,
    where.activeFrom,
    where.activeUntil,
  ];
}

/** What the column `words` must hold, as a tsquery; null: anything. */
function wordQuery({ accountId, words, tags, fields }: LeadWhere): string | null {
  const prefix = `${accountId.slice(24)}:`;
  const parts = [
    ...words.map((writings) => `(${writings.map((word) => beginningWith(prefix + word)).join(' | ')})`),
    ...tags.map((tag) => lexeme(`${prefix}#${tag.toLowerCase()}`)),
    ...fields.map(({ key, value }) => lexeme(`${prefix}=${key}=${value.toLowerCase().slice(0, 200)}`)),
  ];
  return parts.length > 0 ? parts.join(' & ') : null;
}

function beginningWith(text: string): string {
  return `${lexeme(text.toLowerCase().slice(0, 100))}:*`;
}

function lexeme(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => character + character)}'`;
}
