import { describe, expect, it } from 'vitest';
import { belongsInList, emailSearchSchema, toFilter, toLiveFilter } from './email-search.ts';

const read = (search: Record<string, string>) => emailSearchSchema.parse(search);

describe('the address of the e-mail log', () => {
  it('becomes the filter of the API', () => {
    const search = read({ status: 'FAILED,UNKNOWN', type: 'order.paid', provider: 'prv_1', to: ' budi@ ', q: 'BL-10' });
    expect(toFilter(search)).toEqual({
      statuses: ['FAILED', 'UNKNOWN'],
      types: ['order.paid'],
      providerIds: ['prv_1'],
      to: 'budi@',
      text: 'BL-10',
    });
  });

  it('reads days as whole days in WIB', () => {
    expect(toFilter(read({ from: '2026-11-01', until: '2026-11-20' }))).toEqual({
      from: '2026-10-31T17:00:00.000Z',
      until: '2026-11-20T17:00:00.000Z',
    });
  });

  it('keeps instants as they are', () => {
    expect(toFilter(read({ from: '2026-11-20T03:00:00Z' }))).toEqual({ from: '2026-11-20T03:00:00.000Z' });
  });

  it('drops what it cannot read instead of failing', () => {
    const search = read({ status: 'NONSENSE', from: 'yesterday', until: '2026-99-99', order: 'sideways' });
    expect(toFilter(search)).toEqual({});
    expect(search.order).toBeUndefined();
  });

  it('sends equal filters for equal lists', () => {
    expect(toFilter(read({ status: 'UNKNOWN,FAILED' }))).toEqual(toFilter(read({ status: 'FAILED,UNKNOWN' })));
  });
});

describe('live rows of a filtered list', () => {
  it('hears of rows that leave their status', () => {
    expect(toLiveFilter(read({ status: 'QUEUED', provider: 'prv_1', q: 'batik' }))).toEqual({ text: 'batik' });
  });

  it('takes in only what the list shows', () => {
    const search = read({ status: 'FAILED', provider: 'prv_1' });
    expect(belongsInList({ status: 'FAILED', provider: { id: 'prv_1' } }, search)).toBe(true);
    expect(belongsInList({ status: 'SENT', provider: { id: 'prv_1' } }, search)).toBe(false);
    expect(belongsInList({ status: 'FAILED', provider: null }, search)).toBe(false);
    expect(belongsInList({ status: 'QUEUED', provider: null }, read({}))).toBe(true);
  });
});
