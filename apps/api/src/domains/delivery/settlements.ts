import { AttemptState, EventKind } from './attempt.entity.ts';
import { DispatchState, ErrorClass, type WaitReason } from './message.entity.ts';
import type { Outcome } from './providers/adapter.ts';
import { storableText } from './providers/words.ts';
import type { NextStep } from './retry-policy.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';
import type { Settlement } from './sql/settle-messages.ts';

/** How long a message waits that could not be begun because the database was away. */
const TROUBLE_DELAY_MS = 1_000;

type Ending = Partial<Settlement> & Pick<Settlement, 'dispatch' | 'event'>;

/** What a message is put back to, or ends as, without an attempt. */
function unsent(message: ClaimedMessage, ending: Ending): Settlement {
  return {
    messageId: message.id,
    number: message.number,
    attemptState: null,
    providerId: null,
    errorClass: null,
    code: null,
    text: null,
    providerMessageId: null,
    note: null,
    delayMs: 0,
    waitReason: null,
    repeatSeconds: message.uncertain ? KEEP_REPEATING : 0,
    resolveMs: null,
    ...ending,
  };
}

/** True when an earlier attempt ended without an answer: whatever happens now, that one is not undone. */
function mayHaveArrived({ uncertain, possibleDuplicate }: ClaimedMessage): boolean {
  return uncertain || possibleDuplicate;
}

/** Leaves the moment until which a repetition is recognised as it is. */
const KEEP_REPEATING = 1;

/** It may not be mailed any more. What may have arrived before stays uncertain. */
export function suppressed(
  message: ClaimedMessage,
  { suppressedBecause: because, optedOut }: { suppressedBecause: string; optedOut: boolean },
  resolveMs: number | null,
): Settlement {
  const note = optedOut ? because : `The address is on the suppression list of this account. ${because}`;
  if (mayHaveArrived(message)) return stillUncertain(message, note, resolveMs);
  return unsent(message, {
    dispatch: DispatchState.SUPPRESSED,
    event: EventKind.SUPPRESSED,
    errorClass: ErrorClass.RECIPIENT,
    text: because,
    note,
    repeatSeconds: 0,
  });
}

/** It can never be begun. What may have arrived before stays uncertain. */
export function unsendable(message: ClaimedMessage, reason: string, resolveMs: number | null): Settlement {
  if (mayHaveArrived(message)) return stillUncertain(message, reason, resolveMs);
  return unsent(message, {
    dispatch: DispatchState.FAILED,
    event: EventKind.FAILED,
    errorClass: ErrorClass.PERMANENT,
    text: reason,
    note: reason,
  });
}

/** What may have arrived can no longer be sent again. */
export function stillUncertain(message: ClaimedMessage, reason: string, resolveMs: number | null): Settlement {
  return unsent(message, {
    dispatch: DispatchState.UNKNOWN,
    event: EventKind.UNKNOWN,
    errorClass: ErrorClass.UNKNOWN_OUTCOME,
    text: reason,
    note: reason,
    repeatSeconds: 0,
    resolveMs,
  });
}

/** What holds a message up, and for how long. */
export interface Hold {
  reason: WaitReason;
  /** In English, with names and figures. */
  note: string;
  delayMs: number;
}

/** It waits because of a limit or a resting provider; no try is used up. */
export function delayed(message: ClaimedMessage, hold: Hold): Settlement {
  return unsent(message, {
    dispatch: DispatchState.QUEUED,
    event: EventKind.DELAYED,
    note: hold.note,
    waitReason: hold.reason,
    delayMs: Math.max(0, Math.round(hold.delayMs)),
  });
}

/** A message that could not be begun goes back (database away) or ends visibly (a bug), and never stays claimed. */
export function settlementOfTrouble(message: ClaimedMessage, error: unknown, mayPass: boolean): Settlement {
  const reason = storableText(error instanceof Error ? error.message : String(error));
  if (!mayPass) return unsendable(message, `Merpati could not begin: ${reason}`, null);
  return unsent(message, {
    dispatch: DispatchState.QUEUED,
    event: EventKind.RETRY_SCHEDULED,
    note: reason,
    delayMs: TROUBLE_DELAY_MS,
  });
}

/** It was handed over, and then something here went wrong: nobody can say any more what the provider answered. */
export function settlementOfLostAnswer(message: ClaimedMessage, providerId: string, error: unknown): Settlement {
  const reason = error instanceof Error ? error.message : String(error);
  const text = `It was handed over, but the answer could not be kept: ${storableText(reason)}`;
  return { ...stillUncertain(message, text, null), providerId, attemptState: AttemptState.UNKNOWN };
}

const attemptStates: Record<Outcome['kind'], AttemptState> = {
  accepted: AttemptState.ACCEPTED,
  rejected: AttemptState.REJECTED,
  unknown: AttemptState.UNKNOWN,
};

const endings: Record<NextStep['step'], Pick<Settlement, 'dispatch' | 'event'>> = {
  done: { dispatch: DispatchState.SENT, event: EventKind.SENT },
  retry: { dispatch: DispatchState.QUEUED, event: EventKind.RETRY_SCHEDULED },
  fail: { dispatch: DispatchState.FAILED, event: EventKind.FAILED },
  unknown: { dispatch: DispatchState.UNKNOWN, event: EventKind.UNKNOWN },
};

/** What an attempt came to. `repeatWindowSeconds` is the provider's; `resolveMs` when Merpati looks again by itself. */
export function settlementOfAttempt(
  message: ClaimedMessage,
  attempt: {
    providerId: string;
    outcome: Outcome;
    next: NextStep;
    repeatWindowSeconds: number;
    resolveMs: number | null;
  },
): Settlement {
  const { providerId, outcome, next } = attempt;
  const uncertain = message.uncertain || outcome.kind === 'unknown';
  return {
    messageId: message.id,
    number: message.number,
    attemptState: attemptStates[outcome.kind],
    providerId,
    errorClass: next.step === 'unknown' ? ErrorClass.UNKNOWN_OUTCOME : errorClassOf(outcome),
    code: outcome.code,
    text: outcome.words,
    providerMessageId: outcome.kind === 'accepted' ? outcome.providerMessageId : null,
    ...endings[next.step],
    note: null,
    delayMs: next.step === 'retry' ? next.delayMs : 0,
    waitReason: null,
    repeatSeconds: next.step === 'retry' && uncertain ? Math.max(KEEP_REPEATING, attempt.repeatWindowSeconds) : 0,
    resolveMs: next.step === 'unknown' ? attempt.resolveMs : null,
  };
}

export function errorClassOf(outcome: Outcome): ErrorClass | null {
  if (outcome.kind === 'accepted') return null;
  return outcome.kind === 'unknown' ? ErrorClass.UNKNOWN_OUTCOME : outcome.errorClass;
}

/** The address to suppress after an outcome; null when it is not the recipient's. */
export function suppressionOf(message: ClaimedMessage, outcome: Outcome) {
  if (outcome.kind !== 'rejected' || outcome.errorClass !== ErrorClass.RECIPIENT) return null;
  return { accountId: message.accountId, address: message.recipient, evidence: outcome.words };
}
