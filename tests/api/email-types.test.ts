import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, trySend, type UserError } from '../support/emails.ts';
import { inviteAffiliate, type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';

const TYPE = `key category queue critical optOutAllowed maxAttempts backoffSeconds recipientLimit recipientWindowSeconds
  overLimit resendWhenUnknown price updatedBy { name }`;

type Shown = Record<string, unknown>;
interface Answer {
  emailType: Shown | null;
  userErrors: UserError[];
}

let app: TestApp;
let admin: Person;
let sari: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin));
  key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
});

async function change(verb: 'Create' | 'Update', input: Record<string, unknown>): Promise<Answer> {
  const name = `emailType${verb}`;
  const data = await admin.client.must<Record<string, Answer>>(
    `mutation ($input: EmailType${verb}Input!) { ${name}(input: $input) { emailType { ${TYPE} } userErrors { code field } } }`,
    { input },
  );
  return data[name]!;
}

async function types(person: Person): Promise<Shown[]> {
  return (await person.client.must<{ emailTypes: Shown[] }>(`{ emailTypes { ${TYPE} } }`)).emailTypes;
}

/** Registers a type that no other test uses; returns its key. */
async function register(rules: Record<string, unknown> = {}): Promise<string> {
  const typeKey = `order.${unique().replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`;
  const { userErrors } = await change('Create', { key: typeKey, category: 'ORDER', queue: 'NORMAL', ...rules });
  expect(userErrors).toEqual([]);
  return typeKey;
}

test('the registry knows the limits of the seeds: three resets an hour, fifty a minute otherwise', async () => {
  const all = await types(sari);
  expect(all).toContainEqual(
    expect.objectContaining({
      key: 'auth.password_reset',
      recipientLimit: 3,
      recipientWindowSeconds: 3600,
      overLimit: 'REFUSE',
    }),
  );
  expect(all).toContainEqual(
    expect.objectContaining({ key: 'order.paid', critical: true, recipientLimit: 50, recipientWindowSeconds: 60 }),
  );
});

test('a new type can be sent at once, with the tries it was given', async () => {
  const typeKey = await register({ maxAttempts: 5, backoffSeconds: 60, price: 2 });
  const { emailTypes } = await key.client.must<{ emailTypes: Shown[] }>('{ emailTypes { key price maxAttempts } }');
  expect(emailTypes).toContainEqual({ key: typeKey, price: 2, maxAttempts: 5 });
  const id = await send(key.client, { type: typeKey });
  expect(await readEmail(key.client, id)).toMatchObject({ id });
});

test('a change holds for what is not given, null takes the limit away, and it is told who did it', async () => {
  const typeKey = await register({ recipientLimit: 4, recipientWindowSeconds: 120 });
  const first = await change('Update', { key: typeKey, queue: 'CRITICAL', resendWhenUnknown: true });
  expect(first.emailType).toMatchObject({
    critical: true,
    resendWhenUnknown: true,
    recipientLimit: 4,
    recipientWindowSeconds: 120,
    updatedBy: { name: 'Dewi Lestari' },
  });
  const second = await change('Update', { key: typeKey, recipientLimit: null });
  expect(second.emailType).toMatchObject({ recipientLimit: null, recipientWindowSeconds: 120, critical: true });
});

test('an affiliate reads the registry, but not who changed it, and changes nothing', async () => {
  const typeKey = await register();
  expect(await types(sari)).toContainEqual(expect.objectContaining({ key: typeKey, updatedBy: null }));
  const answer = await sari.client.run(
    'mutation ($input: EmailTypeUpdateInput!) { emailTypeUpdate(input: $input) { userErrors { code } } }',
    { input: { key: typeKey, price: 0 } },
  );
  expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a limit that refuses does so from the next mail on', async () => {
  const typeKey = await register({ recipientLimit: 1, recipientWindowSeconds: 3600, overLimit: 'REFUSE' });
  const to = `siti.${unique()}@pelanggan.example`;
  expect((await trySend(key.client, { type: typeKey, to })).userErrors).toEqual([]);
  expect((await trySend(key.client, { type: typeKey, to })).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
});

test.each([
  ['a key without a dot', { key: 'pesanan' }, 'KEY_INVALID', 'key'],
  ['a key with capitals', { key: 'Order.Paid' }, 'KEY_INVALID', 'key'],
  ['a taken key', { key: 'order.paid' }, 'KEY_TAKEN', 'key'],
  ['no try', { maxAttempts: 0 }, 'OUT_OF_BOUNDS', 'maxAttempts'],
  ['too many tries', { maxAttempts: 11 }, 'OUT_OF_BOUNDS', 'maxAttempts'],
  ['a wait of more than a day', { backoffSeconds: 86_401 }, 'OUT_OF_BOUNDS', 'backoffSeconds'],
  ['a limit of none', { recipientLimit: 0 }, 'OUT_OF_BOUNDS', 'recipientLimit'],
  ['a window of more than a week', { recipientWindowSeconds: 604_801 }, 'OUT_OF_BOUNDS', 'recipientWindowSeconds'],
  ['a negative price', { price: -1 }, 'OUT_OF_BOUNDS', 'price'],
  ['opting out of signing in', { category: 'AUTH', optOutAllowed: true }, 'MUST_ARRIVE', 'optOutAllowed'],
])('%s is refused', async (_what, wrong, code, field) => {
  const input = { key: 'order.ditolak', category: 'ORDER', queue: 'NORMAL', ...wrong };
  expect(await change('Create', input)).toEqual({ emailType: null, userErrors: [{ code, field: ['input', field] }] });
  expect((await types(admin)).map((type) => type.key)).not.toContain('order.ditolak');
});

test('a type that is unknown cannot be changed', async () => {
  expect(await change('Update', { key: 'tidak.ada', price: 1 })).toEqual({
    emailType: null,
    userErrors: [{ code: 'TYPE_UNKNOWN', field: ['input', 'key'] }],
  });
});
