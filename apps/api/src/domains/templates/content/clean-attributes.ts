import { cleanCss } from './clean-css.ts';
import type { Holes } from './holes.ts';
import { isBalanced } from './liquid-holes.ts';

export type Attributes = Record<string, string>;
export type Report = (what: string, where: string) => void;

/** Attributes that e-mail needs, on any element. */
const ALLOWED = new Set(
  `abbr align alink alt axis background bgcolor border bordercolor cellpadding cellspacing char charoff charset checked cite
  class clear color cols colspan compact content controls coords datetime decoding dir disabled face for frame headers height
  hidden href hspace http-equiv id ismap itemid itemprop itemscope itemtype label lang leftmargin link list loading loop
  marginheight marginwidth max maxlength media min multiple muted name noresize noshade nowrap offset open placeholder poster
  preload profile property readonly rel required rev role rows rowspan rules scope selected shape size sizes span src srcset
  start style summary tabindex target text title topmargin type usemap valign value version vlink vspace width xmlns`.split(
    /\s+/,
  ),
);
const ALLOWED_FAMILY = /^(data-|aria-|xmlns:|xml:|mc:|o:)[\w.-]*\w$/i;
const NAME = /^[a-z_]([\w:.-]*\w)?$/i;

const ADDRESSES = new Set([
  'href',
  'src',
  'background',
  'poster',
  'cite',
  'action',
  'formaction',
  'longdesc',
  'xlink:href',
  'data',
  'icon',
]);
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'cid']);
const DATA_IMAGE = /^data:image\/(png|jpe?g|gif|webp);base64,[\w+/=\s]*$/i;

/** The attributes of one element that may stay. `strict`: only those known to e-mail; otherwise whatever cannot run. */
export function cleanAttributes(
  tag: string,
  attributes: Attributes,
  { holes, report, strict }: { holes: Holes; report: Report; strict: boolean },
): Attributes {
  const kept: Attributes = {};
  for (const [name, given] of Object.entries(attributes)) {
    const hole = holes.only(name);
    if (hole) {
      if (hole.kind === 'attributes' && given === '') kept[name] = '';
      else report('{% … %}', holes.restore(name));
      continue;
    }
    const value = cleanValue(name.toLowerCase(), given, { tag, holes, report });
    if (value !== null && isAllowed(name.toLowerCase(), strict)) kept[name] = value;
    else if (value !== null) report(name.toLowerCase(), `${name}="${holes.restore(given)}"`);
  }
  return kept;
}

function isAllowed(name: string, strict: boolean): boolean {
  if (!NAME.test(name) || name.startsWith('on') || name === 'srcdoc' || name === 'action' || name === 'formaction')
    return false;
  return !strict || ALLOWED.has(name) || ALLOWED_FAMILY.test(name);
}

/** The value as it may stay; null, and reported, when the attribute must go. */
function cleanValue(
  name: string,
  given: string,
  { tag, holes, report }: { tag: string; holes: Holes; report: Report },
): string | null {
  const value = holesThatFit(given, holes, report);
  if (name === 'style') return cleanCss(value, (what, where) => report(what, holes.restore(where)));
  if (!ADDRESSES.has(name)) return name === 'srcset' ? cleanSourceSet(value, report) : value;
  const scheme = schemeOf(value);
  if (scheme === null || SCHEMES.has(scheme)) return value;
  if (scheme === 'data' && ((tag === 'img' && name === 'src') || tag === 'mj-image') && DATA_IMAGE.test(value.trim()))
    return value;
  report(`${scheme.slice(0, 20)}:`, `${name}="${holes.restore(given)}"`);
  return null;
}

/** Within a value, whole blocks and outputs only: half a block would let its rendering lose a quote. */
function holesThatFit(value: string, holes: Holes, report: Report): string {
  const found = holes.in(value);
  if (found.length === 0) return value;
  const balanced = isBalanced(found.filter(({ kind }) => kind === 'tag').map(({ content }) => content));
  const fits = (kind: string) => kind === 'output' || (kind === 'tag' && balanced);
  return holes.filter(value, ({ kind, content }) => {
    if (!fits(kind)) report('{% … %}', content);
    return fits(kind);
  });
}

/** `javascript` of ` java\nscript:…`, as browsers read it; null for an address without one. */
function schemeOf(address: string): string | null {
  const seen = [...address].filter((character) => character.codePointAt(0)! > 0x20 && character !== '\u007f').join('');
  return /^([^/?#:]*):/.exec(seen)?.[1]?.toLowerCase() ?? null;
}

function cleanSourceSet(value: string, report: Report): string | null {
  if (!/(javascript|vbscript|data)\s*:/i.test(value)) return value;
  report('srcset', value);
  return null;
}
