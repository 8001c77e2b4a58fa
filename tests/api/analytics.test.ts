import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OpenKind, TrackingKind, TrackingSource } from '../../apps/api/src/domains/tracking/tracking.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';
import { countEverything } from '../support/statistics.ts';

const MESSAGES = 5_000;
const EVENTS = 100_000;
const BATCH = 500;
const SEED = 20_261_121;

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ worker: false });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_READ'], shop.id);
});

beforeEach(async () => {
  await app.database.query('truncate message, message_event, tracking_event, email_stat');
});

/** The same numbers in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Messages of several kinds over two days, `waiting` of them not sent yet. */
async function makeMessages(count: number): Promise<string[]> {
  const rows = await app.database.query<{ id: string }>(
    `with provider as (
       select array_agg(id order by position) as ids from provider
     ), content as (
       insert into message_content (id, account_id, hash, subject)
       values (gen_random_uuid(), $1, 'x', 'Halo') on conflict (account_id, hash) do update set subject = excluded.subject returning id
     )
     insert into message (id, account_id, type_key, queue, dispatch, sequence, recipient, sender, subject, content_id, attempt_count,
                          max_attempts, due_at, provider_id, queued_at, template_version_id, variant)
     select overlay(first_id_at(now() - n * interval '30 seconds')::text placing '7' || substr(gen_random_uuid()::text, 16) from 15)::uuid,
            $1, (array['order.paid', 'marketing.broadcast'])[1 + n % 2], 'NORMAL', 'SENDING', 0,
            'orang' || n || '@' || (array['pelanggan.example', 'surat.example', 'pos.example'])[1 + n % 3], 'x', 'Halo', content.id, 1, 3, now(),
            provider.ids[1 + n % 2], now() - n * interval '30 seconds',
            case when n % 2 = 0 then '0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b'::uuid end, case when n % 2 = 0 then (array['A', 'B'])[1 + n / 2 % 2] end
       from generate_series(1, $2) as n, provider, content
     returning id`,
    [shop.id.slice(4), count],
  );
  return rows.map(({ id }) => id);
}

const settle = (ids: string[], state: string) =>
  app.context.database.query({
    text: `
      with moved as (
        update message set dispatch = $2, sequence = sequence + 1, sent_at = case when $2 = 'SENT' then now() end
         where id = any ($1::uuid[]) and dispatch <> 'SENT' returning *
      )
      insert into message_event (message_id, sequence, account_id, kind, dispatch, at)
      select id, sequence, account_id, $2, $2, now() from moved`,
    values: [ids, state],
  });

const KINDS = Object.values(TrackingKind);
const OPENS = Object.values(OpenKind);

function randomNews(random: (below: number) => number, messageId: string, id: string) {
  const kind = KINDS[random(KINDS.length)]!;
  return {
    id,
    messageId,
    kind,
    source: TrackingSource.PROVIDER,
    at: new Date(Date.now() - random(100_000_000)),
    openKind: kind === TrackingKind.OPENED ? OPENS[random(OPENS.length)]! : null,
    linkNumber: null,
    url: null,
    machine: kind === TrackingKind.CLICKED && random(3) === 0,
    ip: null,
    userAgent: null,
    words: null,
  };
}

const COLUMNS =
  'account_id, hour, type_key, template_id, template_version_id, variant, provider_id, recipient_domain, sent, delivered, human_opens, machine_opens, clicks, machine_clicks, soft_bounces, bounces, complaints, unsubscribes';
const rollUps = () => app.database.query(`select ${COLUMNS} from email_stat order by ${COLUMNS}`);

