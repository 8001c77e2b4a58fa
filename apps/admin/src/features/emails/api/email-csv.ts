import Papa from 'papaparse';
import type { EmailRowFragment } from '../../../gql/graphql.ts';

/** A cell that begins like this would run as a formula in a spreadsheet; a leading ' makes it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Excel takes a file without this mark for its own old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = [
  'id',
  'queued_at',
  'sent_at',
  'status',
  'to',
  'subject',
  'type',
  'provider',
  'attempts',
  'account',
  'last_error',
] as const;

function toCells(row: EmailRowFragment): (string | number)[] {
  return [
    row.id,
    row.queuedAt,
    row.sentAt ?? '',
    row.status,
    row.to,
    row.subject,
    row.type.key,
    row.provider?.name ?? '',
    row.attemptCount,
    row.account.name,
    row.lastError?.message ?? '',
  ];
}

/** The log as a file for a spreadsheet. Times are UTC (ISO 8601). */
export function toCsv(rows: readonly EmailRowFragment[]): string {
  const table = { fields: [...COLUMNS], data: rows.map(toCells) };
  return BYTE_ORDER_MARK + Papa.unparse(table, { escapeFormulae: FORMULA_START, newline: '\r\n' });
}
