/** What stands in place of what must not be read. */
const MASK = '•••';

const SECRET_NAME = /pass|secret|token|authori[sz]ation|api.?key|credential|signature|cookie|link|otp/i;
const ADDRESS = /([^\s<>"',;:()])[^\s<>"',;:()@]*@([^\s<>"',;:()]+)/g;
const LINK = /\b(https?:\/\/[^\s"'<>/?#]+)[^\s"'<>]*/gi;

const MAX_TEXT = 500;
const MAX_ITEMS = 50;
const MAX_DEPTH = 6;

/** A text in which addresses can be recognised but not used, and links lead nowhere. */
export function maskedText(text: string): string {
  return text.replace(LINK, `$1/${MASK}`).replace(ADDRESS, `$1${MASK}@$2`).slice(0, MAX_TEXT);
}

/** What failed work carried, without secrets, one-time links and whole addresses; cut where it is large. */
export function maskedPayload(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return MASK;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => maskedPayload(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([name, item]) => [name, SECRET_NAME.test(name) ? MASK : maskedPayload(item, depth + 1)]),
  );
}
