import { describe, expect, it } from 'vitest';
import { ErrorClass } from '../message.entity.ts';
import { outcomeOfAnswer } from './mailketing-v1-outcome.ts';

const failed = (response: string) =>
  outcomeOfAnswer(200, JSON.stringify({ status: 'failed', response }), response, null);

describe('answers of Mailketing v1', () => {
  it.each([
    ['User Not Found or Wrong API Token', ErrorClass.AUTH],
    ['Access Denied, Invalid Token', ErrorClass.AUTH],
    ['No Credits, Please Top Up', ErrorClass.INSUFFICIENT_CREDIT],
    ['Unknown Sender, Please Add your Sender Email at Add Domain Menu', ErrorClass.CONFIG],
    ['Blacklisted', ErrorClass.RECIPIENT],
    ['Empty From Name', ErrorClass.PERMANENT],
    ['Empty Recipient, Please Add recipient address', ErrorClass.PERMANENT],
    ['Empty Subject, Please Add Subject Email', ErrorClass.PERMANENT],
    ['Empty Content, Please Add Email Content', ErrorClass.PERMANENT],
    ['Kredit (credit) habis', ErrorClass.INSUFFICIENT_CREDIT],
    ['Something nobody has seen', ErrorClass.PERMANENT],
  ])('"%s" is %s', (response, errorClass) => {
    expect(failed(response)).toMatchObject({ kind: 'rejected', errorClass });
  });

  it('accepts on the JSON status, also when labelled as a page', () => {
    expect(outcomeOfAnswer(200, '{"status":"success","response":"Mail Sent"}', '', null)).toMatchObject({
      kind: 'accepted',
      words: 'Mail Sent',
      providerMessageId: null,
    });
  });

  it('does not guess at a 200 that is not an answer, nor at a 5xx', () => {
    expect(outcomeOfAnswer(200, '<html>ok</html>', '', null).kind).toBe('unknown');
    expect(outcomeOfAnswer(200, '{"status":"succ', '', null).kind).toBe('unknown');
    expect(outcomeOfAnswer(500, 'oops', '', null).kind).toBe('unknown');
    expect(outcomeOfAnswer(502, '<html>bad gateway</html>', '', null).kind).toBe('unknown');
  });

  it('keeps the wait that a 429 asks for', () => {
    expect(outcomeOfAnswer(429, '', '', '7')).toMatchObject({
      errorClass: ErrorClass.RATE_LIMITED,
      retryAfterSeconds: 7,
    });
  });

  it('does not follow redirects', () => {
    expect(outcomeOfAnswer(301, '', '', null)).toMatchObject({ errorClass: ErrorClass.CONFIG });
  });
});
