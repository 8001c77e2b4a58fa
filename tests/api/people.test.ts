import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, tokenOf } from '../support/people.ts';

const OPEN = `
  mutation ($input: AccountCreateInput!) {
    accountCreate(input: $input) { account { id name senderName senderEmail } userErrors { field code } }
  }`;
const DISABLE = `
  mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { id state } userErrors { field code } } }`;
const INVITE = `
  mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { account { id } } userErrors { field code } } }`;
const USERS = `query ($first: Int, $after: String) {
  users(first: $first, after: $after) { totalCount nodes { id name email role state account { id name } } pageInfo { hasNextPage endCursor } }
}`;

interface Users {
  users: {
    totalCount: number;
    nodes: { id: string; account: { id: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;
let otherShop: Shop;
let wayan: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Flamboyan');
  otherShop = await openShop(admin, 'Toko Bougenville');
  sari = await inviteAffiliate(app, admin, shop);
  wayan = await inviteAffiliate(app, admin, otherShop, 'Wayan Sudarma');
});

describe('accounts', () => {
  test('a super admin opens them; names are trimmed, addresses lower case', async () => {
    const input = { name: '  Toko Seroja ', senderName: 'Seroja', senderEmail: 'Halo@Toko-Seroja.example' };
    expect(await admin.client.must(OPEN, { input })).toEqual({
      accountCreate: {
        account: {
          id: expect.stringMatching(/^acc_/),
          name: 'Toko Seroja',
          senderName: 'Seroja',
          senderEmail: 'halo@toko-seroja.example',
        },
        userErrors: [],
      },
    });
  });

  test.each([
    ['a taken name', { name: 'Toko Flamboyan' }, 'NAME_TAKEN', 'name'],
    ['an empty name', { name: '' }, 'NAME_INVALID', 'name'],
    ['an empty sender', { senderName: ' ' }, 'NAME_INVALID', 'senderName'],
  ])('%s is refused', async (_what, change, code, field) => {
    const input = { name: 'Toko Baru', senderName: 'Toko Baru', senderEmail: 'halo@toko-baru.example', ...change };
    expect(await admin.client.must(OPEN, { input })).toEqual({
      accountCreate: { account: null, userErrors: [{ code, field: ['input', field] }] },
    });
  });

  test('a sender name cannot carry a header', async () => {
    const input = {
      name: 'Toko Jahat',
      senderName: 'Jahat\r\nBcc: semua@pelanggan.example',
      senderEmail: 'a@b.example',
    };
    expect(await admin.client.must(OPEN, { input })).toMatchObject({
      accountCreate: { account: null, userErrors: [{ code: 'NAME_INVALID', field: ['input', 'senderName'] }] },
    });
  });

  test('an address that is none is malformed input', async () => {
    const input = { name: 'Toko Baru', senderName: 'Toko Baru', senderEmail: 'bukan alamat' };
    const answer = await admin.client.run(OPEN, { input });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('the list of all is for super admins and leaves the platform itself out', async () => {
    const { accounts } = await admin.client.must<{ accounts: { nodes: Shop[] } }>('{ accounts { nodes { id name } } }');
    expect(accounts.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Toko Flamboyan', 'Toko Bougenville']),
    );
    expect(accounts.nodes.map(({ name }) => name)).not.toContain('Merpati');
    expect((await sari.client.run('{ accounts { nodes { id } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('users', () => {
  test('an affiliate sees the people of their account, a super admin sees all', async () => {
    const own = await sari.client.must<Users>(USERS);
    expect(own.users.nodes.map(({ id }) => id)).toContain(sari.id);
    expect(own.users.nodes.every(({ account }) => account?.id === shop.id)).toBe(true);
    const all = await admin.client.must<Users>(USERS);
    expect(all.users.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([sari.id, wayan.id, admin.id]));
  });

  test('pages follow each other without gap or overlap, and the total counts all', async () => {
    const whole = await admin.client.must<Users>(USERS, { first: 100 });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Users = await admin.client.must<Users>(USERS, { first: 1, after });
      expect(page.users.totalCount).toBe(whole.users.totalCount);
      ids.push(...page.users.nodes.map(({ id }) => id));
      after = page.users.pageInfo.hasNextPage ? page.users.pageInfo.endCursor : null;
    } while (after);
    expect(ids).toEqual(whole.users.nodes.map(({ id }) => id));
    expect(ids).toHaveLength(whole.users.totalCount);
  });

  test.each([{ first: 0 }, { first: -1 }, { after: 'x' }, { after: 'bukan-kursor' }])(
    '%j is bad input',
    async (page) => {
      const answer = await admin.client.run(USERS, page);
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  test('an affiliate invites into their own account only, and no super admins', async () => {
    const person = (change: object) => ({
      input: { email: `putu.${Math.random()}@toko.example`, name: 'Putu', role: 'AFFILIATE', ...change },
    });
    expect(await sari.client.must(INVITE, person({}))).toMatchObject({
      userInvite: { user: { account: { id: shop.id } } },
    });
    expect(await sari.client.must(INVITE, person({ accountId: otherShop.id }))).toMatchObject({
      userInvite: { user: null, userErrors: [{ code: 'ACCOUNT_NOT_FOUND' }] },
    });
    expect(await sari.client.must(INVITE, person({ role: 'SUPER_ADMIN' }))).toMatchObject({
      userInvite: { user: null, userErrors: [{ code: 'ROLE_NOT_ALLOWED' }] },
    });
    expect(await admin.client.must(INVITE, person({ role: 'SUPER_ADMIN' }))).toMatchObject({
      userInvite: { user: { account: null }, userErrors: [] },
    });
  });

  test('who is disabled is out at once and cannot come back', async () => {
    const bagus = await inviteAffiliate(app, sari, shop, 'Bagus Prasetyo');
    expect(await sari.client.must(DISABLE, { input: { id: bagus.id } })).toEqual({
      userDisable: { user: { id: bagus.id, state: 'DISABLED' }, userErrors: [] },
    });
    expect((await bagus.client.run('{ viewer { id } }')).status).toBe(401);
    await expect(tokenOf(app, bagus.email, bagus.password)).rejects.toThrow('could not sign in');
  });

  test('nobody disables themselves, people of others or nobody', async () => {
    const refused = (code: string) => ({ userDisable: { user: null, userErrors: [{ code, field: ['input', 'id'] }] } });
    expect(await sari.client.must(DISABLE, { input: { id: sari.id } })).toEqual(refused('SELF'));
    for (const id of [wayan.id, admin.id, 'usr_0190a0a0-0000-7000-8000-000000000000', 'usr_x', shop.id])
      expect(await sari.client.must(DISABLE, { input: { id } }), id).toEqual(refused('NOT_FOUND'));
    await wayan.client.must('{ viewer { id } }');
  });
});

test('node(id) finds what is one’s own and nothing else', async () => {
  const node = `query ($id: ID!) { node(id: $id) { __typename id } }`;
  expect(await sari.client.must(node, { id: shop.id })).toEqual({ node: { __typename: 'Account', id: shop.id } });
  expect(await sari.client.must(node, { id: sari.id })).toEqual({ node: { __typename: 'User', id: sari.id } });
  for (const id of [
    otherShop.id,
    wayan.id,
    'acc_x',
    'xyz_1',
    '',
    '__proto__',
    'constructor_0190a0a0-0000-7000-8000-000000000000',
  ])
    expect(await sari.client.must(node, { id }), id).toEqual({ node: null });
});
