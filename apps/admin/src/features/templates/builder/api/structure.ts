import type { ElementPath } from './mjml-canvas.ts';
import { innerOf, type MjmlDocument, type MjmlElement, plainValue } from './mjml-document.ts';

/** How an element is called and which fields it has. */
export const ELEMENT_KINDS = [
  'section',
  'column',
  'hero',
  'wrapper',
  'text',
  'button',
  'image',
  'divider',
  'spacer',
  'table',
  'raw',
  'other',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

export function kindOf({ tag }: MjmlElement): ElementKind {
  return kindOfTag(tag);
}

export function kindOfTag(tag: string): ElementKind {
  const name = tag === 'mj-group' ? 'column' : tag.replace(/^mj-/, '');
  return ELEMENT_KINDS.find((kind) => kind === name) ?? 'other';
}

const EXCERPT = 48;

/** The first words in an element, so that people know it again. */
export function excerptOf(document: MjmlDocument, element: MjmlElement): string {
  const text =
    kindOf(element) === 'image'
      ? plainValue(element.attributes.alt ?? '')
      : innerOf(document, element)
          .replace(/\{%[\s\S]*?%\}/g, ' ')
          .replace(/<[^>]*>/g, ' ')
          .replace(/&nbsp;/g, ' ')
          .replace(/\s+/g, ' ')
          .trim();
  const plain = plainValue(text);
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT).trimEnd()}…` : plain;
}

/** An element below a block that a person may select, columns of one left out. */
export interface Part {
  path: ElementPath;
  element: MjmlElement;
  depth: number;
}

/** What can be selected inside a block, from top to bottom. */
export function partsOf(block: MjmlElement, index: number): Part[] {
  const walk = (element: MjmlElement, path: ElementPath, depth: number): Part[] =>
    element.children.flatMap((child, at) => {
      const here = [...path, at];
      const onlyColumn = child.tag === 'mj-column' && element.children.length === 1;
      const inside = walk(child, here, onlyColumn ? depth : depth + 1);
      return onlyColumn ? inside : [{ path: here, element: child, depth }, ...inside];
    });
  return walk(block, [index], 0);
}

export function elementAt(document: MjmlDocument, path: ElementPath): MjmlElement | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  return rest.reduce<MjmlElement | undefined>((at, index) => at?.children[index], document.blocks[first]);
}

/** The one element that a block is about, such as its text; the block itself where there are more or none. */
export function mainPart(block: MjmlElement, index: number): ElementPath {
  const parts = partsOf(block, index);
  return parts.length === 1 ? (parts[0]?.path ?? [index]) : [index];
}