/** The same figures counted the slow and obvious way. */
const fullCount = () =>
  app.database.query(`
    with told as (
      select message_id,
             bool_or(kind = 'DELIVERED') as delivered,
             bool_or(kind = 'OPENED' and open_kind in ('LIKELY_HUMAN', 'PROXY')) as human_opens,
             bool_or(kind = 'OPENED' and open_kind not in ('LIKELY_HUMAN', 'PROXY')) as machine_opens,
             bool_or(kind = 'CLICKED' and not machine) as clicks,
             bool_or(kind = 'CLICKED' and machine) as machine_clicks,
             bool_or(kind = 'SOFT_BOUNCED') as soft_bounces,
             bool_or(kind in ('BOUNCED', 'POLICY_BOUNCED', 'REFUSED')) as bounces,
             bool_or(kind = 'COMPLAINED') as complaints,
             bool_or(kind = 'UNSUBSCRIBED') as unsubscribes
        from tracking_event group by message_id
    ), counted as (
      select m.account_id, date_trunc('hour', queued_at, 'UTC') as hour, type_key, null::uuid as template_id, template_version_id, variant,
             provider_id, split_part(recipient, '@', 2) as recipient_domain, count(*)::int as sent,
             count(*) filter (where delivered)::int as delivered, count(*) filter (where human_opens)::int as human_opens,
             count(*) filter (where machine_opens)::int as machine_opens, count(*) filter (where clicks)::int as clicks,
             count(*) filter (where machine_clicks)::int as machine_clicks, count(*) filter (where soft_bounces)::int as soft_bounces,
             count(*) filter (where bounces)::int as bounces, count(*) filter (where complaints)::int as complaints,
             count(*) filter (where unsubscribes)::int as unsubscribes
        from message m left join told on told.message_id = m.id where dispatch = 'SENT' group by 1, 2, 3, 4, 5, 6, 7, 8
    )
    select ${COLUMNS} from counted order by ${COLUMNS}`);

test(`roll-ups equal a full count after ${EVENTS.toLocaleString('en')} random events, and when they are built anew`, {
  timeout: 120_000,
}, async () => {
  const random = randomOf(SEED);
  const ids = await makeMessages(MESSAGES);
  const { database, evidence, statistics } = app.context;
  let written = 0;
  const write = async () => {
    while (written < EVENTS) {
      written += BATCH;
      const sending = Array.from({ length: 40 }, () => ids[random(ids.length)]!);
      const news = Array.from({ length: BATCH }, () =>
        randomNews(random, ids[random(ids.length)]!, crypto.randomUUID()),
      );
      await settle([...new Set(sending)].sort(), random(4) === 0 ? 'UNKNOWN' : 'SENT').catch(ignoreDeadlock);
      await database.transaction((sql) => evidence.record(sql, news)).catch(ignoreDeadlock);
    }
  };
  let counting = true;
  const count = async () => {
    while (counting) await statistics.rollUp();
  };
  const counters = [count(), count()];
  await Promise.all([write(), write(), write()]);
  counting = false;
  await Promise.all(counters);
  await countEverything(app);

  const expected = await fullCount();
  expect(expected.length).toBeGreaterThan(100);
  const kept = await rollUps();
  expect(kept).toEqual(expected);
  await statistics.recount();
  expect(await rollUps()).toEqual(kept);
  await countEverything(app);
  expect(await rollUps()).toEqual(kept);
});

/** A whole batch that gave way is simply not written. */
function ignoreDeadlock(error: unknown): void {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error && 'code' in cause && cause.code === '40P01')) throw error;
}

test('a database that was restored into another server is counted anew, and goes on being counted', async () => {
  const ids = await makeMessages(200);
  const { evidence, database } = app.context;
  await settle(ids.slice(0, 100), 'SENT');
  await countEverything(app);
  // As a dump carries them: numbers of transactions that this server has yet to reach.
  await app.database.query('update message_event set transaction = transaction + 1000000000');
  await app.database.query('update stat_progress set counted_before = counted_before + 1000000000');
  await settle(ids.slice(100), 'SENT');
  await countEverything(app);
  expect(await rollUps()).toEqual(await fullCount());
  const news = ids.map((id) => randomNews(randomOf(7), id, crypto.randomUUID()));
  await database.transaction((sql) => evidence.record(sql, news));
  await countEverything(app);
  expect(await rollUps()).toEqual(await fullCount());
  const [late] = await app.database.query<{ count: number }>(
    'select count(*)::int as count from message_event where transaction > 1000000000',
  );
  expect(late).toEqual({ count: 0 });
});

