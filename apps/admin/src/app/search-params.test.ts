import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-params.ts';

describe('search parameters', () => {
  it('are readable in the address bar', () => {
    expect(stringifySearch({ status: 'FAILED,UNKNOWN', to: 'budi@contoh.co.id', q: undefined })).toBe(
      '?status=FAILED,UNKNOWN&to=budi@contoh.co.id',
    );
    expect(stringifySearch({})).toBe('');
  });

  it('come back as they were, also awkward ones', () => {
    const search = { q: 'diskon 50% & gratis+ongkir', from: '2026-11-20T10:00:00Z', n: '007' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});
