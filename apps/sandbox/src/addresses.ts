/** One address and nothing else; a list of them is no address. */
export function isOneAddress(text: string): boolean {
  return /^[^@\s,;]+@[^@\s,;]+$/.test(text);
}
