import sanitizeHtml from 'sanitize-html';
import { hideAttributeBlocks } from './attribute-blocks.ts';
import { type Attributes, cleanAttributes, type Report } from './clean-attributes.ts';
import { cleanCss } from './clean-css.ts';
import { hideConditionalComments } from './conditional-comments.ts';
import type { Holes } from './holes.ts';
import { DROPPED_WITH_CONTENT, HTML_TAGS, MJML_EMPTY, MJML_TAGS } from './html-tags.ts';
import { isBalanced } from './liquid-holes.ts';

const DOCTYPE = /^\s*<!doctype\s+html(\s+(public|system)\s+"[^"<>]*"(\s+"[^"<>]*")?)?\s*>/i;
const STYLE = /<(style|mj-style)\b([^<>]*)>((?:(?!<(?:style|mj-style)\b)[\s\S])*?)<\/\1\s*>/gi;
const HARMLESS_META = new Set(['content-type', 'x-ua-compatible', 'content-language']);
const VOID = ['img', 'br', 'hr', 'area', 'meta', 'input', 'source', 'wbr', 'col'];

/**
 * HTML or MJML, Liquid hidden, without anything that runs, frames or fetches what it should not; what is left out is reported.
 * Holes stay where they may stand: see `cleanAttributes` and `Holes`.
 */
export function cleanMarkup(
  markup: string,
  { holes, report, mjml }: { holes: Holes; report: Report; mjml: boolean },
): string {
  const doctype = DOCTYPE.exec(markup)?.[0] ?? '';
  const styled = withCleanStyles(markup.slice(doctype.length), holes, report);
  const commented = hideConditionalComments(styled, holes, report);
  const ready = hideAttributeBlocks(commented, holes, report);
  const tags = mjml ? [...HTML_TAGS, ...MJML_TAGS] : HTML_TAGS;
  const cleaned = sanitizeHtml(ready, {
    allowedTags: tags,
    allowedAttributes: false,
    allowedSchemes: false,
    allowedSchemesAppliedToAttributes: [],
    allowProtocolRelative: true,
    allowVulnerableTags: true,
    nonTextTags: DROPPED_WITH_CONTENT,
    nonBooleanAttributes: [],
    selfClosing: mjml ? [...VOID, ...MJML_EMPTY] : VOID,
    parseStyleAttributes: false,
    parser: { recognizeSelfClosing: mjml, lowerCaseAttributeNames: true },
    onOpenTag: (name, attribs) => {
      if (!tags.includes(name) && !holes.only(name)) report(name, asSource(name, attribs, holes));
    },
    transformTags: {
      '*': (tagName, attribs) => ({
        tagName,
        attribs: cleanAttributes(tagName, attribs, { holes, report, strict: !tagName.startsWith('mj-') }),
      }),
    },
    exclusiveFilter: ({ tag, attribs }) => isForbiddenMeta(tag, attribs, holes, report),
  });
  return doctype + cleaned;
}

/** Style sheets are cleaned and hidden: to parsers they are no markup, and MJML's look like some. */
function withCleanStyles(markup: string, holes: Holes, report: Report): string {
  return markup.replace(STYLE, (whole, name: string, attributes: string, css: string) => {
    const balanced = isBalanced(
      holes
        .in(css)
        .filter(({ kind }) => kind === 'tag')
        .map(({ content }) => content),
    );
    if (!balanced || /<\/?[a-z]/i.test(css)) {
      report(name.toLowerCase(), holes.restore(whole));
      return '';
    }
    const clean = cleanCss(css, (what, where) => report(what, holes.restore(where)));
    return `<${name}${attributes}>${holes.hide('style', clean)}</${name}>`;
  });
}

function isForbiddenMeta(tag: string, attribs: Attributes, holes: Holes, report: Report): boolean {
  if (tag !== 'meta') return false;
  const equivalent = attribs['http-equiv'];
  if (equivalent === undefined || HARMLESS_META.has(equivalent.toLowerCase())) return false;
  report(`meta ${equivalent.toLowerCase().slice(0, 20)}`, asSource(tag, attribs, holes));
  return true;
}

function asSource(name: string, attribs: Attributes, holes: Holes): string {
  const attributes = Object.entries(attribs).map(([key, value]) => ` ${key}="${value}"`);
  return holes.restore(`<${name}${attributes.join('')}>`);
}
