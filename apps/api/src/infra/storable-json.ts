/** Deepest nesting that is kept; what programs tell each other needs a handful. */
const MAX_DEPTH = 32;

/** Raised for a value that is nested too deep to be kept. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/** JSON from outside as Postgres keeps it: U+0000 and half surrogate pairs become U+FFFD. Throws TooDeepError. */
export function storableJson(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new TooDeepError(`JSON is nested deeper than ${MAX_DEPTH}.`);
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map((part) => storableJson(part, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [storableJson(key), storableJson(part, depth + 1)]),
  );
}
