import { Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs';
import type { RemovedPart } from '../template.entity.ts';
import type { Holes } from './holes.ts';

/** Tags that only decide what is shown. Others read files, write unescaped text or hide Liquid from this module. */
const ALLOWED_TAGS = new Set([
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'case',
  'when',
  'endcase',
  'for',
  'break',
  'continue',
  'endfor',
  'assign',
  'capture',
  'endcapture',
  'comment',
  'endcomment',
  '#',
]);
const OPENING: Record<string, string> = {
  if: 'endif',
  unless: 'endunless',
  case: 'endcase',
  for: 'endfor',
  capture: 'endcapture',
  comment: 'endcomment',
};
/** Belong to the block that they stand in. */
const INNER = new Set(['elsif', 'else', 'when', 'break', 'continue']);
const MAX_ROUNDS = 10;

/** Liquid becomes holes; what a template may not do is taken out. Text that cannot be parsed is hidden as well as can be. */
export function hideLiquid(source: string, holes: Holes, removed: RemovedPart[]): string {
  const safe = withoutForbidden(source, removed);
  const tokens = tokensOf(safe);
  if (!tokens)
    return safe.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, (text) =>
      holes.hide(text.startsWith('{{') ? 'output' : 'tag', text),
    );
  return tokens
    .map((token) => {
      const text = safe.slice(token.begin, token.end);
      if (token.kind === TokenKind.Output) return holes.hide('output', text);
      return token.kind === TokenKind.Tag ? holes.hide('tag', text) : text;
    })
    .join('');
}

/** Taking a tag out may make Liquid of what stood around it (`{% raw %}` does), so it is read anew until nothing is found. */
function withoutForbidden(source: string, removed: RemovedPart[]): string {
  let text = source;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = (tokensOf(text) ?? [])
      .map((token) => allowed(token, text.slice(token.begin, token.end), removed))
      .join('');
    if (next === text || next === '') return text;
    text = next;
  }
  return text.replace(/\{[{%]/g, '');
}

function allowed(token: TopLevelToken, text: string, removed: RemovedPart[]): string {
  if (token.kind === TokenKind.Tag && !ALLOWED_TAGS.has(tagName(text))) {
    removed.push({ what: `{% ${tagName(text)} %}`, where: text.slice(0, 80) });
    return '';
  }
  if (token.kind !== TokenKind.Output || !UNESCAPED.test(withoutStrings(text))) return text;
  removed.push({ what: '| raw', where: text.slice(0, 80) });
  return text.replace(/\|\s*raw\b/g, '');
}

const UNESCAPED = /\|\s*raw\b/;

function withoutStrings(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'/g, '""');
}

function tokensOf(text: string): TopLevelToken[] | null {
  try {
    return new Tokenizer(text).readTopLevelTokens();
  } catch {
    return null;
  }
}

/** `if` of `{%- if x -%}`. */
export function tagName(tag: string): string {
  return /^\{%-?\s*([a-z]+|#)/.exec(tag)?.[1] ?? '';
}

/** True when every block that is opened by these tags is closed by them, and nothing else is. */
export function isBalanced(tags: string[]): boolean {
  const open: string[] = [];
  for (const name of tags.map(tagName)) {
    const end = OPENING[name];
    if (end) open.push(end);
    else if (name.startsWith('end')) {
      if (open.pop() !== name) return false;
    } else if (INNER.has(name) && open.length === 0) return false;
  }
  return open.length === 0;
}

/** How many blocks a tag opens (1), closes (-1) or neither (0). */
export function depthOf(tag: string): number {
  const name = tagName(tag);
  if (OPENING[name]) return 1;
  return name.startsWith('end') ? -1 : 0;
}