describe('emailAnalytics', () => {
  const range = () => ({
    from: new Date(Date.now() - 86_400_000 * 3).toISOString(),
    until: new Date(Date.now() + 60_000).toISOString(),
  });
  const ask = async (group: string, filter: Record<string, unknown> = {}, client = key.client) => {
    const { emailAnalytics } = await client.must<{
      emailAnalytics: {
        totals: Record<string, number | null>;
        previous: Record<string, number> | null;
        rows: { key: string; label: string | null; figures: Record<string, number> }[];
      };
    }>(
      `query ($range: DateRangeInput!, $group: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {
         emailAnalytics(range: $range, groupBy: $group, compare: PREVIOUS_PERIOD, filter: $filter) {
           totals { sent clicks bounces deliveryRate clickRate }
           previous { sent }
           rows { key label figures { sent clicks } }
         }
       }`,
      { range: range(), group, filter },
    );
    return emailAnalytics;
  };

  async function clicked(ids: string[]): Promise<void> {
    const news = ids.map((id) => ({
      ...randomNews(randomOf(1), id, crypto.randomUUID()),
      kind: TrackingKind.CLICKED,
      openKind: null,
      machine: false,
    }));
    await app.context.database.transaction((sql) => app.context.evidence.record(sql, news));
    await countEverything(app);
  }

  test('adds up over every grouping, and a filter takes its part', async () => {
    const ids = await makeMessages(600);
    await settle(ids, 'SENT');
    await clicked(ids.slice(0, 120));
    for (const group of ['TYPE', 'TEMPLATE', 'VERSION', 'VARIANT', 'PROVIDER', 'DOMAIN', 'DAY', 'HOUR_OF_DAY']) {
      const { totals, rows, previous } = await ask(group);
      expect(totals).toMatchObject({ sent: 600, clicks: 120, bounces: 0, deliveryRate: 1, clickRate: 0.2 });
      expect(previous).toEqual({ sent: 0 });
      expect(rows.reduce((all, { figures }) => all + figures.sent!, 0)).toBe(600);
    }
    expect((await ask('DOMAIN')).rows.map(({ key: domain }) => domain).sort()).toEqual([
      'pelanggan.example',
      'pos.example',
      'surat.example',
    ]);
    expect((await ask('TYPE', { types: ['order.paid'] })).totals.sent).toBe(300);
    expect((await ask('TYPE', { recipientDomains: ['POS.example'] })).totals.sent).toBe(200);
  });

  test('shows a tenant its own mails only', async () => {
    await settle(await makeMessages(10), 'SENT');
    await countEverything(app);
    const other = await makeKey(app, admin, ['EMAIL_READ'], (await openShop(admin)).id);
    expect((await ask('TYPE', { accountId: shop.id }, other.client)).totals.sent).toBe(0);
    expect((await ask('TYPE', { accountId: shop.id }, admin.client)).totals.sent).toBe(10);
  });

  test('names a winner only when it is better beyond doubt', async () => {
    const versionId = '0193a2b4-5c6d-7e8f-8a9b-0c1d2e3f4a5b';
    await app.database.query(
      `insert into template_version (id, template_id, account_id, number, state, variables, variants)
       values ($1, gen_random_uuid(), $2, 1, 'PUBLISHED', '[]', '[{"name": "A", "share": 50}, {"name": "B", "share": 50}]')`,
      [versionId, shop.id.slice(4)],
    );
    const compare = async () => {
      const { templateVariantComparison } = await key.client.must<{
        templateVariantComparison: Record<string, unknown>;
      }>(
        `query ($id: ID!) {
           templateVariantComparison(versionId: $id) { winner enough minimumSample variants { variant sent clicks rate low high } }
         }`,
        { id: `tpv_${versionId}` },
      );
      return templateVariantComparison;
    };
    const ids = await makeMessages(1_000);
    await settle(ids.slice(0, 100), 'SENT');
    await countEverything(app);
    expect(await compare()).toMatchObject({ winner: null, enough: false, minimumSample: 200 });
    await settle(ids, 'SENT');
    const ofVariant = (variant: string) =>
      app.database.query<{ id: string }>('select id from message where variant = $1 order by id', [variant]);
    const [a, b] = [await ofVariant('A'), await ofVariant('B')];
    await clicked([...a.slice(0, 20), ...b.slice(0, 25)].map(({ id }) => id));
    expect(await compare()).toMatchObject({ winner: null, enough: true });
    await clicked(b.slice(25, 80).map(({ id }) => id));
    expect(await compare()).toMatchObject({
      winner: 'B',
      variants: [
        { variant: 'A', sent: 250, clicks: 20, rate: 0.08 },
        { variant: 'B', sent: 250, clicks: 80, rate: 0.32 },
      ],
    });
  });
});
