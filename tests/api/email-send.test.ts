import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  EMAIL_SEND,
  orderMail,
  readEmail,
  type SendAnswer,
  send,
  trySend,
  whenEmail,
  withoutPixel,
} from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const NOBODY = 'acc_0190a0a0-0000-7000-8000-000000000000';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati Putih');
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

function mailsTo(to: string) {
  return app.sandbox.mailbox.list({ to });
}

describe('a mail', () => {
  test('is accepted at once, sent, and arrives with its variables filled', async () => {
    const to = `siti.${unique()}@pelanggan.example`;
    const { emailLog, userErrors } = await trySend(key.client, {
      to: to.toUpperCase(),
      metadata: { pesanan: 1001 },
      variables: { nomor: 'A & B', nama: 'Siti <Rahayu>' },
    });
    // As it stands when it is answered: a worker may have it by then, and its events begin with QUEUED all the same.
    expect({ emailLog, userErrors }).toEqual({
      emailLog: {
        id: expect.stringMatching(/^msg_/),
        status: expect.stringMatching(/^(QUEUED|SENDING|SENT)$/),
        sequence: expect.any(Number),
      },
      userErrors: [],
    });
    const sent = await whenEmail(key.client, emailLog!.id, 'SENT');
    expect(sent).toMatchObject({
      subject: 'Pesanan A & B sudah dibayar',
      to,
      html: '<p>Terima kasih, Siti &lt;Rahayu&gt;.</p>',
      text: 'Terima kasih, Siti <Rahayu>.',
      attemptCount: 1,
      sentAt: expect.any(String),
      nextAttemptAt: null,
      lastError: null,
      actions: [],
      provider: { name: 'Mailketing (sandbox)' },
      possibleDuplicate: false,
    });
    expect(sent.attempts.nodes).toEqual([
      expect.objectContaining({ number: 1, state: 'ACCEPTED', responseText: 'Mail Sent', errorClass: null }),
    ]);
    expect(sent.events.nodes.map(({ sequence, kind, status }) => [sequence, kind, status])).toEqual([
      [1, 'QUEUED', 'QUEUED'],
      [2, 'SENDING', 'SENDING'],
      [3, 'SENT', 'SENT'],
    ]);
    const [mail, ...more] = mailsTo(to);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Pesanan A & B sudah dibayar', from: expect.stringContaining('halo@') });
    expect((await app.sandbox.mailbox.parse(mail!)).html).toContain('Siti &lt;Rahayu&gt;');
  });

  test('with headers of its own goes by SMTP, the only way that carries them', async () => {
    const to = `siti.${unique()}@pelanggan.example`;
    const id = await send(key.client, { to, headers: [{ name: 'X-Pesanan', value: '1001; kota=Yogyakarta' }] });
    expect(await whenEmail(key.client, id, 'SENT')).toMatchObject({ provider: { name: 'SMTP (sandbox)' } });
    const { headers, text } = await app.sandbox.mailbox.parse(mailsTo(to)[0]!);
    expect(headers).toContainEqual({ name: 'X-Pesanan', value: '1001; kota=Yogyakarta' });
    expect(text?.trim()).toBe('Terima kasih, Siti Rahayu.');
  });

  test('of marketing goes by SMTP too, and waits in its own queue', async () => {
    const id = await send(key.client, { type: 'marketing.broadcast' });
    expect(await whenEmail(key.client, id, 'SENT')).toMatchObject({ provider: { name: 'SMTP (sandbox)' } });
    expect(
      await key.client.must('query ($id: ID!) { emailLog(id: $id) { queue type { key critical } } }', { id }),
    ).toEqual({
      emailLog: { queue: 'BULK', type: { key: 'marketing.broadcast', critical: false } },
    });
  });

  test('may be text only, html only, and say ${nama} for {{ nama }}', async () => {
    const to = `siti.${unique()}@pelanggan.example`;
    const text = 'Halo ${nama} <b>\n& keluarga';
    await whenEmail(key.client, await send(key.client, { to, html: null, text }), 'SENT');
    await whenEmail(key.client, await send(key.client, { to, html: '<b>Halo ${nama}</b>', text: null }), 'SENT');
    const bodies = await Promise.all(mailsTo(to).map((mail) => app.sandbox.mailbox.parse(mail)));
    expect(bodies.map(({ html }) => html && withoutPixel(html))).toEqual([
      '<b>Halo Siti Rahayu</b>',
      '<p>Halo Siti Rahayu &lt;b&gt;<br>\n&amp; keluarga</p>',
    ]);
  });

  test('of a super admin names the account it is from', async () => {
    expect(await trySend(admin.client)).toMatchObject({ emailLog: null, userErrors: [{ code: 'ACCOUNT_REQUIRED' }] });
    const id = await send(admin.client, { accountId: shop.id });
    expect((await readEmail(key.client, id)).id).toBe(id);
  });
});

