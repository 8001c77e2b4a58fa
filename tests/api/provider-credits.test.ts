import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { CRON_SECRET, startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';
import { changeProvider, providersSeenBy } from '../support/provider-desk.ts';
import { eventually } from '../support/waiting.ts';

/** What providers have left: asked for, judged by levels, told once per crossing, heeded by bulk mail. */

interface Credits {
  provider: { id: string; name: string };
  remaining: number | null;
  level: string | null;
  problem: string | null;
  bulkPaused: boolean;
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.BREVO, ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

beforeEach(async () => {
  await told(250_000);
  await app.database.query('delete from provider_balance');
});

/** Brevo's balance is `credits`, and is asked for. */
async function told(credits: number): Promise<Credits> {
  app.sandbox.brevo.credits = credits;
  return check();
}

async function check(): Promise<Credits> {
  const { providerCreditsCheck } = await admin.client.must<{
    providerCreditsCheck: { providerCredits: Credits[]; userErrors: object[] };
  }>(
    `mutation { providerCreditsCheck(input: {}) {
       providerCredits { provider { id name } remaining level problem bulkPaused } userErrors { code }
     } }`,
  );
  expect(providerCreditsCheck.userErrors).toEqual([]);
  expect(providerCreditsCheck.providerCredits).toHaveLength(1);
  return providerCreditsCheck.providerCredits[0]!;
}

/** Each level that was left and the one it came to, in order. */
async function crossings(): Promise<string[]> {
  const rows = await app.database.query<{ from: string; to: string }>(
    'select previous_level as from, level as to from provider_balance where crossing is not null order by crossing',
  );
  return rows.map(({ from, to }) => `${from} → ${to}`);
}

describe('the balance of a provider', () => {
  test('is what it tells, with its level; one that tells none is not listed', async () => {
    expect(await told(49_999)).toMatchObject({
      provider: { name: 'Brevo (sandbox)' },
      remaining: 49_999,
      level: 'WARNING',
      problem: null,
      bulkPaused: false,
    });
  });

  test.each([
    [
      'down one level after the other',
      [49_999, 9_999, 999],
      ['HEALTHY → WARNING', 'WARNING → CRITICAL', 'CRITICAL → EMERGENCY'],
    ],
    ['down over two levels at once', [500], ['HEALTHY → EMERGENCY']],
    [
      'up over two levels at once',
      [500, 20_000, 80_000],
      ['HEALTHY → EMERGENCY', 'EMERGENCY → WARNING', 'WARNING → HEALTHY'],
    ],
    ['around a level', [49_999, 50_000, 49_999], ['HEALTHY → WARNING', 'WARNING → HEALTHY', 'HEALTHY → WARNING']],
    ['within a level', [49_999, 30_000, 45_000, 10_000], ['HEALTHY → WARNING']],
  ])('crosses %s', async (_way, balances, expected) => {
    for (const balance of balances) await told(balance);
    expect(await crossings()).toEqual(expected);
  });

  test('checked by many at once crosses a level once', async () => {
    app.sandbox.brevo.credits = 49_000;
    await Promise.all(Array.from({ length: 8 }, check));
    expect(await crossings()).toEqual(['HEALTHY → WARNING']);
  });

  test('that cannot be told is shown with the reason, and keeps its level', async () => {
    await told(20_000);
    const { apiKey } = app.sandbox.brevo;
    app.sandbox.brevo.apiKey = 'kunci-lain';
    const after = await check();
    app.sandbox.brevo.apiKey = apiKey;
    expect(after).toMatchObject({ remaining: 20_000, level: 'WARNING' });
    expect(after.problem).toMatch(/401/);
  });

  test('is judged by new levels at once', async () => {
    const { provider } = await told(40_000);
    const set = async (warningBelow: number) => {
      const input = { providerId: provider.id, warningBelow, criticalBelow: 10_000, emergencyBelow: 1_000 };
      const { providerCreditLevelsSet } = await admin.client.must<{
        providerCreditLevelsSet: { providerCredits: Credits | null; userErrors: { code: string }[] };
      }>(
        `mutation ($input: ProviderCreditLevelsSetInput!) { providerCreditLevelsSet(input: $input) {
           providerCredits { level } userErrors { code }
         } }`,
        { input },
      );
      return providerCreditLevelsSet;
    };
    expect(await set(30_000)).toEqual({ providerCredits: { level: 'HEALTHY' }, userErrors: [] });
    expect(await set(9_000)).toEqual({ providerCredits: null, userErrors: [{ code: 'LEVELS_INVALID' }] });
    await set(50_000);
    expect(await crossings()).toEqual(['HEALTHY → WARNING', 'WARNING → HEALTHY', 'HEALTHY → WARNING']);
  });
});

describe('below EMERGENCY', () => {
  const broadcast = { type: 'marketing.broadcast' };

  test('bulk mail takes the next provider of its route, and critical mail stays', async () => {
    await told(400);
    const bulk = await whenEmail(key.client, await send(key.client, broadcast), 'SENT');
    const critical = await whenEmail(key.client, await send(key.client), 'SENT');
    expect(bulk.attempts.nodes.map((attempt) => attempt.provider.name)).toEqual(['SMTP (sandbox)']);
    expect(critical.attempts.nodes.map((attempt) => attempt.provider.name)).toEqual(['Brevo (sandbox)']);
  });

  test('bulk mail without another provider waits, says why, and goes when there is enough again', async () => {
    const smtp = (await providersSeenBy(admin.client)).find(({ provider }) => provider.kind === 'SMTP')!;
    const setEnabled = (enabled: boolean) => changeProvider(admin.client, 'Update', { id: smtp.id, enabled });
    await setEnabled(false);
    await told(400);
    const id = await send(key.client, broadcast);
    await eventually(
      'the mail says what it waits for',
      async () => (await readEmail(key.client, id)).waitReason === 'PROVIDER_CREDIT',
    );
    await whenEmail(key.client, await send(key.client), 'SENT');
    await told(80_000);
    await whenEmail(key.client, id, 'SENT');
    await setEnabled(true);
  });
});

describe('for programs', () => {
  const path = '/api/admin/email-credits';

  test('it is answered to a key that may read it, to a super admin, and to nobody else', async () => {
    await told(42_000);
    const allowed = await makeKey(app, admin, ['PROVIDER_CREDITS_READ'], shop.id);
    for (const bearer of [allowed.secret, admin.token]) {
      const { status, raw } = await app.client({ bearer }).http(path);
      expect([status, JSON.parse(raw)]).toEqual([200, { balance: 42_000, status: 'warning' }]);
    }
    expect((await app.client({ bearer: key.secret }).http(path)).status).toBe(403);
    expect((await app.client({ bearer: 'mrp_salah' }).http(path)).status).toBe(401);
    expect((await app.client().http(path)).status).toBe(401);
  });

  test.each(['GET', 'POST'])('%s by the clock of somebody else asks first, with CRON_SECRET only', async (method) => {
    app.sandbox.brevo.credits = 7_000;
    const call = (bearer?: string) =>
      app.client(bearer ? { bearer } : {}).http('/api/cron/check-email-credits', { method });
    const { status, raw } = await call(CRON_SECRET);
    expect([status, JSON.parse(raw)]).toEqual([200, { balance: 7_000, status: 'critical' }]);
    expect((await call('salah')).status).toBe(401);
    expect((await call()).status).toBe(401);
    expect((await call(admin.token)).status).toBe(401);
  });
});
