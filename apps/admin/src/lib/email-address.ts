/** A first look before the server decides: one @, no spaces, a dot in the domain or localhost-like names refused. */
export function isEmailAddress(value: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim());
}
