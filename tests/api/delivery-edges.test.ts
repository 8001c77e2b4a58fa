import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { Outcome } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { returnAllowances } from '../../apps/api/src/domains/delivery/sql/allowances.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { orderMail, readEmail, send, type UserError, whenEmail } from '../support/emails.ts';
import { type FileServer, serveFiles } from '../support/file-server.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const BATCH = `
  mutation ($input: EmailSendBatchInput!, $key: UUID!) {
    emailSendBatch(input: $input, idempotencyKey: $key) {
      results { emailLog { id } userErrors { code message } } userErrors { code }
    }
  }`;

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
let brevoPath: string;

beforeAll(async () => {
  app = await startApp({
    kinds: [ProviderKind.BREVO, ProviderKind.SMTP],
    settings: { OUTGOING_ALLOW: '127.0.0.1/32' },
  });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
  const { providerDetails } = await admin.client.must<{
    providerDetails: { provider: { kind: string }; webhookUrl: string }[];
  }>('{ providerDetails { webhookUrl provider { kind } } }');
  brevoPath = new URL(providerDetails.find(({ provider }) => provider.kind === 'BREVO')!.webhookUrl).pathname;
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.database.query('update email_type set backoff_seconds = 1');
  await app.recoverProviders();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const address = (name = 'siti') => `${name}.${unique()}@pelanggan.example`;
const uuidOf = (id: string) => id.slice(4);
const post = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/json', path = brevoPath) =>
  (await fetch(app.url + path, { method: 'POST', headers: { 'content-type': type }, body })).status;

describe('at the same moment', () => {
  test('two batches with the same contents and files in opposite orders are both accepted', async () => {
    const kinds = Array.from({ length: 40 }, (_, index) => index);
    const mails = kinds.map((index) => ({
      html: `<p>Promo ${index} ${unique()}</p>`,
      attachments: [{ name: 'a.txt', content: Buffer.from(`${index} ${unique()}`).toString('base64') }],
    }));
    const batch = (parts: object[]) =>
      key.client.must<{ emailSendBatch: { results: { userErrors: UserError[] }[] } }>(BATCH, {
        input: { emails: parts.map((part) => orderMail({ to: address(), ...part })) },
        key: randomUUID(),
      });
    const answers = await Promise.all([batch(mails), batch(mails.toReversed())]);
    const refused = answers.flatMap(({ emailSendBatch }) => emailSendBatch.results.flatMap((one) => one.userErrors));
    expect(refused).toEqual([]);
  });
});

describe('files of a batch that are given as addresses', () => {
  let files: FileServer;
  beforeAll(async () => {
    files = await serveFiles();
  });
  afterAll(() => files.close());
  const sendAll = async (urls: string[]) => {
    const emails = urls.map((url) => orderMail({ to: address(), attachments: [{ url }] }));
    const { emailSendBatch } = await key.client.must<{
      emailSendBatch: { results: { emailLog: object | null; userErrors: UserError[] }[] };
    }>(BATCH, { input: { emails }, key: randomUUID() });
    return emailSendBatch.results.map(({ userErrors }) => userErrors[0]?.message ?? 'accepted');
  };

  test('are read once for all mails', async () => {
    const url = files.add('/bersama.bin', Buffer.alloc(10_000_000, 1), 'application/octet-stream');
    expect(await sendAll(Array.from({ length: 20 }, () => url))).toEqual(Array.from({ length: 20 }, () => 'accepted'));
    expect(files.requests('/bersama.bin')).toBe(1);
  });

  test('do not fill the memory: what is too much together is refused, mail by mail', async () => {
    const large = Buffer.alloc(13_000_000, 2);
    const urls = Array.from({ length: 8 }, (_, index) => files.add(`/${index}.bin`, large, 'application/octet-stream'));
    const answers = await sendAll(urls);
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(4);
    expect(answers.at(-1)).toContain('send fewer mails at once');
  });
});

describe('an event of a provider', () => {
  test.each([
    [
      'with characters that Postgres cannot keep',
      '{"event":"opened","email":"a@b.example","link":"\\u0000\\ud800","x\\u0000":1}',
      200,
    ],
    ['with a form that holds such', null, 200],
    [
      'nested without end',
      `{"event":"opened","email":"a@b.example","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      400,
    ],
    ['that is not UTF-8', Uint8Array.from([0x7b, 0x22, 0x65, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 200],
    ['that is too large', `{"event":"${'x'.repeat(1_200_000)}"}`, 413],
  ])('%s is never an error of ours', async (_what, body, status) => {
    expect(
      body === null ? await post('event=a%00b&email=c', 'application/x-www-form-urlencoded') : await post(body),
    ).toBe(status);
  });

  test('to an address that cannot be decoded tells nothing of our insides', async () => {
    const answer = await fetch(`${app.url}/webhooks/providers/%E0%A4%A/x`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('node_modules');
  });

  test('that comes before our own answer ends the uncertainty once there is one', async () => {
    const { adapter } = (await app.context.providers.open())[0]!;
    let answer: (outcome: Outcome) => void = () => undefined;
    vi.spyOn(adapter, 'send').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    vi.spyOn(adapter, 'capabilities', 'get').mockReturnValue({
      ...adapter.capabilities,
      idempotency: false,
      lookUp: false,
    });
    const to = address();
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'SENDING');
    const event = { event: 'delivered', email: to, ts_epoch: Date.now(), tags: [uuidOf(id)] };
    expect(await post(JSON.stringify(event))).toBe(200);
    await pause(300);
    answer({ kind: 'unknown', code: 'ANSWER_TIMEOUT', words: 'Tidak ada jawaban.' });
    await whenEmail(key.client, id, 'UNKNOWN');
    await app.database.query('update inbox_event set retry_at = now() where processed_at is null');
    const email = await whenEmail(key.client, id, 'DELIVERED');
    expect(email).toMatchObject({ attemptCount: 1, attempts: { nodes: [{ state: 'ACCEPTED' }] } });
  });

  test('makes a repetition needless that has not begun', async () => {
    await app.database.query('update email_type set backoff_seconds = 100000');
    await eventually(
      'the registry is read again',
      async () => (await app.context.emailTypes.find('order.paid'))?.backoffSeconds === 100_000,
    );
    app.sandbox.faults.add({ provider: 'brevo', behaviour: 'reset' });
    const to = address();
    const id = await send(key.client, { to });
    await eventually('it waits for its repetition', async () => {
      const { status, attemptCount } = await readEmail(key.client, id);
      return status === 'QUEUED' && attemptCount === 1;
    });
    const event = { event: 'delivered', email: to, ts_epoch: Date.now(), tags: [uuidOf(id)] };
    await post(JSON.stringify(event));
    expect(await whenEmail(key.client, id, 'DELIVERED')).toMatchObject({ attemptCount: 1 });
  });
});

