import { describe, expect, it } from 'vitest';
import { flowState } from './flow-state.ts';

const GOOD: Parameters<typeof flowState>[0] = {
  stats: { sent: 100, failed: 1, unknown: 0, waiting: 2, acceptedRate: 0.99 },
  queues: [
    { queue: 'CRITICAL', oldestWaitingSeconds: 0.2 },
    { queue: 'BULK', oldestWaitingSeconds: 600 },
  ],
  workers: [{ state: 'ALIVE' }, { state: 'DEAD' }],
  held: false,
};

describe('is mail flowing?', () => {
  it('yes, also while bulk waits its turn', () => {
    expect(flowState(GOOD)).toEqual({ kind: 'good' });
  });

  it('no without a worker, whatever else is true', () => {
    expect(flowState({ ...GOOD, workers: [{ state: 'STOPPED' }] })).toEqual({ kind: 'noWorker' });
  });

  it('not all of it when every provider of a route rests', () => {
    expect(flowState({ ...GOOD, held: true })).toEqual({ kind: 'held' });
  });

  it('no when critical mail waits half a minute', () => {
    const queues = [{ queue: 'CRITICAL' as const, oldestWaitingSeconds: 31 }];
    expect(flowState({ ...GOOD, queues })).toEqual({ kind: 'late', queue: 'CRITICAL', seconds: 31 });
  });

  it('names a bad rate only when there is enough to judge by', () => {
    const bad = { sent: 6, failed: 6, unknown: 0, waiting: 0, acceptedRate: 0.5 };
    expect(flowState({ ...GOOD, stats: bad })).toEqual({ kind: 'failing', rate: 0.5 });
    expect(flowState({ ...GOOD, stats: { ...bad, sent: 1, failed: 1 } })).toEqual({ kind: 'good' });
  });

  it('asks for decisions on uncertain mail', () => {
    expect(flowState({ ...GOOD, stats: { ...GOOD.stats, unknown: 3 } })).toEqual({ kind: 'unknown', count: 3 });
  });

  it('does not call silence good', () => {
    const none = { sent: 0, failed: 0, unknown: 0, waiting: 0, acceptedRate: null };
    expect(flowState({ ...GOOD, stats: none })).toEqual({ kind: 'idle' });
  });
});
