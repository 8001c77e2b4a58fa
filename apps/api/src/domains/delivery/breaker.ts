import { ErrorClass } from './message.entity.ts';
import type { Outcome } from './providers/adapter.ts';

/** Failures in a row that open the breaker; fewer would let one bad answer stop a provider. */
export const FAILURES_TO_OPEN = 5;

/** First cool-down by what went wrong, in seconds; it doubles while trials fail. */
const COOL_DOWN_SECONDS = 30;
/** A person must act: trying every half minute would only burn attempts. */
const ACCOUNT_COOL_DOWN_SECONDS = 120;
/** A provider that asks to slow down without saying for how long. */
const RATE_COOL_DOWN_SECONDS = 5;
export const MAX_COOL_DOWN_SECONDS = 600;

/** SMTP replies about one mailbox or one mail; they say nothing about the provider. */
const ABOUT_THE_MAIL = /^(4[25]0|451|452|55\d)\b|^4\d\d 4\.[126]\./;

/** What one outcome says about the provider. */
export interface ProviderTrouble {
  /** True when it opens the breaker by itself: nothing will go through until somebody or some time has passed. */
  opensAtOnce: boolean;
  coolDownSeconds: number;
}

/** Null when the outcome is not the provider's failure. */
export function troubleIn(outcome: Outcome): ProviderTrouble | null {
  if (outcome.kind === 'accepted') return null;
  if (outcome.kind === 'unknown') return { opensAtOnce: false, coolDownSeconds: COOL_DOWN_SECONDS };
  switch (outcome.errorClass) {
    case ErrorClass.AUTH:
    case ErrorClass.INSUFFICIENT_CREDIT:
      return { opensAtOnce: true, coolDownSeconds: ACCOUNT_COOL_DOWN_SECONDS };
    case ErrorClass.RATE_LIMITED:
      return {
        opensAtOnce: true,
        coolDownSeconds: Math.min(
          Math.ceil(outcome.retryAfterSeconds ?? RATE_COOL_DOWN_SECONDS),
          MAX_COOL_DOWN_SECONDS,
        ),
      };
    case ErrorClass.RETRYABLE:
      return ABOUT_THE_MAIL.test(outcome.code) ? null : { opensAtOnce: false, coolDownSeconds: COOL_DOWN_SECONDS };
    default:
      return null;
  }
}

/** True when the provider did its work, be it that it refused this one mail: whatever was wrong with it is over. */
export function isAtWork(outcome: Outcome): boolean {
  if (outcome.kind === 'accepted') return true;
  return outcome.kind === 'rejected' && outcome.errorClass !== ErrorClass.CONFIG && troubleIn(outcome) === null;
}
