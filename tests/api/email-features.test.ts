import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { EMAIL_SEND, orderMail, readEmail, send, trySend, type UserError, whenEmail } from '../support/emails.ts';
import { type FileServer, serveFiles } from '../support/file-server.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { freePort } from '../support/processes.ts';
import { eventually } from '../support/waiting.ts';

const BATCH = `
  mutation ($input: EmailSendBatchInput!, $key: UUID!) {
    emailSendBatch(input: $input, idempotencyKey: $key) {
      results { emailLog { id status } userErrors { field code message } }
      userErrors { code message }
    }
  }`;
interface BatchAnswer {
  results: { emailLog: { id: string; status: string } | null; userErrors: UserError[] }[] | null;
  userErrors: UserError[];
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
let files: FileServer;

beforeAll(async () => {
  const port = await freePort();
  files = await serveFiles();
  app = await startApp({
    port,
    kinds: [ProviderKind.MAILKETING_V1, ProviderKind.BREVO, ProviderKind.SMTP],
    settings: { PUBLIC_URL: `http://127.0.0.1:${port}`, OUTGOING_ALLOW: '127.0.0.1/32' },
  });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

afterAll(() => files.close());

const address = (name = 'siti') => `${name}.${unique()}@pelanggan.example`;
const mailTo = (to: string) => app.sandbox.mailbox.list({ to })[0];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const base64 = (bytes: Buffer) => bytes.toString('base64');
/** Sends through one kind of provider only, by a route of the shop. */
async function via(kind: ProviderKind): Promise<void> {
  await app.database.query(
    `delete from route; insert into route (id, category, provider_ids)
     select gen_random_uuid(), 'ORDER', array[id] from provider where kind = '${kind}'`,
  );
  app.context.routes.forget();
}
const batch = async (emails: object[], batchKey: string = randomUUID()) =>
  (await key.client.must<{ emailSendBatch: BatchAnswer }>(BATCH, { input: { emails }, key: batchKey })).emailSendBatch;

describe('copies and answers', () => {
  test.each([ProviderKind.BREVO, ProviderKind.SMTP])('go along by %s', async (kind) => {
    await via(kind);
    const [to, cc] = [address(), address('gudang')];
    const id = await send(key.client, { to, cc: [cc.toUpperCase()], replyTo: 'cs@toko-melati.example' });
    const email = await whenEmail(key.client, id, 'SENT', 'FAILED');
    expect(email).toMatchObject({ status: 'SENT', cc: [cc], replyTo: 'cs@toko-melati.example' });
    const mail = await app.sandbox.mailbox.parse(mailTo(to)!);
    expect(JSON.stringify(mail)).toContain(cc);
    expect(JSON.stringify(mail)).toContain('cs@toko-melati.example');
  });

  test('go by the first provider that carries them, and the attempt says why', async () => {
    await app.database.query('delete from route');
    app.context.routes.forget();
    const id = await send(key.client, { cc: [address('gudang')] });
    const email = await whenEmail(key.client, id, 'SENT');
    expect(email.provider?.name).toBe('Brevo (sandbox)');
    const { emailLog } = await key.client.must<{
      emailLog: { attempts: { nodes: { route: { rule: string; skipped: object[] } }[] } };
    }>(
      'query ($id: ID!) { emailLog(id: $id) { attempts { nodes { route { rule skipped { reason providerName } } } } } }',
      { id },
    );
    expect(emailLog.attempts.nodes[0]?.route).toEqual({
      rule: 'STANDARD',
      skipped: [{ reason: 'NO_CC', providerName: 'Mailketing (sandbox)' }],
    });
  });

  test.each([
    ['eleven copies', { cc: Array.from({ length: 11 }, () => address()) }],
    ['the recipient once more', { to: 'siti@pelanggan.example', cc: ['Siti@pelanggan.example'] }],
  ])('%s are refused', async (_what, change) => {
    expect(await trySend(key.client, change)).toMatchObject({ emailLog: null, userErrors: [{ code: 'CC_INVALID' }] });
  });
});

describe('the sender', () => {
  test("is the account's own unless another verified one is named", async () => {
    await app.database.query(`
      insert into sender_identity (id, account_id, name, address, verified_at)
      select gen_random_uuid(), id, v.name, v.address, v.at from account,
             (values ('Gudang Melati', 'gudang@toko-melati.example', now()), ('Belum', 'belum@toko-melati.example', null))
               as v (name, address, at)
       where account.id = '${shop.id.replace('acc_', '')}'`);
    const own = await readEmail(key.client, await send(key.client));
    expect(own.from).toContain('<halo@toko-melati.example>');
    const named = await readEmail(key.client, await send(key.client, { from: 'GUDANG@toko-melati.example' }));
    expect(named.from).toBe('Gudang Melati <gudang@toko-melati.example>');
  });

  test.each(['belum@toko-melati.example', 'bos@toko-lain.example'])('%s is not verified', async (from) => {
    const refusedKey = randomUUID();
    const refused = await trySend(key.client, { from }, refusedKey);
    expect(refused).toMatchObject({
      emailLog: null,
      userErrors: [{ code: 'SENDER_UNVERIFIED', field: ['input', 'from'] }],
    });
    const mended = await trySend(key.client, {}, refusedKey);
    expect(mended.emailLog, 'a refused mail does not use up its key').not.toBeNull();
  });
});

describe('a later moment', () => {
  test('is waited for, and cancelling works until then', async () => {
    const at = new Date(Date.now() + 2_500);
    const id = await send(key.client, { scheduledAt: at.toISOString() });
    const waiting = await readEmail(key.client, id);
    expect(waiting).toMatchObject({ status: 'QUEUED', scheduledAt: at.toISOString(), actions: ['CANCEL'] });
    const email = await whenEmail(key.client, id, 'SENT');
    expect(new Date(email.sentAt!).getTime()).toBeGreaterThanOrEqual(at.getTime());
  });

  test('more than a year ahead is refused; in the past it goes at once', async () => {
    const far = new Date(Date.now() + 366 * 86_400_000).toISOString();
    expect((await trySend(key.client, { scheduledAt: far })).userErrors).toMatchObject([{ code: 'SCHEDULE_INVALID' }]);
    const id = await send(key.client, { scheduledAt: '2020-01-01T00:00:00Z' });
    expect((await whenEmail(key.client, id, 'SENT')).scheduledAt).toBeNull();
  });
});

describe('files', () => {
  const pdf = randomBytes(200_000);
  const png = randomBytes(30_000);

  test.each([
    [ProviderKind.SMTP, true],
    [ProviderKind.BREVO, false],
    [ProviderKind.MAILKETING_V1, false],
  ])('given as base64 arrive intact by %s', async (kind, inline) => {
    await via(kind);
    const to = address();
    const attachments = [
      { name: 'Tagihan Desember.pdf', content: base64(pdf) },
      { name: 'logo.png', content: base64(png), ...(inline ? { contentId: 'logo@melati' } : {}) },
    ];
    const id = await send(key.client, {
      to,
      html: '<p>Terlampir. <img src="cid:logo@melati" alt=""></p>',
      attachments,
    });
    const email = await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN');
    expect(email).toMatchObject({
      status: 'SENT',
      attachments: [
        { name: 'Tagihan Desember.pdf', contentType: 'application/pdf', size: 200_000 },
        { name: 'logo.png', contentType: 'image/png', size: 30_000 },
      ],
    });
    const found = (await app.sandbox.mailbox.parse(mailTo(to)!)).attachments;
    expect(new Map(found.map(({ name, sha256: hash }) => [name, hash]))).toEqual(
      new Map([
        ['Tagihan Desember.pdf', sha256(pdf)],
        ['logo.png', sha256(png)],
      ]),
    );
    if (inline) expect(found.find(({ name }) => name === 'logo.png')).toMatchObject({ contentId: 'logo@melati' });
  });

  test('given as an address are read when the mail is accepted, once', async () => {
    await via(ProviderKind.SMTP);
    const to = address();
    const url = files.add('/unduh/katalog.pdf', pdf, 'application/pdf');
    const input = { to, attachments: [{ url }] };
    const idempotencyKey = randomUUID();
    const first = await trySend(key.client, input, idempotencyKey);
    const again = await trySend(key.client, input, idempotencyKey);
    expect(again.emailLog?.id).toBe(first.emailLog?.id);
    expect(files.requests('/unduh/katalog.pdf')).toBe(1);
    await whenEmail(key.client, first.emailLog!.id, 'SENT');
    const found = (await app.sandbox.mailbox.parse(mailTo(to)!)).attachments;
    expect(found).toMatchObject([{ name: 'katalog.pdf', contentType: 'application/pdf', sha256: sha256(pdf) }]);
  });

  test('are kept once however many mails carry them', async () => {
    await send(key.client, { attachments: [{ name: 'a.pdf', content: base64(pdf) }] });
    const [row] = await app.database.query<{ count: string }>(
      `select count(*) from attachment_file where bytes = '\\x${pdf.toString('hex')}'`,
    );
    expect(Number(row?.count)).toBe(1);
  });

  test.each<[string, object[], string]>([
    ['neither content nor address', [{ name: 'a.pdf' }], 'either its content or its url'],
    ['both', [{ name: 'a.pdf', content: 'YQ==', url: 'https://toko.example/a' }], 'either its content or its url'],
    ['content without a name', [{ content: 'YQ==' }], 'name'],
    ['a name that is a path', [{ name: '../a.pdf', content: 'YQ==' }], 'name'],
    ['a name with a line break', [{ name: 'a\r\nBcc: x@y.example', content: 'YQ==' }], 'name'],
    ['what is not base64', [{ name: 'a.pdf', content: 'ini-bukan!' }], 'base64'],
    ['a data URI', [{ name: 'a.pdf', content: 'data:text/plain;base64,YQ==' }], 'base64 alone'],
    ['an empty file', [{ name: 'a.pdf', content: '' }], 'empty'],
    ['a content type that is none', [{ name: 'a', content: 'YQ==', contentType: 'pdf\r\nX: y' }], 'content type'],
    ['eleven files', Array.from({ length: 11 }, () => ({ name: 'a', content: 'YQ==' })), '10 files'],
    [
      'two images of one content id',
      Array.from({ length: 2 }, () => ({ name: 'a', content: 'YQ==', contentId: 'x' })),
      'same content id',
    ],
    ['an address without TLS', [{ url: 'http://toko.example/a.pdf' }], 'https://'],
    ['an address with a password', [{ url: 'https://siti:rahasia@toko.example/a.pdf' }], 'password'],
  ])('%s: refused, and the field is named', async (_what, attachments, words) => {
    const { emailLog, userErrors } = await trySend(key.client, { attachments });
    expect(emailLog).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'ATTACHMENT_INVALID', message: expect.stringContaining(words) }]);
    expect(userErrors[0]?.field.slice(0, 2)).toEqual(['input', 'attachments']);
  });

  test('too large together: refused', async () => {
    const large = base64(Buffer.alloc(7_100_000, 1));
    const attachments = [1, 2].map((number) => ({ name: `${number}.bin`, content: large }));
    expect((await trySend(key.client, { attachments })).userErrors).toMatchObject([{ code: 'ATTACHMENT_INVALID' }]);
  });

  test('that no provider of the route can carry are refused before the mail is accepted', async () => {
    await via(ProviderKind.MAILKETING_V1);
    const attachments = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.pdf`, content: 'YQ==' }));
    expect((await trySend(key.client, { attachments })).userErrors).toMatchObject([{ code: 'NO_ROUTE' }]);
  });

  test('are served only to whoever has the signed address', async () => {
    const id = (await app.database.query<{ id: string }>('select id from attachment_file limit 1'))[0]!.id;
    const answer = await fetch(`${app.url}/attachments/${id}/9999999999/${'A'.repeat(43)}/a.pdf`);
    expect(answer.status).toBe(404);
  });
});

describe('a batch', () => {
  test('takes what is right, refuses what is wrong, each by itself; a repetition sends nothing more', async () => {
    await via(ProviderKind.SMTP);
    const to = address();
    const emails = [orderMail({ to }), orderMail({ type: 'tidak.ada' }), orderMail({ to }), orderMail({ subject: '' })];
    const batchKey = randomUUID();
    const first = await batch(emails, batchKey);
    expect(first.results?.map(({ emailLog, userErrors }) => (emailLog ? 'accepted' : userErrors[0]?.code))).toEqual([
      'accepted',
      'TYPE_UNKNOWN',
      'accepted',
      'SUBJECT_EMPTY',
    ]);
    const again = await batch(emails, batchKey);
    const ids = (answer: BatchAnswer) => answer.results?.map(({ emailLog }) => emailLog?.id);
    expect(ids(again)).toEqual(ids(first));
    await eventually('both arrived', async () => app.sandbox.mailbox.list({ to }).length === 2);
    const changed = await batch([orderMail({ to, subject: 'Lain' }), ...emails.slice(1)], batchKey);
    expect(changed.results?.[0]?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_MISMATCH' }]);
  });

  test('of 500 is accepted in one go, of 501 and of none it is refused', async () => {
    const many = Array.from({ length: 501 }, () => orderMail());
    expect((await batch(many)).userErrors).toMatchObject([{ code: 'BATCH_SIZE' }]);
    expect((await batch([])).userErrors).toMatchObject([{ code: 'BATCH_SIZE' }]);
    const accepted = await batch(many.slice(0, 500));
    expect(accepted.results?.filter(({ emailLog }) => emailLog !== null)).toHaveLength(500);
  });
});

test('one mail whose key was used for another input is told so, files or not', async () => {
  const idempotencyKey = randomUUID();
  const attachments = [{ name: 'a.txt', content: 'YQ==' }];
  await key.client.must(EMAIL_SEND, {
    input: orderMail({ attachments, to: 'siti@pelanggan.example' }),
    key: idempotencyKey,
  });
  const other = [{ name: 'a.txt', content: 'Yg==' }];
  const answer = await trySend(key.client, { attachments: other, to: 'siti@pelanggan.example' }, idempotencyKey);
  expect(answer.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_MISMATCH' }]);
});
