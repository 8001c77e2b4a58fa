import { describe, expect, it } from 'vitest';
import { analyticsSearchSchema, daysOf, eachDay, instantsOf, toAnalyticsFilter } from './analytics-search.ts';
import { changeOf, type GroupRow, sorted } from './figures.ts';
import { narrowed, rowsBehind } from './rows-behind.ts';

/** 21 November in Jakarta, still the 20th in London. */
const NOW = new Date('2026-11-20T18:30:00Z');

const read = (address: Record<string, string>) => analyticsSearchSchema.parse(address);

describe('the range of analytics', () => {
  it('ends with today in WIB and has as many days as it says', () => {
    const days = daysOf(read({ range: '7' }), NOW);
    expect(days).toEqual({ first: '2026-11-15', last: '2026-11-21' });
    expect(eachDay(days)).toHaveLength(7);
    expect(instantsOf(days)).toEqual({ from: '2026-11-14T17:00:00.000Z', until: '2026-11-21T17:00:00.000Z' });
  });

  it('is 30 days when nothing is asked, also when nonsense is', () => {
    for (const address of [{}, { range: 'selamanya' }]) expect(eachDay(daysOf(read(address), NOW))).toHaveLength(30);
  });

  it('takes chosen days in either order, and no more than can be counted', () => {
    const days = (from: string, until: string) => daysOf(read({ range: 'custom', from, until }), NOW);
    expect(days('2026-11-03', '2026-11-01')).toEqual({ first: '2026-11-01', last: '2026-11-03' });
    expect(eachDay(days('2020-01-01', '2026-11-01'))).toHaveLength(366);
    expect(days('kemarin', '2026-11-01').last).toBe('2026-11-01');
  });
});

describe('the question to the API', () => {
  it('holds what is set and nothing else', () => {
    expect(toAnalyticsFilter(read({}))).toEqual({});
    expect(toAnalyticsFilter(read({ type: 'order.paid', domain: ' @Pelanggan.example ' }))).toEqual({
      types: ['order.paid'],
      recipientDomains: ['pelanggan.example'],
    });
  });
});

describe('the rows behind a figure', () => {
  const days = { first: '2026-11-01', last: '2026-11-03' };

  it('are a filtered e-mail log', () => {
    expect(rowsBehind('clicks', read({ type: 'order.paid', domain: 'surat.example' }), days)).toEqual({
      status: 'CLICKED',
      from: '2026-11-01',
      until: '2026-11-03',
      type: 'order.paid',
      q: '@surat.example',
    });
  });

  it('are not promised where the log cannot tell them', () => {
    expect(rowsBehind('machineOpens', read({}), days)).toBeUndefined();
    expect(rowsBehind('clicks', read({ template: 'tpl_1' }), days)).toBeUndefined();
  });

  it('lead from a group to a narrower question', () => {
    expect(narrowed('DAY', '2026-11-02')).toMatchObject({ from: '2026-11-02', until: '2026-11-02' });
    expect(narrowed('TYPE', '')).toBeUndefined();
    expect(narrowed('HOUR_OF_DAY', '09')).toBeUndefined();
  });
});

describe('figures', () => {
  const row = (key: string, clicks: number): GroupRow => ({
    key,
    label: null,
    figures: {
      __typename: 'EmailFigures',
      sent: 10,
      delivered: 10,
      clicks,
      humanOpens: 0,
      machineOpens: 0,
      bounces: 0,
      complaints: 0,
      unsubscribes: 0,
      deliveryRate: 1,
      openRate: 0,
      clickRate: clicks / 10,
      bounceRate: 0,
      complaintRate: 0,
      unsubscribeRate: 0,
    },
  });

  it('are sorted both ways', () => {
    const rows = [row('a', 1), row('b', 3), row('c', 2)];
    expect(sorted(rows, 'clicks', false).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(sorted(rows, 'clicks', true).map(({ key }) => key)).toEqual(['a', 'c', 'b']);
  });

  it('grow from something, never from nothing', () => {
    expect(changeOf(12, 10)).toBeCloseTo(0.2);
    expect(changeOf(0, 10)).toBe(-1);
    expect(changeOf(5, 0)).toBeNull();
  });
});
