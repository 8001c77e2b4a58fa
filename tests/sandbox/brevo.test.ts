import { BrevoClient } from '@getbrevo/brevo';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { fileServer } from './peers.ts';
import { bodyOf, control, openSandbox, sha256 } from './support.ts';

const KEY = 'sandbox-brevo-key';
const MAIL = {
  sender: { email: 'halo@toko-melati.example', name: 'Toko Melati' },
  to: [{ email: 'ok@pelanggan.example', name: 'Siti' }],
  subject: 'Pesanan 1001 sudah dibayar',
  htmlContent: '<p>Terima kasih, Siti.</p>',
};

function client(sandbox: Sandbox): BrevoClient {
  return new BrevoClient({ apiKey: KEY, baseUrl: `${sandbox.httpUrl}/brevo/v3`, maxRetries: 0 });
}

function send(sandbox: Sandbox, change: object = {}, key: string | null = KEY): Promise<Response> {
  return fetch(`${sandbox.httpUrl}/brevo/v3/smtp/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'api-key': key }) },
    body: JSON.stringify({ ...MAIL, ...change }),
  });
}

const mailsTo = (sandbox: Sandbox, to: string) =>
  bodyOf<Array<Record<string, unknown>>>(control(sandbox, 'GET', `/mailbox?to=${to}`));

describe('POST /smtp/email, through the official SDK', () => {
  test('takes everything a mail can carry and shows it', async () => {
    const sandbox = await openSandbox();
    const files = await fileServer({ '/resi.png': { type: 'image/png', bytes: Buffer.from('gambar') } });
    const { messageId } = await client(sandbox).transactionalEmails.sendTransacEmail({
      ...MAIL,
      textContent: 'Terima kasih, Siti.',
      cc: [{ email: 'rudi@pelanggan.example' }],
      bcc: [{ email: 'arsip@toko-melati.example' }],
      replyTo: { email: 'cs@toko-melati.example', name: 'CS' },
      headers: { 'x-merpati-message-id': 'm-1', 'List-Unsubscribe': '<https://toko-melati.example/u/1>' },
      tags: ['pesanan'],
      attachment: [
        { name: 'faktur.pdf', content: Buffer.from('%PDF-1.7').toString('base64') },
        { url: `${files}/resi.png` },
      ],
    });
    expect(messageId).toMatch(/^<\d{12}\.\d{11}@smtp-relay\.mailin\.fr>$/);
    const [mail] = await mailsTo(sandbox, 'rudi@pelanggan.example');
    expect(mail).toMatchObject({
      provider: 'brevo',
      from: 'Toko Melati <halo@toko-melati.example>',
      to: ['ok@pelanggan.example', 'rudi@pelanggan.example', 'arsip@toko-melati.example'],
      cc: ['rudi@pelanggan.example'],
      replyTo: 'cs@toko-melati.example',
      subject: MAIL.subject,
      html: MAIL.htmlContent,
      text: 'Terima kasih, Siti.',
      messageId: 'm-1',
      providerId: messageId,
      headers: { 'list-unsubscribe': '<https://toko-melati.example/u/1>', bcc: 'arsip@toko-melati.example' },
      attachments: [
        { name: 'faktur.pdf', contentType: 'application/pdf', size: 8, sha256: sha256('%PDF-1.7'), url: null },
        { name: 'resi.png', contentType: 'image/png', sha256: sha256('gambar'), url: `${files}/resi.png` },
      ],
    });
    expect(sandbox.brevo.credits).toBe(250_000 - 3);
    expect(sandbox.journal.summary({ provider: 'brevo' })).toMatchObject({ accepted: 3, duplicates: [] });
  });

  test('versions of one message are mails of their own with ids of their own', async () => {
    const sandbox = await openSandbox();
    const { to: _to, ...global } = MAIL;
    const { messageIds } = await client(sandbox).transactionalEmails.sendTransacEmail({
      ...global,
      messageVersions: [
        { to: [{ email: 'siti@x.example' }] },
        { to: [{ email: 'rudi@x.example' }], subject: 'Untuk Rudi', htmlContent: '<p>Halo Rudi</p>' },
      ],
    });
    expect(new Set(messageIds).size).toBe(2);
    expect(await mailsTo(sandbox, 'siti@x.example')).toMatchObject([{ subject: MAIL.subject }]);
    expect(await mailsTo(sandbox, 'rudi@x.example')).toMatchObject([
      { subject: 'Untuk Rudi', html: '<p>Halo Rudi</p>' },
    ]);
  });

  test('X-Sib-Sandbox: drop is checked and answered, and nothing is sent or logged', async () => {
    const sandbox = await openSandbox();
    const headers = { 'X-Sib-Sandbox': 'drop', idempotencyKey: 'k-1' };
    for (let tries = 0; tries < 2; tries += 1) expect((await send(sandbox, { headers })).status).toBe(201);
    expect((await send(sandbox, { headers, subject: '' })).status).toBe(400);
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.brevo.credits).toBe(250_000);
    const { events } = await client(sandbox).transactionalEmails.getEmailEventReport();
    expect(events).toEqual([]);
  });

  test('a scheduled mail is noted with its time and gets a batch id', async () => {
    const sandbox = await openSandbox();
    const answer = await send(sandbox, { scheduledAt: '2026-12-01T03:00:00.000Z' });
    expect(await answer.json()).toMatchObject({ messageId: expect.any(String), batchId: expect.any(String) });
    const [mail] = await mailsTo(sandbox, 'ok@pelanggan.example');
    expect(mail?.headers).toMatchObject({ 'x-sandbox-scheduled-at': '2026-12-01T03:00:00.000Z' });
  });
});

describe('refusals', () => {
  const file = (name: string, bytes: number) => ({ name, content: Buffer.alloc(bytes).toString('base64') });

  test.each([
    ['no sender', { sender: undefined }, 400, 'missing_parameter', 'sender is missing'],
    ['no recipient', { to: [] }, 400, 'missing_parameter', 'to is missing'],
    ['no subject', { subject: undefined }, 400, 'missing_parameter', 'subject is missing'],
    ['no content', { htmlContent: undefined }, 400, 'missing_parameter', 'htmlContent is missing'],
    ['no address', { to: [{ email: 'siti' }] }, 400, 'invalid_parameter', 'email is not valid in to'],
    ['a long name', { to: [{ email: 'a@x.example', name: 'n'.repeat(71) }] }, 400, 'out_of_range', '70'],
    ['an unverified sender', { sender: { email: 'a@lain.example' } }, 400, 'invalid_parameter', 'sender you used'],
    ['a strange file', { attachment: [file('virus.exe', 3)] }, 400, 'invalid_parameter', 'Unsupported file format'],
    ['no file name', { attachment: [{ content: 'QQ==' }] }, 400, 'missing_parameter', 'attachment name'],
    ['no base64', { attachment: [{ name: 'a.txt', content: '???' }] }, 400, 'invalid_parameter', 'base64'],
    ['a dead link', { attachment: [{ url: 'http://127.0.0.1:1/a.txt' }] }, 400, 'invalid_parameter', 'ECONNREFUSED'],
    ['a template', { templateId: 4 }, 400, 'invalid_parameter', 'templateId'],
    ['a header with a line break', { headers: { 'X-A': 'a\r\nBcc: b@x' } }, 400, 'invalid_parameter', 'X-A'],
    ['too large a message', { attachment: [file('a.txt', 21 * 1024 * 1024)] }, 400, 'out_of_range', '20 MB'],
    ['far too large a body', { htmlContent: 'x'.repeat(33 * 1024 * 1024) }, 413, 'out_of_range', '20 MB'],
  ])('%s', async (_case, change, status, code, text) => {
    const sandbox = await openSandbox();
    const answer = await send(sandbox, change);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ code, message: expect.stringContaining(text) });
    expect(sandbox.mailbox.size).toBe(0);
    expect(sandbox.brevo.credits).toBe(250_000);
  });

  test.each([
    ['no key', null, 'authentication not found in headers'],
    ['a wrong key', 'salah', 'Key not found'],
  ])('%s is 401', async (_case, key, message) => {
    const sandbox = await openSandbox();
    const answer = await send(sandbox, {}, key);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ code: 'unauthorized', message });
    expect((await fetch(`${sandbox.httpUrl}/brevo/v3/account`)).status).toBe(401);
  });

  test('no credits is 402, and the account shows the last one go', async () => {
    const sandbox = await openSandbox();
    await control(sandbox, 'PUT', '/control/brevo', { credits: 1 });
    expect((await send(sandbox)).status).toBe(201);
    const account = await client(sandbox).account.getAccount();
    expect(account.plan[0]).toEqual({ type: 'payAsYouGo', creditsType: 'sendLimit', credits: 0 });
    const answer = await send(sandbox);
    expect(answer.status).toBe(402);
    expect(await answer.json()).toMatchObject({ code: 'not_enough_credits' });
  });

  test('more than the rate of a second is 429, and the headers count down', async () => {
    const sandbox = await openSandbox({ brevo: { sendsPerSecond: 3 } });
    const answers = await Promise.all([send(sandbox), send(sandbox), send(sandbox), send(sandbox), send(sandbox)]);
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(3);
    expect(statuses).toContain(429);
    for (const answer of answers) expect(answer.headers.get('x-sib-ratelimit-limit')).toBe('3');
    const refused = answers.find((answer) => answer.status === 429);
    expect(refused?.headers.get('x-sib-ratelimit-remaining')).toBe('0');
    expect(refused?.headers.get('x-sib-ratelimit-reset')).toBe('1');
  });

  test('a body that is no JSON and an unknown address are refused in the vendor’s shape', async () => {
    const sandbox = await openSandbox();
    const url = `${sandbox.httpUrl}/brevo/v3`;
    const broken = await fetch(`${url}/smtp/email`, { method: 'POST', headers: { 'api-key': KEY }, body: '{' });
    expect([broken.status, (await bodyOf<{ code: string }>(broken)).code]).toEqual([400, 'bad_request']);
    const unknown = await fetch(`${url}/contacts`, { headers: { 'api-key': KEY } });
    expect([unknown.status, (await bodyOf<{ code: string }>(unknown)).code]).toEqual([404, 'document_not_found']);
  });
});

describe('the idempotency key', () => {
  test('a repeat is refused and not processed; a refused request leaves its key free', async () => {
    const sandbox = await openSandbox();
    const headers = { idempotencyKey: '3f0c9c1e-9a3c-4b7d-8a53-7f1d2f6f0c11' };
    expect((await send(sandbox, { headers, subject: '' })).status).toBe(400);
    expect((await send(sandbox, { headers })).status).toBe(201);
    const repeat = await send(sandbox, { headers });
    expect(repeat.status).toBe(400);
    expect(await repeat.json()).toMatchObject({ code: 'duplicate_parameter' });
    expect(sandbox.mailbox.size).toBe(1);
    expect(sandbox.brevo.credits).toBe(249_999);
    const [mail] = await mailsTo(sandbox, 'ok@pelanggan.example');
    expect(Object.keys(mail?.headers ?? {})).not.toContain('idempotencykey');
  });

  test('of ten at once exactly one passes, also while a file is fetched', async () => {
    const sandbox = await openSandbox();
    const files = await fileServer({ '/a.txt': { type: 'text/plain', bytes: Buffer.from('a') } });
    const one = { headers: { idempotencyKey: 'k-1' }, attachment: [{ url: `${files}/a.txt` }] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(sandbox, one)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(sandbox.mailbox.size).toBe(1);
  });

  test('the account says its name, how long it lives, and whether it counts at all', async () => {
    const sandbox = await openSandbox({ brevo: { idempotencyKey: 'Idempotency-Key', idempotencyTtlMs: 60 } });
    const headers = { 'Idempotency-Key': 'k-1', idempotencyKey: 'other' };
    expect((await send(sandbox, { headers })).status).toBe(201);
    expect((await send(sandbox, { headers })).status).toBe(400);
    expect((await send(sandbox, { headers: { idempotencyKey: 'other' } })).status).toBe(201);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect((await send(sandbox, { headers })).status).toBe(201);
    await control(sandbox, 'PUT', '/control/brevo', { idempotencyKey: null });
    expect((await send(sandbox, { headers })).status).toBe(201);
  });
});
