import { describe, expect, it } from 'vitest';
import { previewDocument } from './preview-document.ts';

describe('the preview', () => {
  it('states its policy before the first byte of the mail and allows no scripts', () => {
    const document = previewDocument('<script>alert(1)</script>', false);
    expect(document.indexOf("default-src 'none'")).toBeLessThan(document.indexOf('<script>'));
    expect(document).not.toContain('script-src');
  });

  it('shows what a mail itself wants in the dark', () => {
    const mail = '<style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style><p>Halo</p>';
    expect(previewDocument(mail, true)).toContain('@media all { p { color: #fff } }');
    expect(previewDocument(mail, true)).not.toContain('invert(1)');
    expect(previewDocument(mail, false)).toContain('prefers-color-scheme');
  });

  it('turns colours round for a mail that does not care', () => {
    expect(previewDocument('<p>Halo</p>', true)).toContain('invert(1)');
    expect(previewDocument('<p>Halo</p>', false)).not.toContain('invert(1)');
  });
});
