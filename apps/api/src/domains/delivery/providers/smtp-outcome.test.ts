import { describe, expect, it } from 'vitest';
import { ErrorClass } from '../message.entity.ts';
import { outcomeForRecipient, outcomeOfFailure } from './smtp-outcome.ts';

const reply = (responseCode: number, response: string, more = {}) =>
  outcomeOfFailure({ message: 'failed', responseCode, response, ...more }, true, response);

describe('SMTP replies', () => {
  it.each([
    [421, '421 4.3.2 shutting down', ErrorClass.RETRYABLE],
    [450, '450 4.2.1 mailbox busy', ErrorClass.RETRYABLE],
    [451, '451 4.7.1 greylisted', ErrorClass.RETRYABLE],
    [454, '454 4.7.0 temporary authentication failure', ErrorClass.RETRYABLE],
    [503, '503 bad sequence', ErrorClass.RETRYABLE],
    [535, '535 5.7.8 bad credentials', ErrorClass.AUTH],
    [550, '550 5.1.1 no such user', ErrorClass.RECIPIENT],
    [550, '550 5.2.1 mailbox disabled', ErrorClass.RECIPIENT],
    [550, '550 No such user here', ErrorClass.RECIPIENT],
    [552, '552 5.2.2 mailbox full', ErrorClass.RETRYABLE],
    [552, '552 5.3.4 message too big', ErrorClass.PERMANENT],
    [554, '554 5.7.1 blocked by policy', ErrorClass.RETRYABLE],
    [554, '554 Message rejected as spam', ErrorClass.RETRYABLE],
    [550, '550 5.1.8 bad sender', ErrorClass.CONFIG],
    [454, '454 Throttling failure: Maximum sending rate exceeded.', ErrorClass.RATE_LIMITED],
    [550, '550 5.4.5 Daily user sending quota exceeded', ErrorClass.RATE_LIMITED],
    [552, '552 5.2.2 mailbox over quota', ErrorClass.RETRYABLE],
    [550, '550 No Credits, Please Top Up', ErrorClass.INSUFFICIENT_CREDIT],
  ])('%i "%s" is %s', (code, response, errorClass) => {
    expect(reply(code, response)).toMatchObject({ kind: 'rejected', errorClass });
  });

  it('never blames the recipient for a refused sender', () => {
    expect(reply(550, '550 5.1.1 sender unknown', { command: 'MAIL FROM' })).toMatchObject({
      errorClass: ErrorClass.CONFIG,
    });
  });
});

describe('replies before the mail', () => {
  it.each([
    ['CONN', 554, '554 5.3.2 no service here', ErrorClass.RETRYABLE],
    ['EHLO', 550, '550 go away', ErrorClass.RETRYABLE],
    ['STARTTLS', 502, '502 command not implemented', ErrorClass.CONFIG],
  ])('%s answered with %i says nothing about the mail', (command, code, response, errorClass) => {
    expect(reply(code, response, { command })).toMatchObject({ kind: 'rejected', errorClass });
  });

  it.each(['self-signed certificate', "Hostname/IP does not match certificate's altnames", 'certificate has expired'])(
    'a certificate that fails (%s) needs a person',
    (message) => {
      expect(outcomeOfFailure({ message, code: 'ESOCKET' }, false, message)).toMatchObject({
        kind: 'rejected',
        errorClass: ErrorClass.CONFIG,
      });
    },
  );
});

describe('a mail that was taken for its copies only', () => {
  it.each([
    [550, '550 5.1.1 no such user', ErrorClass.RECIPIENT],
    [451, '451 4.7.1 greylisted', ErrorClass.PERMANENT],
  ])('%i "%s" is %s and never tried again', (responseCode, response, errorClass) => {
    const outcome = outcomeForRecipient({ message: 'refused', responseCode, response }, response);
    expect(outcome).toMatchObject({ kind: 'rejected', errorClass });
  });
});

describe('lost connections', () => {
  it('before the body prove that nothing was accepted', () => {
    const lost = { message: 'Connection closed unexpectedly', code: 'ECONNECTION' };
    expect(outcomeOfFailure(lost, false, 'closed')).toMatchObject({
      kind: 'rejected',
      errorClass: ErrorClass.RETRYABLE,
    });
  });

  it('once the body has begun prove nothing', () => {
    const lost = { message: 'Timeout', code: 'ETIMEDOUT' };
    expect(outcomeOfFailure(lost, true, 'timeout')).toMatchObject({ kind: 'unknown', code: 'ETIMEDOUT' });
  });
});
