import type { LeadFieldRow } from '../settings/lead-settings.queries.ts';
import type { LeadImportColumns } from './lead-import.entity.ts';
import { ColumnsInvalid } from './lead-import.errors.ts';

/** What a column may become beside custom fields, with how people call it, in Indonesian and English. */
const NAMES: Record<string, string[]> = {
  email: ['email', 'alamatemail', 'emailaddress', 'surel', 'mail', 'alamatsurel', 'emailpelanggan', 'customeremail'],
  name: ['nama', 'name', 'namalengkap', 'fullname', 'namapelanggan', 'customername', 'namakontak', 'contactname'],
  whatsapp: [
    ...[
      'whatsapp',
      'wa',
      'nomorwhatsapp',
      'nowhatsapp',
      'nomorwa',
      'nowa',
      'whatsappnumber',
      'telepon',
      'telp',
      'notelp',
    ],
    ...['nomortelepon', 'notelepon', 'hp', 'nohp', 'nomorhp', 'ponsel', 'handphone', 'phone', 'phonenumber', 'mobile'],
  ],
  tags: ['tag', 'tags', 'label', 'labels', 'penanda'],
  language: ['bahasa', 'language', 'lang'],
  consentProof: ['persetujuan', 'buktipersetujuan', 'consent', 'consentproof', 'optin'],
};

/** Stands before the key of a custom field that a column fills. */
export const FIELD_COLUMN = 'field:';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What the columns of a file are likely to be, by their headers; null: nobody knows. */
export function suggestedColumns(header: string[], fields: LeadFieldRow[]): LeadImportColumns {
  const taken = new Set<string>();
  return header.map((title) => {
    const meant = meaningOf(plain(title), fields);
    if (meant === null || taken.has(meant)) return null;
    taken.add(meant);
    return meant;
  });
}

function meaningOf(title: string, fields: LeadFieldRow[]): string | null {
  const known = Object.entries(NAMES).find(([, titles]) => titles.includes(title));
  if (known) return known[0];
  const field = fields.find(({ key, label }) => title !== '' && [plain(key), plain(label)].includes(title));
  return field ? FIELD_COLUMN + field.key : null;
}

/** The columns if rows can be read by them. Throws ColumnsInvalid. */
export function checkedColumns(
  columns: LeadImportColumns,
  header: string[],
  fields: LeadFieldRow[],
): LeadImportColumns {
  if (columns.length > header.length) throw new ColumnsInvalid(`The file has ${header.length} columns.`);
  const chosen = columns.filter((column) => column !== null);
  const unknown = chosen.find(
    (column) => !(column in NAMES) && !fields.some(({ key }) => FIELD_COLUMN + key === column),
  );
  if (unknown !== undefined) throw new ColumnsInvalid(`"${unknown.slice(0, 60)}" is nothing that leads have.`);
  const twin = chosen.find((column, place) => chosen.indexOf(column) !== place);
  if (twin !== undefined) throw new ColumnsInvalid(`Two columns are "${twin}".`);
  if (!chosen.includes('email') && !chosen.includes('whatsapp'))
    throw new ColumnsInvalid('One column must hold e-mail addresses or WhatsApp numbers.');
  return columns;
}
