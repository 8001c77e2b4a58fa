import { expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { bodyOf, control, openSandbox } from './support.ts';

const HOOK = 'T0MELATI/B0ANGGREK/rahasia123';
const MESSAGE = {
  text: 'Penyedia Mailketing berhenti',
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: 'Penyedia berhenti' } },
    { type: 'section', text: { type: 'mrkdwn', text: '*Mailketing* tidak menjawab.' } },
    { type: 'divider' },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'Merpati' }] },
  ],
};

async function post(sandbox: Sandbox, body: unknown = MESSAGE, hook = HOOK) {
  const answer = await fetch(`${sandbox.httpUrl}/services/${hook}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(2_000),
  });
  return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get('retry-after') };
}

test('a message is answered with a plain ok and kept with its blocks', async () => {
  const sandbox = await openSandbox();
  expect(await post(sandbox)).toEqual({ status: 200, text: 'ok', retryAfter: null });
  const kept = await bodyOf<object[]>(control(sandbox, 'GET', '/slack/messages'));
  expect(kept).toMatchObject([{ id: 1, hook: HOOK, taken: true, status: 200, body: MESSAGE }]);
  expect(sandbox.journal.list()).toMatchObject([{ provider: 'slack', kind: 'post', outcome: 'accepted' }]);
  expect(sandbox.journal.summary()).toMatchObject({ accepted: 0 });
});

test.each([
  ['no JSON', 'halo', 400, 'invalid_payload'],
  ['neither text nor blocks', {}, 400, 'no_text'],
  ['a block of an unknown type', { text: 'Halo', blocks: [{ type: 'marquee' }] }, 400, 'invalid_blocks'],
  ['51 blocks', { text: 'Halo', blocks: Array(51).fill({ type: 'divider' }) }, 400, 'invalid_blocks'],
  [
    'a section of more than 3,000 characters',
    { text: 'Halo', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3_001) } }] },
    400,
    'invalid_blocks',
  ],
])('%s is refused', async (_what, body, status, text) => {
  const sandbox = await openSandbox();
  expect(await post(sandbox, body)).toMatchObject({ status, text });
});

test.each([
  ['400', 400, 'invalid_payload'],
  ['403', 403, 'action_prohibited'],
  ['404', 404, 'channel_not_found'],
  ['410', 410, 'channel_is_archived'],
  ['500', 500, 'rollup_error'],
  ['502', 502, 'Bad Gateway'],
  ['no_service', 404, 'no_service'],
] as const)('the fault %s answers as Slack does', async (behaviour, status, text) => {
  const sandbox = await openSandbox();
  sandbox.faults.add({ provider: 'slack', behaviour });
  expect(await post(sandbox)).toMatchObject({ status, text });
  expect(await post(sandbox)).toMatchObject({ status: 200 });
});

test('429 says for how long; a limited workspace takes one message a second of each webhook', async () => {
  const sandbox = await openSandbox();
  sandbox.faults.add({ provider: 'slack', behaviour: '429', delayMs: 7_000 });
  expect(await post(sandbox)).toEqual({ status: 429, text: 'rate_limited', retryAfter: '7' });
  await control(sandbox, 'PUT', '/control/slack', { limited: true });
  expect((await post(sandbox)).status).toBe(200);
  expect(await post(sandbox)).toMatchObject({ status: 429, retryAfter: '1' });
  expect((await post(sandbox, MESSAGE, 'T0MELATI/B0LAIN/rahasia456')).status).toBe(200);
});

test('a hang and a reset stand in the channel although nobody hears so; a refused connection does not', async () => {
  const sandbox = await openSandbox();
  for (const [behaviour, taken] of [
    ['hang', true],
    ['reset', true],
    ['refused', false],
  ] as const) {
    sandbox.faults.add({ provider: 'slack', behaviour, delayMs: 50 });
    await expect(post(sandbox)).rejects.toThrow();
    expect(sandbox.slack.posts().at(-1)).toMatchObject({ taken });
  }
});

test('a revoked webhook and an address that is none are not found', async () => {
  const sandbox = await openSandbox();
  await control(sandbox, 'PUT', '/control/slack', { revoked: [HOOK] });
  expect(await post(sandbox)).toMatchObject({ status: 404, text: 'no_service' });
  expect(await post(sandbox, MESSAGE, 'a/b/c')).toMatchObject({ status: 404, text: 'no_team' });
  expect((await control(sandbox, 'PUT', '/control/slack', { revoked: 1 })).status).toBe(400);
  await control(sandbox, 'DELETE', '/control/slack');
  expect((await post(sandbox)).status).toBe(200);
});

test('the page shows what came, escaped', async () => {
  const sandbox = await openSandbox();
  await post(sandbox, { text: '<b>Halo</b>' });
  const page = await (await fetch(sandbox.httpUrl)).text();
  expect(page).toContain('&lt;b&gt;Halo&lt;/b&gt;');
});
