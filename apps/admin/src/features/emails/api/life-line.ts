import type { Tone } from '../../../components/status-tone.ts';
import type { LifeLineFragment } from '../../../gql/graphql.ts';

export type Attempt = LifeLineFragment['attempts']['edges'][number]['node'];
export type LifeEvent = LifeLineFragment['events']['edges'][number]['node'];

export type StepKind =
  | 'queued'
  | 'handedOver'
  | 'answered'
  | 'accepted'
  | 'retryScheduled'
  | 'failed'
  | 'unknown'
  | 'suppressed'
  | 'cancelled'
  | 'retriedByPerson'
  | 'corrected'
  | 'recovered'
  | 'delayed'
  | 'resolved'
  | 'resolvedByPerson'
  | 'resent'
  | 'unconfirmed'
  | 'delivered'
  | 'opened'
  | 'clicked'
  | 'bounced'
  | 'complained'
  | 'unsubscribed';

export interface LifeLineStep {
  key: string;
  kind: StepKind;
  tone: Tone;
  /** ISO instant. */
  at: string;
  /** Time since the step before, milliseconds; absent for the first. */
  afterMs: number | undefined;
  /** The try this step belongs to. */
  attempt: Attempt | undefined;
  /** Whether the provider's own words of that try are the evidence of this step. */
  showsAnswer: boolean;
  actor: string | undefined;
  note: string | undefined;
}

/** What the message waits for now. */
export type LifeLineNext =
  | { kind: 'retryAt'; at: string; attempt: number }
  | { kind: 'scheduled'; at: string }
  | { kind: 'held'; reason: NonNullable<LifeLineFragment['waitReason']>; at: string | null }
  | { kind: 'worker' }
  | { kind: 'answer'; attempt: number; provider: string | undefined }
  | { kind: 'nothing' };

type Draft = Omit<LifeLineStep, 'afterMs'> & { order: number };

const KIND_OF_EVENT: Record<LifeEvent['kind'], StepKind> = {
  QUEUED: 'queued',
  SENDING: 'handedOver',
  SENT: 'accepted',
  RETRY_SCHEDULED: 'retryScheduled',
  FAILED: 'failed',
  UNKNOWN: 'unknown',
  SUPPRESSED: 'suppressed',
  CANCELLED: 'cancelled',
  RETRIED_BY_PERSON: 'retriedByPerson',
  CORRECTED: 'corrected',
  RECOVERED: 'recovered',
  DELAYED: 'delayed',
  RESOLVED: 'resolved',
  RESOLVED_BY_PERSON: 'resolvedByPerson',
  RESENT: 'resent',
  UNCONFIRMED: 'unconfirmed',
  DELIVERED: 'delivered',
  OPENED: 'opened',
  CLICKED: 'clicked',
  BOUNCED: 'bounced',
  COMPLAINED: 'complained',
  UNSUBSCRIBED: 'unsubscribed',
};

const TONES: Record<StepKind, Tone> = {
  queued: 'neutral',
  handedOver: 'progress',
  answered: 'neutral',
  accepted: 'good',
  retryScheduled: 'warn',
  failed: 'bad',
  unknown: 'warn',
  suppressed: 'neutral',
  cancelled: 'neutral',
  retriedByPerson: 'neutral',
  corrected: 'neutral',
  recovered: 'neutral',
  delayed: 'warn',
  resolved: 'neutral',
  resolvedByPerson: 'neutral',
  resent: 'warn',
  unconfirmed: 'neutral',
  delivered: 'good',
  opened: 'good',
  clicked: 'good',
  bounced: 'bad',
  complained: 'bad',
  unsubscribed: 'warn',
};

/** The steps that tell how a try ended, and therefore carry the provider's answer. */
const OUTCOMES: readonly StepKind[] = ['accepted', 'retryScheduled', 'failed', 'unknown'];

