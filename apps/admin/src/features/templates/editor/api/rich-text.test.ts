import { describe, expect, it } from 'vitest';
import { htmlOfText, lostInRichText, textOfMarkup } from './rich-text.ts';

describe('rich text', () => {
  it('loses nothing of what it can write itself', () => {
    expect(
      lostInRichText('<p>Halo <strong>{{ nama }}</strong><br><a href="https://toko.example">Toko</a></p>'),
    ).toEqual([]);
  });

  it('says what it would lose', () => {
    expect(lostInRichText('<table><tr><td style="color:red">x</td></tr></table><p style="color:red">y</p>')).toEqual([
      '<table>',
      '<tr>',
      '<td>',
      'style',
    ]);
  });

  it('is not confused by Liquid', () => {
    expect(lostInRichText('<p>{% if a <b %}x{% endif %}</p>')).toEqual([]);
  });
});

describe('a change of the way a body is written', () => {
  it('keeps the words of plain text', () => {
    expect(htmlOfText('Halo {{ nama }},\n\nharga < Rp 5.000\nhari ini')).toBe(
      '<p>Halo {{ nama }},</p>\n<p>harga &lt; Rp 5.000<br>hari ini</p>',
    );
  });

  it('keeps the words of markup and none of its style', () => {
    const mjml =
      '<mjml><mj-head><mj-style>.a{}</mj-style></mj-head><mj-body><mj-text><p>Halo</p><p>Sari</p></mj-text></mj-body></mjml>';
    expect(textOfMarkup(mjml)).toBe('Halo\n\nSari');
  });
});
