import { blockTexts, type MjmlDocument, type MjmlElement, withBlocks } from './mjml-document.ts';

/** What the canvas can show and change by itself. Everything else is kept as text and only shown. */
export const DRAWN: ReadonlySet<string> = new Set([
  'mj-body',
  'mj-wrapper',
  'mj-section',
  'mj-group',
  'mj-column',
  'mj-text',
  'mj-button',
  'mj-image',
  'mj-divider',
  'mj-spacer',
]);

/** Stands in the canvas for an element that is kept as text. */
export const KEPT_TAG = 'mj-kept';
export const KEPT_ATTRIBUTE = 'data-kept';

/** A browser takes rows out of what is no table, and would load a picture that only exists in the mail. */
function isDrawn(source: string, { tag, attributes, innerStart, innerEnd }: MjmlElement): boolean {
  if (!DRAWN.has(tag)) return false;
  if (tag === 'mj-image') return !attributes.src?.startsWith('cid:');
  if (tag === 'mj-text') return !/<t(able|r|d|body)\b|\{%/.test(source.slice(innerStart, innerEnd));
  return true;
}

/** Texts of elements that the canvas keeps, by their number. */
export class KeptTexts {
  readonly #texts: string[] = [];

  keep(text: string): string {
    const number = this.#texts.push(text) - 1;
    return `<${KEPT_TAG} ${KEPT_ATTRIBUTE}="${number}"></${KEPT_TAG}>`;
  }

  textOf(number: string | undefined): string {
    return this.#texts[Number(number)] ?? '';
  }
}

/** One block as the canvas gets it: whole tags, and whatever it cannot draw replaced by its number. */
export function canvasBlock(source: string, element: MjmlElement, kept: KeptTexts): string {
  if (!isDrawn(source, element)) return kept.keep(source.slice(element.start, element.end));
  const { tag, start, innerStart, innerEnd, children } = element;
  const opening = source.slice(start, innerStart).replace(/\s*\/>$/, '>');
  const inner =
    children.length === 0
      ? source.slice(innerStart, innerEnd)
      : children.map((child) => canvasBlock(source, child, kept)).join('');
  return `${opening}${inner}</${tag}>`;
}

/** The body as the canvas gets it. */
export function canvasBody(document: MjmlDocument, kept: KeptTexts): string {
  const { source, body, blocks } = document;
  const opening = source.slice(body.start, body.innerStart).replace(/\s*\/>$/, '>');
  const inner = blocks.map((block) => canvasBlock(source, block, kept)).join('');
  return `<mjml>${opening}${inner}</mj-body></mjml>`;
}

const BOUNDARY = /(?<=>)(?=<mj-|<\/mj-(?:section|column|wrapper|group)>)/;

/** One element a line, as people write it, so that versions can be compared. */
function indented(block: string): string {
  let depth = 0;
  const lines = block.split(BOUNDARY).map((line) => {
    if (line.startsWith('</')) depth -= 1;
    const indent = '  '.repeat(Math.max(0, depth) + 2);
    if (/^<mj-(section|column|wrapper|group)\b/.test(line) && !line.includes('</')) depth += 1;
    return indent + line;
  });
  return `\n${lines.join('\n')}`;
}

/** Entities inside Liquid are undone: the canvas writes `>` as `&gt;`. */
export function fromCanvas(text: string): string {
  return text.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (liquid) =>
    liquid
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&'),
  );
}

/** A block in the canvas: which of the document it was, if any, and whether it still is as it was drawn. */
export interface CanvasBlock {
  /** Its number in the document the canvas was drawn from. */
  from: number | undefined;
  changed: boolean;
  /** As the canvas writes it. */
  text: string;
}

/** The document after work in the canvas: blocks that were only moved keep their own text. */
export function afterCanvas(document: MjmlDocument, blocks: readonly CanvasBlock[]): string {
  const texts = blockTexts(document);
  return withBlocks(
    document,
    blocks.map(({ from, changed, text }) => {
      const own = from === undefined ? undefined : texts[from];
      return own === undefined || changed ? indented(fromCanvas(text)) : own;
    }),
  );
}
