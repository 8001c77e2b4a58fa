import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Country of numbers that name none. */
const HOME = 'ID';

/** A telephone number in any writing as E.164, such as `+6281234567890`; null when it is none. */
export function e164Of(text: string): string | null {
  const number = parsePhoneNumberFromString(text, HOME);
  return number?.isValid() ? number.number : null;
}
