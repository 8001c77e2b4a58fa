import { EmailCategory, type EmailType } from '../preferences/email-type.entity.ts';

/** What stands in a preview where the recipient gets a working link. */
export const MASKED_LINK = '•••';

/**
 * Variables as colleagues may see them. Links of a mail about signing in are for its recipient alone; a type that is gone from the
 * registry may have been such a one.
 */
export function shownVariables(
  variables: Record<string, unknown> | null,
  type: EmailType | null,
): Record<string, unknown> | null {
  if (!variables || (type && type.category !== EmailCategory.AUTH)) return variables;
  const shown = (value: unknown) => (typeof value === 'string' && /^https?:/i.test(value.trim()) ? MASKED_LINK : value);
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, shown(value)]));
}
