import { describe, expect, it } from 'vitest';
import {
  blockTexts,
  duplicateBlock,
  insertBlock,
  type MjmlDocument,
  moveBlock,
  parseMjml,
  removeBlock,
  setAttribute,
  setInner,
  withBlocks,
} from './mjml-document.ts';

const SOURCE = `<mjml>
  <mj-head><mj-attributes><mj-all padding="0" /></mj-attributes></mj-head>
  <mj-body background-color="#fff">
    <!-- salam -->
    <mj-section><mj-column><mj-text>Halo {{ nama }}<br>apa kabar?</mj-text></mj-column></mj-section>
    <mj-section><mj-column><mj-image src="cid:qr" alt="Kode &amp; lacak" /></mj-column></mj-section>
    <mj-raw>{% if total < 5 %}<mj-x>{% endif %}</mj-raw>
    <mj-section><mj-column><mj-table>{% for item in order.items %}<tr><td>{{ item.name }}</td></tr>{% endfor %}</mj-table></mj-column></mj-section>
  </mj-body>
</mjml>
`;

function parsed(source: string): MjmlDocument {
  const document = parseMjml(source);
  if (!document) throw new Error('The text has no mj-body.');
  return document;
}

const tags = (source: string) => parsed(source).blocks.map(({ tag, children }) => [tag, children[0]?.children[0]?.tag]);

describe('a document of the builder', () => {
  it('is found by its blocks, whatever Liquid and HTML stand in them', () => {
    expect(tags(SOURCE)).toEqual([
      ['mj-section', 'mj-text'],
      ['mj-section', 'mj-image'],
      ['mj-raw', undefined],
      ['mj-section', 'mj-table'],
    ]);
  });

  it('keeps every byte when its blocks are put back', () => {
    const document = parsed(SOURCE);
    expect(withBlocks(document, blockTexts(document))).toBe(SOURCE);
  });

  it('takes a comment along with the block below it', () => {
    const moved = moveBlock(parsed(SOURCE), 0, 1);
    expect(tags(moved)[0]).toEqual(['mj-section', 'mj-image']);
    expect(moved.indexOf('<!-- salam -->')).toBeGreaterThan(moved.indexOf('cid:qr'));
    expect(moveBlock(parsed(moved), 1, 0)).toBe(SOURCE);
  });

  it('does not move beyond its ends', () => {
    expect(moveBlock(parsed(SOURCE), 0, -1)).toBe(SOURCE);
    expect(moveBlock(parsed(SOURCE), 3, 4)).toBe(SOURCE);
  });

  it('duplicates and removes', () => {
    const doubled = duplicateBlock(parsed(SOURCE), 3);
    expect(tags(doubled)).toHaveLength(5);
    expect(removeBlock(parsed(doubled), 4)).toBe(SOURCE);
  });

  it('takes a first block into an empty body', () => {
    const block = '<mj-section><mj-column><mj-text>Halo</mj-text></mj-column></mj-section>';
    for (const empty of ['<mjml><mj-body></mj-body></mjml>', '<mjml><mj-body width="600px" /></mjml>'])
      expect(tags(insertBlock(parsed(empty), 0, block))).toEqual([['mj-section', 'mj-text']]);
  });

  it('changes text and attributes of one element only', () => {
    const text = parsed(SOURCE).blocks[0]!.children[0]!.children[0]!;
    expect(setInner(parsed(SOURCE), text, 'Hai')).toBe(SOURCE.replace('Halo {{ nama }}<br>apa kabar?', 'Hai'));
    const image = parsed(SOURCE).blocks[1]!.children[0]!.children[0]!;
    expect(setAttribute(parsed(SOURCE), image, 'alt', 'Kode "baru" & lacak')).toContain(
      '<mj-image src="cid:qr" alt="Kode &quot;baru&quot; &amp; lacak" />',
    );
    expect(setAttribute(parsed(SOURCE), image, 'alt', '')).toContain('<mj-image src="cid:qr" />');
  });

  it('is none without a body', () => {
    expect(parseMjml('<p>Halo</p>')).toBeUndefined();
  });
});
