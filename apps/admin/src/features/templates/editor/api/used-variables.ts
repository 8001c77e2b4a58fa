/** Given by the platform with every mail. */
export const SYSTEM_VARIABLES = ['nama', 'email', 'unsubscribe_url', 'preferences_url'] as const;

const WORDS = new Set([
  'true',
  'false',
  'nil',
  'null',
  'empty',
  'blank',
  'and',
  'or',
  'not',
  'contains',
  'in',
  'forloop',
  'limit',
  'offset',
  'reversed',
  'cols',
  'with',
  'as',
]);

const NAME = /[a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)*/g;

/** Without what stands in quotes, behind a filter's name, or behind an argument's. */
function expressionsOf(inner: string): string {
  return inner
    .replace(/"[^"]*"|'[^']*'/g, ' ')
    .replace(/\|\s*[a-z_]+:?/g, ' ')
    .replace(/[a-z_]+:/g, ' ');
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).filter((name) => !WORDS.has(name.split('.')[0] ?? ''));
}

/** Names that a tag makes itself, such as the `item` of a loop. */
function madeBy(tag: string): string[] {
  const [, made] =
    /^(?:for|tablerow)\s+(\w+)\s+in\b/.exec(tag) ?? /^(?:assign|capture|increment|decrement)\s+(\w+)/.exec(tag) ?? [];
  return made === undefined ? [] : [made];
}

/** What a tag reads; closing tags and the like read nothing. */
function readBy(tag: string): string[] {
  const [word = '', ...rest] = tag.split(/\s+/);
  return /^(end|else$|comment|raw|break|continue)/.test(word) ? [] : namesIn(expressionsOf(rest.join(' ')));
}

function readIn(text: string): string[] {
  const inLiquid = [...text.matchAll(/\{\{-?([\s\S]*?)-?\}\}|\{%-?\s*([\s\S]*?)\s*-?%\}/g)].flatMap(
    ([, output, tag]) => (output === undefined ? readBy(tag ?? '') : namesIn(expressionsOf(output))),
  );
  const inOldTags = [...text.matchAll(/\$\{\s*([a-zA-Z_][\w.]*)\s*\}/g)].map(([, name = '']) => name);
  return [...inLiquid, ...inOldTags];
}

/** What Liquid in these texts asks for, in the order it is first asked. */
export function usedVariables(texts: readonly string[]): string[] {
  const made = texts.flatMap((text) =>
    [...text.matchAll(/\{%-?\s*([\s\S]*?)\s*-?%\}/g)].flatMap(([, tag = '']) => madeBy(tag)),
  );
  return [...new Set(texts.flatMap(readIn))].filter((name) => !made.includes(name.split('.')[0] ?? ''));
}

/** Those that nobody declared: neither they themselves nor what they stand in. */
export function undeclaredVariables(texts: readonly string[], declared: readonly string[]): string[] {
  const known = new Set<string>([...SYSTEM_VARIABLES, ...declared]);
  return usedVariables(texts).filter((name) => {
    const parts = name.split('.');
    return !parts.some((_, index) => known.has(parts.slice(0, index + 1).join('.')));
  });
}