function draftOfEvent(event: LifeEvent, attempts: ReadonlyMap<number, Attempt>): Draft {
  const kind = KIND_OF_EVENT[event.kind];
  const attempt = event.attemptNumber === null ? undefined : attempts.get(event.attemptNumber);
  return {
    key: event.id,
    kind,
    tone: TONES[kind],
    at: event.at,
    attempt,
    showsAnswer: attempt !== undefined && OUTCOMES.includes(kind),
    actor: event.actor?.name,
    note: event.note ?? undefined,
    order: event.sequence,
  };
}

function draftOfAttempt(attempt: Attempt, kind: 'handedOver' | 'answered', at: string): Draft {
  return {
    key: `${attempt.id}-${kind}`,
    kind,
    tone: TONES[kind],
    at,
    attempt,
    showsAnswer: kind === 'answered',
    actor: undefined,
    note: undefined,
    order: Number.POSITIVE_INFINITY,
  };
}

/** Parts of tries that no event tells: the log must show every try even where an event is missing. */
function untoldParts(attempts: readonly Attempt[], told: readonly Draft[]): Draft[] {
  const tells = (attempt: Attempt, fits: (step: Draft) => boolean): boolean =>
    told.some((step) => step.attempt?.id === attempt.id && fits(step));
  return attempts.flatMap((attempt) => {
    const parts: Draft[] = [];
    if (attempt.startedAt !== null && !tells(attempt, ({ kind }) => kind === 'handedOver')) {
      parts.push(draftOfAttempt(attempt, 'handedOver', attempt.startedAt));
    }
    if (attempt.finishedAt !== null && !tells(attempt, ({ showsAnswer }) => showsAnswer)) {
      parts.push(draftOfAttempt(attempt, 'answered', attempt.finishedAt));
    }
    return parts;
  });
}

/** Events keep the order of their sequence; what has none is put where its time belongs. */
function inOrder(events: readonly Draft[], others: readonly Draft[]): Draft[] {
  const line = [...events].sort((a, b) => a.order - b.order);
  for (const other of [...others].sort((a, b) => a.at.localeCompare(b.at))) {
    const later = line.findIndex(({ at }) => at > other.at);
    line.splice(later < 0 ? line.length : later, 0, other);
  }
  return line;
}

/** The life of one message, oldest step first, from its events and its tries. */
export function buildLifeLine(message: LifeLineFragment): LifeLineStep[] {
  const attempts = message.attempts.edges.map(({ node }) => node);
  const byNumber = new Map(attempts.map((attempt) => [attempt.number, attempt]));
  const events = message.events.edges.map(({ node }) => node).sort((a, b) => a.sequence - b.sequence);
  // A worker that took it and had to put it back handed nothing over.
  const told = events
    .filter(({ kind }, index) => !(kind === 'SENDING' && events[index + 1]?.kind === 'DELAYED'))
    .map((event) => draftOfEvent(event, byNumber));
  return inOrder(told, untoldParts(attempts, told)).map(({ order: _order, ...step }, index, line) => {
    const before = line[index - 1];
    const afterMs = before === undefined ? undefined : Math.max(0, Date.parse(step.at) - Date.parse(before.at));
    return { ...step, afterMs };
  });
}

/** What comes next, for messages that are not at their end. */
export function nextOf(message: LifeLineFragment): LifeLineNext {
  const last = message.attempts.edges.at(-1)?.node;
  if (message.status === 'SENDING') {
    return { kind: 'answer', attempt: last?.number ?? message.attemptCount, provider: last?.provider.name };
  }
  if (message.status !== 'QUEUED') return { kind: 'nothing' };
  if (message.waitReason !== null) return { kind: 'held', reason: message.waitReason, at: message.nextAttemptAt };
  if (message.scheduledAt !== null && message.attemptCount === 0) return { kind: 'scheduled', at: message.scheduledAt };
  if (message.nextAttemptAt !== null && message.attemptCount > 0) {
    return { kind: 'retryAt', at: message.nextAttemptAt, attempt: message.attemptCount + 1 };
  }
  return { kind: 'worker' };
}
