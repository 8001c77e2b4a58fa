import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS, blockSource, newDocument } from './blocks.ts';
import { afterCanvas, type CanvasBlock, canvasBody, KeptTexts } from './canvas-source.ts';
import { insertBlock, type MjmlDocument, parseMjml } from './mjml-document.ts';

function parsed(source: string): MjmlDocument {
  const document = parseMjml(source);
  if (!document) throw new Error('The text has no mj-body.');
  return document;
}

/** Every block there is, in one document. */
function everything(language: 'id' | 'en'): MjmlDocument {
  return BLOCK_KINDS.reduce(
    (document, kind) => parsed(insertBlock(document, document.blocks.length, blockSource(kind, language))),
    parsed(newDocument(language)),
  );
}

const untouched = (from: number): CanvasBlock => ({ from, changed: false, text: '(never used)' });

describe.each(['id', 'en'] as const)('the canvas, drawn from every block in %s', (language) => {
  const document = everything(language);

  it('gives back the same text when nothing was changed', () => {
    expect(
      afterCanvas(
        document,
        document.blocks.map((_, index) => untouched(index)),
      ),
    ).toBe(document.source);
  });

  it('gets no table, no Liquid tag and no picture that only exists in the mail', () => {
    const body = canvasBody(document, new KeptTexts());
    expect(body).not.toMatch(/<tr|\{%|cid:/);
    expect(body).toContain('<mj-text');
  });

  it('keeps what it cannot draw', () => {
    const kept = new KeptTexts();
    canvasBody(document, kept);
    expect(kept.textOf('0')).toContain('{% for item in order.items %}');
  });
});

describe('a change in the canvas', () => {
  it('writes only the block that was changed anew, and Liquid as it was', () => {
    const document = everything('id');
    const blocks = document.blocks.map((_, index) => untouched(index));
    const text =
      '<mj-section><mj-column><mj-text>{{ jumlah | at_least: 2 }} &gt; {% if a &gt; 1 %}x{% endif %}</mj-text></mj-column></mj-section>';
    const after = afterCanvas(document, blocks.with(1, { from: 1, changed: true, text }));
    expect(after).toContain('{{ jumlah | at_least: 2 }} &gt; {% if a > 1 %}x{% endif %}');
    expect(parsed(after).blocks).toHaveLength(document.blocks.length);
  });

  it('moves and drops blocks', () => {
    const document = everything('id');
    const after = parsed(afterCanvas(document, [untouched(2), untouched(0)]));
    expect(after.blocks).toHaveLength(2);
    expect(after.source.indexOf('mj-button')).toBe(-1);
  });
});
