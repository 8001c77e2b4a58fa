/** Shorter texts are no secrets, and taking them out would make messages unreadable. */
const SHORTEST = 6;
const LITERAL = /"""([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"/g;

/** `message` without what the caller sent: graphql repeats values that do not fit, and one of them may be a password. */
export function withoutSentValues(message: string, sent: { query: string; variables: unknown }): string {
  let shown = message
    .replace(/ got invalid value [\s\S]* at "([\w.[\]]+)"; /, ' does not fit at "$1": ')
    .replace(/ got invalid value [\s\S]*; /, ' does not fit: ');
  const literals = [...sent.query.matchAll(LITERAL)].map((match) => match[1] ?? match[2] ?? '');
  const values = [...literals, ...textsIn(sent.variables)].filter((value) => value.length >= SHORTEST);
  // The longest first: a shorter one may be a part of it.
  for (const value of values.sort((a, b) => b.length - a.length))
    shown = shown.replaceAll(value, '…').replaceAll(JSON.stringify(value).slice(1, -1), '…');
  return shown;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