describe('an idempotency key', () => {
  test('sends once: the same key and input give the same e-mail', async () => {
    const input = orderMail();
    const same = randomUUID();
    const first = await trySend(key.client, input, same);
    const again = await trySend(key.client, input, same.toUpperCase());
    expect(again.emailLog?.id).toBe(first.emailLog?.id);
    await whenEmail(key.client, first.emailLog!.id, 'SENT');
    const replay = await trySend(key.client, { ...input, metadata: null }, same);
    expect(replay.emailLog).toMatchObject({ id: first.emailLog?.id, status: 'SENT' });
    expect(mailsTo(String(input.to))).toHaveLength(1);
  });

  test('does not depend on the order of fields', async () => {
    const same = randomUUID();
    const first = await trySend(key.client, { to: 'a@pelanggan.example', variables: { nama: 'A', nomor: '1' } }, same);
    const again = await trySend(key.client, { to: 'a@pelanggan.example', variables: { nomor: '1', nama: 'A' } }, same);
    expect(again.emailLog?.id).toBe(first.emailLog?.id);
  });

  test.each([
    ['subject', { subject: 'Lain' }],
    ['recipient', { to: 'lain@pelanggan.example' }],
    ['variables', { variables: { nomor: '1002', nama: 'Siti Rahayu' } }],
    ['metadata', { metadata: { kasir: 2 } }],
    ['headers', { headers: [{ name: 'X-A', value: '1' }] }],
  ])('with another %s is refused and sends nothing', async (_what, change) => {
    const same = randomUUID();
    const input = orderMail();
    await trySend(key.client, input, same);
    expect(await trySend(key.client, { ...input, ...change }, same)).toEqual({
      emailLog: null,
      userErrors: [expect.objectContaining({ code: 'IDEMPOTENCY_KEY_MISMATCH', field: ['idempotencyKey'] })],
    });
  });

  test('is the account’s own: another account may use the same one', async () => {
    const same = randomUUID();
    const other = await makeKey(app, admin, ['EMAIL_SEND'], (await openShop(admin)).id);
    const [mine, theirs] = [await trySend(key.client, {}, same), await trySend(other.client, {}, same)];
    expect(theirs.emailLog?.id).toEqual(expect.any(String));
    expect(theirs.emailLog?.id).not.toBe(mine.emailLog?.id);
  });

  test('replayed 200 times at once makes one message', async () => {
    const input = orderMail();
    const same = randomUUID();
    const replay = () => key.client.run<{ emailSend: SendAnswer }>(EMAIL_SEND, { input, key: same });
    const answers = await Promise.all(Array.from({ length: 200 }, replay));
    const ids = new Set(answers.map(({ data }) => data?.emailSend.emailLog?.id).filter(Boolean));
    const refusals = new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)));
    expect(ids.size).toBe(1);
    // On a slow machine some callers may be told to come back; nobody may be told anything else.
    expect([...refusals].filter((code) => code !== 'SERVICE_UNAVAILABLE')).toEqual([]);
    await whenEmail(key.client, [...ids][0]!, 'SENT');
    const rows = await app.database.query('select id from message where recipient = $1', [input.to]);
    expect(rows).toHaveLength(1);
    expect(app.sandbox.journal.list({ recipient: String(input.to) })).toHaveLength(1);
  });

  test('of a refused mail is free again', async () => {
    const same = randomUUID();
    const input = orderMail();
    expect((await trySend(key.client, { ...input, subject: '' }, same)).emailLog).toBeNull();
    expect((await trySend(key.client, input, same)).emailLog).not.toBeNull();
  });
});

