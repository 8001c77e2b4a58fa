import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ErrorClass } from '../../apps/api/src/domains/delivery/message.entity.ts';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { OpenProvider } from '../../apps/api/src/domains/delivery/provider.service.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { changeProvider, providersSeenBy } from '../support/provider-desk.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.BREVO, ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.database.query(`update email_type set backoff_seconds = 1`);
  await app.recoverProviders();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const address = (name = 'siti') => `${name}+${unique()}@pelanggan.example`;
const uuidOf = (id: string) => id.slice(4);
const accepted = (to: string) => app.sandbox.journal.list({ recipient: to, outcome: 'accepted' }).length;
const brevo = async (): Promise<OpenProvider> =>
  (await app.context.providers.open()).find(({ provider }) => provider.kind === ProviderKind.BREVO)!;
async function changeBrevo(change: Record<string, unknown>): Promise<void> {
  const seen = await providersSeenBy(admin.client);
  const { id } = seen.find(({ provider }) => provider.kind === 'BREVO')!;
  const { userErrors } = await changeProvider(admin.client, 'Update', { id, ...change });
  expect(userErrors).toEqual([]);
}
const suppress = (to: string) =>
  app.database.query(
    `insert into suppression (account_id, address, reason, evidence) values ($1, $2, 'COMPLAINT', 'Ditandai spam.')`,
    [uuidOf(shop.id), to],
  );

/** A mail that Brevo took and whose answer never came; its repetition waits until `repeat`. */
async function waitingForRepetition(to: string): Promise<string> {
  app.sandbox.faults.add({ provider: 'brevo', behaviour: 'reset' });
  await app.database.query('update email_type set backoff_seconds = 100000');
  await eventually(
    'the registry is read again',
    async () => (await app.context.emailTypes.find('order.paid'))?.backoffSeconds === 100_000,
  );
  const id = await send(key.client, { to });
  await eventually('it waits for its repetition', async () => {
    const email = await readEmail(key.client, id);
    return email.status === 'QUEUED' && email.attemptCount === 1;
  });
  return id;
}
const repeat = (id: string) => app.database.query(`update message set due_at = now() where id = $1`, [uuidOf(id)]);

describe('an uncertain mail that waits to be repeated with its key', () => {
  test.each([
    [
      'goes without a key now',
      { brevo: { idempotencyKeyName: '' } },
      { brevo: { idempotencyKeyName: 'idempotencyKey' } },
    ],
    [
      'goes by another name',
      { brevo: { idempotencyKeyName: 'Idempotency-Key' } },
      { brevo: { idempotencyKeyName: 'idempotencyKey' } },
    ],
  ])('is not repeated when the provider %s: it is UNKNOWN', async (_what, change, back) => {
    const to = address();
    const id = await waitingForRepetition(to);
    await changeBrevo(change);
    await repeat(id);
    const email = await whenEmail(key.client, id, 'UNKNOWN', 'SENT', 'FAILED');
    await changeBrevo(back);
    expect(email.status).toBe('UNKNOWN');
    expect(accepted(to)).toBe(1);
  });

  test('stays uncertain when its address is suppressed meanwhile: it may have arrived', async () => {
    const to = address();
    const id = await waitingForRepetition(to);
    await suppress(to);
    await repeat(id);
    expect((await whenEmail(key.client, id, 'UNKNOWN', 'SUPPRESSED', 'SENT')).status).toBe('UNKNOWN');
    expect(accepted(to)).toBe(1);
  });
});

describe('a mail that was handed over', () => {
  test('is never FAILED because what the provider said cannot be kept', async () => {
    const { adapter } = await brevo();
    const whole = adapter.send.bind(adapter);
    vi.spyOn(adapter, 'send').mockImplementation(async (email) => {
      const outcome = await whole(email);
      return { ...outcome, words: 'Diterima\0 \ud800', code: '2\u000001', providerMessageId: 'a\0b' };
    });
    const ids = await Promise.all(Array.from({ length: 3 }, () => send(key.client, { to: address() })));
    for (const id of ids) expect((await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN')).status).toBe('SENT');
  });
});

test('a mail is not stuck whose claim was made although the worker never heard of it', async () => {
  const { database } = app.context;
  const query = database.query.bind(database);
  let lost = 0;
  vi.spyOn(database, 'query').mockImplementation(async (statement) => {
    const rows = await query(statement);
    if (statement.name !== 'claim_messages' || rows.length === 0 || lost > 0) return rows as never;
    lost += 1;
    throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
  });
  const to = address();
  await whenEmail(key.client, await send(key.client, { to }), 'SENT');
  expect(lost).toBe(1);
  expect(accepted(to)).toBe(1);
});

describe('a mail that was sent again although it may have arrived', () => {
  /** Taken by Brevo without an answer, and then asked to be sent again by a person. */
  async function sentAgain(to: string): Promise<string> {
    const { adapter } = await brevo();
    vi.spyOn(adapter, 'send').mockResolvedValueOnce({ kind: 'unknown', code: '500', words: 'Ada gangguan.' });
    vi.spyOn(adapter, 'capabilities', 'get').mockReturnValue({ ...adapter.capabilities, idempotency: false });
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'UNKNOWN');
    return id;
  }
  const again = (id: string) =>
    key.client.must(
      'mutation ($input: EmailRetryInput!) { emailRetry(input: $input) { emailLog { id } userErrors { code } } }',
      { input: { id, acceptPossibleDuplicate: true } },
    );

  test('is uncertain as before when it is refused now: that proves nothing about the first', async () => {
    const to = address();
    const id = await sentAgain(to);
    const { adapter } = (await app.context.providers.open())[1]!;
    vi.spyOn(adapter, 'send').mockResolvedValueOnce({
      kind: 'rejected',
      errorClass: ErrorClass.PERMANENT,
      code: '400',
      words: 'Kosong.',
    });
    await again(id);
    await eventually(
      'the second attempt ended',
      async () => (await readEmail(key.client, id)).attempts.nodes[1]?.state === 'REJECTED',
    );
    expect(await readEmail(key.client, id)).toMatchObject({ status: 'UNKNOWN', possibleDuplicate: true });
  });

  test('is uncertain as before when a person stops it', async () => {
    const id = await sentAgain(address());
    await app.database.query(
      `insert into provider_health (provider_id, breaker, open_until) select id, 'OPEN', now() + interval '1 hour' from provider on conflict (provider_id) do update set breaker = 'OPEN', open_until = excluded.open_until`,
    );
    app.context.breakers.forget();
    await again(id);
    await eventually('it waits', async () => (await readEmail(key.client, id)).waitReason === 'PROVIDERS_RESTING');
    const { emailCancel } = await key.client.must<{ emailCancel: { emailLog: { status: string } } }>(
      'mutation ($input: EmailCancelInput!) { emailCancel(input: $input) { emailLog { status } userErrors { code } } }',
      { input: { id } },
    );
    expect(emailCancel.emailLog.status).toBe('UNKNOWN');
  });
});

test('a scheduled mail does not go early because the clock of the process that takes it is an hour fast', async () => {
  const fast = await startApp({ clock: { now: () => new Date(Date.now() + 3_600_000) } });
  const person = await signInAdmin(fast);
  const { client } = await makeKey(fast, person, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(person)).id);
  const scheduledAt = new Date(Date.now() + 1_800_000).toISOString();
  const id = await send(client, { to: address(), scheduledAt });
  expect(await readEmail(client, id)).toMatchObject({ status: 'QUEUED', scheduledAt, nextAttemptAt: scheduledAt });
});
