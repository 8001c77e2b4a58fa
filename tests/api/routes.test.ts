import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, type UserError, whenEmail } from '../support/emails.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
} from '../support/people.ts';
import { providersSeenBy } from '../support/provider-desk.ts';

interface ShownRoute {
  id: string;
  category: string;
  typeKey: string | null;
  rule: string;
  own: boolean;
  stops: { provider: { name: string }; skipped: string | null; restingUntil: string | null }[];
  carriesNow: { name: string } | null;
  updatedBy: { name: string } | null;
}

const ROUTE = `id category typeKey rule own carriesNow { name } updatedBy { name }
  stops { provider { name } skipped restingUntil }`;
const ROUTES = `query ($accountId: ID) { routes(accountId: $accountId) { ${ROUTE} } }`;
const SET = `mutation ($input: RouteSetInput!) { routeSet(input: $input) { route { ${ROUTE} } userErrors { code field } } }`;
const RESET = `mutation ($input: RouteResetInput!) { routeReset(input: $input) { route { ${ROUTE} } userErrors { code } } }`;

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
let mailketing: string;
let smtp: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, await inviteAffiliate(app, admin, shop), ['EMAIL_SEND', 'EMAIL_READ']);
  const all = await providersSeenBy(admin.client);
  mailketing = all.find(({ provider }) => provider.kind === 'MAILKETING_V1')!.id;
  smtp = all.find(({ provider }) => provider.kind === 'SMTP')!.id;
});

async function routes(accountId: string | null = null): Promise<ShownRoute[]> {
  return (await admin.client.must<{ routes: ShownRoute[] }>(ROUTES, { accountId })).routes;
}

async function routeOf(category: string, accountId: string | null = null): Promise<ShownRoute> {
  return (await routes(accountId)).find((route) => route.category === category && route.typeKey === null)!;
}

async function setRoute(
  input: Record<string, unknown>,
): Promise<{ route: ShownRoute | null; userErrors: UserError[] }> {
  return (await admin.client.must<{ routeSet: { route: ShownRoute | null; userErrors: UserError[] } }>(SET, { input }))
    .routeSet;
}

/** Names of the providers that a mail of this type went through. */
async function wayOf(type: string): Promise<string[]> {
  const email = await whenEmail(key.client, await send(key.client, { type }), 'SENT');
  return email.attempts.nodes.map(({ provider }) => provider.name);
}

test('without a route all enabled providers stand in the standard order; marketing passes by what takes no headers', async () => {
  expect((await routes()).map(({ category }) => category)).toEqual([
    'AUTH',
    'ORDER',
    'COMMISSION',
    'MARKETING',
    'AUTOMATION',
  ]);
  expect(await routeOf('ORDER')).toMatchObject({
    rule: 'STANDARD',
    own: false,
    carriesNow: { name: 'Mailketing (sandbox)' },
  });
  expect(await routeOf('MARKETING')).toMatchObject({
    stops: [
      { provider: { name: 'Mailketing (sandbox)' }, skipped: 'NO_HEADERS' },
      { provider: { name: 'SMTP (sandbox)' }, skipped: null },
    ],
    carriesNow: { name: 'SMTP (sandbox)' },
  });
});

test('the narrowest route decides: mail goes the way that a person set, and back once it is reset', async () => {
  expect(await wayOf('order.paid')).toEqual(['Mailketing (sandbox)']);
  const { route } = await setRoute({ category: 'ORDER', providerIds: [smtp, mailketing] });
  expect(route).toMatchObject({ rule: 'CATEGORY', own: true, updatedBy: { name: 'Dewi Lestari' } });
  expect(await wayOf('order.paid')).toEqual(['SMTP (sandbox)']);

  await setRoute({ type: 'order.paid', providerIds: [mailketing] });
  expect(await wayOf('order.paid')).toEqual(['Mailketing (sandbox)']);
  expect(await wayOf('order.shipped')).toEqual(['SMTP (sandbox)']);

  await setRoute({ accountId: shop.id, category: 'ORDER', providerIds: [smtp] });
  expect(await wayOf('order.paid')).toEqual(['SMTP (sandbox)']);
  expect(await routeOf('ORDER', shop.id)).toMatchObject({ rule: 'ACCOUNT_CATEGORY', own: true });
  expect(await routeOf('ORDER')).toMatchObject({ rule: 'CATEGORY', own: true });

  for (const scope of [{ accountId: shop.id, category: 'ORDER' }, { type: 'order.paid' }, { category: 'ORDER' }])
    await admin.client.must(RESET, { input: scope });
  expect(await routeOf('ORDER', shop.id)).toMatchObject({ rule: 'STANDARD', own: false });
  expect(await wayOf('order.paid')).toEqual(['Mailketing (sandbox)']);
});

