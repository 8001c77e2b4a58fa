import type { EmailType } from '../preferences/email-type.entity.ts';
import { FIRST_LOOK_UP_SECONDS, LOOK_UP_WAITS_SECONDS, RESEND_AFTER_SECONDS } from './delivery.limits.ts';

export interface Uncertainty {
  /** True when the provider can be asked. */
  looksUp: boolean;
  /** Look-ups made so far. */
  lookUps: number;
  type: Pick<EmailType, 'resendWhenUnknown'>;
  /** True when it was sent again once already. */
  possibleDuplicate: boolean;
}

/** When Merpati looks by itself at a message that has just become UNKNOWN, in ms from then; null: only evidence or a person resolves it. */
export function resolveDelayMs(uncertainty: Uncertainty): number | null {
  if (uncertainty.looksUp) return FIRST_LOOK_UP_SECONDS * 1000;
  return mayResend(uncertainty) ? RESEND_AFTER_SECONDS * 1000 : null;
}

/** What comes after a look-up that did not find the message; null: nothing by itself. */
export function afterLookUp(uncertainty: Uncertainty): { step: 'look' | 'resend'; delayMs: number } | null {
  const wait = LOOK_UP_WAITS_SECONDS[uncertainty.lookUps - 1];
  if (wait !== undefined) return { step: 'look', delayMs: wait * 1000 };
  return mayResend(uncertainty) ? { step: 'resend', delayMs: 0 } : null;
}

/** An e-mail type may opt in to one more sending, never more. */
export function mayResend({ type, possibleDuplicate }: Uncertainty): boolean {
  return type.resendWhenUnknown && !possibleDuplicate;
}
