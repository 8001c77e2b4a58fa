import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { PLATFORM_ACCOUNT_ID } from '../../apps/api/src/domains/identity/account.service.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { bulk, whenBulk } from '../support/failure-desk.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
  unique,
} from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
let sari: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.MAILKETING_V1] });
  admin = await signInAdmin(app);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.recoverProviders();
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
  sari = await inviteAffiliate(app, admin, shop, 'Sari Wulandari');
});

const toAddress = () => `siti.${unique()}@pelanggan.example`;
const accepted = (to: string) => app.sandbox.journal.list({ recipient: to, outcome: 'accepted' }).length;

interface Shown {
  words: string | null;
  handedOverAt: string | null;
  lookUps: number;
  looksAgainAt: string | null;
  creditsReleased: boolean;
  emailLog: { id: string; status: string };
}

async function unknown(person: Person, filter: Record<string, unknown> = {}): Promise<Shown[]> {
  const { unknownEmails } = await person.client.must<{ unknownEmails: { totalCount: number; nodes: Shown[] } }>(
    `query ($filter: UnknownEmailFilter) {
       unknownEmails(filter: $filter, first: 50) {
         totalCount
         nodes { words responseCode handedOverAt endedAt lookUps looksAgainAt creditsReleased emailLog { id status } }
       }
     }`,
    { filter },
  );
  expect(unknownEmails.totalCount).toBe(unknownEmails.nodes.length);
  return unknownEmails.nodes;
}

/** Mails that the provider took without saying so. */
async function uncertain(addresses: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const to of addresses) {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: 'truncated' });
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'UNKNOWN');
    ids.push(id);
  }
  return ids;
}

test('shows what is known of each', async () => {
  const [id] = await uncertain([toAddress()]);
  const [shown, ...others] = await unknown(sari);
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ lookUps: 0, creditsReleased: false, emailLog: { id, status: 'UNKNOWN' } });
  expect(shown!.words).toEqual(expect.any(String));
  expect(shown!.handedOverAt).toEqual(expect.any(String));
  const rudi = await inviteAffiliate(app, admin, await openShop(admin), 'Rudi Hartono');
  expect(await unknown(rudi)).toEqual([]);
  expect(await unknown(admin, { accountId: shop.id })).toHaveLength(1);
  expect(await unknown(admin, { accountId: shop.id, typeKey: 'order.shipped' })).toEqual([]);
});

test('is decided in bulk, once the number is confirmed', async () => {
  const ids = await uncertain([toAddress(), toAddress(), toAddress()]);
  const input = { filter: {}, verdict: 'ARRIVED', note: 'Penyedia mengirim laporannya.' };
  for (const [change, code] of [
    [{ confirmCount: 2 }, 'COUNT_CHANGED'],
    [{ confirmCount: 3, note: '  ' }, 'NOTE_REQUIRED'],
    [{ confirmCount: 0, filter: { typeKey: 'order.shipped' } }, 'NOTHING_MATCHES'],
  ] as const)
    expect(await bulk(sari.client, 'unknownEmailsResolve', { ...input, ...change })).toMatchObject({
      bulkOperation: null,
      userErrors: [{ code }],
    });
  const { bulkOperation } = await bulk(sari.client, 'unknownEmailsResolve', { ...input, confirmCount: 3 });
  expect(await whenBulk(sari.client, bulkOperation!.id, 'COMPLETED')).toMatchObject({ succeeded: 3, failed: 0 });
  for (const id of ids) {
    const email = await readEmail(key.client, id);
    expect(email.status).toBe('SENT');
    expect(email.events.nodes.find(({ kind }) => kind === 'RESOLVED_BY_PERSON')).toMatchObject({
      actor: { id: sari.id },
      note: expect.stringContaining('Penyedia mengirim laporannya.'),
    });
  }
  expect(await bulk(sari.client, 'unknownEmailsResolve', { ...input, confirmCount: 3 })).toMatchObject({
    userErrors: [{ code: 'NOTHING_MATCHES' }],
  });
});

test('what did not arrive is sent again as a possible duplicate, once; or counts as failed', async () => {
  const addresses = [toAddress(), toAddress()];
  const ids = await uncertain(addresses);
  const again = { filter: {}, verdict: 'NOT_ARRIVED_SEND_AGAIN', note: 'Pelanggan menelepon.', confirmCount: 2 };
  const { bulkOperation } = await bulk(sari.client, 'unknownEmailsResolve', again);
  await whenBulk(sari.client, bulkOperation!.id, 'COMPLETED');
  for (const id of ids)
    expect(await whenEmail(key.client, id, 'SENT')).toMatchObject({ possibleDuplicate: true, attemptCount: 2 });
  // The first try was taken too, which is what the person was warned of.
  expect(addresses.map(accepted)).toEqual([2, 2]);

  const [given] = await uncertain([toAddress()]);
  const failed = { filter: { accountId: shop.id }, verdict: 'NOT_ARRIVED', note: 'Tidak perlu lagi.', confirmCount: 1 };
  const done = await bulk(admin.client, 'unknownEmailsResolve', failed);
  await whenBulk(admin.client, done.bulkOperation!.id, 'COMPLETED');
  expect(await readEmail(key.client, given!)).toMatchObject({ status: 'FAILED' });
});

test('those that were picked are decided, and no others', async () => {
  const [first, second] = await uncertain([toAddress(), toAddress()]);
  expect(await unknown(sari, { ids: [second] })).toMatchObject([{ emailLog: { id: second } }]);
  const { bulkOperation } = await bulk(sari.client, 'unknownEmailsResolve', {
    filter: { ids: [second] },
    verdict: 'NOT_ARRIVED',
    note: 'Kotak surat pembeli kosong.',
    confirmCount: 1,
  });
  await whenBulk(sari.client, bulkOperation!.id, 'COMPLETED');
  expect((await readEmail(key.client, second!)).status).toBe('FAILED');
  expect((await readEmail(key.client, first!)).status).toBe('UNKNOWN');
  const { bulkOperations } = await sari.client.must<{ bulkOperations: { nodes: unknown[] } }>(
    '{ bulkOperations(first: 1) { nodes { id startedBy { id } } } }',
  );
  expect(bulkOperations.nodes).toEqual([{ id: bulkOperation!.id, startedBy: { id: sari.id } }]);
});

test('mails that several accounts pay for wait in no circle with a worker that books what it sent', async () => {
  const ids: string[] = [];
  for (const to of [toAddress(), toAddress()]) {
    const id = await send(key.client, { to, scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    await key.client.must(
      'mutation ($input: EmailCancelInput!) { emailCancel(input: $input) { userErrors { code } } }',
      {
        input: { id },
      },
    );
    ids.push(id.slice(4));
  }
  await app.database.query('update message set payer_id = $2 where id = $1', [ids[1], PLATFORM_ACCOUNT_ID]);
  const { database, manyMails } = app.context;
  const retry = () =>
    database.transaction((sql) => manyMails.retry(sql, null, { ids, acceptPossibleDuplicate: false }));
  let retried: ReturnType<typeof retry> | undefined;
  await database.transaction(async (sql) => {
    const lock = (accountId: string) =>
      sql.query({ text: 'select from credit_account where account_id = $1 for update', values: [accountId] });
    await lock(PLATFORM_ACCOUNT_ID);
    retried = retry();
    await eventually('the retry waits for the platform', async () => {
      const waiting = await app.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    await lock(shop.id.slice(4));
  });
  expect(await retried).toEqual(new Map());
});
