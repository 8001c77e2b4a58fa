/** Things by a key of theirs, in the order of the keys: rows that many transactions make are made in one order by all. */
export function inOrder<Thing>(things: Thing[], keyOf: (thing: Thing) => string): [string, Thing[]][] {
  return [...Map.groupBy(things, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
