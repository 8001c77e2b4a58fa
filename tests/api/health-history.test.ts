import { beforeAll, describe, expect, test } from 'vitest';
import { HealthHistory } from '../../apps/api/src/domains/operations/health/health-history.ts';
import { HealthReader } from '../../apps/api/src/domains/operations/health/health-reader.ts';
import { alertsSeenBy } from '../support/alert-desk.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { MovingClock } from '../support/moving-clock.ts';
import { makeKey, openShop, type Person, signInAdmin } from '../support/people.ts';
import { changeProvider, providersSeenBy } from '../support/provider-desk.ts';
import { eventually } from '../support/waiting.ts';

const HOUR_MS = 3_600_000;
const clock = new MovingClock();
let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp({ clock });
  admin = await signInAdmin(app);
});

const fill = () => {
  const { database, providers } = app.context;
  return new HealthHistory({ database, clock, reader: new HealthReader({ database, providers, clock }) }).fill();
};

async function history(metric: string, scope?: string) {
  const range = {
    from: new Date(clock.now().getTime() - 48 * HOUR_MS).toISOString(),
    until: new Date(clock.now().getTime() + HOUR_MS).toISOString(),
  };
  const { operationsHealthHistory } = await admin.client.must<{
    operationsHealthHistory: { hour: string; value: number | null; count: number }[];
  }>(
    `query ($metric: HealthMetric!, $range: DateRangeInput!, $scope: String) {
       operationsHealthHistory(metric: $metric, range: $range, scope: $scope) { hour value count }
     }`,
    { metric, range, scope: scope ?? null },
  );
  return operationsHealthHistory;
}

describe('the history by the hour', () => {
  test('holds every full hour, also those in which nothing ran, and counts late bounces', async () => {
    const key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
    for (let mail = 0; mail < 4; mail += 1) await whenEmail(key.client, await send(key.client), 'SENT');
    await eventually('they are counted', async () => {
      const [row] = await app.database.query<{ sent: number }>(
        'select coalesce(sum(sent), 0)::int as sent from email_stat',
      );
      return row!.sent >= 4;
    });
    clock.pass(HOUR_MS);
    await fill();
    clock.pass(5 * HOUR_MS);
    await fill();
    const rates = await history('DELIVERY_RATE');
    expect(rates.slice(-6).map(({ value }) => value)).toEqual([1, null, null, null, null, null]);
    const hours = rates.map(({ hour }) => Date.parse(hour));
    expect(hours.every((hour, index) => index === 0 || hour - hours[index - 1]! === HOUR_MS)).toBe(true);
    const { providers } = await admin.client.must<{ providers: { id: string; name: string }[] }>(
      '{ providers { id name } }',
    );
    const own = await history('DELIVERY_RATE', providers.find(({ name }) => name.startsWith('Mailketing'))!.id);
    expect(own).toEqual([expect.objectContaining({ value: 1, count: rates.at(-6)!.count })]);
    await app.database.query(`update email_stat set bounces = 1 where sent > 0`);
    await fill();
    const [again] = (await history('BOUNCE_RATE')).slice(-6);
    expect(again!.value).toBeCloseTo(1 / again!.count, 10);
    expect((await history('TIME_TO_SUCCESS_P95')).at(-6)).toMatchObject({ count: again!.count });
  });

  test('keeps 90 days', async () => {
    await app.database.query(
      `insert into health_sample (metric, scope, hour, value, count) values ('QUEUE_LAG', 'BULK', now() - interval '91 days', 1, 1)`,
    );
    await fill();
    const [row] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from health_sample where hour < now() - interval '90 days'`,
    );
    expect(row?.count).toBe(0);
  });

  test('refuses a range that is empty or too long', async () => {
    const ask = (from: string, until: string) =>
      admin.client.run(
        'query ($range: DateRangeInput!) { operationsHealthHistory(metric: QUEUE_LAG, range: $range) { hour } }',
        { range: { from, until } },
      );
    for (const [from, until] of [
      ['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'],
      ['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'],
    ] as const)
      expect((await ask(from, until)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('the balance of a provider is told once for each level it falls to, and once when it is well again', async () => {
  const [provider] = (await app.context.providers.all()).filter(({ kind }) => kind === 'MAILKETING_V1');
  const levels = async (...balances: number[]) => {
    for (const balance of balances) {
      app.sandbox.mailketing.credits = balance;
      await admin.client.must('mutation { providerCreditsCheck(input: {}) { userErrors { code } } }');
    }
  };
  await levels(60_000, 49_000, 50_100, 49_900, 500, 900, 70_000);
  const alerts = await eventually('all crossings are taken', async () => {
    const found = await alertsSeenBy(admin.client, { kinds: ['PROVIDER_CREDIT'] });
    return found.length === 2 && found.every(({ state }) => state === 'RECOVERED') && found;
  });
  expect(alerts.map(({ round }) => round)).toEqual([2, 1]);
  expect(alerts[0]?.texts.english.title).toBe(`Balance of ${provider!.name}: HEALTHY`);
});

test('the balance of a provider that is switched off troubles nobody, and is told anew once it is used again', async () => {
  const [provider] = (await providersSeenBy(admin.client)).map((one) => one.provider).filter(({ enabled }) => enabled);
  const { id, name } = provider!;
  const whenLatestIs = (state: string) =>
    eventually(`the latest alert is ${state}`, async () => {
      await app.database.query(
        `update health_watch set checked_at = checked_at - interval '1 hour' where id = 'rates'`,
      );
      const [latest] = await alertsSeenBy(admin.client, { kinds: ['PROVIDER_CREDIT'] });
      return latest?.state === state && latest;
    });
  const askNow = () => admin.client.must('mutation { providerCreditsCheck(input: {}) { userErrors { code } } }');
  app.sandbox.mailketing.credits = 500;
  await askNow();
  const told = await whenLatestIs('FIRING');
  await changeProvider(admin.client, 'Update', { id, enabled: false });
  const over = await whenLatestIs('RECOVERED');
  expect(over).toMatchObject({ id: told.id, texts: { english: { title: `Balance of ${name}: OFF` } } });
  await changeProvider(admin.client, 'Update', { id, enabled: true });
  await askNow();
  await whenLatestIs('FIRING');
});

test('a provider with little left is asked every hour, one with plenty in the morning only', async () => {
  const askedNow = async () => {
    const before = await balances();
    await app.context.providerCredits.checkLow();
    return (await balances()) - before;
  };
  const balances = async () => {
    const [row] = await app.database.query<{ count: number }>('select count(*)::int as count from provider_balance');
    return row!.count;
  };
  expect(await askedNow()).toBe(1);
  app.sandbox.mailketing.credits = 70_000;
  expect(await askedNow()).toBe(1);
  expect(await askedNow()).toBe(0);
});
