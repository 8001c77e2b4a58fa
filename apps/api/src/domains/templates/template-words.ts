import { plainLine } from '../../kernel/plain-line.ts';
import { TemplateKeyInvalid, TemplateNameInvalid, TextTooLong } from './templates.errors.ts';
import { MAX_KEY_LENGTH, MAX_NAME_LENGTH } from './templates.limits.ts';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Throws TemplateKeyInvalid. */
export function checkedKey(key: string): string {
  if (!KEY.test(key) || key.length > MAX_KEY_LENGTH) throw new TemplateKeyInvalid();
  return key;
}

/** Trimmed; throws TemplateNameInvalid. */
export function checkedTemplateName(name: string): string {
  const line = plainLine(name, MAX_NAME_LENGTH);
  if (line === null) throw new TemplateNameInvalid();
  return line;
}

/** Throws TextTooLong. */
export function withinLength(text: string, limit: number, field: string[]): string {
  if (text.length > limit) throw new TextTooLong(field, limit);
  return text;
}
