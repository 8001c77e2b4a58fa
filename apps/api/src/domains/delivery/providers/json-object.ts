/** The members of a JSON object, whatever its label says; null when the text is none. */
export function parseJsonObject(text: string): Record<string, unknown> | null {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The members of a value that was parsed; null when it is no object. */
export function membersOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

/** JSON that every parser takes: half of a surrogate pair, which some refuse, becomes a sign in its place. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part));
}
