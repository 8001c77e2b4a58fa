import type { DeadJob } from '../../../infra/jobs.ts';
import { maskedText } from '../../../infra/masked-text.ts';
import { isUuid, toPublicId } from '../../../kernel/ids.ts';
import { causeOf } from './cause.ts';
import { FailedKind } from './failed-operation.entity.ts';
import type { DeadEvent } from './sql/change-failures.ts';
import type { Failure } from './sql/keep-failures.ts';
import type { FailedMail } from './sql/read-failed-mails.ts';

/** Longest piece of an error's words that is kept, in characters. */
const MAX_ERROR_TEXT = 2_000;

export function failureOfMail(id: string, mail: FailedMail): Failure {
  const { messageId: sourceId, errorCode, providerId } = mail;
  const errorClass = mail.errorClass ?? 'PERMANENT';
  const errorText = maskedText(mail.errorText ?? '', MAX_ERROR_TEXT);
  const kind = FailedKind.EMAIL;
  return {
    id,
    kind,
    sourceId,
    accountId: mail.accountId,
    queue: null,
    subject: toPublicId('msg', sourceId),
    errorClass,
    errorCode,
    errorText,
    ...causeOf({ kind, source: null, errorClass, errorCode, text: errorText, providerId }),
    providerId,
    dispatchQueue: mail.queue,
    payload: null,
    attempts: mail.attempts,
    failedSequence: mail.sequence,
    failedAt: mail.failedAt,
  };
}

/** An event from outside whose tries are used up; its problem begins with the name of the error. */
export function failureOfEvent(id: string, event: DeadEvent, failedAt: Date): Failure {
  const [, errorClass = 'Error', text = ''] = /^(\w+): (.*)$/s.exec(event.problem ?? '') ?? [
    null,
    'Error',
    event.problem,
  ];
  const [origin = '', provider = ''] = event.source.split(':');
  const providerId = isUuid(provider) ? provider : null;
  const kind = FailedKind.WEBHOOK;
  const errorText = maskedText(text ?? '', MAX_ERROR_TEXT);
  return {
    id,
    kind,
    sourceId: event.id,
    accountId: null,
    queue: null,
    subject: event.source,
    errorClass,
    errorCode: null,
    errorText,
    ...causeOf({ kind, source: origin, errorClass, errorCode: null, text: errorText, providerId }),
    providerId,
    dispatchQueue: null,
    payload: null,
    attempts: event.attempts,
    failedSequence: 0,
    failedAt,
  };
}

export function failureOfJob(id: string, sourceId: string, job: DeadJob): Failure {
  const { queue, payload, failure, failedAt } = job;
  const kind = FailedKind.JOB;
  const errorClass = failure.name;
  const errorText = maskedText(failure.message, MAX_ERROR_TEXT);
  return {
    id,
    kind,
    sourceId,
    accountId: null,
    queue,
    subject: subjectOf(queue, payload),
    errorClass,
    errorCode: null,
    errorText,
    ...causeOf({ kind, source: queue, errorClass, errorCode: null, text: errorText, providerId: null }),
    providerId: null,
    dispatchQueue: null,
    payload,
    attempts: job.tries ?? 1,
    failedSequence: 0,
    failedAt,
  };
}

/** The thing that a job is about, where its payload names one that people know. */
function subjectOf(queue: string, payload: Record<string, unknown>): string {
  const known = { eventId: 'evt', messageId: 'msg', userId: 'usr', identityId: 'snd', providerId: 'prv' } as const;
  for (const [name, prefix] of Object.entries(known)) {
    const id = payload[name];
    if (typeof id === 'string' && isUuid(id)) return toPublicId(prefix, id);
  }
  return queue;
}
