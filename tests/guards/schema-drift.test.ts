import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../support/checkout-copy.ts';

const CHECK = ['apps/api/src/emit-schema.ts', '--check'];
const PEOPLE = 'apps/api/src/domains/identity/identity.graphql.ts';

let copy: CheckoutCopy;

beforeEach(() => {
  copy = copyCheckout();
});

afterEach(() => copy.remove());

test('the committed schema is what the code says', async () => {
  expect(await copy.run(CHECK)).toEqual({ code: 0, text: '' });
});

test.each<[string, string, string, string]>([
  ['a field is renamed in the code', PEOPLE, '  senderName!: string;', '  senderNames!: string;'],
  ['the committed schema was edited by hand', 'schema.graphql', 'type Account implements Node {', 'type Account {'],
])('the build fails when %s', async (_what, file, from, to) => {
  copy.plant(file, from, to);
  const { code, text } = await copy.run(CHECK);
  expect(code).toBe(1);
  expect(text).toContain('schema.graphql differs from the code');
});
