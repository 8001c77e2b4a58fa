import sanitizeHtml from 'sanitize-html';
import { cleanAttributes, type Report } from './clean-attributes.ts';
import { cleanCss } from './clean-css.ts';
import type { Holes } from './holes.ts';
import { HTML_TAGS } from './html-tags.ts';
import { isBalanced } from './liquid-holes.ts';

const CONDITION = String.raw`\[if[\s\w!()&|.]*\]`;
/** Markers of what Outlook skips or others skip, each a comment of its own. */
const MARKER = new RegExp(
  String.raw`<!--${CONDITION}><!-->|<!--${CONDITION}><!-- -->|<!--${CONDITION}>-->|<!--<!\[endif\]-->|<!-- <!\[endif\]-->|<!${CONDITION}>|<!\[endif\]>`,
  'gi',
);
const COMMENT = new RegExp(String.raw`(<!--${CONDITION}>)((?:(?!<!--)[\s\S])*?)(<!\[endif\]-->)`, 'gi');
const TAG = /<(\/?)([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;
const VML = /^(v|o|w|m):[a-z]+$/i;

/**
 * Conditional comments become holes: sanitisers drop comments, and what stands in one need not be whole elements. Expects Liquid to
 * be hidden already. What cannot be read by browsers is cleaned all the same, element by element.
 */
export function hideConditionalComments(html: string, holes: Holes, report: Report): string {
  return html
    .replace(MARKER, (marker) => holes.hide('comment', marker))
    .replace(COMMENT, (comment, start: string, content: string, end: string) => {
      const cleaned = cleanFragment(content, holes, report);
      if (cleaned === null) {
        report('comment', holes.restore(comment));
        return '';
      }
      return holes.hide('comment', `${start}${cleaned}${end}`);
    });
}

/** Null when the content could end the comment or leaves Liquid half open. */
function cleanFragment(content: string, holes: Holes, report: Report): string | null {
  const tags = holes.in(content).filter(({ kind }) => kind === 'tag');
  if (!isBalanced(tags.map((hole) => hole.content))) return null;
  if (holes.in(content).some(({ kind }) => kind === 'comment')) return null;
  const withoutStyles = content.replace(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi, (_, css: string) =>
    holes.hide('style', `<style type="text/css">${cleanCss(css, report).replace(/--+(?=[^;{}]*>)/g, '')}</style>`),
  );
  let cleaned = '';
  let last = 0;
  for (const match of withoutStyles.matchAll(TAG)) {
    cleaned += text(withoutStyles.slice(last, match.index)) + cleanTag(match, holes, report);
    last = match.index + match[0].length;
  }
  cleaned += text(withoutStyles.slice(last));
  return /--!?>/.test(holes.filter(cleaned, () => false)) || /--!?>/.test(holes.restore(cleaned)) ? null : cleaned;
}

function text(part: string): string {
  return part.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function cleanTag([whole, slash = '', name = '', rest = '']: RegExpMatchArray, holes: Holes, report: Report): string {
  const known = HTML_TAGS.includes(name.toLowerCase()) || VML.test(name) || name.toLowerCase() === 'xml';
  if (!known || name.toLowerCase() === 'style') {
    if (slash === '') report(name.toLowerCase(), holes.restore(whole));
    return '';
  }
  if (slash) return `</${name}>`;
  const selfClosing = rest.trimEnd().endsWith('/');
  const opened = sanitizeHtml(`<${name}${selfClosing ? rest.trimEnd().slice(0, -1) : rest}>`, {
    allowedTags: [name],
    allowedAttributes: false,
    allowedSchemes: false,
    allowedSchemesAppliedToAttributes: [],
    allowVulnerableTags: true,
    nonBooleanAttributes: [],
    selfClosing: [],
    parseStyleAttributes: false,
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: {
      '*': (tagName, attribs) => ({
        tagName,
        attribs: cleanAttributes(tagName.toLowerCase(), attribs, { holes, report, strict: false }),
      }),
    },
  }).replace(/<\/[^>]*>$/, '');
  return selfClosing ? opened.replace(/\s*>$/, ' />') : opened;
}
