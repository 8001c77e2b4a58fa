import type { Tone } from '../../../components/status-tone.ts';
import type { FailedState } from '../../../gql/operations/graphql.ts';

const STATE_TONES: Record<FailedState, Tone> = { OPEN: 'bad', RETRYING: 'progress', RESOLVED: 'good' };

export function toneOfState(state: FailedState): Tone {
  return STATE_TONES[state];
}

/** Classes that stop more than one mail until somebody mends something. */
const STANDING = ['AUTH', 'INSUFFICIENT_CREDIT', 'CONFIG'];

interface Cause {
  openCount: number;
  example: { critical: boolean; errorClass: string } | null;
}

/** How much a cause presses: one that stops everything or touches critical mail is bad, another open one is a warning. */
export function toneOfCause({ openCount, example }: Cause): Tone {
  if (openCount === 0) return 'neutral';
  return example && (example.critical || STANDING.includes(example.errorClass)) ? 'bad' : 'warn';
}
