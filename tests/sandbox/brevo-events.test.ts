import { BrevoClient } from '@getbrevo/brevo';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';
import { webhookReceiver } from './peers.ts';
import { bodyOf, control, eventually, openSandbox } from './support.ts';

const SENDER = { email: 'halo@toko-melati.example', name: 'Toko Melati' };

function client(sandbox: Sandbox): BrevoClient {
  return new BrevoClient({ apiKey: 'sandbox-brevo-key', baseUrl: `${sandbox.httpUrl}/brevo/v3`, maxRetries: 0 });
}

async function sendTo(sandbox: Sandbox, email: string, more: object = {}): Promise<string> {
  const mail = { sender: SENDER, to: [{ email }], subject: 'Halo', htmlContent: '<a href="https://t.example/a">x</a>' };
  const { messageId } = await client(sandbox).transactionalEmails.sendTransacEmail({ ...mail, ...more });
  return messageId ?? '';
}

describe('webhooks', () => {
  test.each([
    ['ok', ['request', 'delivered']],
    ['bounce', ['request', 'hard_bounce']],
    ['softbounce', ['request', 'soft_bounce']],
    ['deferred', ['request', 'deferred']],
    ['blocked', ['request', 'blocked']],
    ['invalid', ['request', 'invalid_email']],
    ['error', ['request', 'error']],
    ['spam', ['request', 'delivered', 'spam']],
    ['open', ['request', 'delivered', 'unique_opened', 'opened']],
    ['proxy', ['request', 'delivered', 'unique_proxy_open', 'proxy_open']],
    ['click', ['request', 'delivered', 'unique_opened', 'click']],
    ['unsubscribe', ['request', 'delivered', 'unsubscribed']],
  ])('%s is followed by %j, in this order', async (trigger, expected) => {
    const sandbox = await openSandbox();
    const hook = await webhookReceiver();
    await control(sandbox, 'PUT', '/control/brevo', { webhookUrl: hook.url });
    await sendTo(sandbox, `${trigger}+1@x.example`);
    await eventually(() => hook.events.length === expected.length);
    expect(hook.events.map(({ body }) => body.event)).toEqual(expected);
  });

  test('an event has the vendor’s fields, and the token is a bearer header', async () => {
    const sandbox = await openSandbox();
    const hook = await webhookReceiver();
    await control(sandbox, 'PUT', '/control/brevo', { webhookUrl: hook.url, webhookToken: 'rahasia' });
    const before = Date.now();
    const headers = { 'X-Mailin-custom': '{"mid":"m_1"}' };
    const messageId = await sendTo(sandbox, 'bounce@x.example', { tags: ['pesanan', 'uji'], headers });
    await eventually(() => hook.events.length === 2);
    expect(hook.events[1]?.headers.authorization).toBe('Bearer rahasia');
    const body = hook.events[1]?.body ?? {};
    expect(body).toEqual({
      event: 'hard_bounce',
      email: 'bounce@x.example',
      id: 1,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      ts: Math.floor(Number(body.ts_epoch) / 1000),
      ts_event: body.ts,
      ts_epoch: expect.any(Number),
      'message-id': messageId,
      subject: 'Halo',
      tag: '["pesanan","uji"]',
      tags: ['pesanan', 'uji'],
      'X-Mailin-custom': '{"mid":"m_1"}',
      sending_ip: '192.0.2.1',
      reason: ' 550 5.1.1 The email account that you tried to reach does not exist',
    });
    expect(Number(body.ts_epoch)).toBeGreaterThanOrEqual(before);
  });

  test('a registered webhook gets what it subscribed to, batched when it asked for that', async () => {
    const sandbox = await openSandbox();
    const hook = await webhookReceiver();
    const { id } = await client(sandbox).webhooks.createWebhook({
      url: hook.url,
      type: 'transactional',
      events: ['delivered', 'click'],
      batched: true,
      auth: { type: 'bearer', token: 'rahasia' },
      headers: [{ key: 'X-Toko', value: 'melati' }],
    });
    await sendTo(sandbox, 'click@x.example');
    await eventually(() => hook.posts.length === 1);
    expect(hook.posts[0]).toMatchObject([
      { event: 'delivered', id },
      { event: 'click', link: 'https://t.example/a' },
    ]);
    expect(hook.events[0]?.headers).toMatchObject({ authorization: 'Bearer rahasia', 'x-toko': 'melati' });
    const { webhooks } = await client(sandbox).webhooks.getWebhooks();
    expect(webhooks).toMatchObject([{ id, url: hook.url, events: ['delivered', 'click'], batched: true }]);
    await client(sandbox).webhooks.deleteWebhook({ webhookId: id });
    await expect(client(sandbox).webhooks.deleteWebhook({ webhookId: id })).rejects.toMatchObject({ statusCode: 404 });
    await sendTo(sandbox, 'click@x.example');
    expect(await client(sandbox).webhooks.getWebhooks()).toEqual({ webhooks: [] });
  });

  test('429 asks for another try, any other refusal ends it', async () => {
    const sandbox = await openSandbox({ brevo: { webhookRetryMs: [5, 5] } });
    const hook = await webhookReceiver([429, 429, 200, 500]);
    await control(sandbox, 'PUT', '/control/brevo', { webhookUrl: hook.url });
    const post = (event: string) => control(sandbox, 'POST', '/brevo/webhooks', { event, email: 'siti@x.example' });
    await post('spam');
    await eventually(() => hook.posts.length === 3);
    await post('error');
    await eventually(() => sandbox.journal.list({ outcome: 'failed' }).length === 3);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(hook.events.map(({ body }) => body.event)).toEqual(['spam', 'spam', 'spam', 'error']);
  });

  test('any event can be posted now, belongs to its mail, and look-ups show it', async () => {
    const sandbox = await openSandbox();
    const event = { event: 'hard_bounce', email: 'siti@x.example', reason: 'kotak penuh', ts_epoch: 1_772_795_423 };
    expect((await control(sandbox, 'POST', '/brevo/webhooks', event)).status).toBe(409);
    const messageId = await sendTo(sandbox, 'siti@x.example');
    const hook = await webhookReceiver();
    await control(sandbox, 'PUT', '/control/brevo', { webhookUrl: hook.url });
    const answer = await control(sandbox, 'POST', '/brevo/webhooks', event);
    expect(await answer.json()).toMatchObject({ results: [{ delivered: true, status: 200 }] });
    expect(hook.events[0]?.body).toMatchObject({ ...event, 'message-id': messageId, subject: 'Halo' });
    const { events } = await client(sandbox).transactionalEmails.getEmailEventReport({ event: 'hardBounces' });
    expect(events).toMatchObject([{ messageId, reason: 'kotak penuh' }]);
    expect((await control(sandbox, 'POST', '/brevo/webhooks', { event: 'lost', email: 'a@x' })).status).toBe(400);
  });
});

