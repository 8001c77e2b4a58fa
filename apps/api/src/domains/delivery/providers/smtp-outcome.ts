import { ErrorClass } from '../message.entity.ts';
import type { Outcome, Rejection } from './adapter.ts';

/** What nodemailer tells of a failure. */
export interface SmtpFailure {
  message: string;
  code?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
  command?: string | undefined;
}

/** Replies to these are about the session, not about the mail: another session or another day may go well. */
const SESSION = /^(CONN|EHLO|HELO|STARTTLS|RSET|API)/;
const AUTH_REPLIES = new Set([530, 534, 535, 538]);
const NO_MAILBOX =
  /user unknown|unknown user|no such (user|recipient|mailbox)|does not exist|mailbox (unavailable|not found)|invalid (recipient|mailbox)|recipient rejected/i;
const FULL_MAILBOX = /mailbox (is )?full|over quota|quota exceeded|insufficient storage/i;
const THROTTLED =
  /throttl|rate (limit|exceeded)|too many (messages|mails|e-?mails|connections)|(sending|daily|hourly|message) (sending )?(rate|quota|limit)/i;
const NO_CREDITS = /\bcredits?\b/i;
const BAD_CERTIFICATE = /certificate|altname|self.signed/i;
const TOO_BIG = /too (big|large)|exceeds? (the )?(maximum|size)|message size/i;
const POLICY = /spam|policy|block(ed)?|blacklist|reputation|banned|denied/i;

/**
 * Classifies by contracts §3: enhanced code before words before basic code.
 * `bodyStarted` is true once the server had asked for the body: from then on silence is not proof of refusal.
 */
export function outcomeOfFailure(failure: SmtpFailure, bodyStarted: boolean, words: string): Outcome {
  const { responseCode } = failure;
  const code = responseCode ? replyCode(responseCode, failure.response ?? '') : (failure.code ?? 'ERROR');
  if (responseCode) return { kind: 'rejected', errorClass: classOfReply(responseCode, failure), code, words };
  if (bodyStarted) return { kind: 'unknown', code, words };
  return { kind: 'rejected', errorClass: classOfCode(failure), code, words };
}

/**
 * A server may take a mail for the copies and refuse it for its recipient. Then the mail has failed, and for good: to try
 * again would send the copies again.
 */
export function outcomeForRecipient(refusal: SmtpFailure, words: string): Outcome {
  const outcome = outcomeOfFailure({ ...refusal, command: 'RCPT TO' }, true, `${words} (The copies were accepted.)`);
  const passing = outcome.kind !== 'rejected' || outcome.errorClass !== ErrorClass.RECIPIENT;
  return passing
    ? { kind: 'rejected', errorClass: ErrorClass.PERMANENT, code: outcome.code, words: outcome.words }
    : outcome;
}

function replyCode(basic: number, response: string): string {
  const enhanced = enhancedCode(response);
  return enhanced ? `${basic} ${enhanced}` : String(basic);
}

function enhancedCode(response: string): string | null {
  return /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? null;
}

function classOfReply(basic: number, failure: SmtpFailure): Rejection {
  const response = failure.response ?? '';
  if (THROTTLED.test(response)) return ErrorClass.RATE_LIMITED;
  if (NO_CREDITS.test(response)) return ErrorClass.INSUFFICIENT_CREDIT;
  if (basic < 500) return ErrorClass.RETRYABLE;
  if (AUTH_REPLIES.has(basic) || failure.code === 'EAUTH') return ErrorClass.AUTH;
  if (failure.command === 'STARTTLS') return ErrorClass.CONFIG;
  if (basic === 503 || SESSION.test(failure.command ?? '')) return ErrorClass.RETRYABLE;
  const enhanced = enhancedCode(response);
  return enhanced ? classOfEnhanced(enhanced, failure) : classOfWords(basic, response, failure);
}

function classOfEnhanced(enhanced: string, failure: SmtpFailure): Rejection {
  if (/^5\.1\.[78]$/.test(enhanced)) return ErrorClass.CONFIG;
  if (/^5\.1\./.test(enhanced)) return failure.command === 'MAIL FROM' ? ErrorClass.CONFIG : ErrorClass.RECIPIENT;
  if (enhanced === '5.2.1') return ErrorClass.RECIPIENT;
  if (enhanced === '5.2.2' || enhanced.startsWith('5.7.')) return ErrorClass.RETRYABLE;
  return ErrorClass.PERMANENT;
}

function classOfWords(basic: number, response: string, failure: SmtpFailure): Rejection {
  if (failure.command === 'MAIL FROM') return ErrorClass.CONFIG;
  if (FULL_MAILBOX.test(response)) return ErrorClass.RETRYABLE;
  if (TOO_BIG.test(response)) return ErrorClass.PERMANENT;
  if (NO_MAILBOX.test(response)) return ErrorClass.RECIPIENT;
  if (basic === 554 && POLICY.test(response)) return ErrorClass.RETRYABLE;
  return ErrorClass.PERMANENT;
}

function classOfCode({ code, message }: SmtpFailure): Rejection {
  if (BAD_CERTIFICATE.test(message)) return ErrorClass.CONFIG;
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') return ErrorClass.AUTH;
  if (code === 'ECONFIG' || code === 'EREQUIRETLS') return ErrorClass.CONFIG;
  if (code === 'EENVELOPE' || code === 'EMESSAGE' || code === 'ESTREAM') return ErrorClass.PERMANENT;
  return ErrorClass.RETRYABLE;
}
