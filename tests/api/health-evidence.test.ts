import { beforeAll, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { OPEN_SETTLE_HOURS } from '../../apps/api/src/domains/operations/health/health.limits.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send } from '../support/emails.ts';
import { MovingClock } from '../support/moving-clock.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

/** What came back for mails, on the health screen and in the journal of the provider that told it. */

const HOUR_MS = 3_600_000;
const clock = new MovingClock();
let app: TestApp;
let admin: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp({ clock, kinds: [ProviderKind.BREVO] });
  admin = await signInAdmin(app);
  key = await makeKey(
    app,
    admin,
    ['EMAIL_SEND', 'EMAIL_READ'],
    (await openShop(admin, undefined, { credits: 2_000 })).id,
  );
  const { providerDetails } = await admin.client.must<{
    providerDetails: { provider: { kind: string }; webhookUrl: string }[];
  }>('{ providerDetails { webhookUrl provider { kind } } }');
  const { webhookUrl } = providerDetails.find(({ provider }) => provider.kind === ProviderKind.BREVO)!;
  app.sandbox.brevo.webhookUrl = app.url + new URL(webhookUrl).pathname;
  app.sandbox.brevo.webhookDelayMs = 5;
});

async function figureOf(metric: string): Promise<{ value: number | null; count: number }> {
  const { operationsHealth } = await admin.client.must<{
    operationsHealth: { figures: { metric: string; value: number | null; count: number }[] };
  }>('{ operationsHealth { figures { metric value count } } }');
  const { value, count } = operationsHealth.figures.find((figure) => figure.metric === metric)!;
  return { value, count };
}

/** Sends `count` mails of one fate, twenty at a time. */
async function sendMany(fate: string, count: number): Promise<void> {
  for (let first = 0; first < count; first += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, count - first) }, () =>
        send(key.client, { to: `${fate}+${unique()}@pelanggan.example` }),
      ),
    );
}

const journal = () => app.sandbox.journal.list({ provider: 'brevo', limit: 100_000 });
const takenMails = () => journal().filter(({ kind, outcome }) => kind === 'send' && outcome === 'accepted').length;
const posted = () => journal().filter(({ kind, outcome }) => kind === 'webhook' && outcome === 'delivered');
/** People of whom the provider told one of these events, and was heard. */
const toldOf = (...events: string[]) =>
  new Set(posted().flatMap(({ answer, recipient }) => (events.includes(answer.split(':')[0]!) ? [recipient] : [])))
    .size;

const fates = { siti: 930, bounce: 17, softbounce: 6, spam: 3, open: 40, click: 9, proxy: 15 };
const lastEvents = ['delivered', 'hard_bounce', 'soft_bounce', 'spam', 'opened', 'click', 'proxy_open'];
const all = Object.values(fates).reduce((sum, count) => sum + count);

test('bounces, complaints and webhooks equal a recount from what the provider says that it told', {
  timeout: 120_000,
}, async () => {
  for (const [fate, count] of Object.entries(fates)) await sendMany(fate, count);
  await eventually('all is told', () => takenMails() === all && toldOf(...lastEvents) === all, 60_000);
  await eventually(
    'and counted',
    async () => (await figureOf('WEBHOOK_SUCCESS_RATE')).count === posted().length,
    60_000,
  );
  const told = posted().length;
  expect(await figureOf('WEBHOOK_SUCCESS_RATE')).toEqual({ value: 1, count: told });

  // A full mailbox is no bounce: it may yet arrive.
  const bounced = toldOf('hard_bounce');
  expect(bounced).toBe(fates.bounce);
  await eventually('the roll-up is there', async () => (await figureOf('BOUNCE_RATE')).value === bounced / all, 30_000);
  expect(await figureOf('BOUNCE_RATE')).toEqual({ value: bounced / all, count: all });
  expect(await figureOf('COMPLAINT_RATE')).toEqual({ value: toldOf('spam') / all, count: all });
  const decided = toldOf('delivered', 'hard_bounce');
  expect(await figureOf('DELIVERY_RATE')).toEqual({ value: toldOf('delivered') / decided, count: decided });
});

test('an event that could not be worked on lowers the rate of webhooks', { timeout: 60_000 }, async () => {
  await app.database.query(`
    create function refuse_news() returns trigger language plpgsql as $$ begin raise exception 'rusak'; end $$;
    create trigger refuse_news before insert on tracking_event for each row execute function refuse_news()`);
  const before = posted().length;
  await sendMany('siti', 5);
  const exhausted = await eventually(
    'their tries are used up',
    async () => {
      await app.database.query('update inbox_event set retry_at = null where processed_at is null and attempts < 5');
      const rows = await app.database.query('select from inbox_event where attempts = 5 and processed_at is null');
      return rows.length === posted().length - before && rows.length === 10 && rows.length;
    },
    40_000,
  );
  const now = await figureOf('WEBHOOK_SUCCESS_RATE');
  expect(now.count).toBe(posted().length);
  expect(now.value).toBeCloseTo((now.count - exhausted) / now.count, 10);
  await app.database.query('drop trigger refuse_news on tracking_event');
});

test('opens are told once they had time to come, and those by machines are not counted', async () => {
  clock.pass((OPEN_SETTLE_HOURS + 1) * HOUR_MS);
  const taken = takenMails();
  const opened = toldOf('unique_opened');
  expect(opened).toBe(fates.open + fates.click);
  await eventually('all are in the roll-up', async () => (await figureOf('OPEN_RATE')).count === taken);
  expect(await figureOf('OPEN_RATE')).toEqual({ value: opened / taken, count: taken });
});
