import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** `+6281234567890` as people read it: `+62 812-3456-7890`. What is no number stays as it is. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  // Indonesians group by hyphens; the international style of the library has spaces only.
  return number.country === 'ID' ? `+62 ${number.formatNational().replace(/^0/, '')}` : number.formatInternational();
}
