import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../support/checkout-copy.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const CHECK = ['apps/api/src/main.ts', 'migrate', '--check'];
const ACCOUNT = 'apps/api/src/domains/identity/account.entity.ts';

let copy: CheckoutCopy;
let database: TestDatabase;
let env: Record<string, string>;

beforeEach(async () => {
  copy = copyCheckout();
  database = await createTestDatabase();
  env = { DATABASE_URL: database.url, MERPATI_SECRET: 'tiga puluh dua huruf atau lebih panjang' };
});

afterEach(async () => {
  copy.remove();
  await database.drop();
});

test('the migrations lead to what the entities say', async () => {
  expect(await copy.run(CHECK, env)).toMatchObject({ code: 0 });
});

test.each<[string, string, string]>([
  ['gains a column', '    senderName: p.text(),', '    senderName: p.text(),\n    planted: p.text().nullable(),'],
  ['loses a column', '    senderName: p.text(),\n', ''],
])('the build fails when an entity %s and no migration says so', async (_what, from, to) => {
  copy.plant(ACCOUNT, from, to);
  const { code, text } = await copy.run(CHECK, env);
  expect(code).toBe(1);
  expect(text).toContain('Entities and the migration snapshot differ');
});
