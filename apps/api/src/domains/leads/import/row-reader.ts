import { emailAddress } from '../../../infra/email-address.ts';
import { ExpectedFailure } from '../../../kernel/errors.ts';
import { type LeadDetails, NOTHING_KNOWN, type SaidOfLead, withSaid } from '../desk/lead-details.ts';
import { LeadFieldType } from '../settings/lead-settings.entity.ts';
import type { LeadFieldRow } from '../settings/lead-settings.queries.ts';
import { FIELD_COLUMN } from './import-columns.ts';
import { type LeadImportColumns, LeadRowProblem } from './lead-import.entity.ts';

/** How the rows of a file are to be understood. */
export interface RowShape {
  columns: LeadImportColumns;
  fields: LeadFieldRow[];
  /** Given to every lead of the file. */
  tags: string[];
  /** For rows that bring none of their own. */
  consentProof: string | null;
}

/** Why a row cannot be taken, with the words at fault. */
export interface RowFault {
  problem: LeadRowProblem;
  detail: string | null;
}

const LANGUAGES: Record<string, string> = { indonesia: 'id', indonesian: 'id', english: 'en', inggris: 'en' };
const TRUE = new Set(['true', 'ya', 'yes', 'y', '1', 'benar']);
const FALSE = new Set(['false', 'tidak', 'no', 'n', 't', '0', 'salah']);
const DETAIL_LENGTH = 200;

/** What a row says of a lead, by the rules that hold for every lead. */
export function readRow(cells: string[], shape: RowShape): LeadDetails | RowFault {
  const said = saidBy(cells, shape);
  if (said.email && !emailAddress.safeParse(said.email).success) return fault(LeadRowProblem.EMAIL_INVALID, said.email);
  try {
    const details = withSaid(NOTHING_KNOWN, said, shape.fields);
    return details.email || details.whatsapp ? details : fault(LeadRowProblem.ADDRESS_NEEDED, null);
  } catch (error) {
    if (error instanceof ExpectedFailure) return faultOf(error, said);
    throw error;
  }
}

export function isFault(read: LeadDetails | RowFault): read is RowFault {
  return 'problem' in read;
}

function saidBy(cells: string[], { columns, fields, tags, consentProof }: RowShape): SaidOfLead {
  const of = (column: string) => cells[columns.indexOf(column)] || null;
  const language = of('language')?.toLowerCase() ?? null;
  const given = of('tags')?.split(/[,;|]/) ?? [];
  return {
    email: of('email')?.toLowerCase() ?? null,
    name: of('name'),
    whatsapp: of('whatsapp'),
    language: language && (LANGUAGES[language] ?? language),
    tags: [...tags, ...given.filter((tag) => tag.trim() !== '')],
    consentProof: of('consentProof') ?? consentProof,
    fields: fields.flatMap(({ key, type }) => {
      const text = of(FIELD_COLUMN + key);
      return text ? [{ key, value: asKept(type, text) }] : [];
    }),
  };
}

/** A value as spreadsheets of this country write it, in the writing that fields keep. */
function asKept(type: LeadFieldType, text: string): string {
  if (type === LeadFieldType.BOOLEAN) {
    const word = text.toLowerCase();
    return TRUE.has(word) ? 'true' : FALSE.has(word) ? 'false' : text;
  }
  if (type === LeadFieldType.DATE)
    return text.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  if (type === LeadFieldType.NUMBER && /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+,\d+$/.test(text))
    return text.replaceAll('.', '').replace(',', '.');
  return text;
}

/** `error` names the input at fault; a row has the words themselves. */
function faultOf({ code, field, message }: ExpectedFailure, said: SaidOfLead): RowFault {
  const problem = Object.values(LeadRowProblem).find((one) => one === code) ?? LeadRowProblem.TEXT_INVALID;
  if (problem === LeadRowProblem.WHATSAPP_INVALID) return fault(problem, said.whatsapp ?? null);
  if (problem === LeadRowProblem.LANGUAGE_INVALID) return fault(problem, said.language ?? null);
  const key = field.at(-1) ?? '';
  const value = said.fields?.find((one) => one.key === key)?.value;
  return fault(problem, value === undefined ? `${key}: ${message}` : `${key}: ${value}`);
}

function fault(problem: LeadRowProblem, detail: string | null): RowFault {
  return { problem, detail: detail?.slice(0, DETAIL_LENGTH) ?? null };
}
