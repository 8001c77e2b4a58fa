import * as z from 'zod/mini';
import type { LeadFilter, LeadSort, LeadSource, LeadStatus } from '../../../gql/leads/graphql.ts';
import { addDays, startOfWibDay } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';

export const STATUSES = ['NEW', 'ACTIVE', 'CUSTOMER', 'ARCHIVED'] as const satisfies readonly LeadStatus[];
export const SOURCES = ['PERSON', 'IMPORT', 'FORM', 'API', 'SHOP'] as const satisfies readonly LeadSource[];
/** Those that came last first when none is chosen. */
export const SORTS = ['ACTIVITY', 'SCORE', 'NAME'] as const satisfies readonly LeadSort[];

const whole = z.catch(z.optional(z.string().check(z.regex(/^-?\d{1,6}$/))), undefined);

/** What the address of the list of leads may hold. */
export const leadsSearchSchema = z.object({
  view: z.catch(z.optional(z.enum(['board'])), undefined),
  /** The column that a phone shows of the board: id of a stage. */
  column: text,
  q: text,
  /** Tags, joined by commas; leads have all of them. */
  tags: text,
  status: z.catch(z.optional(z.enum(STATUSES)), undefined),
  stage: text,
  source: z.catch(z.optional(z.enum(SOURCES)), undefined),
  scoreMin: whole,
  scoreMax: whole,
  /** WIB days on which they came, both included. */
  from: day,
  until: day,
  /** WIB days between which something happened last, both included. */
  activeFrom: day,
  activeUntil: day,
  /** A custom field and what it says, `kota:Bandung`. */
  field: text,
  sort: z.catch(z.optional(z.enum(SORTS)), undefined),
  /** Whose, for a super admin. */
  account: text,
});

export type LeadsSearch = z.infer<typeof leadsSearchSchema>;

/** What narrows the list; the rest of the address says how it is shown. */
export const NO_FILTERS = {
  q: undefined,
  tags: undefined,
  status: undefined,
  stage: undefined,
  source: undefined,
  scoreMin: undefined,
  scoreMax: undefined,
  from: undefined,
  until: undefined,
  activeFrom: undefined,
  activeUntil: undefined,
  field: undefined,
} as const satisfies Partial<LeadsSearch>;

export function tagsOf({ tags }: LeadsSearch): string[] {
  return (tags ?? '').split(',').filter((tag) => tag.trim() !== '');
}

/** The key and the value of a condition on a custom field; undefined: there is none, or no value yet. */
export function conditionOf({ field }: LeadsSearch): { key: string; equals: string } | undefined {
  const at = field?.indexOf(':') ?? -1;
  if (field === undefined || at < 1) return undefined;
  const equals = field.slice(at + 1).trim();
  return equals === '' ? undefined : { key: field.slice(0, at), equals };
}

const startOf = (value: string): string => startOfWibDay(value).toISOString();
const endOf = (value: string): string => addDays(startOfWibDay(value), 1).toISOString();

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toLeadFilter(search: LeadsSearch): LeadFilter {
  const words = search.q?.trim();
  const tags = tagsOf(search);
  const condition = conditionOf(search);
  return {
    ...(words ? { search: words } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(search.status ? { statuses: [search.status] } : {}),
    ...(search.stage ? { stageIds: [search.stage] } : {}),
    ...(search.source ? { sources: [search.source] } : {}),
    ...(search.scoreMin ? { scoreMin: Number(search.scoreMin) } : {}),
    ...(search.scoreMax ? { scoreMax: Number(search.scoreMax) } : {}),
    ...(search.from ? { createdFrom: startOf(search.from) } : {}),
    ...(search.until ? { createdUntil: endOf(search.until) } : {}),
    ...(search.activeFrom ? { activeFrom: startOf(search.activeFrom) } : {}),
    ...(search.activeUntil ? { activeUntil: endOf(search.activeUntil) } : {}),
    ...(condition ? { fields: [condition] } : {}),
    ...(search.account ? { accountId: search.account } : {}),
  };
}

export function sortOf({ sort }: LeadsSearch): LeadSort {
  return sort ?? 'NEWEST';
}
