import type { BulkState } from '../../gql/operations/graphql.ts';
import type { Tone } from '../status-tone.ts';

const BULK_TONES: Record<BulkState, Tone> = {
  RUNNING: 'progress',
  ABORTED: 'warn',
  COMPLETED: 'good',
  FAILED: 'bad',
};

export function toneOfBulk(state: BulkState): Tone {
  return BULK_TONES[state];
}
