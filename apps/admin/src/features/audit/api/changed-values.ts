export interface ChangedValue {
  name: string;
  before: string | null;
  after: string | null;
}

type Values = Record<string, unknown> | null | undefined;

/** What a change found and left, side by side; null: the thing or the value was not there. */
export function changedValues(before: Values, after: Values): ChangedValue[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].map((name) => ({ name, before: shown(before?.[name]), after: shown(after?.[name]) }));
}

/** Details beside the name of the operation, which has a place of its own. */
export function otherDetails(details: Values): { name: string; value: string }[] {
  return Object.entries(details ?? {}).flatMap(([name, value]) => {
    const text = name === 'operation' ? null : shown(value);
    return text === null ? [] : [{ name, value: text }];
  });
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
