import { describe, expect, it } from 'vitest';
import { ManualClock } from './clock.ts';
import { firstIdAt, fromPublicId, IdGenerator, idTime, toPublicId } from './ids.ts';
import { systemRandom } from './random.ts';

describe('ids', () => {
  it('sort by time, also within one millisecond and when the clock stands still', () => {
    const ids = new IdGenerator(new ManualClock(new Date('2026-11-20T00:00:00Z')), systemRandom);
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made).toEqual([...made].sort());
    expect(new Set(made).size).toBe(10_000);
  });

  it('carry the moment they were made at', () => {
    const moment = new Date('2026-11-20T08:15:30.123Z');
    const ids = new IdGenerator(new ManualClock(moment), systemRandom);
    const id = ids.next();
    expect(idTime(id)).toEqual(moment);
    expect(firstIdAt(moment) <= id).toBe(true);
    expect(firstIdAt(new Date(moment.getTime() + 1)) > id).toBe(true);
  });

  it('are read back only with their own prefix', () => {
    const uuid = '0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b';
    expect(fromPublicId('msg', toPublicId('msg', uuid))).toBe(uuid);
    expect(fromPublicId('usr', toPublicId('msg', uuid))).toBeNull();
    expect(fromPublicId('msg', 'msg_1; drop table')).toBeNull();
  });
});
