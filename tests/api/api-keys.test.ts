import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { EMAIL_SEND, orderMail, send } from '../support/emails.ts';
import { inviteAffiliate, makeKey, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';

const CREATE = `
  mutation ($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) {
      apiKey { id name prefix scopes expiresAt revokedAt lastUsedAt account { id } createdBy { id } }
      secret
      userErrors { field code }
    }
  }`;
const REVOKE = `
  mutation ($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { revokedAt } userErrors { code } } }`;
const READ = '{ emailLogs(first: 1) { nodes { id } } }';
const WHO = '{ viewer { role scopes user { id } account { id } } }';

interface Created {
  apiKeyCreate: { apiKey: { id: string; prefix: string } | null; secret: string | null };
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
});

async function codeOf(bearer: string, query: string, variables = {}): Promise<string | undefined> {
  return (await app.client({ bearer }).run(query, variables)).errors[0]?.extensions.code;
}

test('a key is shown once, and recognised by its first characters', async () => {
  const { apiKeyCreate } = await sari.client.must<Created>(CREATE, {
    input: { name: 'Toko daring', scopes: ['EMAIL_SEND'] },
  });
  expect(apiKeyCreate).toEqual({
    apiKey: {
      id: expect.stringMatching(/^key_/),
      name: 'Toko daring',
      prefix: apiKeyCreate.secret?.slice(0, 10),
      scopes: ['EMAIL_SEND'],
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
      account: { id: shop.id },
      createdBy: { id: sari.id },
    },
    secret: expect.stringMatching(/^mrp_[\w-]{43}$/),
    userErrors: [],
  });
  const list = await sari.client.run('{ apiKeys { nodes { id name prefix scopes createdAt } } }');
  expect(list.raw).toContain('Toko daring');
  expect(list.raw).not.toContain(apiKeyCreate.secret);
});

test('a key acts for its account and is no person', async () => {
  const key = await makeKey(app, sari, ['EMAIL_READ', 'EMAIL_SEND', 'EMAIL_READ']);
  expect(await key.client.must(WHO)).toEqual({
    viewer: { role: 'AFFILIATE', scopes: ['EMAIL_READ', 'EMAIL_SEND'], user: null, account: { id: shop.id } },
  });
});

test('its last use is noted', async () => {
  const key = await makeKey(app, sari, ['EMAIL_READ']);
  await key.client.must(READ);
  const { apiKeys } = await sari.client.must<{ apiKeys: { nodes: { id: string; lastUsedAt: string | null }[] } }>(
    '{ apiKeys { nodes { id lastUsedAt } } }',
  );
  expect(apiKeys.nodes.find(({ id }) => id === key.id)?.lastUsedAt).toEqual(expect.any(String));
});

describe('scopes', () => {
  test('a key that may send cannot read, and the other way round', async () => {
    const sender = await makeKey(app, sari, ['EMAIL_SEND']);
    const reader = await makeKey(app, sari, ['EMAIL_READ']);
    const id = await send(sender.client);
    expect(await codeOf(sender.secret, READ)).toBe('FORBIDDEN');
    expect(await codeOf(sender.secret, `query ($id: ID!) { node(id: $id) { id } }`, { id })).toBe('FORBIDDEN');
    expect(await codeOf(reader.secret, READ)).toBeUndefined();
    const variables = { input: orderMail(), key: '0190a0a0-0000-7000-8000-00000000abcd' };
    expect(await codeOf(reader.secret, EMAIL_SEND, variables)).toBe('FORBIDDEN');
    expect(await codeOf(sender.secret, EMAIL_SEND, variables)).toBeUndefined();
  });

  test('no key may manage people or keys, whatever its scopes', async () => {
    const { secret } = await makeKey(app, sari, ['EMAIL_READ', 'EMAIL_SEND']);
    for (const query of [
      '{ apiKeys { nodes { id } } }',
      '{ users { nodes { id } } }',
      '{ workers { id } }',
      '{ accounts { nodes { id } } }',
      'mutation { sessionRevoke { revoked } }',
      'mutation { apiKeyCreate(input: { name: "x", scopes: [EMAIL_SEND] }) { secret } }',
      'mutation { userInvite(input: { email: "a@b.example", name: "x", role: AFFILIATE }) { user { id } } }',
      `mutation { userDisable(input: { id: "${sari.id}" }) { user { id } } }`,
    ])
      expect(await codeOf(secret, query), query).toBe('FORBIDDEN');
  });
});

test('a revoked key opens nothing any more; revoking it again changes nothing', async () => {
  const key = await makeKey(app, sari, ['EMAIL_READ']);
  const { apiKeyRevoke } = await sari.client.must<{ apiKeyRevoke: { apiKey: { revokedAt: string } } }>(REVOKE, {
    input: { id: key.id },
  });
  const answer = await key.client.run(READ);
  expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(await sari.client.must(REVOKE, { input: { id: key.id } })).toEqual({
    apiKeyRevoke: { ...apiKeyRevoke, userErrors: [] },
  });
});

test('an expired key opens nothing', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { apiKeyCreate } = await sari.client.must<Created>(CREATE, {
    input: { name: 'Sementara', scopes: ['EMAIL_READ'], expiresAt },
  });
  expect(apiKeyCreate.apiKey).toMatchObject({ expiresAt });
  expect(await codeOf(apiKeyCreate.secret!, READ)).toBeUndefined();
  await app.database.query(`update api_key set expires_at = now() where name = 'Sementara'`);
  expect(await codeOf(apiKeyCreate.secret!, READ)).toBe('UNAUTHENTICATED');
});

test.each([
  ['no scope', { scopes: [] }, 'SCOPES_EMPTY', 'scopes'],
  ['an empty name', { name: ' ' }, 'NAME_INVALID', 'name'],
  ['an expiry in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'EXPIRY_IN_PAST', 'expiresAt'],
  [
    'an account of somebody else',
    { accountId: 'acc_0190a0a0-0000-7000-8000-000000000000' },
    'ACCOUNT_NOT_FOUND',
    'accountId',
  ],
])('%s is refused', async (_what, change, code, field) => {
  const input = { name: 'Kunci', scopes: ['EMAIL_SEND'], ...change };
  expect(await sari.client.must(CREATE, { input })).toEqual({
    apiKeyCreate: { apiKey: null, secret: null, userErrors: [{ code, field: ['input', field] }] },
  });
});

test('a super admin names the account of a key', async () => {
  const input = { name: 'Kunci', scopes: ['EMAIL_SEND'] };
  expect(await admin.client.must(CREATE, { input })).toMatchObject({
    apiKeyCreate: { apiKey: null, userErrors: [{ code: 'ACCOUNT_REQUIRED' }] },
  });
  expect(await admin.client.must(CREATE, { input: { ...input, accountId: shop.id } })).toMatchObject({
    apiKeyCreate: { apiKey: { account: { id: shop.id }, createdBy: { id: admin.id } }, userErrors: [] },
  });
});

test('a key goes on working when the person who made it is disabled', async () => {
  const bagus = await inviteAffiliate(app, sari, shop, 'Bagus Prasetyo');
  const key = await makeKey(app, bagus, ['EMAIL_READ']);
  await sari.client.must('mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { state } } }', {
    input: { id: bagus.id },
  });
  expect((await bagus.client.run('{ viewer { id } }')).status).toBe(401);
  await key.client.must(READ);
});
