import { describe, expect, it } from 'vitest';
import { Coalescer } from './coalescer.ts';

describe('coalescer', () => {
  it('gathers what comes during a flush into the next one and answers each item with its own result', async () => {
    const batches: number[][] = [];
    const coalescer = new Coalescer<number, number>(async (items) => {
      batches.push(items);
      await new Promise((resolve) => setImmediate(resolve));
      return items.map((item) => item * 2);
    });
    const first = coalescer.add(1);
    await new Promise((resolve) => setImmediate(resolve));
    const rest = Promise.all([coalescer.add(2), coalescer.add(3), coalescer.add(4)]);
    expect(await first).toBe(2);
    expect(await rest).toEqual([4, 6, 8]);
    expect(batches).toEqual([[1], [2, 3, 4]]);
  });

  it('rejects only the batch that failed', async () => {
    let fail = true;
    const coalescer = new Coalescer<string, string>(async (items) => {
      if (fail) throw new Error('disk full');
      return items;
    });
    await expect(coalescer.add('a')).rejects.toThrow('disk full');
    fail = false;
    expect(await coalescer.add('b')).toBe('b');
  });

  it('tries each item alone where told to, so that a bad one fails alone', async () => {
    const coalescer = new Coalescer<string, string>(
      async (items) => {
        if (items.includes('bad')) throw new Error('invalid byte sequence');
        return items;
      },
      () => true,
    );
    const results = await Promise.allSettled(['a', 'bad', 'b'].map((item) => coalescer.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
