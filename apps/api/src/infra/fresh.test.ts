import { afterEach, expect, it, vi } from 'vitest';
import { Fresh } from './fresh.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('reads once while fresh, again when old, when told to forget and after a failure', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  let reads = 0;
  let fails = false;
  const fresh = new Fresh(async () => {
    if (fails) throw new Error('away');
    reads += 1;
    return reads;
  }, 1_000);
  expect([await fresh.get(), await fresh.get()]).toEqual([1, 1]);
  vi.advanceTimersByTime(1_001);
  expect(await fresh.get()).toBe(2);
  fresh.forget();
  expect(await fresh.get()).toBe(3);
  fresh.forget();
  fails = true;
  await expect(fresh.get()).rejects.toThrow('away');
  fails = false;
  expect(await fresh.get()).toBe(4);
});

it('grows old although the clock of the machine was set back', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  let reads = 0;
  const fresh = new Fresh(async () => ++reads, 1_000);
  await fresh.get();
  vi.advanceTimersByTime(1_001);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(await fresh.get()).toBe(2);
});
