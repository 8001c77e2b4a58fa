import { Parser } from 'htmlparser2';

/** An element of the builder's document, by its place in the text. */
export interface MjmlElement {
  tag: string;
  /** Values as written, entities included. */
  attributes: Readonly<Record<string, string>>;
  start: number;
  /** Behind its last character. */
  end: number;
  innerStart: number;
  innerEnd: number;
  children: MjmlElement[];
}

/** A document as text and where its blocks stand. What nobody touches keeps every byte. */
export interface MjmlDocument {
  source: string;
  /** The children of `mj-body`. */
  blocks: MjmlElement[];
  body: MjmlElement;
  /** `mj-head` with its tags; empty when there is none. */
  head: string;
}

/** Their content is HTML or text and no further elements of MJML. */
const ENDINGS = new Set([
  'mj-text',
  'mj-button',
  'mj-table',
  'mj-raw',
  'mj-style',
  'mj-title',
  'mj-preview',
  'mj-social-element',
  'mj-navbar-link',
  'mj-accordion-title',
  'mj-accordion-text',
]);

const LIQUID = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

/** Liquid may hold `<`: to find elements it is replaced by letters of the same length. */
function withoutLiquid(source: string): string {
  return source.replace(LIQUID, (found) => found.replace(/[^\n]/g, 'x'));
}

export function attributesOf(openingTag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, inDouble, inSingle] of openingTag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (name) found[name] = inDouble ?? inSingle ?? '';
  return found;
}

/** The document, or undefined when the text has no `mj-body`. */
export function parseMjml(source: string): MjmlDocument | undefined {
  const root: MjmlElement[] = [];
  const open: MjmlElement[] = [];
  const inside = (): boolean => ENDINGS.has(open.at(-1)?.tag ?? '');
  const parser = new Parser(
    {
      onopentag(tag) {
        if (!/^mj(ml|-)/.test(tag) || inside()) return;
        const { startIndex, endIndex } = parser;
        const innerStart = endIndex + 1;
        const attributes = attributesOf(source.slice(startIndex, innerStart));
        const element = {
          tag,
          attributes,
          start: startIndex,
          end: innerStart,
          innerStart,
          innerEnd: innerStart,
          children: [],
        };
        (open.at(-1)?.children ?? root).push(element);
        open.push(element);
      },
      onclosetag(tag, implied) {
        const element = open.at(-1);
        if (element?.tag !== tag) return;
        open.pop();
        const selfClosed = implied || parser.startIndex < element.innerStart;
        element.innerEnd = selfClosed ? element.innerStart : parser.startIndex;
        element.end = selfClosed ? element.innerStart : parser.endIndex + 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(withoutLiquid(source));
  parser.end();
  const body = find(root, 'mj-body');
  const head = find(root, 'mj-head');
  return body && { source, body, blocks: body.children, head: head ? source.slice(head.start, head.end) : '' };
}

function find(elements: readonly MjmlElement[], tag: string): MjmlElement | undefined {
  for (const element of elements) {
    const found = element.tag === tag ? element : find(element.children, tag);
    if (found) return found;
  }
  return undefined;
}

/** The text of each block with what stands before it, and what stands after the last one. */
function chunks({ source, blocks, body }: MjmlDocument): { texts: string[]; rest: string } {
  let at = body.innerStart;
  const texts = blocks.map(({ end }) => {
    const text = source.slice(at, end);
    at = end;
    return text;
  });
  return { texts, rest: source.slice(at, body.innerEnd) };
}

/** The same document with these blocks in place of its own. */
export function withBlocks(document: MjmlDocument, texts: readonly string[]): string {
  const { source, body } = document;
  const inner = texts.join('') + chunks(document).rest;
  // `<mj-body/>` has no inside yet.
  if (body.innerEnd === body.end) {
    const opening = source.slice(body.start, body.end).replace(/\s*\/>$/, '>');
    return `${source.slice(0, body.start)}${opening}${inner}\n</mj-body>${source.slice(body.end)}`;
  }
  return source.slice(0, body.innerStart) + inner + source.slice(body.innerEnd);
}

/** The text of each block, with the blank and the comments before it. */
export function blockTexts(document: MjmlDocument): string[] {
  return chunks(document).texts;
}

export function insertBlock(document: MjmlDocument, at: number, text: string): string {
  return withBlocks(document, blockTexts(document).toSpliced(at, 0, `\n    ${text}`));
}

export function removeBlock(document: MjmlDocument, at: number): string {
  return withBlocks(document, blockTexts(document).toSpliced(at, 1));
}

export function duplicateBlock(document: MjmlDocument, at: number): string {
  const texts = blockTexts(document);
  return withBlocks(document, texts.toSpliced(at, 0, texts[at] ?? ''));
}

/** Moves a block; a place outside the document leaves everything as it is. */
export function moveBlock(document: MjmlDocument, from: number, to: number): string {
  const texts = blockTexts(document);
  const moved = texts[from];
  if (moved === undefined || to < 0 || to >= texts.length) return document.source;
  return withBlocks(document, texts.toSpliced(from, 1).toSpliced(to, 0, moved));
}

export function innerOf({ source }: MjmlDocument, element: MjmlElement): string {
  return source.slice(element.innerStart, element.innerEnd);
}

export function setInner({ source }: MjmlDocument, element: MjmlElement, inner: string): string {
  const empty = element.innerEnd === element.end;
  if (!empty) return source.slice(0, element.innerStart) + inner + source.slice(element.innerEnd);
  const opening = source.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return `${source.slice(0, element.start)}${opening}${inner}</${element.tag}>${source.slice(element.end)}`;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** An attribute as a person reads it. */
export function plainValue(raw: string): string {
  return raw.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

function rawValue(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Sets an attribute; an empty value takes it away, so that MJML's own default holds. */
export function setAttribute(
  { source }: MjmlDocument,
  { tag, start, innerStart, attributes }: MjmlElement,
  name: string,
  value: string,
): string {
  const { [name]: _before, ...others } = attributes;
  const all = Object.entries(value === '' ? others : { ...attributes, [name]: rawValue(value) });
  const selfClosed = /\/\s*>$/.test(source.slice(start, innerStart));
  const written = all.map(([key, raw]) => ` ${key}="${raw}"`).join('');
  return `${source.slice(0, start)}<${tag}${written}${selfClosed ? ' /' : ''}>${source.slice(innerStart)}`;
}
