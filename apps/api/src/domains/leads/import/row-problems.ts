import type { LeadRowProblem } from './lead-import.entity.ts';
import type { RowFault } from './row-reader.ts';

export type Language = 'id' | 'en';

const texts: Record<LeadRowProblem, Record<Language, string>> = {
  ADDRESS_NEEDED: {
    id: 'Tidak ada alamat email maupun nomor WhatsApp',
    en: 'There is neither an e-mail address nor a WhatsApp number',
  },
  EMAIL_INVALID: { id: 'Ini bukan alamat email', en: 'This is not an e-mail address' },
  WHATSAPP_INVALID: { id: 'Ini bukan nomor telepon', en: 'This is not a telephone number' },
  TEXT_INVALID: {
    id: 'Teks terlalu panjang atau berisi karakter kendali',
    en: 'A text is too long or holds control characters',
  },
  LANGUAGE_INVALID: { id: 'Bahasa harus id atau en', en: 'The language must be id or en' },
  TAG_INVALID: { id: 'Tag terlalu panjang atau terlalu banyak', en: 'A tag is too long, or there are too many' },
  FIELD_INVALID: {
    id: 'Nilai tidak cocok dengan jenis kolom tambahan',
    en: 'A value does not fit the type of its custom field',
  },
};

/** What is wrong with a row, as a person reads it. */
export function problemText({ problem, detail }: RowFault, language: Language): string {
  const text = texts[problem][language];
  return detail === null ? `${text}.` : `${text}: ${detail}`;
}
