import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send } from '../support/emails.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';
import { addProvider, changeProvider } from '../support/provider-desk.ts';

/** Who did what, when and from where; written by the database with the change itself. */

interface Entry {
  action: string;
  subject: string;
  operation: string | null;
  ip: string | null;
  actor: { email: string } | null;
  account: { name: string } | null;
  details: Record<string, unknown>;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let affiliate: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Cempaka');
  affiliate = await inviteAffiliate(app, admin, shop);
});

async function entries(filter: Record<string, unknown>): Promise<Entry[]> {
  const { auditEntries } = await admin.client.must<{ auditEntries: { nodes: Entry[]; totalCount: number } }>(
    `query ($filter: AuditFilter) {
       auditEntries(filter: $filter) {
         totalCount nodes { action subject operation ip actor { email } account { name } details before after }
       }
     }`,
    { filter },
  );
  expect(auditEntries.totalCount).toBe(auditEntries.nodes.length);
  return auditEntries.nodes;
}

describe('a change', () => {
  test('stands there with its author, its way, and only what it changed', async () => {
    const { id } = await addProvider(admin.client, {
      name: 'Relay Bandung',
      kind: 'SMTP',
      smtp: { host: 'relay.example', port: 587, security: 'STARTTLS' },
    });
    await changeProvider(admin.client, 'Update', { id, ratePerSecond: 25 });
    const [changed, created] = await entries({ subject: id });
    expect(changed).toEqual({
      action: 'provider.changed',
      subject: id,
      operation: 'providerUpdate',
      ip: '127.0.0.1',
      actor: { email: admin.email },
      account: null,
      details: { operation: 'providerUpdate' },
      before: { rate_per_second: null },
      after: { rate_per_second: 25 },
    });
    expect(created).toMatchObject({ action: 'provider.created', before: null, after: { name: 'Relay Bandung' } });
  });

  test('of a secret says that it changed, and not to what', async () => {
    const password = 'kata-sandi-relay-rahasia';
    const { id } = await addProvider(admin.client, {
      name: 'Relay Solo',
      kind: 'SMTP',
      smtp: { host: 'relay.example', port: 587, security: 'STARTTLS', user: 'solo', password },
    });
    await changeProvider(admin.client, 'Update', { id, smtp: { password: `${password}-baru` } });
    const [changed] = await entries({ subject: id });
    expect(changed).toMatchObject({ before: { secrets: '•••' }, after: { secrets: '•••' } });
    expect(JSON.stringify(await entries({ subject: id }))).not.toContain(password);
  });

  test('that was refused leaves nothing', async () => {
    const before = await entries({ action: 'provider' });
    const { userErrors } = await changeProvider(admin.client, 'Create', { name: ' ', kind: 'SMTP' });
    expect(userErrors.map(({ code }) => code)).toEqual(['NAME_INVALID']);
    expect(await entries({ action: 'provider' })).toEqual(before);
  });
});

test('a decision about a mail stands there with the account and the person', async () => {
  const id = await send(affiliate.client, { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
  await affiliate.client.must(
    `mutation ($input: EmailCancelInput!) { emailCancel(input: $input) { userErrors { code } } }`,
    { input: { id } },
  );
  expect(await entries({ subject: id })).toEqual([
    expect.objectContaining({
      action: 'message.cancelled',
      operation: 'emailCancel',
      ip: '127.0.0.1',
      actor: { email: affiliate.email },
      account: { name: 'Toko Cempaka' },
    }),
  ]);
});

test('what the program does by itself is no entry', async () => {
  const rows = await app.database.query('select from audit_entry where actor_user_id is null and actor_key_id is null');
  expect(rows).toEqual([]);
});

describe('looking for entries', () => {
  test.each([
    ['the person', () => ({ actorId: affiliate.id }), 'message.cancelled'],
    ['the account', () => ({ accountId: shop.id, action: 'account' }), 'account.created'],
    ['the beginning of the action', () => ({ action: 'account.cre' }), 'account.created'],
    ['words of what was changed', () => ({ text: 'toko cempaka' }), 'account.created'],
  ])('by %s', async (_by, filter, action) => {
    const found = await entries(filter());
    expect(found.map((entry) => entry.action)).toContain(action);
    expect(await entries({ ...filter(), until: new Date(0).toISOString() })).toEqual([]);
  });

  test('as a file with harmless cells', async () => {
    await admin.client.must(
      `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { userErrors { code } } }`,
      { input: { name: '=HYPERLINK("x")', senderName: 'Toko', senderEmail: 'halo@toko.example' } },
    );
    const { auditEntriesExport } = await admin.client.must<{ auditEntriesExport: string }>(
      '{ auditEntriesExport(filter: { action: "account" }) }',
    );
    const [header, newest] = auditEntriesExport.split('\r\n');
    expect(header).toBe('\uFEFFat,actor,ip,action,subject,account,operation,details,before,after');
    expect(newest).toContain(`${admin.email},127.0.0.1,account.created,acc_`);
    expect(newest).toContain(`,"'=HYPERLINK(""x"")",accountCreate,`);
  });
});

test.each([
  ['changed', `update audit_entry set action = 'x'`],
  ['removed', 'delete from audit_entry'],
  ['emptied', 'truncate audit_entry'],
])('entries cannot be %s', async (_how, statement) => {
  await expect(app.database.query(statement)).rejects.toThrow('rows of audit_entry are never changed');
});
