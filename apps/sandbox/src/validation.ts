/** The caller's input is wrong; `problems` names every fault found, not only the first. Answered as HTTP 400. */
export class BadRequestError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.name = 'BadRequestError';
    this.problems = problems;
  }
}

/** A JSON object, or a BadRequestError that says what came instead. */
export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new BadRequestError(['body: must be a JSON object, sent with content-type application/json']);
}

/** Whole number within the bounds, given as a number or as decimal text. */
export function wholeNumber(value: unknown, min: number, max: number): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d{1,15}$/.test(text)) return null;
  const parsed = Number(text);
  return parsed >= min && parsed <= max ? parsed : null;
}

/** A single query value; repeated or nested parameters are refused. */
export function queryText(query: Record<string, unknown>, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new BadRequestError([`${name}: give it once`]);
  return value;
}

export function queryNumber(
  query: Record<string, unknown>,
  name: string,
  bounds: { min: number; max: number },
): number | undefined {
  const text = queryText(query, name);
  if (text === undefined) return undefined;
  const parsed = wholeNumber(text, bounds.min, bounds.max);
  if (parsed === null) {
    throw new BadRequestError([`${name}: must be a whole number from ${bounds.min} to ${bounds.max}`]);
  }
  return parsed;
}

/** A field as text; a missing, repeated or otherwise shaped one counts as empty. */
export function textField(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : '';
}
