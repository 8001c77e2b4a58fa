import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { LowBalanceService } from '../../apps/api/src/domains/credits/low-balance.service.ts';
import { PLATFORM_ACCOUNT_ID } from '../../apps/api/src/domains/identity/account.service.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { book, creditsOf, ledgerOf } from '../support/credits.ts';
import { send, trySend, type UserError, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, makeKey, openShop, type Person, signInAdmin, topUp } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

/** What people do with credits: top-ups, corrections, warnings, statements, and what happens when figures disagree. */

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
});

const auditOf = (shopId: string) =>
  app.database.query<{ action: string; details: object }>(
    'select action, details from audit_entry where account_id = $1 and action like $2 order by id',
    [shopId.slice(4), 'credits.%'],
  );

describe('top-ups and adjustments', () => {
  test('are booked once per key, with a reason and the name of who did it', async () => {
    const shop = await openShop(admin, undefined, { credits: 0 });
    const key = randomUUID();
    const first = await book(admin.client, 'creditTopUp', { accountId: shop.id, amount: 500 }, key);
    const again = await book(admin.client, 'creditTopUp', { accountId: shop.id, amount: 500 }, key);
    expect(again).toEqual(first);
    expect(first.creditAccount).toMatchObject({ balance: 500, sequence: 1 });
    const other = await book(admin.client, 'creditTopUp', { accountId: shop.id, amount: 501 }, key);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_MISMATCH' }]);
    await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -20, reason: 'Salah ketik' });
    expect(await ledgerOf(admin.client, shop.id)).toMatchObject([
      { kind: 'TOP_UP', amount: 500, reason: 'Transfer bank', actorName: 'Dewi Lestari' },
      { kind: 'ADJUSTMENT', amount: -20, balanceBefore: 500, balanceAfter: 480, reason: 'Salah ketik' },
    ]);
    expect(await auditOf(shop.id)).toMatchObject([
      { action: 'credits.topped_up', details: { amount: 500, number: 1 } },
      { action: 'credits.adjusted', details: { amount: -20, reason: 'Salah ketik' } },
    ]);
  });

  test('of more than 100,000 credits need the amount a second time', async () => {
    const shop = await openShop(admin, undefined, { credits: 0 });
    const large = { accountId: shop.id, amount: 100_001 };
    expect((await book(admin.client, 'creditTopUp', large)).userErrors).toMatchObject([
      { code: 'CONFIRMATION_REQUIRED', field: ['input', 'confirmAmount'] },
    ]);
    expect((await book(admin.client, 'creditTopUp', { ...large, confirmAmount: 100_010 })).userErrors).toHaveLength(1);
    expect(await creditsOf(admin.client, shop.id)).toMatchObject({ balance: 0, sequence: 0 });
    const done = await book(admin.client, 'creditTopUp', { ...large, confirmAmount: 100_001 });
    expect(done.creditAccount).toMatchObject({ balance: 100_001 });
    expect((await book(admin.client, 'creditTopUp', { accountId: shop.id, amount: 100_000 })).userErrors).toEqual([]);
  });

  test.each([
    ['creditTopUp', { amount: 0 }, 'AMOUNT_INVALID'],
    ['creditTopUp', { amount: -5 }, 'AMOUNT_INVALID'],
    ['creditTopUp', { amount: 1_000_000_001, confirmAmount: 1_000_000_001 }, 'AMOUNT_INVALID'],
    ['creditTopUp', { amount: 5, reason: '  ' }, 'REASON_REQUIRED'],
    ['creditTopUp', { amount: 5, accountId: `acc_${randomUUID()}` }, 'ACCOUNT_NOT_FOUND'],
    ['creditAdjust', { amount: 0 }, 'AMOUNT_INVALID'],
    ['creditAdjust', { amount: -11 }, 'INSUFFICIENT_CREDITS'],
  ] as const)('%s of %o is refused: %s', async (mutation, input, code) => {
    const shop = await openShop(admin, undefined, { credits: 10 });
    const refused = await book(admin.client, mutation, { accountId: shop.id, ...input });
    expect(refused).toMatchObject({ creditTransaction: null, userErrors: [{ code }] });
    expect(await creditsOf(admin.client, shop.id)).toMatchObject({ balance: 10, sequence: 1 });
  });

  test('cannot take what is set aside for mails that are under way', async () => {
    const shop = await openShop(admin, undefined, { credits: 3 });
    const key = await makeKey(app, admin, ['EMAIL_SEND'], shop.id);
    await send(key.client, { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    const refused = await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -3 });
    expect(refused.userErrors).toMatchObject([{ code: 'INSUFFICIENT_CREDITS' }]);
    expect((await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -2 })).userErrors).toEqual([]);
    expect(await creditsOf(admin.client, shop.id)).toMatchObject({ balance: 1, available: 0, reserved: 1 });
  });
});

