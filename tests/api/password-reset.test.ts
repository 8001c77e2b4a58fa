import { beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { MovingClock } from '../support/moving-clock.ts';
import { inviteAffiliate, linkTokenIn, openShop, type Person, signInAdmin, tokenOf } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const REQUEST = `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted } }`;
const RESET = `
  mutation ($input: PasswordResetInput!) {
    passwordReset(input: $input) { viewer { user { id } } userErrors { field code } }
  }`;
const NEW_PASSWORD = 'kenanga-kuning-wangi';
const REFUSED = {
  passwordReset: { viewer: null, userErrors: [{ field: ['input', 'token'], code: 'LINK_INVALID' }] },
};

const clock = new MovingClock();
let app: TestApp;
let admin: Person;
let sari: Person;

beforeAll(async () => {
  app = await startApp({ clock });
  admin = await signInAdmin(app);
});

beforeEach(async () => {
  sari = await inviteAffiliate(app, admin, await openShop(admin));
});

async function resetToken(person: Person): Promise<string> {
  const after = app.sandbox.mailbox.list({ limit: 1 })[0]?.id ?? 0;
  await app.client().must(REQUEST, { input: { email: person.email } });
  return linkTokenIn(app, person.email, 'reset-password', after);
}

function reset(token: string, password = NEW_PASSWORD, client = app.client()) {
  return client.must(RESET, { input: { token, password } });
}

test('the mailed link sets a new password and signs in', async () => {
  const browser = app.client();
  expect(await reset(await resetToken(sari), NEW_PASSWORD, browser)).toEqual({
    passwordReset: { viewer: { user: { id: sari.id } }, userErrors: [] },
  });
  expect(await browser.must('{ viewer { user { id } } }')).toEqual({ viewer: { user: { id: sari.id } } });
  await tokenOf(app, sari.email, NEW_PASSWORD);
  await expect(tokenOf(app, sari.email, sari.password)).rejects.toThrow('could not sign in');
});

test('it ends every session that was open before', async () => {
  const other = await tokenOf(app, sari.email, sari.password);
  await reset(await resetToken(sari));
  for (const bearer of [other, sari.token])
    expect((await app.client({ bearer }).run('{ viewer { id } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a link works once, also when it is used twice at the same moment', async () => {
  const token = await resetToken(sari);
  const answers = await Promise.all([reset(token), reset(token), reset(token)]);
  expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(REFUSED))).toHaveLength(2);
  expect(await reset(token)).toEqual(REFUSED);
});

test('a link works for an hour', async () => {
  const token = await resetToken(sari);
  clock.pass(3_600_000 + 1_000);
  expect(await reset(token)).toEqual(REFUSED);
  await tokenOf(app, sari.email, sari.password);
});

test('a link for something else, an altered one and one of another person are refused', async () => {
  const token = await resetToken(sari);
  const [linkId, signature] = token.split('.');
  const other = await resetToken(await inviteAffiliate(app, admin, await openShop(admin)));
  const signInLink = await app.context.users.signInLink(
    await app.context.users.ensureSuperAdmin({ ...admin, password: null, name: 'Dewi' }),
  );
  const altered = `${signature!.startsWith('A') ? 'B' : 'A'}${signature!.slice(1)}`;
  for (const wrong of [
    `${linkId}.${altered}`,
    `${linkId}.`,
    `${linkId}`,
    `${other.split('.')[0]}.${signature}`,
    new URL(signInLink).searchParams.get('token')!,
    `${token} `,
    'bukan-tautan',
  ])
    expect(await reset(wrong), wrong).toEqual(REFUSED);
  await tokenOf(app, sari.email, sari.password);
});

test('a short password is refused and does not use the link up', async () => {
  const token = await resetToken(sari);
  expect(await reset(token, 'pendek')).toMatchObject({
    passwordReset: { viewer: null, userErrors: [{ code: 'PASSWORD_TOO_SHORT' }] },
  });
  expect(await reset(token)).toMatchObject({ passwordReset: { userErrors: [] } });
});

test('known, unknown and disabled addresses get the same answer; only the known one gets a mail', async () => {
  const disabled = await inviteAffiliate(app, admin, await openShop(admin));
  await admin.client.must('mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { state } } }', {
    input: { id: disabled.id },
  });
  const before = app.sandbox.mailbox.size;
  const answers = [];
  for (const email of ['tidak.dikenal@pelanggan.example', disabled.email, sari.email])
    answers.push((await app.client().post({ query: REQUEST, variables: { input: { email } } })).raw);
  expect(new Set(answers)).toEqual(new Set(['{"data":{"passwordResetRequest":{"accepted":true}}}\n']));
  await eventually('the mail to the known address', () => app.sandbox.mailbox.size > before);
  const rows = await app.database.query<{ recipient: string }>(
    `select recipient from message where type_key = 'auth.password_reset' order by id desc limit 1`,
  );
  expect(rows).toEqual([{ recipient: sari.email }]);
  expect(app.sandbox.mailbox.list({ to: disabled.email })).toHaveLength(1);
});

test('who was disabled after asking cannot use the link', async () => {
  const token = await resetToken(sari);
  await admin.client.must('mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { state } } }', {
    input: { id: sari.id },
  });
  expect(await reset(token)).toEqual(REFUSED);
});

test('the preview in the log masks the link; the account of the platform is for super admins only', async () => {
  const token = await resetToken(sari);
  const { emailLogs } = await admin.client.must<{ emailLogs: { nodes: { id: string; html: string; text: string }[] } }>(
    `query ($to: String!) { emailLogs(first: 1, filter: { to: $to, types: ["auth.password_reset"] }) {
       nodes { id html text variables headers { name } metadata }
     } }`,
    { to: sari.email },
  );
  const [mail] = emailLogs.nodes;
  expect(mail?.html).toMatch(/href="[^"]*\u2022|href="[^"]*\*|href="#/);
  expect(JSON.stringify(mail)).not.toContain(token);
  expect(JSON.stringify(mail)).not.toContain(token.split('.')[1]);
  expect(JSON.stringify(mail)).not.toContain('token=');
  expect(await sari.client.must('query ($id: ID!) { emailLog(id: $id) { id } }', { id: mail?.id })).toEqual({
    emailLog: null,
  });
});
