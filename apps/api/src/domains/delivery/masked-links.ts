/** What stands in a preview where the recipient gets a working link. */
export const MASKED_LINK = '•••';

/** Values of a mail about signing in, without the links that sign somebody in: they are for its recipient alone. */
export function withoutLinks(variables: Record<string, unknown> | null): Record<string, unknown> | null {
  if (!variables) return null;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string' && /^https?:/i.test(value.trim()) ? MASKED_LINK : value,
    ]),
  );
}
