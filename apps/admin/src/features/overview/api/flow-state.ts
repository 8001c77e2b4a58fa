import type { DispatchQueue } from '../../../gql/graphql.ts';

/** A message older than this in its queue means that something is wrong, seconds. Bulk may wait for its turn. */
const LATE_AFTER_SECONDS: Record<DispatchQueue, number> = { CRITICAL: 30, NORMAL: 120, BULK: 900 };

/** Below this share accepted, failing is the news. */
const FAILING_BELOW = 0.9;

/** With fewer finished messages a rate says nothing. */
const ENOUGH_FOR_RATE = 10;

interface FlowFacts {
  stats: { sent: number; failed: number; unknown: number; waiting: number; acceptedRate: number | null };
  queues: readonly { queue: DispatchQueue; oldestWaitingSeconds: number }[];
  workers: readonly { state: 'ALIVE' | 'STOPPED' | 'DEAD' }[];
  /** Every provider of some route rests. */
  held: boolean;
}

export type FlowState =
  | { kind: 'noWorker' }
  | { kind: 'late'; queue: DispatchQueue; seconds: number }
  | { kind: 'held' }
  | { kind: 'failing'; rate: number }
  | { kind: 'unknown'; count: number }
  | { kind: 'idle' }
  | { kind: 'good' };

/** Is mail flowing? The gravest answer that is true. */
export function flowState({ stats, queues, workers, held }: FlowFacts): FlowState {
  if (!workers.some(({ state }) => state === 'ALIVE')) return { kind: 'noWorker' };
  const late = queues.find(({ queue, oldestWaitingSeconds }) => oldestWaitingSeconds > LATE_AFTER_SECONDS[queue]);
  if (late) return { kind: 'late', queue: late.queue, seconds: late.oldestWaitingSeconds };
  if (held) return { kind: 'held' };
  const finished = stats.sent + stats.failed + stats.unknown;
  if (stats.acceptedRate !== null && finished >= ENOUGH_FOR_RATE && stats.acceptedRate < FAILING_BELOW) {
    return { kind: 'failing', rate: stats.acceptedRate };
  }
  if (stats.unknown > 0) return { kind: 'unknown', count: stats.unknown };
  return finished + stats.waiting === 0 ? { kind: 'idle' } : { kind: 'good' };
}
