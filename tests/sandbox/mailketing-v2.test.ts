import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { fileServer, webhookReceiver } from './peers.ts';
import { bodyOf, control, eventually, openSandbox, SEND_FORM, sendForm, sha256 } from './support.ts';

const { api_token: TOKEN, ...FIELDS } = SEND_FORM;

function send(sandbox: Sandbox, change: object = {}, headers: Record<string, string> = { 'x-api-token': TOKEN }) {
  return fetch(`${sandbox.httpUrl}/mailketing/api/v2/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...FIELDS, ...change }),
  });
}

function get(sandbox: Sandbox, path: string, headers: Record<string, string> = { 'x-api-token': TOKEN }) {
  return fetch(`${sandbox.httpUrl}/mailketing/api/v2/${path}`, { headers });
}

describe('POST /send of Mailketing v2', () => {
  test('takes a mail, echoes its message_id and uses a credit of the same account as v1', async () => {
    const sandbox = await openSandbox();
    const answer = await send(sandbox, { message_id: 'm-77' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      success: true,
      data: { message_id: 'm-77' },
      message: 'Email queued successfully',
    });
    await sendForm(sandbox);
    expect(await (await get(sandbox, 'credits')).json()).toMatchObject({
      data: { credits: 429_403, email: 'pemilik@toko-melati.example' },
    });
    const [, mail] = await bodyOf<object[]>(control(sandbox, 'GET', '/mailbox'));
    expect(mail).toMatchObject({
      provider: 'mailketing2',
      messageId: 'm-77',
      providerId: 'm-77',
      html: FIELDS.content,
    });
    const again = await bodyOf<{ data: { message_id: string } }>(
      send(sandbox, {}, { authorization: `Bearer ${TOKEN}` }),
    );
    expect(again.data.message_id).toMatch(/^<api\.\d+@.+>$/);
  });

  test.each([
    ['no token', {}, {}, 401, 'Unauthorized', undefined],
    ['a wrong token', {}, { 'x-api-token': 'salah' }, 401, 'Unauthorized', undefined],
    ['no subject', { subject: '' }, undefined, 422, 'Validation failed', 'subject'],
    ['two recipients', { recipient: 'a@x.example,b@x.example' }, undefined, 422, 'Validation failed', 'recipient'],
    ['an unverified domain', { from_email: 'a@lain.example' }, undefined, 422, 'Domain not verified', undefined],
    ['a blacklisted recipient', { recipient: 'blacklisted@x.example' }, undefined, 422, 'Blacklisted', undefined],
    ['the trigger 429', { recipient: '429@x.example' }, undefined, 429, 'Too Many Requests', undefined],
  ])('refuses %s', async (_case, change, headers, status, message, field) => {
    const sandbox = await openSandbox();
    const answer = await send(sandbox, change, headers);
    expect(answer.status).toBe(status);
    const body = await bodyOf<{ success: boolean; message: string; errors?: Record<string, string> }>(answer);
    expect(body).toMatchObject({ success: false, message });
    expect(Object.keys(body.errors ?? {})).toEqual(field === undefined ? [] : [field]);
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.mailketing.credits).toBe(429_405);
  });

  test('refuses for lack of credits, and a body that is no JSON', async () => {
    const sandbox = await openSandbox({ mailketing: { credits: 0 } });
    const empty = await send(sandbox);
    expect([empty.status, await empty.json()]).toEqual([422, { success: false, message: 'No Credits, Please Top Up' }]);
    const broken = await fetch(`${sandbox.httpUrl}/mailketing/api/v2/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-token': TOKEN },
      body: '{',
    });
    expect([broken.status, await broken.json()]).toEqual([400, { success: false, message: 'Bad Request' }]);
  });

  test('senders lists the verified addresses, only to who has the token', async () => {
    const sandbox = await openSandbox({ mailketing: { senders: ['halo@toko-melati.example'] } });
    expect(await (await get(sandbox, 'senders')).json()).toMatchObject({ success: true, data: [FIELDS.from_email] });
    expect((await get(sandbox, 'senders', {})).status).toBe(401);
    expect((await get(sandbox, 'send')).status).toBe(405);
  });

  test('posts the account’s webhooks as v1 does', async () => {
    const sandbox = await openSandbox();
    const hook = await webhookReceiver();
    sandbox.mailketing.webhookUrl = hook.url;
    await send(sandbox, { recipient: 'bounce@x.example' });
    await eventually(() => hook.events.length === 1);
    expect(hook.events[0]?.body).toMatchObject({ type: 'bounce', email: 'bounce@x.example' });
  });
});

describe('attachments by address', () => {
  const sends = {
    v1: async (sandbox: Sandbox, urls: Record<string, string>) => sendForm(sandbox, urls),
    v2: async (sandbox: Sandbox, urls: Record<string, string>) => send(sandbox, urls),
  };

  test.each(['v1', 'v2'] as const)('%s downloads up to three of them', async (version) => {
    const sandbox = await openSandbox();
    const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);
    const files = await fileServer({
      '/a.txt': { type: 'text/plain; charset=utf-8', bytes: Buffer.from('satu') },
      '/foto.png': { type: 'image/png', bytes: photo },
    });
    const answer = await sends[version](sandbox, { attach1: `${files}/a.txt`, attach3: `${files}/foto.png` });
    expect(answer.status).toBe(200);
    const [mail] = await bodyOf<Array<{ id: number }>>(control(sandbox, 'GET', '/mailbox'));
    expect(mail).toMatchObject({
      attachments: [
        { name: 'a.txt', contentType: 'text/plain', size: 4, sha256: sha256('satu') },
        { name: 'foto.png', contentType: 'image/png', size: 8, sha256: sha256(photo) },
      ],
    });
    const file = await control(sandbox, 'GET', `/mailbox/${mail?.id}/attachments/1`);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(photo);
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''foto.png");
  });

  test.each([
    ['v1', 'http://127.0.0.1:1/a.txt', 'ECONNREFUSED'],
    ['v1', 'ftp://toko.example/a.txt', 'not an http or https address'],
    ['v1', '/dialihkan', 'HTTP 302'],
    ['v2', '/hilang', 'HTTP 404'],
  ] as const)('%s refuses the mail when %s cannot be had', async (version, address, reason) => {
    const sandbox = await openSandbox();
    const files = await fileServer({ '/a.txt': { type: 'text/plain', bytes: Buffer.from('satu') } });
    const attach2 = address.startsWith('/') ? files + address : address;
    const answer = await sends[version](sandbox, { attach2 });
    expect(answer.status).toBe(version === 'v1' ? 200 : 422);
    const text = await answer.text();
    expect(text).toContain(reason);
    expect(JSON.parse(text)).toMatchObject(version === 'v1' ? { status: 'failed' } : { success: false });
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.mailketing.credits).toBe(429_405);
  });
});
