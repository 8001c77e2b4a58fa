import { describe, expect, it } from 'vitest';
import { blockSource, newDocument } from './blocks.ts';
import { insertBlock, type MjmlDocument, parseMjml } from './mjml-document.ts';
import { elementAt, excerptOf, kindOf, mainPart, partsOf } from './structure.ts';

function withBlock(kind: 'columns' | 'qr' | 'orderTable' | 'text'): MjmlDocument {
  const first = parseMjml(newDocument('id'));
  const document = first && parseMjml(insertBlock(first, 0, blockSource(kind, 'id')));
  if (!document) throw new Error('The text has no mj-body.');
  return document;
}

describe('the structure of a document', () => {
  it('leaves out the only column of a block', () => {
    const document = withBlock('qr');
    expect(partsOf(document.blocks[0]!, 0).map(({ element, path }) => [kindOf(element), path])).toEqual([
      ['image', [0, 0, 0]],
      ['text', [0, 0, 1]],
    ]);
  });

  it('shows several columns and what stands in each', () => {
    const document = withBlock('columns');
    expect(partsOf(document.blocks[0]!, 0).map(({ element, depth }) => [kindOf(element), depth])).toEqual([
      ['column', 0],
      ['text', 1],
      ['column', 0],
      ['text', 1],
    ]);
  });

  it('selects the one thing a block is about', () => {
    const document = withBlock('orderTable');
    const path = mainPart(document.blocks[0]!, 0);
    expect(kindOf(elementAt(document, path)!)).toBe('table');
    expect(mainPart(withBlock('columns').blocks[0]!, 0)).toEqual([0]);
  });

  it('names elements by their first words', () => {
    const document = withBlock('qr');
    const [image, text] = partsOf(document.blocks[0]!, 0);
    expect(excerptOf(document, image!.element)).toBe('Kode QR untuk melacak pesanan');
    expect(excerptOf(document, text!.element)).toBe('Pindai untuk melacak pesanan Anda.');
    expect(elementAt(document, [7])).toBeUndefined();
  });
});
