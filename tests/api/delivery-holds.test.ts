import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepHouseJob } from '../../apps/api/src/domains/delivery/jobs/keep-house.job.ts';
import { ErrorClass } from '../../apps/api/src/domains/delivery/message.entity.ts';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { orderMail, readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { changeProvider, providersSeenBy } from '../support/provider-desk.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.recoverProviders();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const address = (name = 'siti') => `${name}.${unique()}@pelanggan.example`;
const uuidOf = (id: string) => id.slice(4);
const smtpId = async () => (await providersSeenBy(admin.client))[0]!.id;
const breaker = async () =>
  (await app.database.query<{ breaker: string }>('select breaker from provider_health'))[0]?.breaker;
async function setBreaker(state: 'OPEN' | 'HALF_OPEN', restSeconds: number): Promise<void> {
  await app.database.query(
    `insert into provider_health (provider_id, breaker, open_until, trial_until, cool_down_seconds)
     select id, $1, moment, moment, 30 from provider, (select now() + make_interval(secs => $2) as moment) as m
     on conflict (provider_id) do update
       set breaker = excluded.breaker, open_until = excluded.open_until, trial_until = excluded.trial_until`,
    [state, restSeconds],
  );
  app.context.breakers.forget();
}
const held = (id: string) =>
  eventually('it is held up', async () => {
    const email = await readEmail(key.client, id);
    return email.waitReason !== null && email;
  });

describe('a provider that rests', () => {
  test('is tried by a mail that it refuses for its recipient: it works again', async () => {
    await setBreaker('OPEN', 0);
    const { adapter } = (await app.context.providers.open())[0]!;
    vi.spyOn(adapter, 'send').mockResolvedValueOnce({
      kind: 'rejected',
      errorClass: ErrorClass.RECIPIENT,
      code: '550 5.1.1',
      words: 'Tidak dikenal.',
    });
    await whenEmail(key.client, await send(key.client, { to: address() }), 'FAILED');
    await eventually('the breaker closes', async () => (await breaker()) === 'CLOSED');
  });

  test('keeps an urgent mail no longer than its trial: it looks again soon', async () => {
    await setBreaker('HALF_OPEN', 60);
    const id = await send(key.client, { to: address() });
    const { nextAttemptAt } = await held(id);
    const [row] = await app.database.query<{ soon: boolean }>(
      `select $1::timestamptz < now() + interval '5 seconds' as soon`,
      [nextAttemptAt],
    );
    expect(row).toEqual({ soon: true });
    await app.recoverProviders();
    await whenEmail(key.client, id, 'SENT');
  });

  test('lets go what waits for it when a person says that it works', async () => {
    await setBreaker('OPEN', 3_600);
    const id = await send(key.client, { to: address() });
    expect(await held(id)).toMatchObject({ waitReason: 'PROVIDERS_RESTING' });
    await changeProvider(admin.client, 'Recover', { id: await smtpId() });
    await whenEmail(key.client, id, 'SENT');
  });
});

describe('a daily quota', () => {
  test('of a provider lets go what waits for it once it is raised', async () => {
    const id = await smtpId();
    await changeProvider(admin.client, 'Update', { id, dailyQuota: 1 });
    await whenEmail(key.client, await send(key.client, { to: address() }), 'SENT');
    const waiting = await send(key.client, { to: address() });
    expect(await held(waiting)).toMatchObject({ waitReason: 'PROVIDER_LIMIT' });
    await changeProvider(admin.client, 'Update', { id, dailyQuota: null });
    await whenEmail(key.client, waiting, 'SENT');
  });

  test('of an account lets go what waits for it once it is taken away', async () => {
    const set = (input: object) =>
      admin.client.must(
        'mutation ($input: SendingLimitSetInput!) { sendingLimitSet(input: $input) { userErrors { code } } }',
        { input: { accountId: shop.id, ...input } },
      );
    await set({ dailyQuota: 1 });
    await whenEmail(key.client, await send(key.client, { to: address() }), 'SENT');
    const waiting = await send(key.client, { to: address() });
    expect(await held(waiting)).toMatchObject({ waitReason: 'ACCOUNT_LIMIT' });
    await set({});
    await whenEmail(key.client, waiting, 'SENT');
  });
});

test('the backlog of a shop at its rate does not keep the newsletter of another shop waiting', async () => {
  const limit = (input: object) =>
    admin.client.must(
      'mutation ($input: SendingLimitSetInput!) { sendingLimitSet(input: $input) { userErrors { code } } }',
      { input: { accountId: shop.id, ...input } },
    );
  await limit({ ratePerSecond: 1 });
  const emails = Array.from({ length: 400 }, () => orderMail({ type: 'marketing.broadcast', to: address() }));
  await key.client.must(
    `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
       emailSendBatch(input: $input, idempotencyKey: $key) { userErrors { code } }
     }`,
    { input: { emails }, key: randomUUID() },
  );
  const other = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  await whenEmail(other.client, await send(other.client, { type: 'marketing.broadcast', to: address() }), 'SENT');
  await limit({});
});

test('a copy whose address is suppressed is left out, and the life line says so', async () => {
  const [to, gone, other] = [address(), address('gone'), address('budi')];
  await app.database.query(
    `insert into suppression (account_id, address, reason, evidence) values ($1, $2, 'COMPLAINT', 'Ditandai spam.')`,
    [uuidOf(shop.id), gone],
  );
  const email = await whenEmail(key.client, await send(key.client, { to, cc: [gone, other] }), 'SENT');
  expect(email.events.nodes.at(-1)?.note).toContain(gone);
  expect(app.sandbox.mailbox.list({ to: gone })).toEqual([]);
  expect(app.sandbox.mailbox.list({ to: other })).toHaveLength(1);
});

test('counts towards limits of recipients are forgotten once their windows are over, and not before', async () => {
  await app.database.query('delete from recipient_use');
  const add = (recipient: string, used: number, age: string) =>
    app.database.query(
      `insert into recipient_use (account_id, type_key, recipient, window_started_at, used)
       values ($1, 'order.paid', $2, now() - $4::interval, $3)`,
      [uuidOf(shop.id), recipient, used, age],
    );
  await add('lama@pelanggan.example', 50, '2 minutes');
  await add('antre@pelanggan.example', 200, '2 minutes');
  await add('baru@pelanggan.example', 1, '10 seconds');
  await keepHouseJob(app.context.database).handle({});
  expect(await app.database.query('select recipient from recipient_use order by 1')).toEqual([
    { recipient: 'antre@pelanggan.example' },
    { recipient: 'baru@pelanggan.example' },
  ]);
});
