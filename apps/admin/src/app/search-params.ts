/** Search parameters are plain text in the address (`?status=FAILED,UNKNOWN`), not JSON, so that a person can read and edit them. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  if (entries.length === 0) return '';
  const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return `?${text.replaceAll('%2C', ',').replaceAll('%40', '@').replaceAll('%3A', ':')}`;
}
