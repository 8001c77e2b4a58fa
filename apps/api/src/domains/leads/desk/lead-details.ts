import { EMAIL_LENGTH } from '../../../infra/email-address.ts';
import { plainLine } from '../../../kernel/plain-line.ts';
import type { LeadFieldValues } from '../lead.entity.ts';
import { fieldValueOf } from '../settings/field-values.ts';
import type { LeadFieldRow } from '../settings/lead-settings.queries.ts';
import {
  FieldInvalid,
  FieldUnknown,
  LanguageInvalid,
  LeadTextInvalid,
  TagInvalid,
  TimeZoneInvalid,
  WhatsappInvalid,
} from './lead.errors.ts';
import { MOST_TAGS, NAME_LENGTH, PROOF_LENGTH, TAG_LENGTH } from './lead.limits.ts';
import type { LeadRow } from './lead.queries.ts';
import { e164Of } from './whatsapp.ts';

const LANGUAGES = ['id', 'en'];

/** What a caller says of a lead, as it was sent: undefined is unchanged, null is emptied. */
export interface SaidOfLead {
  email?: string | null;
  name?: string | null;
  whatsapp?: string | null;
  language?: string | null;
  timeZone?: string | null;
  tags?: string[] | null;
  fields?: { key: string; value?: string | null }[] | null;
  consentProof?: string | null;
}

/** What a lead has of its own, as it is kept. */
export type LeadDetails = Pick<
  LeadRow,
  'email' | 'name' | 'whatsapp' | 'language' | 'timeZone' | 'tags' | 'fields' | 'consentProof'
>;

export const NOTHING_KNOWN: LeadDetails = {
  email: null,
  name: null,
  whatsapp: null,
  language: null,
  timeZone: 'Asia/Jakarta',
  tags: [],
  fields: {},
  consentProof: null,
};

/** `before` with what was said. Throws LeadTextInvalid, WhatsappInvalid, LanguageInvalid, TimeZoneInvalid, TagInvalid, FieldUnknown, FieldInvalid. */
export function withSaid(before: LeadDetails, said: SaidOfLead, fields: LeadFieldRow[]): LeadDetails {
  const { email, name, whatsapp, language, timeZone, tags, consentProof } = said;
  return {
    email: email === undefined ? before.email : checkedText('email', email?.toLowerCase() ?? null, EMAIL_LENGTH),
    name: name === undefined ? before.name : checkedText('name', name, NAME_LENGTH),
    whatsapp: whatsapp === undefined ? before.whatsapp : checkedNumber(whatsapp),
    language: language === undefined ? before.language : checkedLanguage(language),
    timeZone: timeZone === undefined ? before.timeZone : checkedTimeZone(timeZone),
    tags: tags === undefined ? before.tags : checkedTags(tags ?? []),
    fields: withValues(before.fields, said.fields ?? [], fields),
    consentProof:
      consentProof === undefined ? before.consentProof : checkedText('consentProof', consentProof, PROOF_LENGTH),
  };
}

/** Trimmed, each once, the first writing of case twins. Throws TagInvalid. */
export function checkedTags(given: string[]): string[] {
  const tags = new Map<string, string>();
  for (const tag of given.map((one) => checkedTag(one)))
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  if (tags.size > MOST_TAGS) throw new TagInvalid(`A lead has ${MOST_TAGS} tags at most.`);
  return [...tags.values()];
}

/** Trimmed. Throws TagInvalid. */
export function checkedTag(tag: string, field?: string): string {
  const line = plainLine(tag.replace(/\s+/g, ' '), TAG_LENGTH);
  if (line === null) throw new TagInvalid(`A tag has 1 to ${TAG_LENGTH} characters.`, field);
  return line;
}

/** Trimmed; null when nothing is left. Throws LeadTextInvalid. */
export function checkedText(field: string, text: string | null, most: number): string | null {
  if (!text?.trim()) return null;
  const line = plainLine(text, most);
  if (line === null) throw new LeadTextInvalid(field, most);
  return line;
}

function checkedNumber(text: string | null): string | null {
  if (!text?.trim()) return null;
  const number = e164Of(text);
  if (!number) throw new WhatsappInvalid();
  return number;
}

function checkedLanguage(language: string | null): string | null {
  if (language && !LANGUAGES.includes(language)) throw new LanguageInvalid();
  return language || null;
}

function checkedTimeZone(name: string | null): string {
  if (!name) return NOTHING_KNOWN.timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new TimeZoneInvalid();
  }
}

function withValues(
  before: LeadFieldValues,
  said: { key: string; value?: string | null }[],
  fields: LeadFieldRow[],
): LeadFieldValues {
  const values = { ...before };
  for (const { key, value } of said) {
    const field = fields.find((one) => one.key === key);
    if (!field) throw new FieldUnknown(key);
    const text = value?.trim();
    const checked = text ? fieldValueOf(field, text) : null;
    if (checked && 'problem' in checked) throw new FieldInvalid(key, checked.problem);
    if (checked) values[key] = checked.value;
    else delete values[key];
  }
  return values;
}