describe('refused before it is accepted, with the field at fault', () => {
  const large = (length: number) => 'x'.repeat(length);

  test.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown type', { type: 'order.lost' }, 'TYPE_UNKNOWN', 'type'],
    ['no body', { html: null, text: null }, 'CONTENT_EMPTY', 'html'],
    ['empty bodies', { html: '', text: '' }, 'CONTENT_EMPTY', 'html'],
    ['no subject', { subject: '' }, 'SUBJECT_EMPTY', 'subject'],
    ['a subject that is empty once filled', { subject: ' {{ tidak_ada }} ' }, 'SUBJECT_EMPTY', 'subject'],
    ['a subject of 999 characters', { subject: large(999) }, 'TOO_LARGE', 'subject'],
    ['bodies of 2,000,001 characters', { html: large(2_000_000), text: 'x' }, 'TOO_LARGE', 'html'],
    ['variables of more than 100,000', { variables: { isi: large(100_000) } }, 'TOO_LARGE', 'variables'],
    ['metadata of more than 100,000', { metadata: { isi: large(100_000) } }, 'TOO_LARGE', 'metadata'],
    ['broken Liquid in the subject', { subject: 'Halo {{ nama' }, 'TEMPLATE_INVALID', 'subject'],
    ['broken Liquid in html', { html: '{% if nama %}Halo' }, 'TEMPLATE_INVALID', 'html'],
    ['broken Liquid in text', { text: '{% tidak_ada %}' }, 'TEMPLATE_INVALID', 'text'],
    ['an unknown filter', { text: '{{ nama | tidak_ada }}' }, 'TEMPLATE_INVALID', 'text'],
    [
      'a template that never ends',
      { text: '{% for i in (1..99999999) %}{{ i }}{% endfor %}' },
      'TEMPLATE_INVALID',
      'text',
    ],
    ['a file from the server', { text: '{% include "/etc/passwd" %}' }, 'TEMPLATE_INVALID', 'text'],
    ['an account of nobody', { accountId: NOBODY }, 'ACCOUNT_NOT_FOUND', 'accountId'],
    [
      'a header we write',
      { headers: [{ name: 'bCc', value: 'semua@pelanggan.example' }] },
      'HEADER_INVALID',
      'headers',
    ],
    ['21 headers', { headers: Array(21).fill({ name: 'X-A', value: '1' }) }, 'HEADER_INVALID', 'headers'],
    ['a header of 901 characters', { headers: [{ name: 'X-A', value: large(901) }] }, 'HEADER_INVALID', 'headers'],
    ['a header without a name', { headers: [{ name: '', value: '1' }] }, 'HEADER_INVALID', 'headers'],
    [
      'a header value with CRLF',
      { headers: [{ name: 'X-A', value: '1\r\nBcc: x@y.example' }] },
      'HEADER_INVALID',
      'headers',
    ],
    [
      'a header value with LF',
      { headers: [{ name: 'X-A', value: '1\nBcc: x@y.example' }] },
      'HEADER_INVALID',
      'headers',
    ],
    ['a header name with CRLF', { headers: [{ name: 'X-A: 1\r\nBcc', value: 'x' }] }, 'HEADER_INVALID', 'headers'],
    ['a header name with a colon', { headers: [{ name: 'Bcc: x', value: 'x' }] }, 'HEADER_INVALID', 'headers'],
  ])('%s', async (_what, change, code, field) => {
    const before = await app.database.query('select count(*) from message');
    const { emailLog, userErrors } = await trySend(key.client, change);
    expect(emailLog).toBeNull();
    expect(userErrors).toEqual([{ code, field: ['input', field], message: expect.stringMatching(/^.{5,300}$/) }]);
    expect(await app.database.query('select count(*) from message')).toEqual(before);
  });

  test('a mail that no enabled provider can carry', async () => {
    const lonely = await startApp({ worker: false });
    const boss = await signInAdmin(lonely);
    const { id: accountId } = await openShop(boss);
    await lonely.database.query(`update provider set enabled = kind <> 'SMTP'`);
    const headers = [{ name: 'X-A', value: '1' }];
    const refused = await eventually('the change of providers is noticed', async () => {
      const answer = await trySend(boss.client, { accountId, headers });
      return answer.emailLog === null && answer;
    });
    expect(refused.userErrors).toMatchObject([{ code: 'NO_ROUTE' }]);
    expect(await trySend(boss.client, { accountId })).toMatchObject({ emailLog: { status: 'QUEUED' } });
  });

  test('every code of the schema has a case here, among the features, with the templates or with the credits', async () => {
    const { __type } = await admin.client.must<{ __type: { enumValues: { name: string }[] } }>(
      '{ __type(name: "EmailSendErrorCode") { enumValues { name } } }',
    );
    expect(__type.enumValues.map(({ name }) => name).sort()).toEqual([
      'ACCOUNT_NOT_FOUND',
      'ACCOUNT_REQUIRED',
      'ATTACHMENT_INVALID',
      'CC_INVALID',
      'CONTENT_EMPTY',
      'CREDITS_FROZEN',
      'HEADER_INVALID',
      'IDEMPOTENCY_KEY_MISMATCH',
      'INSUFFICIENT_CREDITS',
      'NO_ROUTE',
      'RATE_LIMITED',
      'SCHEDULE_INVALID',
      'SENDER_UNVERIFIED',
      'SUBJECT_EMPTY',
      'TEMPLATE_AND_CONTENT',
      'TEMPLATE_INVALID',
      'TEMPLATE_NOT_FOUND',
      'TOO_LARGE',
      'TYPE_MISMATCH',
      'TYPE_UNKNOWN',
      'VARIABLE_INVALID',
      'VARIABLE_MISSING',
    ]);
  });

  test.each([
    ['a recipient that is none', { to: 'siti' }, {}],
    ['a recipient with a line break', { to: 'siti@pelanggan.example\r\nBcc: x@y.example' }, {}],
    ['two recipients', { to: 'siti@pelanggan.example, budi@pelanggan.example' }, {}],
    ['variables that are no object', { variables: 'nama' }, {}],
    ['a key that is no UUID', {}, { key: 'satu' }],
    ['no key', {}, { key: null }],
  ])('%s is malformed input', async (_what, change, variables) => {
    const answer = await key.client.run(EMAIL_SEND, { input: orderMail(change), key: randomUUID(), ...variables });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('line breaks in a rendered subject become spaces and add no header', async () => {
  const to = `siti.${unique()}@pelanggan.example`;
  const variables = { nomor: '1\r\nBcc: semua@pelanggan.example\r\n\r\n<p>isi</p>', nama: 'Siti' };
  const id = await send(key.client, { to, variables, headers: [{ name: 'X-A', value: '1' }] });
  await whenEmail(key.client, id, 'SENT');
  const { headers, html } = await app.sandbox.mailbox.parse(mailsTo(to)[0]!);
  expect(headers.map(({ name }) => name.toLowerCase())).not.toContain('bcc');
  expect(withoutPixel(html ?? '')).toBe('<p>Terima kasih, Siti.</p>');
  expect(app.sandbox.journal.list({ recipient: 'semua@pelanggan.example' })).toEqual([]);
});

test('a template sees its variables only, not what objects inherit', async () => {
  const id = await send(key.client, { text: '[{{ nama.constructor }}{{ nama.__proto__ }}{{ constructor }}]' });
  expect((await whenEmail(key.client, id, 'SENT')).text).toBe('[]');
});

test('text that Postgres cannot hold is refused as bad input, not as our fault', async () => {
  for (const change of [{ subject: 'nol \u0000' }, { metadata: { isi: '\u0000' } }, { html: '\ud83d' }]) {
    const answer = await key.client.run(EMAIL_SEND, { input: orderMail(change), key: randomUUID() });
    expect([answer.status, answer.errors[0]?.extensions.code], answer.raw).toEqual([400, 'BAD_USER_INPUT']);
  }
});