describe('looking up what became of a mail', () => {
  test('it is there at once, by message id, address, tag, event and day', async () => {
    const sandbox = await openSandbox({ brevo: { lookupsPerSecond: 100 } });
    const api = client(sandbox).transactionalEmails;
    const messageId = await sendTo(sandbox, 'siti@x.example', { tags: ['pesanan'] });
    await sendTo(sandbox, 'bounce+1@x.example');
    const byId = await api.getEmailEventReport({ messageId, sort: 'asc' });
    expect(byId.events).toMatchObject([
      { event: 'requests', email: 'siti@x.example', from: SENDER.email, messageId, subject: 'Halo', tag: 'pesanan' },
      { event: 'delivered', email: 'siti@x.example', messageId },
    ]);
    const newest = await api.getEmailEventReport({ messageId });
    expect(newest.events?.map(({ event }) => event)).toEqual(['delivered', 'requests']);
    const bare = await api.getEmailEventReport({ messageId: messageId.slice(1, -1), limit: 1, offset: 1 });
    expect(bare.events).toMatchObject([{ event: 'requests' }]);
    const bounces = await api.getEmailEventReport({ event: 'bounces', days: 1 });
    expect(bounces.events).toMatchObject([{ event: 'hardBounces', email: 'bounce+1@x.example' }]);
    expect((await api.getEmailEventReport({ tags: '["pesanan"]' })).events).toHaveLength(2);
    expect((await api.getEmailEventReport({ messageId: '<lain@x>' })).events).toEqual([]);
    const past = { startDate: '2020-01-01', endDate: '2020-01-31' };
    expect((await api.getEmailEventReport(past)).events).toEqual([]);
    const list = await api.getTransacEmailsList({ email: 'SITI@x.example' });
    expect(list).toMatchObject({
      count: 1,
      transactionalEmails: [{ email: 'siti@x.example', messageId, subject: 'Halo', tags: ['pesanan'] }],
    });
    expect(await api.getTransacEmailsList({ messageId, ...past })).toEqual({ count: 0, transactionalEmails: [] });
  });

  test.each([
    ['/smtp/emails', 'missing_parameter'],
    ['/smtp/emails?email=a@x.example&startDate=2026-01-01', 'missing_parameter'],
    ['/smtp/emails?email=a@x.example&limit=1001', 'out_of_range'],
    ['/smtp/statistics/events?event=lost', 'invalid_parameter'],
    ['/smtp/statistics/events?days=91', 'out_of_range'],
    ['/smtp/statistics/events?sort=up', 'invalid_parameter'],
  ])('GET %s is refused as %s', async (path, code) => {
    const sandbox = await openSandbox();
    const answer = await fetch(`${sandbox.httpUrl}/brevo/v3${path}`, { headers: { 'api-key': 'sandbox-brevo-key' } });
    expect(answer.status).toBe(400);
    expect((await bodyOf<{ code: string }>(answer)).code).toBe(code);
  });

  test('the list may be asked twice a second', async () => {
    const sandbox = await openSandbox();
    const ask = () =>
      fetch(`${sandbox.httpUrl}/brevo/v3/smtp/emails?email=siti@x.example`, {
        headers: { 'api-key': 'sandbox-brevo-key' },
      });
    const statuses = (await Promise.all([ask(), ask(), ask(), ask(), ask()])).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);
    expect(statuses).toContain(429);
  });

  test('DELETE /control/brevo forgets mails, keys and webhooks', async () => {
    const sandbox = await openSandbox();
    const headers = { idempotencyKey: 'k-1' };
    const messageId = await sendTo(sandbox, 'siti@x.example', { headers });
    await control(sandbox, 'PUT', '/control/brevo', { credits: 5 });
    await control(sandbox, 'DELETE', '/control/brevo');
    expect(sandbox.brevo.credits).toBe(250_000);
    expect((await client(sandbox).transactionalEmails.getEmailEventReport({ messageId })).events).toEqual([]);
    expect(await sendTo(sandbox, 'siti@x.example', { headers })).not.toBe(messageId);
    const answer = await control(sandbox, 'PUT', '/control/brevo', { kredit: 1, lookupsPerSecond: 0 });
    expect((await bodyOf<{ problems: string[] }>(answer)).problems).toHaveLength(2);
  });
});
