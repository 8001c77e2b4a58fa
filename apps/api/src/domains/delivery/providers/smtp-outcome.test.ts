import { describe, expect, it } from 'vitest';
import { ErrorClass } from '../message.entity.ts';
import { outcomeOfFailure } from './smtp-outcome.ts';

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
  ])('%i "%s" is %s', (code, response, errorClass) => {
    expect(reply(code, response)).toMatchObject({ kind: 'rejected', errorClass });
  });

  it('never blames the recipient for a refused sender', () => {
    expect(reply(550, '550 5.1.1 sender unknown', { command: 'MAIL FROM' })).toMatchObject({
      errorClass: ErrorClass.CONFIG,
    });
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
