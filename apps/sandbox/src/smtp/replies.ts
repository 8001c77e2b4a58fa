import type { SmtpBehaviour } from '../providers.ts';

/** A refusal with its reply code; the text begins with the enhanced status code. */
export class SmtpReply extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, text: string) {
    super(text);
    this.name = 'SmtpReply';
    this.responseCode = responseCode;
  }

  get line(): string {
    return `${this.responseCode} ${this.message}`;
  }
}

/** What is done once the final dot has come. */
export type DataPlan =
  | { end: 'accept' }
  | { end: 'reply'; reply: SmtpReply }
  | { end: 'drop' | 'dropafter' }
  | { end: 'hang' | 'slow'; ms: number };

export const REPLIES = {
  unknown: new SmtpReply(550, '5.1.1 The email account that you tried to reach does not exist'),
  full: new SmtpReply(552, '5.2.2 The mailbox is full'),
  policy: new SmtpReply(554, '5.7.1 Message refused by local policy'),
  greylist: new SmtpReply(451, '4.7.1 Greylisted, please try again later'),
  busy: new SmtpReply(450, '4.2.1 Mailbox busy, please try again later'),
  noStorage: new SmtpReply(452, '4.3.1 Insufficient system storage'),
  shutdown: new SmtpReply(421, '4.3.2 Service shutting down'),
  tooBig: new SmtpReply(552, '5.3.4 Message too big for system'),
  localError: new SmtpReply(451, '4.3.0 Local error in processing'),
  authTemporary: new SmtpReply(454, '4.7.0 Temporary authentication failure'),
  authRefused: new SmtpReply(535, '5.7.8 Authentication credentials invalid'),
} as const;

/** Refusals of a recipient that the local part asks for, at RCPT TO. */
export const RECIPIENT_TRIGGERS: ReadonlyMap<string, { reply: SmtpReply; firstTryOnly: boolean }> = new Map([
  ['unknown', { reply: REPLIES.unknown, firstTryOnly: false }],
  ['full', { reply: REPLIES.full, firstTryOnly: false }],
  ['busy', { reply: REPLIES.busy, firstTryOnly: false }],
  ['shutdown', { reply: REPLIES.shutdown, firstTryOnly: false }],
  ['greylist', { reply: REPLIES.greylist, firstTryOnly: true }],
  ['flaky', { reply: REPLIES.greylist, firstTryOnly: true }],
]);

/** Faults by the phase of the dialogue that shows them. `refused` also hits connections that are already open. */
export const FAULT_PHASES = {
  connect: new Set<SmtpBehaviour>(['refused', 'tls']),
  auth: new Set<SmtpBehaviour>(['454', '535']),
  mailFrom: new Set<SmtpBehaviour>(['refused', '421', '452']),
  rcptTo: new Set<SmtpBehaviour>(['450', '550']),
  data: new Set<SmtpBehaviour>(['451', '552', '554', 'drop', 'dropafter', 'hang']),
} as const;

/** What MAIL FROM is answered; a fault that is not here takes the connection. */
export const MAIL_FROM_REPLIES: ReadonlyMap<string, SmtpReply> = new Map([
  ['421', REPLIES.shutdown],
  ['452', REPLIES.noStorage],
]);

/** Faults that a connection which is already open and logged in would never meet. */
export const NEEDS_NEW_CONNECTION: ReadonlySet<string> = new Set(['refused', 'tls', '454', '535']);

/** Longer than any sensible client timeout. */
const HANG_MS = 120_000;

/** What the trigger of one recipient asks for after the final dot; null where it asks for nothing. */
export function dataPlanOfTrigger(trigger: string, slowMs: number): DataPlan | null {
  switch (trigger) {
    case 'policy':
      return { end: 'reply', reply: REPLIES.policy };
    case 'toobig':
      return { end: 'reply', reply: REPLIES.tooBig };
    case 'drop':
    case 'dropafter':
      return { end: trigger };
    case 'slow':
      return { end: 'slow', ms: slowMs };
    default:
      return null;
  }
}

export function dataPlanOfFault(behaviour: string, delayMs: number | null): DataPlan {
  switch (behaviour) {
    case '451':
      return { end: 'reply', reply: REPLIES.localError };
    case '552':
      return { end: 'reply', reply: REPLIES.tooBig };
    case '554':
      return { end: 'reply', reply: REPLIES.policy };
    case 'drop':
    case 'dropafter':
      return { end: behaviour };
    case 'hang':
      return { end: 'hang', ms: delayMs ?? HANG_MS };
    default:
      throw new Error(`SMTP cannot show the fault ${behaviour} after the final dot`);
  }
}
