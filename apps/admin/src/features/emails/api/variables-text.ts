/** One line of the key/value editor. */
export interface VariableRow {
  key: string;
  value: string;
}

/** The variables of a JSON text, or undefined when it is not an object. An empty text means no variables. */
export function parseVariables(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Rows for the editor; what is not text is shown as JSON. */
export function toRows(variables: Record<string, unknown>): VariableRow[] {
  return Object.entries(variables).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}

/** Rows back to JSON. A value stays text unless it was something else before and still reads as that. */
export function fromRows(rows: readonly VariableRow[], before: Record<string, unknown>): string {
  const entries = rows
    .filter(({ key }) => key.trim() !== '')
    .map(({ key, value }) => [key.trim(), keepKind(value, before[key.trim()])] as const);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

function keepKind(value: string, before: unknown): unknown {
  if (before === undefined || typeof before === 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
