import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { MovingClock } from '../support/moving-clock.ts';
import { linkTokenIn, openShop, type Person, type Shop, signInAdmin, tokenOf, unique } from '../support/people.ts';

const INVITE = `
  mutation ($input: UserInviteInput!) {
    userInvite(input: $input) { user { id email state role account { id } } userErrors { field code } }
  }`;
const ACCEPT = `
  mutation ($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { viewer { user { id state } account { id } } userErrors { field code } }
  }`;
const DAY_MS = 86_400_000;

const clock = new MovingClock();
let app: TestApp;
let admin: Person;
let shop: Shop;

beforeAll(async () => {
  app = await startApp({ clock });
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Cempaka');
});

async function invite(change: Record<string, unknown> = {}) {
  const email = `Bagus.${unique()}@toko-cempaka.example`;
  const input = { email, name: 'Bagus Prasetyo', role: 'AFFILIATE', accountId: shop.id, ...change };
  const { userInvite } = await admin.client.must<{ userInvite: { user: { id: string } | null } }>(INVITE, { input });
  return { email: email.toLowerCase(), ...userInvite };
}

test('who is invited gets a mail, chooses a password by its link and is signed in', async () => {
  const { email, user } = await invite();
  expect(user).toMatchObject({ email, state: 'INVITED', role: 'AFFILIATE', account: { id: shop.id } });
  const token = await linkTokenIn(app, email, 'invitation');
  const browser = app.client();
  expect(await browser.must(ACCEPT, { input: { token, password: 'melati-putih-harum' } })).toEqual({
    invitationAccept: {
      viewer: { user: { id: user?.id, state: 'ACTIVE' }, account: { id: shop.id } },
      userErrors: [],
    },
  });
  expect(await browser.must('{ viewer { user { id } } }')).toEqual({ viewer: { user: { id: user?.id } } });
  await tokenOf(app, email, 'melati-putih-harum');
});

test('the mail greets by name, in both languages, with the same link in html and text', async () => {
  const { email } = await invite({ name: 'Bagus <b>Prasetyo</b>' });
  const token = await linkTokenIn(app, email, 'invitation');
  const [mail] = app.sandbox.mailbox.list({ to: email });
  expect(mail?.subject).toBe('Undangan ke Merpati / Your invitation to Merpati');
  const { html } = await app.sandbox.mailbox.parse(mail!);
  expect(html).toContain('Halo Bagus &lt;b&gt;Prasetyo&lt;/b&gt;');
  expect(html).toContain(`http://merpati.example/invitation?token=${encodeURIComponent(token)}`);
});

test('an invitation works once', async () => {
  const { email } = await invite();
  const token = await linkTokenIn(app, email, 'invitation');
  await app.client().must(ACCEPT, { input: { token, password: 'melati-putih-harum' } });
  expect(await app.client().must(ACCEPT, { input: { token, password: 'kata-sandi-orang-lain' } })).toEqual({
    invitationAccept: { viewer: null, userErrors: [{ field: ['input', 'token'], code: 'LINK_INVALID' }] },
  });
  await tokenOf(app, email, 'melati-putih-harum');
});

test('a short password is refused and does not use the link up', async () => {
  const { email } = await invite();
  const token = await linkTokenIn(app, email, 'invitation');
  expect(await app.client().must(ACCEPT, { input: { token, password: 'sebelas-abc' } })).toEqual({
    invitationAccept: { viewer: null, userErrors: [{ field: ['input', 'password'], code: 'PASSWORD_TOO_SHORT' }] },
  });
  expect(await app.client().must(ACCEPT, { input: { token, password: 'dua-belas-ab' } })).toMatchObject({
    invitationAccept: { userErrors: [] },
  });
});

test('an invitation works for seven days', async () => {
  const { email } = await invite();
  const token = await linkTokenIn(app, email, 'invitation');
  clock.pass(7 * DAY_MS + 1_000);
  expect(await app.client().must(ACCEPT, { input: { token, password: 'melati-putih-harum' } })).toMatchObject({
    invitationAccept: { viewer: null, userErrors: [{ code: 'LINK_INVALID' }] },
  });
});

test('nobody is signed in before the invitation is accepted', async () => {
  const { email } = await invite();
  await expect(tokenOf(app, email, 'kata-sandi-apa-saja')).rejects.toThrow('could not sign in');
});

test('who was disabled meanwhile cannot accept', async () => {
  const { email, user } = await invite();
  const token = await linkTokenIn(app, email, 'invitation');
  await admin.client.must('mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { id } } }', {
    input: { id: user?.id },
  });
  expect(await app.client().must(ACCEPT, { input: { token, password: 'melati-putih-harum' } })).toMatchObject({
    invitationAccept: { viewer: null, userErrors: [{ code: 'LINK_INVALID' }] },
  });
});

test.each([
  ['a taken address', { email: 'dewi@merpati.example' }, 'EMAIL_TAKEN', 'email'],
  ['an empty name', { name: '   ' }, 'NAME_INVALID', 'name'],
  ['a name of 101 characters', { name: 'x'.repeat(101) }, 'NAME_INVALID', 'name'],
  [
    'an account that is not there',
    { accountId: 'acc_0190a0a0-0000-7000-8000-000000000000' },
    'ACCOUNT_NOT_FOUND',
    'accountId',
  ],
  [
    'an id of another kind',
    { accountId: 'usr_0190a0a0-0000-7000-8000-000000000000' },
    'ACCOUNT_NOT_FOUND',
    'accountId',
  ],
  ['an affiliate without an account', { accountId: null }, 'ACCOUNT_REQUIRED', 'accountId'],
])('%s is refused', async (_what, change, code, field) => {
  expect(await invite(change)).toMatchObject({ user: null, userErrors: [{ code, field: ['input', field] }] });
});

test('two invitations of one address at the same time make one person', async () => {
  const email = `kembar.${unique()}@toko-cempaka.example`;
  const answers = await Promise.all([invite({ email }), invite({ email }), invite({ email })]);
  expect(answers.filter(({ user }) => user !== null)).toHaveLength(1);
  expect(answers.filter(({ user }) => user === null)).toEqual(
    Array(2).fill(expect.objectContaining({ userErrors: [{ code: 'EMAIL_TAKEN', field: ['input', 'email'] }] })),
  );
});