test('the same events in opposite orders at the same moment are all kept, and worked on at once', async () => {
  const events = Array.from({ length: 300 }, () => ({ event: 'opened', email: address(), ts_epoch: 1 }));
  const calls = [events, events.toReversed(), events, events.toReversed()];
  expect(await Promise.all(calls.map((call) => post(JSON.stringify(call))))).toEqual([200, 200, 200, 200]);
  const waiting = `select count(*)::int from inbox_event where processed_at is null`;
  await eventually(
    'all are worked on',
    async () => (await app.database.query<{ count: number }>(waiting))[0]?.count === 0,
  );
});

test('what is given back of yesterday does not enlarge the quota of today', async () => {
  await app.database.query(
    `insert into allowance (key, next_at, day, used) values ('uji', now(), (now() at time zone 'Asia/Jakarta')::date, 5)`,
  );
  const [row] = await app.database.query<{ today: string; yesterday: string }>(
    `select day::text as today, (day - 1)::text as yesterday from allowance where key = 'uji'`,
  );
  await returnAllowances(app.context.database, [
    { key: 'uji', day: row!.yesterday },
    { key: 'uji', day: row!.today },
  ]);
  expect(await app.database.query(`select used from allowance where key = 'uji'`)).toEqual([{ used: 4 }]);
});
