import { describe, expect, it } from 'vitest';
import type { LifeLineFragment } from '../../../gql/graphql.ts';
import { type Attempt, buildLifeLine, type LifeEvent, nextOf } from './life-line.ts';

const START = Date.parse('2026-11-20T06:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

function attempt(number: number, part: Partial<Attempt> = {}): Attempt {
  return {
    __typename: 'EmailAttempt',
    id: `att_${number}`,
    number,
    state: 'ACCEPTED',
    startedAt: at(number * 10),
    finishedAt: at(number * 10 + 1),
    durationMs: 1000,
    errorClass: null,
    responseCode: '250',
    responseText: '250 Ok',
    providerMessageId: null,
    route: null,
    worker: 'worker-1',
    provider: { __typename: 'Provider', id: 'prv_1', name: 'SMTP' },
    ...part,
  };
}

function event(sequence: number, kind: LifeEvent['kind'], seconds: number, part: Partial<LifeEvent> = {}): LifeEvent {
  return {
    __typename: 'EmailEvent',
    id: `evt_${sequence}`,
    sequence,
    kind,
    status: 'QUEUED',
    at: at(seconds),
    attemptNumber: null,
    note: null,
    actor: null,
    ...part,
  };
}

type MessageParts = Omit<Partial<LifeLineFragment>, 'attempts' | 'events'> & {
  attempts?: Attempt[];
  events?: LifeEvent[];
};

function message(part: MessageParts): LifeLineFragment {
  const { attempts = [], events = [], ...rest } = part;
  return {
    __typename: 'EmailLog',
    id: 'msg_1',
    status: 'SENT',
    sequence: events.length,
    attemptCount: attempts.length,
    maxAttempts: 3,
    nextAttemptAt: null,
    scheduledAt: null,
    waitReason: null,
    queuedAt: at(0),
    sentAt: null,
    possibleDuplicate: false,
    actions: [],
    ...rest,
    attempts: {
      __typename: 'EmailAttemptConnection',
      edges: attempts.map((node) => ({ __typename: 'EmailAttemptEdge', cursor: node.id, node })),
    },
    events: {
      __typename: 'EmailEventConnection',
      edges: events.map((node) => ({ __typename: 'EmailEventEdge', cursor: node.id, node })),
    },
  };
}

describe('the life line', () => {
  it('tells a failed try, the wait and the success, each answer once', () => {
    const refused = attempt(1, { state: 'REJECTED', errorClass: 'RETRYABLE', responseText: '451 later' });
    const steps = buildLifeLine(
      message({
        attempts: [refused, attempt(2)],
        events: [
          event(1, 'QUEUED', 0),
          event(2, 'SENDING', 10, { attemptNumber: 1 }),
          event(3, 'RETRY_SCHEDULED', 11, { attemptNumber: 1 }),
          event(4, 'SENDING', 20, { attemptNumber: 2 }),
          event(5, 'SENT', 21, { attemptNumber: 2 }),
        ],
      }),
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['queued', 'handedOver', 'retryScheduled', 'handedOver', 'accepted']);
    expect(steps.map(({ showsAnswer }) => showsAnswer)).toEqual([false, false, true, false, true]);
    expect(steps[2]?.attempt?.responseText).toBe('451 later');
    expect(steps.map(({ afterMs }) => afterMs)).toEqual([undefined, 10_000, 1_000, 9_000, 1_000]);
  });

  it('shows a try that no event mentions', () => {
    const steps = buildLifeLine(message({ attempts: [attempt(1)], events: [event(1, 'QUEUED', 0)] }));
    expect(steps.map(({ kind }) => kind)).toEqual(['queued', 'handedOver', 'answered']);
    expect(steps[2]?.showsAnswer).toBe(true);
  });

  it('does not invent an answer while the try runs', () => {
    const running = attempt(1, { state: 'IN_FLIGHT', finishedAt: null, responseText: null });
    const events = [event(1, 'QUEUED', 0), event(2, 'SENDING', 10, { attemptNumber: 1 })];
    const line = message({ status: 'SENDING', attempts: [running], events });
    expect(buildLifeLine(line).map(({ kind }) => kind)).toEqual(['queued', 'handedOver']);
    expect(nextOf(line)).toEqual({ kind: 'answer', attempt: 1, provider: 'SMTP' });
  });

  it('follows the sequence where two steps share a time or came unsorted', () => {
    const steps = buildLifeLine(
      message({ events: [event(3, 'CANCELLED', 5), event(1, 'QUEUED', 5), event(2, 'RECOVERED', 5)] }),
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['queued', 'recovered', 'cancelled']);
  });

  it('does not call it handed over when a worker had to put it back', () => {
    const steps = buildLifeLine(
      message({
        events: [event(1, 'QUEUED', 0), event(2, 'SENDING', 1), event(3, 'DELAYED', 2), event(4, 'SENDING', 60)],
        attempts: [],
      }),
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['queued', 'delayed', 'handedOver']);
  });

  it('names the person who acted', () => {
    const actor = { __typename: 'User' as const, id: 'usr_1', name: 'Sari Wulandari' };
    const steps = buildLifeLine(
      message({ events: [event(1, 'RETRIED_BY_PERSON', 0, { actor, note: 'asked by buyer' })] }),
    );
    expect(steps[0]).toMatchObject({ actor: 'Sari Wulandari', note: 'asked by buyer' });
  });
});

describe('what comes next', () => {
  it('is the next try after a refusal', () => {
    const line = message({ status: 'QUEUED', nextAttemptAt: at(60), attempts: [attempt(1)] });
    expect(nextOf(line)).toEqual({ kind: 'retryAt', at: at(60), attempt: 2 });
  });

  it('is the moment it was scheduled for, or the limit that holds it up', () => {
    const scheduled = { status: 'QUEUED' as const, scheduledAt: at(600), nextAttemptAt: at(600) };
    expect(nextOf(message(scheduled))).toEqual({ kind: 'scheduled', at: at(600) });
    expect(nextOf(message({ ...scheduled, waitReason: 'ACCOUNT_LIMIT', nextAttemptAt: at(900) }))).toEqual({
      kind: 'held',
      reason: 'ACCOUNT_LIMIT',
      at: at(900),
    });
  });

  it('is a worker for a new message and nothing at the end', () => {
    expect(nextOf(message({ status: 'QUEUED' }))).toEqual({ kind: 'worker' });
    expect(nextOf(message({ status: 'FAILED' }))).toEqual({ kind: 'nothing' });
  });
});
