import { describe, expect, it } from 'vitest';
import { keptWords } from './words.ts';

describe("a provider's words", () => {
  it('keep ids and addresses that stand in angle brackets', () => {
    expect(keptWords('{"messageId":"<2026.77@smtp-relay.mailin.fr>"}', [])).toBe(
      '{"messageId":"<2026.77@smtp-relay.mailin.fr>"}',
    );
    expect(keptWords('550 5.1.1 <siti@pelanggan.example> User unknown', [])).toContain('<siti@pelanggan.example>');
  });

  it('lose the markup of a page', () => {
    const page =
      '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><hr/><!-- proxy --></body></html>';
    expect(keptWords(page, [])).toBe('502 Bad Gateway');
    expect(keptWords(page.replace('<hr/>', '<h1>502 Bad Gateway</h1>'), [])).toBe('502 Bad Gateway');
  });

  it('lose secrets', () => {
    expect(keptWords('Wrong token kenari-rahasia here', ['kenari-rahasia'])).toBe('Wrong token [hidden] here');
  });
});
