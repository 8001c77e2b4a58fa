import { describe, expect, it } from 'vitest';
import { Renderer } from '../../../infra/content/renderer.ts';
import { BodyKind } from '../template.entity.ts';
import { compileBody } from './compile.ts';

function compile(source: string, kind = BodyKind.HTML, rest: { preheader?: string; textSource?: string } = {}) {
  return compileBody({ kind, subject: 'Halo', preheader: null, textSource: null, source, ...rest });
}

async function rendered(source: string, values: Record<string, unknown>, kind = BodyKind.HTML): Promise<string> {
  const { html } = await compile(source, kind);
  return new Renderer().render('1', () => ({ subject: '', html, text: null }), values).html!;
}

const removed = async (source: string) => (await compile(source)).removed.map(({ what }) => what);

describe('HTML', () => {
  it('keeps doctype, head, body, tables and what old mail programs need', async () => {
    const source =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">' +
      '<html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><meta charset="utf-8"><title>Kabar</title></head>' +
      '<body bgcolor="#ffffff"><table border="0" cellpadding="0" cellspacing="0" width="600" align="center" role="presentation" background="https://toko.example/a.png">' +
      '<tr><td valign="top" nowrap><font color="red" face="Arial" size="2">Halo</font></td></tr></table></body></html>';
    const { source: kept, removed: gone } = await compile(source);
    expect(kept.replace(/ \/>/g, '>')).toBe(source);
    expect(gone).toEqual([]);
  });

  it('puts rules into elements and keeps media queries and states', async () => {
    const { html } = await compile(
      '<style>.a{color:red}.a:hover{color:blue}@media (max-width:600px){.a{color:green !important}}</style><p class="a">x</p>',
    );
    expect(html).toContain('<p class="a" style="color: red;">');
    expect(html).toContain('.a:hover{color:blue}');
    expect(html).toContain('@media (max-width:600px){.a{color:green !important}}');
  });

  it('reads style sheets in one pass, whatever stands in them', async () => {
    // Each letter and bracket looked at to the end would take minutes.
    const css = `.a{color:red}${'a'.repeat(200_000)}{color:${'url('.repeat(40_000)}}`;
    const { html } = await compile(`<style>${css}</style><p class="a">x</p>`);
    expect(html).toContain('<p class="a"');
  });

  it('keeps conditional comments, half elements and VML in them, and what others see instead', async () => {
    const source =
      '<!--[if mso]><table><tr><td width="300"><![endif]--><div>x</div><!--[if mso]></td></tr></table><![endif]-->' +
      '<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="https://toko.example" arcsize="10%" fillcolor="#1c64f2"><w:anchorlock /><center>Beli</center></v:roundrect><![endif]-->' +
      '<!--[if !mso]><!--><a href="https://toko.example">Beli</a><!--<![endif]-->' +
      '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->';
    expect((await compile(source)).source).toBe(source);
  });

  it('keeps Liquid wherever it may stand', async () => {
    const source =
      '<table>{% for item in order.items %}<tr style="color: {{ item.color }}"><td>{{ item.name }}</td></tr>{% endfor %}</table>' +
      '<a href="{{ url }}?a=1&amp;b={{ kode | default: "x" }}">Buka</a><p class="{% if vip %}emas{% else %}biasa{% endif %}">{% if a > 1 and b < 2 %}ya{% endif %}</p>';
    expect((await compile(source)).source).toBe(source);
    const order = {
      items: [
        { name: 'Kain', color: 'red' },
        { name: 'Benang', color: 'blue' },
      ],
    };
    expect(await rendered(source, { order, url: 'https://toko.example', vip: true, a: 2, b: 1 })).toBe(
      '<table><tr style="color: red"><td>Kain</td></tr><tr style="color: blue"><td>Benang</td></tr></table>' +
        '<a href="https://toko.example?a=1&amp;b=x">Buka</a><p class="emas">ya</p>',
    );
  });

  it('keeps both alternatives between attributes, cleaned', async () => {
    const source = '<td {% if vip %}class="emas" onclick="x"{% else %}class="biasa"{% endif %} width="9">x</td>';
    expect(await rendered(source, { vip: true })).toMatch(/^<td\s+class="emas"\s+width="9">x<\/td>$/);
    expect(await rendered(source, { vip: false })).toMatch(/^<td\s+class="biasa"\s+width="9">x<\/td>$/);
    expect(await removed(source)).toEqual(['onclick']);
  });

  it('adds rules to a style attribute that Liquid stands in, and lets the attribute win', async () => {
    const html = await rendered('<style>p{color:red;margin:0}</style><p style="color:{{ warna }}">x</p>', {
      warna: 'blue',
    });
    expect(html).toContain('<p style="color: red; margin: 0; color:blue">x</p>');
  });

  it('tells everything that it takes out', async () => {
    expect(await removed('<script>x</script><iframe src="x"></iframe><object></object><embed><base href="x">')).toEqual(
      ['script', 'iframe', 'object', 'embed', 'base'],
    );
    expect(await removed('<a href="javascript:x" onclick="y">z</a><meta http-equiv="refresh" content="0">')).toEqual([
      'javascript:',
      'onclick',
      'meta refresh',
    ]);
    expect(
      await removed(
        '<link rel="stylesheet" href="https://x.example/a.css"><style>@import "b.css";p{behavior:url(x)}</style>',
      ),
    ).toEqual(['@import', 'css', 'link']);
    expect(await removed('<form action="https://jahat.example"><input name="a"></form>')).toEqual(['action']);
    expect(await removed('{% include "a" %}{{ x | raw }}<p {{ y }}>z</p>')).toEqual([
      '{% include %}',
      '| raw',
      '{% … %}',
    ]);
  });

  it('keeps images in the mail and refuses other data: addresses', async () => {
    const image = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x">';
    expect((await compile(image)).removed).toEqual([]);
    expect(
      await removed('<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="x"><a href="data:image/png;base64,aa">x</a>'),
    ).toEqual(['data:', 'data:']);
  });

  it('is the same when it is saved again', async () => {
    const once = await compile(
      '<style>p>b{color:red}</style><!--[if mso]><td><![endif]--><p {% if a %}id="x"{% endif %}>${nama} &amp; <b>x</b></p>',
    );
    expect((await compile(once.source)).source).toBe(once.source);
  });

  it('does not lose what cannot be read yet', async () => {
    const { source, problems } = await compile('<p>{{ nama </p><b>x</b>');
    expect(problems[0]).toMatchObject({ part: 'SOURCE', fatal: true });
    expect(source).toContain('{{ nama');
  });
});