test('super admins find accounts by name, low balance and freeze, and see where all credits are', async () => {
  const shop = await openShop(admin, 'Toko Rotan Langka', { credits: 40 });
  await openShop(admin, 'Toko Rotan Kaya');
  await admin.client.must(
    `mutation ($input: CreditWarningSetInput!) { creditWarningSet(input: $input) { userErrors { code } } }`,
    { input: { accountId: shop.id, below: 50 } },
  );
  const { named, low, creditTotals } = await admin.client.must<{
    named: { totalCount: number };
    low: { nodes: { account: { name: string }; lowBalance: boolean }[] };
    creditTotals: Record<'issued' | 'spent' | 'loss' | 'available' | 'reserved', number>;
  }>(`{
    named: creditAccounts(filter: { search: "rotan" }) { totalCount }
    low: creditAccounts(filter: { search: "rotan", low: true }) { nodes { account { name } lowBalance } }
    creditTotals { issued spent loss available reserved }
  }`);
  expect(named.totalCount).toBe(2);
  expect(low.nodes).toEqual([{ account: { name: 'Toko Rotan Langka' }, lowBalance: true }]);
  const { issued, spent, loss, available, reserved } = creditTotals;
  expect(spent + loss + available + reserved).toBe(issued);
});

test('people of a shop are warned once when it runs low, and again only after there was enough', async () => {
  const shop = await openShop(admin, undefined, { credits: 10 });
  const sari = await inviteAffiliate(app, admin, shop);
  const below = (value: number | null) =>
    sari.client.must(
      `mutation ($input: CreditWarningSetInput!) { creditWarningSet(input: $input) { userErrors { code } } }`,
      { input: { below: value } },
    );
  const warnings = () =>
    app.sandbox.mailbox.list({ to: sari.email }).filter(({ subject }) => /running low on credits/.test(subject ?? ''));
  // The worker looks by itself too, now and then.
  const lowBalances = new LowBalanceService(app.context);
  const look = () => lowBalances.look();
  await below(5);
  await look();
  await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -6 });
  await look();
  await eventually('the warning arrives', () => warnings().length === 1);
  expect(await creditsOf(sari.client)).toMatchObject({ lowBalance: true, lowBalanceBelow: 5 });
  await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -1 });
  await look();
  await topUp(admin, shop, 100);
  await look();
  await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -100 });
  await look();
  await eventually('the second warning arrives', () => warnings().length === 2);
  expect(await ledgerOf(sari.client, null, { kinds: ['RESERVE'] }), 'the platform pays for the warning').toEqual([]);
});

test('a balance is told of as it changes', async () => {
  const shop = await openShop(admin, undefined, { credits: 5 });
  const key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
  const live = await app.subscribe<{ creditBalanceChanged: { sequence: number; creditAccount: { balance: number } } }>(
    { bearer: admin.token },
    'subscription ($id: ID) { creditBalanceChanged(accountId: $id) { sequence creditAccount { balance available } } }',
    { id: shop.id },
  );
  await whenEmail(key.client, await send(key.client), 'SENT');
  const last = await eventually('the spent credit is told of', () =>
    live.events.find(({ creditBalanceChanged }) => creditBalanceChanged.sequence === 3),
  );
  expect(last.creditBalanceChanged).toEqual({ sequence: 3, creditAccount: { balance: 4, available: 4 } });
});

