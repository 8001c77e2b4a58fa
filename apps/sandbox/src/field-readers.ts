import { asObject, BadRequestError, wholeNumber } from './validation.ts';

export type Reading<T> = { ok: true; value: T } | { ok: false; expected: string };
export type Reader<T> = (value: unknown) => Reading<T>;
/** How each field of an account is read from the control API. */
export type Readers<T> = { [K in keyof T]: Reader<T[K]> };

/** Longest hold, delay or lifetime that may be asked for: one hour. */
export const MAX_MS = 3_600_000;

/** Changes the fields that are given and leaves the others; throws a BadRequestError before changing anything. */
export function changeFields<T extends object>(target: T, readers: Readers<T>, body: unknown): void {
  const input = asObject(body);
  const problems: string[] = [];
  const change: Partial<T> = {};
  for (const key of Object.keys(input)) {
    if (!isKeyOf(readers, key)) {
      problems.push(`${key}: unknown; known are ${Object.keys(readers).join(', ')}`);
      continue;
    }
    const reading = readers[key](input[key]);
    if (reading.ok) change[key] = reading.value;
    else problems.push(`${key}: must be ${reading.expected}`);
  }
  if (problems.length > 0) throw new BadRequestError(problems);
  Object.assign(target, change);
}

function isKeyOf<T extends object>(readers: Readers<T>, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(readers, key);
}

export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function readText(value: unknown): Reading<string> {
  return typeof value === 'string' && value !== '' ? accept(value) : { ok: false, expected: 'a text, not empty' };
}

export function readOptionalText(value: unknown): Reading<string | null> {
  return value === null ? accept(null) : readText(value);
}

export function readTexts(value: unknown): Reading<string[]> {
  const valid = Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== '');
  return valid ? accept([...value]) : { ok: false, expected: 'a list of texts' };
}

export function readBoolean(value: unknown): Reading<boolean> {
  return typeof value === 'boolean' ? accept(value) : { ok: false, expected: 'true or false' };
}

/** A whole number from `min` (0) to `max`. */
export function readNumber(max: number, min = 0): Reader<number> {
  return (value) => {
    const parsed = wholeNumber(value, min, max);
    return parsed === null ? { ok: false, expected: `a whole number from ${min} to ${max}` } : accept(parsed);
  };
}

export function readOneOf<const T>(allowed: readonly T[]): Reader<T> {
  return (value) => {
    const found = allowed.find((item) => item === value);
    return found === undefined ? { ok: false, expected: allowed.join(' or ') } : accept(found);
  };
}

export function readUrl(value: unknown): Reading<string | null> {
  if (value === null) return accept(null);
  return typeof value === 'string' && isHttpUrl(value)
    ? accept(value)
    : { ok: false, expected: 'an http or https address, or null' };
}

export function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}

/** Whole addresses, or `@domain` for every address there. */
export function isListedSender(senders: readonly string[], address: string): boolean {
  const wanted = address.trim().toLowerCase();
  const domain = wanted.slice(wanted.lastIndexOf('@'));
  if (!/^[^@\s]+@[^@\s]+$/.test(wanted)) return false;
  return senders.some((sender) => sender.toLowerCase() === wanted || sender.toLowerCase() === domain);
}

export function includesAddress(list: readonly string[], address: string): boolean {
  const wanted = address.trim().toLowerCase();
  return list.some((entry) => entry.toLowerCase() === wanted);
}