describe('MJML', () => {
  const mjml = (content: string) => `<mjml><mj-body>${content}</mj-body></mjml>`;
  const section = (content: string) => `<mj-section><mj-column>${content}</mj-column></mj-section>`;

  it('keeps Liquid around, between and within elements', async () => {
    const source = mjml(
      `{% if vip %}${section('<mj-text>Halo {{ nama }}{% if x %}!{% endif %}</mj-text>')}{% endif %}` +
        section(
          '{% for p in produk %}<mj-text color="{{ p.warna }}">{{ p.nama }}</mj-text>{% endfor %}<mj-button href="{{ url }}">Beli</mj-button>',
        ),
    );
    expect((await compile(source, BodyKind.MJML)).source).toBe(source);
    const produk = [
      { nama: 'Kain', warna: 'red' },
      { nama: 'Benang', warna: 'blue' },
    ];
    const html = await rendered(
      source,
      { nama: 'Siti', vip: true, x: true, produk, url: 'https://toko.example/a' },
      BodyKind.MJML,
    );
    for (const part of ['Halo Siti!', 'color:red;">Kain', 'color:blue;">Benang', 'href="https://toko.example/a"'])
      expect(html).toContain(part);
    expect(await rendered(source, { vip: false }, BodyKind.MJML)).not.toContain('Halo');
  });

  it('keeps loops over the rows of a table', async () => {
    const source = mjml(section('<mj-table>{% for i in items %}<tr><td>{{ i }}</td></tr>{% endfor %}</mj-table>'));
    expect(await rendered(source, { items: ['satu', 'dua'] }, BodyKind.MJML)).toMatch(
      /<tr><td>satu<\/td><\/tr><tr><td>dua/,
    );
  });

  it('includes nothing and tells of what it does not know', async () => {
    const { removed: gone, problems } = await compile(
      mjml(`<mj-include path="/etc/passwd" />${section('<mj-text colour="red">x</mj-text>')}`),
      BodyKind.MJML,
    );
    expect(gone.map(({ what }) => what)).toEqual(['mj-include']);
    expect(problems).toMatchObject([{ part: 'SOURCE', fatal: false, message: expect.stringContaining('colour') }]);
  });

  it('cannot be published when it is no MJML', async () => {
    const { problems } = await compile('<p>bukan</p>', BodyKind.MJML);
    expect(problems.some(({ fatal }) => fatal)).toBe(true);
  });

  it('keeps style sheets with child selectors', async () => {
    const source = `<mjml><mj-head><mj-style>.a > p { color: red }</mj-style></mj-head><mj-body>${section('<mj-text>x</mj-text>')}</mj-body></mjml>`;
    const { source: kept, html } = await compile(source, BodyKind.MJML);
    expect(kept).toBe(source);
    expect(html).toContain('.a > p { color: red }');
  });
});

describe('the text part', () => {
  it('is derived with links, Liquid and without what is not read', async () => {
    const { text } = await compile(
      '<html><head><title>t</title><style>p{}</style></head><body><h1>Halo {{ nama }}</h1><p>Isi &amp; lain</p><a href="{{ url }}">Buka</a><img src="x" alt="y"></body></html>',
      BodyKind.HTML,
      { preheader: 'tersembunyi' },
    );
    expect(text).toBe('Halo {{ nama }}\n\nIsi & lain\n\nBuka [{{ url }}]\n');
  });

  it('is what was written where something was', async () => {
    expect((await compile('<p>x</p>', BodyKind.HTML, { textSource: 'Halo ${nama}' })).text).toBe('Halo {{ nama }}');
    expect(await compile('Halo <b>', BodyKind.TEXT)).toMatchObject({
      html: null,
      text: 'Halo <b>',
      source: 'Halo <b>',
    });
  });
});

describe('the preheader', () => {
  it('stands first in the body, hidden, as text', async () => {
    const { html, source } = await compile('<html><body class="a"><p>x</p></body></html>', BodyKind.HTML, {
      preheader: '<b> & {{ nama }}',
    });
    expect(html).toMatch(/<body class="a"><div style="display:none[^"]*">&lt;b&gt; &amp; {{ nama }}/);
    expect(source).not.toContain('nama');
  });
});
