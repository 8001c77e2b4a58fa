import { describe, expect, it } from 'vitest';
import { withHtmlFooter, withTextFooter } from './footer.ts';
import { linksIn, rewriteLinks, withSafeAddresses } from './links.ts';

const html = `<body><a class="x" href="https://toko.example/?a=1&amp;b=2">Satu</a>
<!--[if mso]><v:roundrect href='https://toko.example/vml' style="x"></v:roundrect><![endif]-->
<a href="mailto:halo@toko.example">Surat</a><img src="https://toko.example/a.png"></body>`;

describe('links of a mail', () => {
  it('are found in their order, as they lead', () => {
    expect(linksIn(html)).toEqual([
      'https://toko.example/?a=1&b=2',
      'https://toko.example/vml',
      'mailto:halo@toko.example',
    ]);
  });

  it('are replaced by place; images and what is refused stay', () => {
    const rewritten = rewriteLinks(html, (url, number) =>
      url.startsWith('http') ? `https://m.example/${number}` : null,
    );
    expect(linksIn(rewritten)).toEqual(['https://m.example/0', 'https://m.example/1', 'mailto:halo@toko.example']);
    expect(rewritten).toContain('src="https://toko.example/a.png"');
  });

  it('are looked for in one pass, however many tags are left open', () => {
    const open = `${'<a href '.repeat(200_000)}<a href="https://toko.example/">Satu</a>`;
    // Each looking to the end of the mail would take a quarter of an hour.
    expect(linksIn(open)).toEqual(['https://toko.example/']);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<b>x</b>',
    'data:image/svg+xml;base64,AAAA',
    'file:///etc/passwd',
  ])('cannot run %j', (address) => {
    for (const quote of ['"', "'"])
      expect(withSafeAddresses(`<a href=${quote}${address}${quote}>x</a>`)).toBe('<a href="#">x</a>');
  });

  it('stay when they are harmless', () => {
    for (const address of [
      'https://a.example/?q=a:b',
      '/x',
      '#a',
      'cid:qr',
      'tel:+62812',
      'data:image/png;base64,AAAA',
      '?a=1&amp;b=2',
    ])
      expect(withSafeAddresses(`<a href="${address}">x</a>`)).toContain(`"${address}"`);
  });
});

describe('the way out under a mail', () => {
  const footer = {
    language: 'id',
    sender: 'Toko <Melati>',
    unsubscribeUrl: 'https://m.example/unsubscribe/t',
    preferencesUrl: 'https://m.example/preferences/t',
  };

  it('stands before the end of the body, in the language of the recipient, escaped', () => {
    const result = withHtmlFooter('<html><body><p>Isi</p></body></html>', footer);
    expect(result).toMatch(/<p>Isi<\/p><div .*Toko &lt;Melati&gt;.*Berhenti berlangganan.*<\/div><\/body><\/html>$/);
    expect(result).not.toContain('Unsubscribe<');
  });

  it('stands before the end of the body also behind letters that are longer in lower case', () => {
    const result = withHtmlFooter('<html><BODY><p>İzmir, İstanbul</p></BODY></html>', footer);
    expect(result).toMatch(/<p>İzmir, İstanbul<\/p><div .*<\/div><\/BODY><\/html>$/);
  });

  it('stands there once', () => {
    const own = '<body><a href="https://m.example/unsubscribe/t">Keluar</a></body>';
    expect(withHtmlFooter(own, footer)).toBe(own);
    expect(withTextFooter(`Keluar: ${footer.unsubscribeUrl}`, footer)).toBe(`Keluar: ${footer.unsubscribeUrl}`);
  });

  it('is written in both languages where none is known', () => {
    const text = withTextFooter('Isi', { ...footer, language: null });
    expect(text).toContain('Berhenti berlangganan: https://m.example/unsubscribe/t');
    expect(text).toContain('Unsubscribe: https://m.example/unsubscribe/t');
  });
});
