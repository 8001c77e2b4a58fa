import { beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, tokenOf } from '../support/people.ts';

const SIGN_IN = `
  mutation ($input: SessionCreateInput!) {
    sessionCreate(input: $input) { token viewer { role user { id email } account { id } } userErrors { field code message } }
  }`;

interface SignIn {
  sessionCreate: {
    token: string | null;
    viewer: { role: string; user: { id: string; email: string }; account: { id: string } | null } | null;
    userErrors: { code: string; message: string }[];
  };
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Kenanga');
  sari = await inviteAffiliate(app, admin, shop);
});

test('a visitor is nobody', async () => {
  expect(await app.client().must('{ viewer { id } }')).toEqual({ viewer: null });
});

test('signing in tells who one is, in whatever case the address is written', async () => {
  const answer = await app.client().must<SignIn>(SIGN_IN, {
    input: { email: sari.email.toUpperCase(), password: sari.password },
  });
  expect(answer.sessionCreate).toMatchObject({
    token: expect.stringMatching(/^[\w-]{43}$/),
    viewer: { role: 'AFFILIATE', user: { id: sari.id, email: sari.email }, account: { id: shop.id } },
    userErrors: [],
  });
});

describe('a browser', () => {
  test('gets a session cookie that scripts cannot read and other sites do not send along', async () => {
    const browser = app.client();
    const answer = await browser.run<SignIn>(SIGN_IN, { input: { email: ADMIN.email, password: ADMIN.password } });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^merpati_session=[\w-]{43};.*Path=\/; .*HttpOnly; SameSite=Lax$/);
    expect(browser.cookie).toBe(answer.data?.sessionCreate.token);
    expect(await browser.must('{ viewer { role } }')).toEqual({ viewer: { role: 'SUPER_ADMIN' } });
  });

  test('signs out: the cookie is taken away, and the session works nowhere any more', async () => {
    const browser = app.client();
    await browser.must(SIGN_IN, { input: { email: sari.email, password: sari.password } });
    const kept = browser.cookie!;
    expect(await browser.must('mutation { sessionRevoke { revoked } }')).toEqual({ sessionRevoke: { revoked: true } });
    expect(browser.cookie).toBeUndefined();
    expect(await app.client({ cookie: kept }).must('{ viewer { id } }')).toEqual({ viewer: null });
    const asBearer = await app.client({ bearer: kept }).run('{ viewer { id } }');
    expect([asBearer.status, asBearer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('of a secure site gets a cookie that travels encrypted only', async () => {
    const secure = await startApp({ worker: false, settings: { PUBLIC_URL: 'https://merpati.example' } });
    const answer = await secure.client().run(SIGN_IN, { input: { email: ADMIN.email, password: ADMIN.password } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure;/);
    expect((await secure.client().http('/healthz')).headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
  });
});

test('a signed-out session does not end the other sessions of the person', async () => {
  const [first, second] = [
    await tokenOf(app, sari.email, sari.password),
    await tokenOf(app, sari.email, sari.password),
  ];
  await app.client({ bearer: first }).must('mutation { sessionRevoke { revoked } }');
  expect((await app.client({ bearer: first }).run('{ viewer { id } }')).status).toBe(401);
  expect(await app.client({ bearer: second }).must('{ viewer { user { id } } }')).toEqual({
    viewer: { user: { id: sari.id } },
  });
});

test('an expired session is over', async () => {
  const token = await tokenOf(app, sari.email, sari.password);
  await app.database.query(
    `update session set expires_at = now() where id = (select id from session order by id desc limit 1)`,
  );
  expect((await app.client({ bearer: token }).run('{ viewer { id } }')).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('a link printed at the start signs the super admin in, once', async () => {
  const user = await app.context.users.ensureSuperAdmin({ ...ADMIN, password: null });
  const token = new URL(await app.context.users.signInLink(user)).searchParams.get('token');
  const mutation = `mutation ($input: SessionCreateFromLinkInput!) {
    sessionCreateFromLink(input: $input) { viewer { role } userErrors { code } }
  }`;
  const browser = app.client();
  expect(await browser.must(mutation, { input: { token } })).toEqual({
    sessionCreateFromLink: { viewer: { role: 'SUPER_ADMIN' }, userErrors: [] },
  });
  expect(await browser.must('{ viewer { role } }')).toEqual({ viewer: { role: 'SUPER_ADMIN' } });
  const refused = { sessionCreateFromLink: { viewer: null, userErrors: [{ code: 'LINK_INVALID' }] } };
  expect(await app.client().must(mutation, { input: { token } })).toEqual(refused);
  for (const forged of [`${token}x`, token?.replace(/\..*/, '.'), 'x', ''])
    expect(await app.client().must(mutation, { input: { token: forged } })).toEqual(refused);
});
