import { z } from 'zod';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId, isUuid } from '../../../kernel/ids.ts';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import type { LeadFilter } from './lead.inputs.ts';
import type { LeadOrder, LeadPlace, LeadRow, LeadWhere } from './lead.queries.ts';

const SEARCH_LENGTH = 200;
/** Words and conditions that one question may hold; each is a walk through the index. */
const MOST_CONDITIONS = 20;

const moment = z.iso.datetime({ precision: 3 });

const LISTED = Object.values(LeadStatus).filter((status) => status !== LeadStatus.ARCHIVED);

/** Digits as people begin a telephone number, in any writing; with less than four, or begun otherwise, they are words like others. */
const NUMBER = /(?<![\p{L}\p{N}])(?:\+\d|0|8|62)(?:[\s().-]*\d){3,}(?![\p{L}\p{N}])/gu;

/** Where the database parts words: digits and letters are words apart. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** Which leads of `accountId` a filter means. Throws BadInputError. */
export function leadWhereOf(accountId: string, filter: LeadFilter): LeadWhere {
  const words = wordsOf(filter.search ?? '');
  const tags = (filter.tags ?? []).map((tag) => tag.trim());
  const fields = (filter.fields ?? []).map(({ key, equals }) => ({ key, value: equals.trim() }));
  if (words.length + tags.length + fields.length > MOST_CONDITIONS)
    throw new BadInputError(`A filter has ${MOST_CONDITIONS} words, tags and fields at most.`);
  return {
    accountId,
    words,
    tags,
    fields,
    statuses: listOrNull(filter.statuses) ?? LISTED,
    stageIds: listOrNull(filter.stageIds)?.map(stageIdOf) ?? null,
    sources: listOrNull(filter.sources),
    scoreMin: filter.scoreMin ?? null,
    scoreMax: filter.scoreMax ?? null,
    createdFrom: filter.createdFrom ?? null,
    createdUntil: filter.createdUntil ?? null,
    activeFrom: filter.activeFrom ?? null,
    activeUntil: filter.activeUntil ?? null,
  };
}

/** The shape of a filter as it is kept with a bulk operation. */
export const storedLeadWhere = z.object({
  accountId: z.uuid(),
  words: z.array(z.array(z.string())),
  tags: z.array(z.string()),
  fields: z.array(z.object({ key: z.string(), value: z.string() })),
  statuses: z.array(z.enum(LeadStatus)).nullable(),
  stageIds: z.array(z.uuid()).nullable(),
  sources: z.array(z.enum(LeadSource)).nullable(),
  scoreMin: z.number().nullable(),
  scoreMax: z.number().nullable(),
  createdFrom: z.coerce.date().nullable(),
  createdUntil: z.coerce.date().nullable(),
  activeFrom: z.coerce.date().nullable(),
  activeUntil: z.coerce.date().nullable(),
}) satisfies z.ZodType<LeadWhere>;

/**
 * What a search looks for: all of them, each in one of its writings. Numbers are looked for as they are written and as they are
 * kept, with the country before them; `#` begins a tag.
 */
export function wordsOf(search: string): string[][] {
  const text = search.trim().slice(0, SEARCH_LENGTH).toLowerCase();
  const numbers: string[][] = [];
  const rest = text.replace(NUMBER, (number) => {
    numbers.push(writingsOf(number));
    return ' ';
  });
  const tags: string[][] = [];
  const plain = rest.replace(/(?<=^|\s)#\S+/g, (tag) => {
    tags.push([tag]);
    return ' ';
  });
  const words = plain.split(BETWEEN_WORDS).filter((word) => word !== '');
  return [...numbers, ...tags, ...words.map((word) => [word])];
}

function writingsOf(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return [digits];
  if (digits.startsWith('0')) return [digits, `62${digits.slice(1)}`];
  return digits.startsWith('8') ? [digits, `62${digits}`] : [digits];
}

/** What lists are sorted by, as text, and what such a text looks like. */
const sortKeys: Record<LeadOrder, { of: (row: LeadRow) => string; is: (key: string) => boolean }> = {
  NEWEST: { of: ({ id }) => id, is: isUuid },
  SCORE: { of: ({ score }) => String(score), is: (key) => /^-?\d{1,9}$/.test(key) },
  ACTIVITY: { of: ({ lastActivityAt }) => lastActivityAt.toISOString(), is: (key) => moment.safeParse(key).success },
  NAME: { of: ({ name, email, whatsapp }) => name ?? email ?? whatsapp ?? '', is: (key) => !key.includes('\0') },
};

/** Where a lead stands in a list, as its cursor keeps it. */
export function leadPlaceKey(order: LeadOrder, row: LeadRow): string {
  return `${order} ${row.id} ${sortKeys[order].of(row)}`;
}

/** The place in a cursor of this order; null when it is none. */
export function leadPlaceIn(order: LeadOrder, cursor: string): LeadPlace | null {
  const [name, id = '', ...rest] = cursor.split(' ');
  const key = rest.join(' ');
  return name === order && isUuid(id) && sortKeys[order].is(key) ? { id, key } : null;
}

function stageIdOf(publicId: string): string {
  const id = fromPublicId('lst', publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of a stage.`);
  return id;
}

function listOrNull<T>(list: T[] | null | undefined): T[] | null {
  return list && list.length > 0 ? list : null;
}
