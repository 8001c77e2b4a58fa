import { BadInputError } from '../../kernel/errors.ts';

/** Throws BadInputError when a text anywhere in `value` holds what Postgres cannot keep: NUL or half a surrogate pair. */
export function assertStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new BadInputError('A text holds the character U+0000 or half of a surrogate pair.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      assertStorable(key);
      assertStorable(part);
    }
  }
}
