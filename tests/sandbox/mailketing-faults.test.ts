import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { HttpBehaviour } from '../../apps/sandbox/src/providers.ts';
import { bodyOf, control, openSandbox, SEND_FORM, sendForm } from './support.ts';

describe('faults that leave an answer', () => {
  test.each([
    ['301', 301, 'Moved'],
    ['400', 400, 'Bad Request'],
    ['401', 200, 'User Not Found or Wrong API Token'],
    ['429', 429, 'Too Many Requests'],
    ['500', 500, 'Internal Server Error'],
    ['502', 502, 'Bad Gateway'],
    ['no_credits', 200, 'No Credits, Please Top Up'],
  ] as const)('%s answers %i and takes nothing, once', async (behaviour, status, text) => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour });
    const answer = await sendForm(sandbox);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(text);
    expect(answer.headers.has('retry-after')).toBe(behaviour === '429');
    expect(answer.headers.has('location')).toBe(behaviour === '301');
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.journal.list()).toMatchObject([{ outcome: 'rejected', faulted: behaviour }]);
    expect(await (await sendForm(sandbox)).json()).toMatchObject({ status: 'success' });
  });

  test('html takes the mail and answers a page', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: 'html' });
    const answer = await sendForm(sandbox);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html>');
    expect(sandbox.mailbox.size).toBe(1);
  });

  test('drip sends one byte at a time and takes the mail', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: 'drip', delayMs: 10 });
    const answer = await sendForm(sandbox);
    expect(sandbox.mailbox.size).toBe(1);
    const pieces: string[] = [];
    for await (const piece of answer.body!) pieces.push(Buffer.from(piece).toString());
    expect(JSON.parse(pieces.join(''))).toEqual({ status: 'success', response: 'Mail Sent' });
    // A reader that is late finds several bytes at once.
    expect(pieces.length).toBeGreaterThan(20);
  });
});

describe('faults that leave no usable answer', () => {
  test.each([
    ['refused', 'dropped', 0],
    ['tls', 'dropped', 0],
    ['hang', 'dropped', 0],
    ['reset', 'accepted', 1],
    ['truncated', 'accepted', 1],
  ] as const)('%s: the mail is %s', async (behaviour, outcome, mails) => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: behaviour satisfies HttpBehaviour, delayMs: 50 });
    await expect(sendForm(sandbox).then((answer) => answer.text())).rejects.toThrow();
    expect(sandbox.mailbox.size).toBe(mails);
    expect(sandbox.journal.list()).toMatchObject([{ outcome, faulted: behaviour }]);
    expect(await (await sendForm(sandbox)).json()).toMatchObject({ status: 'success' });
  });

  test('refused does not wait for the body', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: 'refused' });
    const error = await new Promise<Error>((resolve, reject) => {
      const unfinished = request(`${sandbox.httpUrl}/mailketing/api/v1/send`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 100_000 },
      });
      unfinished.once('error', resolve);
      unfinished.once('response', () => reject(new Error('There must be no answer')));
      unfinished.flushHeaders();
    });
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(sandbox.journal.list()).toMatchObject([{ outcome: 'dropped', recipient: null }]);
  });

  test('a truncated answer promises more bytes than it sends', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: 'truncated' });
    const answer = await sendForm(sandbox);
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
    await expect(answer.text()).rejects.toThrow();
  });

  test('a fault that processes still refuses what the account refuses', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider: 'mailketing', behaviour: 'reset' });
    await expect(sendForm(sandbox, { api_token: 'salah' })).rejects.toThrow();
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.journal.list()).toMatchObject([{ outcome: 'rejected', faulted: 'reset' }]);
  });
});

describe('the control API of faults', () => {
  test('counts down, lists and clears', async () => {
    const sandbox = await openSandbox();
    const added = await control(sandbox, 'POST', '/faults', { provider: 'mailketing', behaviour: 500, times: 2 });
    expect(added.status).toBe(201);
    await sendForm(sandbox);
    const list = await (await control(sandbox, 'GET', '/faults')).json();
    expect(list).toMatchObject([{ provider: 'mailketing', behaviour: '500', remaining: 1, hits: 1 }]);
    expect((await control(sandbox, 'DELETE', '/faults')).status).toBe(204);
    expect((await sendForm(sandbox)).status).toBe(200);
  });

  test('-1 stays until cleared, and the oldest fault goes first', async () => {
    const sandbox = await openSandbox();
    await control(sandbox, 'POST', '/faults', { provider: 'mailketing', behaviour: '502', times: 1 });
    await control(sandbox, 'POST', '/faults', { provider: 'mailketing', behaviour: '429', times: -1, delayMs: 2_500 });
    const answers = [await sendForm(sandbox), await sendForm(sandbox), await sendForm(sandbox)];
    expect(answers.map((answer) => answer.status)).toEqual([502, 429, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('3');
    expect((await control(sandbox, 'DELETE', '/faults/2')).status).toBe(204);
    expect((await control(sandbox, 'DELETE', '/faults/2')).status).toBe(404);
    expect((await sendForm(sandbox)).status).toBe(200);
  });

  test.each([
    [{ provider: 'sendgrid', behaviour: '500' }, 'provider: must be one of mailketing, mailketing2, brevo, smtp'],
    [{ provider: 'smtp', behaviour: 'drip' }, 'behaviour: must be one of refused, tls, 421, 450'],
    [{ provider: 'mailketing', behaviour: '500', times: 0 }, 'times: must be a whole number from 1'],
    [{ provider: 'mailketing', behaviour: '500', delayMs: 'x' }, 'delayMs: must be a whole number'],
  ])('refuses %j and says what is allowed', async (input, text) => {
    const sandbox = await openSandbox();
    const answer = await control(sandbox, 'POST', '/faults', input);
    expect(answer.status).toBe(400);
    expect((await bodyOf<{ error: string }>(answer)).error).toContain(text);
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('refuses a body that is not JSON, and unknown settings', async () => {
    const sandbox = await openSandbox();
    const form = await fetch(`${sandbox.httpUrl}/faults`, { method: 'POST', body: new URLSearchParams(SEND_FORM) });
    expect(form.status).toBe(400);
    const answer = await control(sandbox, 'PUT', '/control/mailketing', { credits: -1, kredit: 5 });
    expect(answer.status).toBe(400);
    expect((await bodyOf<{ problems: string[] }>(answer)).problems).toHaveLength(2);
    expect(sandbox.mailketing.credits).toBe(429_405);
  });
});
