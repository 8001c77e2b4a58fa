import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, type UserError, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let person: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  person = await inviteAffiliate(app, admin, shop);
});

const address = () => `siti.${unique()}@pelanggan.example`;

interface Shown {
  address: string;
  reason: string;
  evidence: string | null;
  account: { id: string };
}

const add = async (input: Record<string, unknown>, client = person.client) => {
  const { suppressionAdd } = await client.must<{
    suppressionAdd: { suppression: Shown | null; userErrors: UserError[] };
  }>(
    `mutation ($input: SuppressionAddInput!) {
       suppressionAdd(input: $input) { suppression { address reason evidence account { id } } userErrors { field message code } }
     }`,
    { input },
  );
  return suppressionAdd;
};
const release = async (input: Record<string, unknown>, client = person.client) => {
  const { suppressionRelease } = await client.must<{
    suppressionRelease: { released: Shown | null; userErrors: UserError[] };
  }>(
    `mutation ($input: SuppressionReleaseInput!) {
       suppressionRelease(input: $input) { released { address reason } userErrors { field message code } }
     }`,
    { input },
  );
  return suppressionRelease;
};
const list = async (filter: Record<string, unknown> = {}, client = person.client) => {
  const { suppressions } = await client.must<{ suppressions: { nodes: Shown[]; totalCount: number } }>(
    `query ($filter: SuppressionFilter) {
       suppressions(filter: $filter, first: 100) { totalCount nodes { address reason evidence account { id } } }
     }`,
    { filter },
  );
  return suppressions;
};
const importCsv = async (csv: string, dryRun = false) => {
  const { suppressionsImport } = await person.client.must<{
    suppressionsImport: {
      result: { added: number; known: number; failed: number; problems: { line: number }[] } | null;
      userErrors: UserError[];
    };
  }>(
    `mutation ($input: SuppressionsImportInput!) {
       suppressionsImport(input: $input) { result { added known failed problems { line message } } userErrors { code } }
     }`,
    { input: { csv, dryRun } },
  );
  return suppressionsImport;
};

describe('an address on the list', () => {
  test('is not mailed, and is again once a person released it and said why', async () => {
    const key = await makeKey(app, person, ['EMAIL_SEND', 'EMAIL_READ']);
    const to = address();
    expect((await add({ address: to.toUpperCase(), note: 'Minta lewat telepon' })).suppression).toEqual({
      address: to,
      reason: 'BY_PERSON',
      evidence: 'Minta lewat telepon',
      account: { id: shop.id },
    });
    const id = await send(key.client, { to });
    expect((await whenEmail(key.client, id, 'SUPPRESSED')).actions).toEqual(['RETRY']);
    expect((await release({ address: to, reason: '  ' })).userErrors[0]?.code).toBe('REASON_REQUIRED');
    expect((await release({ address: to, reason: 'Boleh lagi' })).released).toMatchObject({ address: to });
    expect((await list({ search: to })).totalCount).toBe(0);
    await key.client.must('mutation ($input: EmailRetryInput!) { emailRetry(input: $input) { userErrors { code } } }', {
      input: { id },
    });
    await whenEmail(key.client, id, 'SENT');
    const audit = await app.database.query(
      `select action, details, actor_user_id is not null as named, subject like '%@%' as personal from audit_entry where action like 'suppression%' order by id`,
    );
    expect(audit).toEqual([
      { action: 'suppression.added', details: { operation: 'suppressionAdd' }, named: true, personal: false },
      {
        action: 'suppression.released',
        details: { reason: 'Boleh lagi', was: 'BY_PERSON', operation: 'suppressionRelease' },
        named: true,
        personal: false,
      },
    ]);
  });

  test('is there once, and for its own account', async () => {
    const to = address();
    await add({ address: to });
    expect((await add({ address: to })).userErrors[0]?.code).toBe('ALREADY_SUPPRESSED');
    const other = await openShop(admin);
    expect((await add({ address: to, accountId: other.id }, admin.client)).userErrors).toEqual([]);
    expect((await add({ address: to, accountId: other.id })).userErrors[0]?.code).toBe('ACCOUNT_NOT_FOUND');
    expect((await list({ search: to })).nodes.map(({ account }) => account.id)).toEqual([shop.id]);
    expect((await list({ search: to }, admin.client)).totalCount).toBe(2);
    expect((await release({ address: address(), reason: 'Salah' })).userErrors[0]?.code).toBe('NOT_SUPPRESSED');
  });
});

