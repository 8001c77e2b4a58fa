/** What stands in place of what must not be read. */
export const MASK = '•••';

const ADDRESS = /([^\s<>"',;:()])[^\s<>"',;:()@]*@([^\s<>"',;:()]+)/g;
const LINK = /\b(https?:\/\/[^\s"'<>/?#]+)[^\s"'<>]*/gi;

/** A text in which addresses can be recognised but not used, and links lead nowhere; at most `length` characters. */
export function maskedText(text: string, length: number): string {
  return text.replace(LINK, `$1/${MASK}`).replace(ADDRESS, `$1${MASK}@$2`).slice(0, length);
}
