import { describe, expect, it } from 'vitest';
import { ErrorClass } from '../message.entity.ts';
import { creditsIn, outcomeOfAnswer } from './mailketing-v1-outcome.ts';

const answered = (status: number, body: string, headers = {}) =>
  outcomeOfAnswer({ answered: true, status, body, headers, broken: null });
const failed = (response: string) => answered(200, JSON.stringify({ status: 'failed', response }));

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
    expect(answered(200, '{"status":"success","response":"Mail Sent"}')).toMatchObject({
      kind: 'accepted',
      words: 'Mail Sent',
      providerMessageId: null,
    });
  });

  it('does not guess at a 200 that is not an answer, nor at a 5xx', () => {
    expect(answered(200, '<html>ok</html>').kind).toBe('unknown');
    expect(answered(200, '{"status":"succ').kind).toBe('unknown');
    expect(answered(500, 'oops').kind).toBe('unknown');
    expect(answered(502, '<html>bad gateway</html>').kind).toBe('unknown');
  });

  it('keeps the wait that a 429 asks for', () => {
    expect(answered(429, '', { 'retry-after': '7' })).toMatchObject({
      errorClass: ErrorClass.RATE_LIMITED,
      retryAfterSeconds: 7,
    });
  });

  it.each([
    ['{"status":true,"credits":"429405","user":"pemilik@toko-melati.example"}', 429_405],
    ['{"status":"success","credit":12}', 12],
    ['{"status":"success","saldo":"0"}', 0],
    ['{"status":false,"response":"Access Denied, Invalid Token"}', null],
    ['{"status":true,"credits":""}', null],
    ['<html>maintenance</html>', null],
  ])('reads the balance %s as %s', (body, credits) => {
    expect(creditsIn(body)).toBe(credits);
  });

  it('does not follow redirects', () => {
    expect(answered(301, '')).toMatchObject({ errorClass: ErrorClass.CONFIG });
  });
});