test('the list is found by part of the address and by reason, and turned over page by page', async () => {
  const mark = unique();
  await importCsv(Array.from({ length: 7 }, (_, index) => `${mark}.${index}@pelanggan.example`).join('\n'));
  await add({ address: `${mark}.tangan@pelanggan.example` });
  expect((await list({ search: mark.toUpperCase() })).totalCount).toBe(8);
  expect((await list({ search: mark, reasons: ['BY_PERSON', 'COMPLAINT'] })).totalCount).toBe(1);
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: { suppressions: { nodes: Shown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await person.client.must(
        `query ($search: String, $after: String) {
           suppressions(filter: { search: $search }, first: 3, after: $after) {
             nodes { address } pageInfo { endCursor hasNextPage }
           }
         }`,
        { search: mark, after },
      );
    found.push(...page.suppressions.nodes.map((node) => node.address));
    after = page.suppressions.pageInfo.hasNextPage ? page.suppressions.pageInfo.endCursor : null;
  } while (after);
  expect(found).toHaveLength(8);
  expect(new Set(found).size).toBe(8);
});

describe('an import', () => {
  test('tells what it would do before it does it, line by line', async () => {
    const mark = unique();
    const csv = `Email;Catatan\n${mark}.a@pelanggan.example;lama\nbukan alamat;\n${mark}.A@pelanggan.example;dua kali\n${mark}.b@pelanggan.example;\n`;
    const expected = { added: 2, known: 1, failed: 1, problems: [expect.objectContaining({ line: 3 })] };
    expect((await importCsv(csv, true)).result).toEqual(expected);
    expect((await list({ search: mark })).totalCount).toBe(0);
    expect((await importCsv(csv)).result).toEqual(expected);
    expect((await importCsv(csv)).result).toMatchObject({ added: 0, known: 3 });
    expect((await list({ search: `${mark}.a` })).nodes[0]).toMatchObject({ reason: 'IMPORT', evidence: 'lama' });
  });

  test('refuses what is too large or no CSV', async () => {
    expect((await importCsv(`a@b.example\n${'x'.repeat(5_000_000)}`)).userErrors[0]?.code).toBe('TOO_LARGE');
    expect((await importCsv('a@b.example\n"tidak ditutup')).userErrors[0]?.code).toBe('NOT_CSV');
  });
});

test('an export runs nothing in a spreadsheet', async () => {
  const mark = unique();
  for (const [index, note] of ['=HYPERLINK("http://penipu.example")', '+1', '-1', '@A1', '\tx', 'biasa'].entries())
    await app.database.query(
      `insert into suppression (account_id, address, reason, evidence) values ($1, $2, 'COMPLAINT', $3)`,
      [shop.id.slice(4), `${index === 0 ? '=1+' : ''}${mark}.${index}@pelanggan.example`, note],
    );
  const { suppressionsExport } = await person.client.must<{ suppressionsExport: string }>(
    'query ($search: String) { suppressionsExport(filter: { search: $search }) }',
    { search: mark },
  );
  const rows = suppressionsExport.split('\r\n').slice(1, -1);
  expect(rows).toHaveLength(6);
  for (const cell of rows.flatMap((row) => row.split(','))) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
  expect(suppressionsExport).toContain(`'=1+${mark}.0@pelanggan.example`);
  expect(suppressionsExport).toContain('biasa');
});
