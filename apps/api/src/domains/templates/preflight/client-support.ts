/** What of HTML and CSS the large mail programs do not show, as their makers and caniemail.com told in 2026. */
export interface ClientGap {
  /** Name of the element, property or rule. */
  what: string;
  clients: string[];
  /** Matches declarations of style attributes and style sheets. */
  css?: RegExp;
  /** Matches style sheets only. */
  sheet?: RegExp;
  /** Elements by name. */
  tags?: string[];
  /** Attributes by name, with what their values hold. */
  attribute?: { name: string; value: RegExp };
}

const GMAIL = 'Gmail';
const OUTLOOK = 'Outlook';
const YAHOO = 'Yahoo';

export const clientGaps: ClientGap[] = [
  {
    what: 'position',
    clients: [GMAIL, OUTLOOK, YAHOO],
    css: /(^|[;{\s])position\s*:\s*(absolute|fixed|relative|sticky)/i,
  },
  { what: 'display: flex', clients: [OUTLOOK], css: /display\s*:\s*(inline-)?flex/i },
  { what: 'display: grid', clients: [GMAIL, OUTLOOK], css: /display\s*:\s*(inline-)?grid/i },
  { what: 'float', clients: [OUTLOOK], css: /(^|[;{\s])float\s*:\s*(left|right)/i },
  { what: 'background-image', clients: [OUTLOOK], css: /background(-image)?\s*:[^;}]*url\(/i },
  { what: 'gradient', clients: [OUTLOOK], css: /(linear|radial|conic)-gradient\(/i },
  { what: 'background-size', clients: [OUTLOOK], css: /background-size\s*:/i },
  { what: 'box-shadow', clients: [OUTLOOK], css: /box-shadow\s*:\s*(?!none)/i },
  { what: 'object-fit', clients: [OUTLOOK], css: /object-fit\s*:/i },
  { what: 'transform', clients: [GMAIL, OUTLOOK, YAHOO], css: /(^|[;{\s])transform\s*:/i },
  { what: 'animation', clients: [GMAIL, OUTLOOK, YAHOO], css: /(^|[;{\s])animation(-name)?\s*:/i },
  { what: 'filter', clients: [GMAIL, OUTLOOK, YAHOO], css: /(^|[;{\s])filter\s*:/i },
  { what: 'clip-path', clients: [GMAIL, OUTLOOK, YAHOO], css: /clip-path\s*:/i },
  { what: 'var()', clients: [GMAIL, OUTLOOK, YAHOO], css: /var\(\s*--/i },
  { what: 'calc()', clients: [OUTLOOK], css: /calc\(/i },
  { what: 'negative margin', clients: [GMAIL, OUTLOOK], css: /margin(-\w+)?\s*:[^;}]*-\d/i },
  { what: '@font-face', clients: [GMAIL, OUTLOOK, YAHOO], sheet: /@font-face/i },
  { what: '@keyframes', clients: [GMAIL, OUTLOOK, YAHOO], sheet: /@keyframes/i },
  {
    what: 'attribute selector',
    clients: [GMAIL, OUTLOOK],
    sheet: /\[\s*(class|style|href|id|data-[\w-]+)\s*[~|^$*]?=/i,
  },
  { what: ':has()', clients: [GMAIL, OUTLOOK, YAHOO], sheet: /:has\(/i },
  { what: 'checkbox tricks (:checked)', clients: [GMAIL, OUTLOOK, YAHOO], sheet: /:checked/i },
  { what: 'form', clients: [GMAIL, OUTLOOK, YAHOO], tags: ['form', 'input', 'select', 'textarea', 'button'] },
  { what: 'video', clients: [GMAIL, OUTLOOK, YAHOO], tags: ['video'] },
  { what: 'audio', clients: [GMAIL, OUTLOOK, YAHOO], tags: ['audio'] },
  { what: 'details', clients: [GMAIL, OUTLOOK], tags: ['details'] },
  { what: 'picture', clients: [GMAIL, OUTLOOK], tags: ['picture'] },
  { what: 'WebP image', clients: [OUTLOOK], attribute: { name: 'src', value: /\.webp(\?|$)/i } },
  { what: 'image as data: address', clients: [GMAIL, OUTLOOK], attribute: { name: 'src', value: /^data:/i } },
];
