import sanitizeHtml from 'sanitize-html';
import { cleanAttributes, type Report } from './clean-attributes.ts';
import type { Holes } from './holes.ts';
import { depthOf } from './liquid-holes.ts';

const TAG = /<([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;

/**
 * `<td {% if x %}class="a"{% else %}class="b"{% endif %}>`: parsers keep one of two attributes with the same name, so that a whole block between
 * attributes becomes one hole, with every alternative cleaned. Expects Liquid to be hidden.
 */
export function hideAttributeBlocks(html: string, holes: Holes, report: Report): string {
  return html.replace(TAG, (whole, name: string, rest: string) =>
    holes.in(rest.replace(QUOTED, '')).some(({ kind }) => kind === 'tag')
      ? `<${name}${withBlocks(name, rest, holes, report)}>`
      : whole,
  );
}

function withBlocks(name: string, rest: string, holes: Holes, report: Report): string {
  let out = '';
  let block = '';
  let depth = 0;
  let static_ = '';
  const flush = () => {
    block += static_.trim() === '' ? static_ : ` ${cleanedAttributes(name, static_, holes, report)} `;
    static_ = '';
  };
  for (const piece of pieces(rest, holes)) {
    const hole = piece.startsWith('"') || piece.startsWith("'") ? null : holes.only(piece);
    const change = hole?.kind === 'tag' ? depthOf(hole.content) : null;
    if (change === null) {
      if (depth === 0) out += piece;
      else static_ += piece;
      continue;
    }
    if (depth === 0 && change !== 1) {
      out += ` ${piece} `;
      continue;
    }
    flush();
    block += piece;
    depth += change;
    if (depth === 0) {
      out += ` ${holes.hide('attributes', block)} `;
      block = '';
    }
  }
  return depth === 0 ? out : out.concat(' ', static_);
}

/** Quoted values, holes, and what stands between them. */
function pieces(rest: string, holes: Holes): string[] {
  const pattern = new RegExp(`"[^"]*"|'[^']*'|${holes.pattern.source.replace('(\\d+)', '\\d+')}`, 'gi');
  const found: string[] = [];
  let last = 0;
  for (const match of rest.matchAll(pattern)) {
    if (match.index > last) found.push(rest.slice(last, match.index));
    found.push(match[0]);
    last = match.index + match[0].length;
  }
  if (last < rest.length) found.push(rest.slice(last));
  return found;
}

/** `class="a" width="5"`, cleaned. */
function cleanedAttributes(name: string, attributes: string, holes: Holes, report: Report): string {
  let kept = '';
  sanitizeHtml(`<div ${attributes}>`, {
    allowedTags: ['div'],
    allowedAttributes: false,
    transformTags: {
      '*': (tagName, attribs) => {
        const clean = cleanAttributes(name.toLowerCase(), attribs, { holes, report, strict: true });
        kept = Object.entries(clean)
          .map(([key, value]) =>
            holes.only(key)
              ? key
              : `${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}"`,
          )
          .join(' ');
        return { tagName, attribs: {} };
      },
    },
  });
  return kept;
}
