import type { Tone } from '../../../components/status-tone.ts';
import type { LeadReach, LeadStageKind, LeadStatus } from '../../../gql/leads/graphql.ts';

const STATUS: Record<LeadStatus, Tone> = { NEW: 'progress', ACTIVE: 'good', CUSTOMER: 'good', ARCHIVED: 'neutral' };

export function toneOfStatus(status: LeadStatus): Tone {
  return STATUS[status];
}

const STAGE: Record<LeadStageKind, Tone> = { OPEN: 'progress', WON: 'good', LOST: 'neutral' };

export function toneOfStage(kind: LeadStageKind): Tone {
  return STAGE[kind];
}

const REACH: Record<LeadReach, Tone> = {
  OK: 'good',
  OPTED_OUT: 'warn',
  SUPPRESSED: 'bad',
  NO_ADDRESS: 'neutral',
  ARCHIVED: 'neutral',
};

export function toneOfReach(reach: LeadReach): Tone {
  return REACH[reach];
}
