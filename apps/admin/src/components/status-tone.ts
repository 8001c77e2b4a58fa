import type { EmailStatus } from '../gql/graphql.ts';

export type Tone = 'neutral' | 'progress' | 'good' | 'warn' | 'bad';

const TONES: Record<EmailStatus, Tone> = {
  QUEUED: 'neutral',
  SENDING: 'progress',
  SENT: 'good',
  DELIVERED: 'good',
  OPENED: 'good',
  CLICKED: 'good',
  BOUNCED: 'bad',
  COMPLAINED: 'bad',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  SUPPRESSED: 'neutral',
  CANCELLED: 'neutral',
};

export function toneOf(status: EmailStatus): Tone {
  return TONES[status];
}
