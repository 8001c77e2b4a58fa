import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveBackUncertain } from '../../apps/api/src/domains/delivery/sql/give-back-uncertain.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { creditsOf, ledgerOf } from '../support/credits.ts';
import { send, trySend, type UserError, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, topUp, unique } from '../support/people.ts';

/** What mail costs, from its acceptance to its end. */

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
});

beforeEach(() => app.recoverProviders());

/** A shop with so many credits, and a key of it. */
async function shopWith(credits: number): Promise<{ shop: Shop; key: Key; kinds: () => Promise<string[]> }> {
  const shop = await openShop(admin, undefined, { credits });
  const key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
  return { shop, key, kinds: async () => (await ledgerOf(key.client)).map(({ kind }) => kind) };
}

const address = (trigger: string) => `${trigger}+${unique()}@pelanggan.example`;
/** What became uncertain before a moment is given back. */
const giveBackBefore = (before: Date) => giveBackUncertain(app.context.database, { before, limit: 500 });
const aMinute = 60_000;
const change = async <T>(client: Key['client'], mutation: string, input: object): Promise<T> => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const answer = await client.must<Record<string, T>>(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { emailLog { id status creditState } userErrors { code field message } } }`,
    { input },
  );
  return answer[mutation]!;
};
interface Changed {
  emailLog: { status: string; creditState: string } | null;
  userErrors: UserError[];
}
const creditStateOf = async (client: Key['client'], id: string) =>
  (
    await client.must<{ emailLog: { credits: number; creditState: string | null; status: string } }>(
      'query ($id: ID!) { emailLog(id: $id) { credits creditState status } }',
      { id },
    )
  ).emailLog;

describe('a mail that is sent', () => {
  test('is set aside for when it is accepted and spent when a provider takes it; the ledger tells it line by line', async () => {
    const { shop, key } = await shopWith(10);
    const id = await send(key.client);
    await whenEmail(key.client, id, 'SENT');
    expect(await creditsOf(key.client)).toMatchObject({ balance: 9, reserved: 0, available: 9, sequence: 3 });
    expect(await ledgerOf(key.client)).toMatchObject([
      { number: 1, kind: 'TOP_UP', amount: 10, balanceBefore: 0, balanceAfter: 10, actorName: 'Dewi Lestari' },
      {
        number: 2,
        kind: 'RESERVE',
        amount: -1,
        balanceBefore: 10,
        balanceAfter: 10,
        availableAfter: 9,
        emailLog: { id },
      },
      { number: 3, kind: 'CAPTURE', amount: -1, balanceBefore: 10, balanceAfter: 9, availableAfter: 9, reason: null },
    ]);
    expect(await ledgerOf(key.client, null, { messageId: id })).toHaveLength(2);
    expect(await creditStateOf(key.client, id)).toMatchObject({ credits: 1, creditState: 'CAPTURED' });
    expect(await creditsOf(admin.client, shop.id)).toMatchObject({ balance: 9 });
  });

  test('costs what its e-mail type costs at that moment; at 0 nothing is booked', async () => {
    const { key } = await shopWith(20);
    const price = (value: number) =>
      admin.client.must(
        `mutation ($input: EmailTypeUpdateInput!) { emailTypeUpdate(input: $input) { userErrors { code } } }`,
        { input: { key: 'order.shipped', price: value } },
      );
    await price(7);
    const dear = await send(key.client, { type: 'order.shipped' });
    await whenEmail(key.client, dear, 'SENT');
    await price(0);
    const free = await send(key.client, { type: 'order.shipped' });
    await whenEmail(key.client, free, 'SENT');
    await price(1);
    expect(await creditsOf(key.client)).toMatchObject({ balance: 13, available: 13, sequence: 3 });
    expect(await creditStateOf(key.client, free)).toMatchObject({ credits: 0, creditState: null });
    expect(await app.database.query('select credit_state from message where id = $1', [free.slice(4)])).toEqual([
      { credit_state: null },
    ]);
  });

  test('about signing in is paid for by the platform, so that it goes also without credits', async () => {
    const { key } = await shopWith(0);
    const id = await send(key.client, { type: 'auth.password_reset' });
    await whenEmail(key.client, id, 'SENT');
    expect(await creditsOf(key.client)).toMatchObject({ balance: 0, sequence: 0 });
    expect(await creditStateOf(key.client, id)).toMatchObject({ credits: 0, creditState: null });
    const [paid] = await app.database.query<{ kind: string }>(
      `select e.kind from credit_entry e join credit_account a using (account_id)
        where a.unmetered and e.message_id = $1 and e.kind = 'CAPTURE'`,
      [id.slice(4)],
    );
    expect(paid).toEqual({ kind: 'CAPTURE' });
  });
});

describe('a mail that cannot be paid for', () => {
  test('is refused with its price; nothing is kept, and its key works once there is credit, whatever its priority', async () => {
    const { shop, key, kinds } = await shopWith(0);
    const idempotencyKey = randomUUID();
    const mail = { to: address('siti'), type: 'order.paid', text: `Halo ${unique()}`, html: null };
    const refused = await trySend(key.client, mail, idempotencyKey);
    expect(refused).toMatchObject({
      emailLog: null,
      userErrors: [{ code: 'INSUFFICIENT_CREDITS', message: 'This e-mail costs 1 credit; available: 0.' }],
    });
    expect(
      await app.database.query('select from message_content where account_id = $1', [shop.id.slice(4)]),
    ).toHaveLength(0);
    expect(await kinds()).toEqual([]);
    await topUp(admin, shop, 1);
    const accepted = await trySend(key.client, mail, idempotencyKey);
    await whenEmail(key.client, accepted.emailLog!.id, 'SENT');
    expect(app.sandbox.journal.list({ recipient: mail.to }).filter(({ kind }) => kind === 'send')).toHaveLength(1);
  });

  test('of a batch is refused by itself: the others go, in their order, as far as the credits reach', async () => {
    const { key } = await shopWith(2);
    const emails = Array.from({ length: 4 }, () => ({
      type: 'order.paid',
      to: address('siti'),
      subject: 'Halo',
      text: 'Halo',
    }));
    const { emailSendBatch } = await key.client.must<{
      emailSendBatch: { results: { emailLog: { id: string } | null; userErrors: UserError[] }[] };
    }>(
      `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
         emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { id } userErrors { code } } }
       }`,
      { input: { emails }, key: randomUUID() },
    );
    expect(emailSendBatch.results.map(({ userErrors }) => userErrors[0]?.code ?? 'ok')).toEqual([
      'ok',
      'ok',
      'INSUFFICIENT_CREDITS',
      'INSUFFICIENT_CREDITS',
    ]);
    for (const { emailLog } of emailSendBatch.results.slice(0, 2)) await whenEmail(key.client, emailLog!.id, 'SENT');
    expect(await creditsOf(key.client)).toMatchObject({ balance: 0, available: 0, reserved: 0 });
  });
});

describe('a mail that is not sent', () => {
  test('is not paid for: refused for good, suppressed or cancelled, its credit comes back', async () => {
    const { key, kinds } = await shopWith(3);
    const to = address('blacklisted');
    await whenEmail(key.client, await send(key.client, { to }), 'FAILED');
    await whenEmail(key.client, await send(key.client, { to }), 'SUPPRESSED');
    const later = await send(key.client, { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await creditsOf(key.client)).toMatchObject({ balance: 3, reserved: 1, available: 2 });
    expect(await change<Changed>(key.client, 'emailCancel', { id: later })).toMatchObject({
      emailLog: { status: 'CANCELLED', creditState: 'RELEASED' },
    });
    expect(await kinds()).toEqual(['TOP_UP', 'RESERVE', 'RELEASE', 'RESERVE', 'RELEASE', 'RESERVE', 'RELEASE']);
    expect(await creditsOf(key.client)).toMatchObject({ balance: 3, reserved: 0, available: 3 });
  });

  test('costs anew when a person sends it again, and that may be refused', async () => {
    const { shop, key, kinds } = await shopWith(1);
    const id = await send(key.client, { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    await change(key.client, 'emailCancel', { id });
    await whenEmail(key.client, await send(key.client), 'SENT');
    expect(await change<Changed>(key.client, 'emailRetry', { id })).toMatchObject({
      emailLog: null,
      userErrors: [{ code: 'INSUFFICIENT_CREDITS' }],
    });
    expect(await creditStateOf(key.client, id)).toMatchObject({ status: 'CANCELLED', creditState: 'RELEASED' });
    await topUp(admin, shop, 1);
    await change(key.client, 'emailRetry', { id });
    await whenEmail(key.client, id, 'SENT');
    expect((await kinds()).slice(-3)).toEqual(['TOP_UP', 'RESERVE', 'CAPTURE']);
    expect(await creditStateOf(key.client, id)).toMatchObject({ creditState: 'CAPTURED' });
  });
});

describe('a mail of unknown outcome', () => {
  const unknown = async (key: Key) => {
    const id = await send(key.client, { to: address('garbage') });
    await whenEmail(key.client, id, 'UNKNOWN');
    return id;
  };

  test('keeps its credit until somebody knows: arrived is spent, not arrived comes back', async () => {
    const { key, kinds } = await shopWith(5);
    const [first, second] = [await unknown(key), await unknown(key)];
    expect(await creditsOf(key.client)).toMatchObject({ balance: 5, reserved: 2, available: 3 });
    await change(key.client, 'emailResolve', { id: first, arrived: true });
    await change(key.client, 'emailResolve', { id: second, arrived: false });
    expect((await kinds()).slice(-2)).toEqual(['CAPTURE', 'RELEASE']);
    expect(await creditsOf(key.client)).toMatchObject({ balance: 4, reserved: 0, available: 4 });
  });

  test('gives it back after a day, to the loss of the platform; what is known later charges nobody', async () => {
    const { shop, key, kinds } = await shopWith(5);
    const id = await unknown(key);
    await giveBackBefore(new Date(Date.now() - aMinute));
    expect(await creditsOf(key.client)).toMatchObject({ reserved: 1 });
    await giveBackBefore(new Date(Date.now() + aMinute));
    expect(await creditsOf(key.client)).toMatchObject({ balance: 5, reserved: 0, available: 5 });
    const [account] = await app.database.query<{ loss: string; issued: string }>(
      'select loss, issued from credit_account where account_id = $1',
      [shop.id.slice(4)],
    );
    expect(account).toEqual({ loss: '1', issued: '-6' });
    expect((await whenEmail(key.client, id, 'UNKNOWN')).events.nodes.at(-1)).toMatchObject({ kind: 'UNCONFIRMED' });
    expect(await change<Changed>(key.client, 'emailResolve', { id, arrived: true })).toMatchObject({
      emailLog: { status: 'SENT', creditState: 'UNCONFIRMED' },
    });
    expect(await kinds()).toEqual(['TOP_UP', 'RESERVE', 'UNCONFIRMED']);
  });

  test('sent again by a person within the day is one reservation, after it a second one', async () => {
    const { key, kinds } = await shopWith(5);
    const late = await unknown(key);
    await giveBackBefore(new Date(Date.now() + aMinute));
    const soon = await unknown(key);
    await app.database.query(`update message set recipient = 'siti@pelanggan.example' where id = any ($1::uuid[])`, [
      [soon.slice(4), late.slice(4)],
    ]);
    for (const id of [soon, late]) {
      await change(key.client, 'emailRetry', { id, acceptPossibleDuplicate: true });
      await whenEmail(key.client, id, 'SENT');
    }
    expect(await kinds()).toEqual(['TOP_UP', 'RESERVE', 'UNCONFIRMED', 'RESERVE', 'CAPTURE', 'RESERVE', 'CAPTURE']);
    expect(await creditsOf(key.client)).toMatchObject({ balance: 3, reserved: 0 });
  });
});

test('a person who is erased leaves no reservation behind', async () => {
  const { shop, key } = await shopWith(2);
  const to = address('siti');
  await send(key.client, { to, scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
  await admin.client.must(
    `mutation ($input: RecipientEraseInput!) { recipientErase(input: $input) { userErrors { code } } }`,
    { input: { accountId: shop.id, address: to, confirm: to } },
  );
  expect(await creditsOf(key.client)).toMatchObject({ balance: 2, reserved: 0, available: 2 });
});

test('after all of this every balance equals its ledger and its messages', async () => {
  expect(await app.context.recounts.recount()).toEqual([]);
});
