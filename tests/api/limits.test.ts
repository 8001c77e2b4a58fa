import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, type UserError, whenEmail } from '../support/emails.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
} from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const LIMIT = 'id account { name } ratePerSecond dailyQuota usedToday updatedBy { name }';

interface Shown {
  id: string;
  account: { name: string } | null;
  ratePerSecond: number | null;
  dailyQuota: number | null;
  usedToday: number | null;
  updatedBy: { name: string } | null;
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Terbatas');
  key = await makeKey(app, await inviteAffiliate(app, admin, shop), ['EMAIL_SEND', 'EMAIL_READ']);
});

async function setLimit(
  input: Record<string, unknown>,
): Promise<{ sendingLimit: Shown | null; userErrors: UserError[] }> {
  const { sendingLimitSet } = await admin.client.must<{
    sendingLimitSet: { sendingLimit: Shown | null; userErrors: UserError[] };
  }>(
    `mutation ($input: SendingLimitSetInput!) {
       sendingLimitSet(input: $input) { sendingLimit { ${LIMIT} } userErrors { code field } }
     }`,
    { input },
  );
  return sendingLimitSet;
}

async function limits(): Promise<Shown[]> {
  return (await admin.client.must<{ sendingLimits: Shown[] }>(`{ sendingLimits { ${LIMIT} } }`)).sendingLimits;
}

test('the installation stands first, unlimited until somebody says otherwise', async () => {
  expect(await limits()).toEqual([
    { id: 'all', account: null, ratePerSecond: null, dailyQuota: null, usedToday: null, updatedBy: null },
  ]);
});

test('a quota of an account holds its mail back, counts what was used, and lets go once it is taken away', async () => {
  expect(await setLimit({ accountId: shop.id, dailyQuota: 1 })).toEqual({
    sendingLimit: {
      id: shop.id,
      account: { name: 'Toko Terbatas' },
      ratePerSecond: null,
      dailyQuota: 1,
      usedToday: 0,
      updatedBy: { name: 'Dewi Lestari' },
    },
    userErrors: [],
  });
  await whenEmail(key.client, await send(key.client), 'SENT');
  expect(await limits()).toContainEqual(expect.objectContaining({ id: shop.id, usedToday: 1 }));
  const held = await send(key.client);
  await eventually('the mail is held back', async () =>
    (await readEmail(key.client, held)).events.nodes.some(({ kind }) => kind === 'DELAYED'),
  );
  expect((await setLimit({ accountId: shop.id })).sendingLimit).toMatchObject({ dailyQuota: null, usedToday: null });
});

test('a limit of the whole installation is one, however often it is set', async () => {
  await setLimit({ ratePerSecond: 100 });
  await setLimit({ ratePerSecond: 50, dailyQuota: 1000 });
  const ofAll = (await limits()).filter(({ account }) => account === null);
  expect(ofAll).toMatchObject([{ ratePerSecond: 50, dailyQuota: 1000, usedToday: 0 }]);
  await setLimit({});
});

test.each([
  ['a rate of zero', { ratePerSecond: 0 }, 'LIMIT_INVALID', 'ratePerSecond'],
  ['a negative quota', { dailyQuota: -5 }, 'LIMIT_INVALID', 'dailyQuota'],
  ['an unknown account', { accountId: 'acc_x', dailyQuota: 5 }, 'ACCOUNT_NOT_FOUND', 'accountId'],
])('%s is refused', async (_what, input, code, field) => {
  expect(await setLimit(input)).toEqual({ sendingLimit: null, userErrors: [{ code, field: ['input', field] }] });
});
