const CONTROL_CHARACTERS = /\p{Cc}/u;

/** `text` trimmed, when that is one line of 1 to `most` characters without control characters; otherwise null. */
export function plainLine(text: string, most: number): string | null {
  const line = text.trim();
  return line === '' || line.length > most || CONTROL_CHARACTERS.test(line) ? null : line;
}
