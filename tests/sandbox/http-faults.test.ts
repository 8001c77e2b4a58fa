import { describe, expect, test } from 'vitest';
import type { HttpProvider } from '../../apps/sandbox/src/providers.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { control, openSandbox, SEND_FORM, sendForm } from './support.ts';

const { api_token: TOKEN, ...FIELDS } = SEND_FORM;

function postJson(url: string, headers: Record<string, string>, body: object): Promise<Response> {
  const init = { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(5_000) } as const;
  return fetch(url, {
    ...init,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const SENDS: Record<HttpProvider, (sandbox: Sandbox) => Promise<Response>> = {
  mailketing: (sandbox) => sendForm(sandbox),
  mailketing2: (sandbox) => postJson(`${sandbox.httpUrl}/mailketing/api/v2/send`, { 'x-api-token': TOKEN }, FIELDS),
  brevo: (sandbox) =>
    postJson(
      `${sandbox.httpUrl}/brevo/v3/smtp/email`,
      { 'api-key': 'sandbox-brevo-key' },
      {
        sender: { email: FIELDS.from_email },
        to: [{ email: FIELDS.recipient }],
        subject: FIELDS.subject,
        htmlContent: FIELDS.content,
      },
    ),
};

const BALANCES: Record<HttpProvider, (sandbox: Sandbox) => Promise<Response>> = {
  mailketing: (sandbox) =>
    fetch(`${sandbox.httpUrl}/mailketing/api/v1/ceksaldo`, {
      method: 'POST',
      body: new URLSearchParams({ api_token: TOKEN }),
    }),
  mailketing2: (sandbox) =>
    fetch(`${sandbox.httpUrl}/mailketing/api/v2/credits`, { headers: { 'x-api-token': TOKEN } }),
  brevo: (sandbox) => fetch(`${sandbox.httpUrl}/brevo/v3/account`, { headers: { 'api-key': 'sandbox-brevo-key' } }),
};

/** Status and whether the mail counts as taken; no status: no usable answer. */
const EXPECTED = [
  ['refused', null, false],
  ['tls', null, false],
  ['301', 301, false],
  ['400', 400, false],
  ['401', 401, false],
  ['429', 429, false],
  ['500', 500, false],
  ['502', 502, false],
  ['hang', null, false],
  ['reset', null, true],
  ['truncated', null, true],
  ['html', 200, true],
  ['drip', 200, true],
] as const;

describe.each(['mailketing', 'mailketing2', 'brevo'] as const)('the behaviours of gate R8 at %s', (provider) => {
  test.each(EXPECTED)('%s: status %s, taken: %s', async (behaviour, status, taken) => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider, behaviour, delayMs: behaviour === 'drip' ? 1 : 50 });
    const heard = SENDS[provider](sandbox).then(async (answer) => ({
      status: answer.status,
      text: await answer.text(),
    }));
    if (status === null) await expect(heard).rejects.toThrow();
    else expect((await heard).status).toBe(statusAt(provider, behaviour, status));
    expect(sandbox.mailbox.size).toBe(taken ? 1 : 0);
    expect(sandbox.journal.list()).toMatchObject([{ provider, faulted: behaviour }]);
    const next = await SENDS[provider](sandbox);
    expect(next.ok).toBe(true);
    await next.text();
    expect(sandbox.mailbox.size).toBe(taken ? 2 : 1);
  });

  test('no_credits is refused in the vendor’s words', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.add({ provider, behaviour: 'no_credits' });
    const answer = await SENDS[provider](sandbox);
    expect(answer.status).toBe({ mailketing: 200, mailketing2: 422, brevo: 402 }[provider]);
    expect(await answer.text()).toMatch(/credits/i);
    expect(sandbox.mailbox.size).toBe(0);
  });

  test('an outage of everything meets the balance too, without using itself up', async () => {
    const sandbox = await openSandbox();
    const outage = { provider, behaviour: '500', times: 1, scope: 'all' };
    expect((await control(sandbox, 'POST', '/faults', outage)).status).toBe(201);
    expect((await BALANCES[provider](sandbox)).status).toBe(500);
    expect((await BALANCES[provider](sandbox)).status).toBe(500);
    expect((await SENDS[provider](sandbox)).status).toBe(500);
    expect((await BALANCES[provider](sandbox)).status).toBe(200);
    expect((await control(sandbox, 'POST', '/faults', { ...outage, scope: 'some' })).status).toBe(400);
  });
});

/** Mailketing v1 answers 200 to a wrong token; Brevo's usual success is 201. */
function statusAt(provider: HttpProvider, behaviour: string, status: number): number {
  if (provider === 'mailketing' && behaviour === '401') return 200;
  return provider === 'brevo' && behaviour === 'drip' ? 201 : status;
}