describe('the statement of a month', () => {
  const month = new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    timeZone: 'Asia/Jakarta',
  }).format(new Date());
  const statementOf = async (client: Person['client'], args: Record<string, unknown>) =>
    (
      await client.must<{
        creditStatement: { openingBalance: number; closingBalance: number; pdfUrl: string; csvUrl: string } | null;
      }>(
        `query ($accountId: ID, $month: String!, $language: String) {
           creditStatement(accountId: $accountId, month: $month, language: $language) { openingBalance closingBalance pdfUrl csvUrl }
         }`,
        args,
      )
    ).creditStatement;
  const download = (address: string) => fetch(app.url + new URL(address).pathname);

  test('has opening and closing balance, what changed it line by line, and sums by kind, in both languages', async () => {
    const shop = await openShop(admin, undefined, { credits: 100 });
    const key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
    for (const _ of [1, 2]) await whenEmail(key.client, await send(key.client), 'SENT');
    await book(admin.client, 'creditAdjust', { accountId: shop.id, amount: -8, reason: '=2+2' });
    const statement = (await statementOf(admin.client, { accountId: shop.id, month }))!;
    expect(statement).toMatchObject({ openingBalance: 0, closingBalance: 90 });
    const csv = await (await download(statement.csvUrl)).text();
    const lines = csv.replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).toBe('Tanggal,Keterangan,Masuk,Keluar,Saldo');
    expect(lines.slice(1, 6).map((line) => line.replace(/^\d{4}-\d\d-\d\d/, 'hari'))).toEqual([
      ',Saldo awal,,,0',
      'hari,Isi ulang: Isi ulang uji,100,,100',
      'hari,2 e-mail terkirim,,2,98',
      'hari,Penyesuaian: =2+2,,8,90',
      ',Saldo akhir,,,90',
    ]);
    expect(csv).toContain('Disisihkan,2,2');
    const pdf = await download(statement.pdfUrl);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const english = (await statementOf(admin.client, { accountId: shop.id, month, language: 'en' }))!;
    expect(await (await download(english.csvUrl)).text()).toContain('2 e-mails sent');
  });

  test('is for those of the account; an address that was tampered with opens nothing', async () => {
    const shop = await openShop(admin);
    const other = await openShop(admin);
    const sari = await inviteAffiliate(app, admin, shop);
    expect(await statementOf(sari.client, { accountId: other.id, month })).toBeNull();
    const { csvUrl } = (await statementOf(sari.client, { month }))!;
    expect((await download(csvUrl)).status).toBe(200);
    expect((await download(csvUrl.replace(shop.id.slice(4), other.id.slice(4)))).status).toBe(404);
    expect((await download(csvUrl.replace(/\/\d{10}\//, '/9999999999/'))).status).toBe(404);
  });
});

describe('a balance that disagrees with its ledger', () => {
  test('is frozen by the recount, spends nothing, and goes on once a super admin has mended it', async () => {
    const shop = await openShop(admin, undefined, { credits: 10 });
    const key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
    await app.database.query(
      'update credit_account set available = available + 5, issued = issued - 5 where account_id = $1',
      [shop.id.slice(4)],
    );
    expect(await app.context.recounts.recount()).toEqual([
      { accountId: shop.id.slice(4), because: expect.stringContaining('the account says 15, its entries 10') },
    ]);
    expect((await creditsOf(key.client)).frozenAt).not.toBeNull();
    expect(await trySend(key.client)).toMatchObject({ userErrors: [{ code: 'CREDITS_FROZEN' }] });
    const unfreeze = async (input: object) =>
      (
        await admin.client.must<{ creditAccountUnfreeze: { userErrors: UserError[]; creditAccount: object | null } }>(
          `mutation ($input: CreditAccountUnfreezeInput!) {
             creditAccountUnfreeze(input: $input) { creditAccount { balance frozenAt } userErrors { code message } }
           }`,
          { input: { accountId: shop.id, reason: 'Diperiksa bersama bank', ...input } },
        )
      ).creditAccountUnfreeze;
    expect(await unfreeze({})).toMatchObject({ userErrors: [{ code: 'STILL_DISAGREES' }] });
    expect(await unfreeze({ takeLedger: true })).toEqual({
      creditAccount: { balance: 10, frozenAt: null },
      userErrors: [],
    });
    expect(await unfreeze({})).toMatchObject({ userErrors: [{ code: 'NOT_FROZEN' }] });
    await whenEmail(key.client, await send(key.client), 'SENT');
    expect((await auditOf(shop.id)).map(({ action }) => action)).toEqual([
      'credits.topped_up',
      'credits.frozen',
      'credits.unfrozen',
    ]);
    const told = await app.database.query(`select from jobs.job where name = 'credits.account-frozen'`);
    expect(told).toHaveLength(1);
  });

  test('of the platform is mended too, although what its own mail costs lies below zero', async () => {
    const accountId = `acc_${PLATFORM_ACCOUNT_ID}`;
    const sari = await inviteAffiliate(app, admin, await openShop(admin), 'Sari Wulandari');
    await eventually('her invitation is paid for', () => app.sandbox.mailbox.list({ to: sari.email }).length > 0);
    await app.database.query(
      'update credit_account set available = available + 5, issued = issued - 5 where account_id = $1',
      [PLATFORM_ACCOUNT_ID],
    );
    expect(await app.context.recounts.recount()).toMatchObject([{ accountId: PLATFORM_ACCOUNT_ID }]);
    const { creditAccountUnfreeze } = await admin.client.must<{ creditAccountUnfreeze: { userErrors: UserError[] } }>(
      `mutation ($input: CreditAccountUnfreezeInput!) { creditAccountUnfreeze(input: $input) { userErrors { code message } } }`,
      { input: { accountId, reason: 'Diperiksa', takeLedger: true } },
    );
    expect(creditAccountUnfreeze.userErrors).toEqual([]);
    expect(await app.context.recounts.recount()).toEqual([]);
  });

  test('is found where a message says that more is reserved than the account does', async () => {
    const shop = await openShop(admin, undefined, { credits: 10 });
    const key = await makeKey(app, admin, ['EMAIL_SEND'], shop.id);
    const id = await send(key.client, { scheduledAt: new Date(Date.now() + 3_600_000).toISOString() });
    await app.database.query('update message set credits = 4 where id = $1', [id.slice(4)]);
    expect(await app.context.recounts.recount()).toEqual([
      { accountId: shop.id.slice(4), because: 'reserved: the account says 1, the messages 4.' },
    ]);
  });

  test('cannot come from a changed line: the ledger takes no change, no deletion and no unbalanced entry', async () => {
    for (const statement of [
      'update credit_entry set available = available + 1, issued = issued - 1',
      'delete from credit_entry',
      'truncate credit_entry',
      `insert into credit_entry (account_id, sequence, kind, available, available_after, reserved_after, spent_after)
       select account_id, 999, 'TOP_UP', 5, 5, 0, 0 from credit_account limit 1`,
      'update credit_account set available = available + 1',
    ])
      await expect(app.database.query(statement), statement).rejects.toThrow(/never changed|violates check/);
  });
});
