/** Tags of several lists, each once, case twins in their first writing. */
export function unitedTags(...lists: string[][]): string[] {
  const tags = new Map<string, string>();
  for (const tag of lists.flat()) if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  return [...tags.values()];
}