test('a type with a route of its own has a row of its own, under its category', async () => {
  await setRoute({ type: 'marketing.broadcast', providerIds: [smtp] });
  const rows = (await routes()).filter(({ category }) => category === 'MARKETING');
  expect(rows).toMatchObject([
    { typeKey: null, rule: 'STANDARD' },
    { typeKey: 'marketing.broadcast', rule: 'TYPE', own: true },
  ]);
  await admin.client.must(RESET, { input: { type: 'marketing.broadcast' } });
  expect((await routes()).map(({ typeKey }) => typeKey)).not.toContain('marketing.broadcast');
});

test('what would happen now takes resting providers, used quotas and disabled ones into account', async () => {
  const uuid = mailketing.slice(4);
  const now = async () => {
    const { carriesNow, stops } = await routeOf('ORDER');
    return [stops[0]!.skipped, carriesNow?.name];
  };
  await app.database.query(
    `insert into provider_health (provider_id, breaker, failures, opened_at, open_until)
     values ($1, 'OPEN', 5, now(), now() + interval '5 minutes')`,
    [uuid],
  );
  expect(await now()).toEqual(['RESTING', 'SMTP (sandbox)']);
  expect((await routeOf('ORDER')).stops[0]!.restingUntil).not.toBeNull();
  await app.database.query('delete from provider_health where provider_id = $1', [uuid]);

  await app.database.query(`update provider set daily_quota = 1 where id = $1`, [uuid]);
  await app.database.query(
    `insert into allowance (key, next_at, day, used) values ('provider:' || $1, now(), (now() at time zone 'Asia/Jakarta')::date, 1)
     on conflict (key) do update set used = 1, day = excluded.day`,
    [uuid],
  );
  app.context.providers.forget();
  expect(await now()).toEqual(['QUOTA_USED', 'SMTP (sandbox)']);
  await app.database.query(`update provider set daily_quota = null where id = $1`, [uuid]);
  app.context.providers.forget();
  expect(await now()).toEqual([null, 'Mailketing (sandbox)']);
});

describe('refused', () => {
  test.each([
    ['neither category nor type', {}, 'SCOPE_INVALID', 'category'],
    ['both', { category: 'ORDER', type: 'order.paid' }, 'SCOPE_INVALID', 'category'],
    ['an unknown type', { type: 'tidak.ada' }, 'TYPE_UNKNOWN', 'type'],
    ['no provider', { category: 'ORDER', providerIds: [] }, 'ROUTE_EMPTY', 'providerIds'],
    ['an unknown provider', { category: 'ORDER', providerIds: ['prv_x'] }, 'PROVIDER_UNKNOWN', 'providerIds'],
    ['an unknown account', { category: 'ORDER', accountId: 'acc_x' }, 'ACCOUNT_NOT_FOUND', 'accountId'],
  ])('%s', async (_what, change, code, field) => {
    const { route, userErrors } = await setRoute({ providerIds: [smtp], ...change });
    expect([route, userErrors]).toEqual([null, [{ code, field: ['input', field] }]]);
  });

  test('a provider named twice', async () => {
    expect((await setRoute({ category: 'ORDER', providerIds: [smtp, smtp] })).userErrors).toMatchObject([
      { code: 'PROVIDER_TWICE' },
    ]);
  });

  test('routes of an account that does not exist', async () => {
    expect(await admin.client.must(ROUTES, { accountId: 'acc_x' })).toEqual({ routes: null });
  });
});
