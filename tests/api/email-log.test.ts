import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';

const PAGE = `
  query ($filter: EmailLogFilter, $orderBy: EmailLogOrder, $first: Int, $after: String) {
    emailLogs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      edges { cursor node { id } }
      nodes { id status to subject }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
const STATS = `
  query ($range: DateRangeInput!) {
    deliveryStats(range: $range) {
      queued sent failed unknown suppressed cancelled waiting acceptedRate
      buckets { at sent failed unknown }
      providers { provider { name } attempts accepted rejected unknown medianMs lastErrorText }
    }
  }`;

interface Page {
  emailLogs: {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    nodes: { id: string; status: string; to: string; subject: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

interface Stats {
  deliveryStats: Record<'queued' | 'sent' | 'failed' | 'unknown' | 'suppressed' | 'cancelled' | 'waiting', number> & {
    acceptedRate: number | null;
    buckets: { at: string; sent: number; failed: number; unknown: number }[];
    providers: { provider: { name: string }; attempts: number; accepted: number; rejected: number; unknown: number }[];
  };
}

/** What each mail of the shop meets, in the order in which they are accepted. */
const MAILS = [
  { to: 'agus@pelanggan.example', subject: 'Pesanan 100% siap', status: 'SENT' },
  { to: 'blacklisted+a@pelanggan.example', subject: 'Pesanan ke Bandung', status: 'FAILED' },
  { to: 'blacklisted+a@pelanggan.example', subject: 'Pesanan lagi', status: 'SUPPRESSED' },
  { to: 'garbage+b@pelanggan.example', subject: 'PESANAN BESAR', status: 'UNKNOWN' },
  { to: 'budi_x@pelanggan.example', subject: 'Kiriman 1', status: 'SENT', type: 'order.shipped' },
  { to: 'budi.x@pelanggan.example', subject: 'Kiriman 2', status: 'SENT', type: 'marketing.broadcast' },
  { to: 'citra@pelanggan.example', subject: 'Kiriman 3', status: 'SENT' },
];

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
let ids: string[];
const started = new Date(Date.now() - 1_000).toISOString();

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
  const other = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  await whenEmail(other.client, await send(other.client, { to: 'agus@pelanggan.example' }), 'SENT');
  ids = [];
  for (const { status, ...mail } of MAILS) {
    const id = await send(key.client, mail);
    await whenEmail(key.client, id, status);
    ids.push(id);
  }
});

async function found(filter: object | null, client = key.client): Promise<number[]> {
  const { emailLogs } = await client.must<Page>(PAGE, { filter, orderBy: 'OLDEST_FIRST' });
  expect(emailLogs.totalCount).toBe(emailLogs.nodes.length);
  return emailLogs.nodes.map(({ id }) => ids.indexOf(id));
}

describe('pages', () => {
  test('newest first, unless asked otherwise', async () => {
    const newest = await key.client.must<Page>(PAGE);
    expect(newest.emailLogs.nodes.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(await found(null)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST'])('follow each other without gap or overlap, %s', async (orderBy) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { emailLogs }: Page = await key.client.must<Page>(PAGE, { first: 2, after, orderBy });
      expect(emailLogs.edges.map(({ node }) => node.id)).toEqual(emailLogs.nodes.map(({ id }) => id));
      expect(emailLogs.totalCount).toBe(7);
      expect(emailLogs.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: emailLogs.edges[0]?.cursor,
        endCursor: emailLogs.edges.at(-1)?.cursor,
      });
      seen.push(...emailLogs.nodes.map(({ id }) => id));
      after = emailLogs.pageInfo.hasNextPage ? emailLogs.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(orderBy === 'OLDEST_FIRST' ? ids : [...ids].reverse());
  });

  test('a new mail does not move the pages that follow', async () => {
    const first = await key.client.must<Page>(PAGE, { first: 3 });
    const late = await send(key.client, { to: 'terlambat@pelanggan.example', type: 'order.shipped', subject: 'Telat' });
    await whenEmail(key.client, late, 'SENT');
    const second = await key.client.must<Page>(PAGE, { first: 3, after: first.emailLogs.pageInfo.endCursor });
    expect(second.emailLogs.nodes.map(({ id }) => ids.indexOf(id))).toEqual([3, 2, 1]);
    await app.database.query('delete from attempt where message_id = $1', [late.slice(4)]);
    await app.database.query('delete from message where id = $1', [late.slice(4)]);
  });

  test('an empty page has no cursors', async () => {
    const { emailLogs } = await key.client.must<Page>(PAGE, { filter: { to: 'tidak.ada@' } });
    expect(emailLogs).toEqual({
      totalCount: 0,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('holds 100 rows at most', async () => {
    expect((await key.client.must<Page>(PAGE, { first: 100_000 })).emailLogs.nodes).toHaveLength(7);
  });

  test.each([
    { first: 0 },
    { first: -5 },
    { after: 'bukan kursor' },
    { after: Buffer.from("' or 1=1 --").toString('base64url') },
    { filter: { providerIds: ['prv_x'] } },
    { filter: { providerIds: ['msg_0190a0a0-0000-7000-8000-000000000000'] } },
    { filter: { statuses: ['HILANG'] } },
    { filter: { from: 'kemarin' } },
  ])('%j is bad input', async (variables) => {
    const answer = await key.client.run(PAGE, variables);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('filters', () => {
  test.each<[string, object, number[]]>([
    ['one status', { statuses: ['FAILED'] }, [1]],
    ['several statuses', { statuses: ['FAILED', 'SUPPRESSED', 'UNKNOWN'] }, [1, 2, 3]],
    ['a status that only evidence from outside brings', { statuses: ['CLICKED'] }, []],
    ['no status at all', { statuses: [] }, []],
    ['types', { types: ['order.shipped', 'marketing.broadcast'] }, [4, 5]],
    ['the whole recipient', { to: 'Citra@Pelanggan.example' }, [6]],
    ['how the recipient begins', { to: 'blacklisted+a' }, [1, 2]],
    ['the recipient, where _ is no placeholder', { to: 'budi_' }, [4]],
    ['text in the subject, whatever the case', { text: 'pesanan b' }, [3]],
    ['text in the recipient', { text: 'CITRA@' }, [6]],
    ['text, where % is no placeholder', { text: '100%' }, [0]],
    ['text, where \\ is no escape', { text: '\\' }, []],
    ['all of them together', { statuses: ['SENT'], types: ['order.paid'], text: 'kiriman', to: 'c' }, [6]],
    [
      'an account, which a key cannot choose',
      { accountId: 'acc_0190a0a0-0000-7000-8000-000000000000' },
      [0, 1, 2, 3, 4, 5, 6],
    ],
  ])('by %s', async (_what, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('by provider', async () => {
    const { providers } = await key.client.must<{ providers: { id: string; kind: string }[] }>(
      '{ providers { id kind } }',
    );
    const idOf = (kind: string) => providers.find((provider) => provider.kind === kind)!.id;
    expect(await found({ providerIds: [idOf('SMTP')] })).toEqual([5]);
    expect(await found({ providerIds: [idOf('MAILKETING_V1')] })).toEqual([0, 1, 3, 4, 6]);
  });

  test('by time: from is included, until is not', async () => {
    const { emailLog } = await key.client.must<{ emailLog: { queuedAt: string } }>(
      'query ($id: ID!) { emailLog(id: $id) { queuedAt } }',
      { id: ids[3] },
    );
    const moment = new Date(emailLog.queuedAt).getTime();
    const at = (milliseconds: number) => new Date(moment + milliseconds).toISOString();
    // The id is made some milliseconds before the row, so the borders are probed a little off.
    expect(await found({ from: at(5) })).toEqual([4, 5, 6]);
    expect(await found({ until: at(5) })).toEqual([0, 1, 2, 3]);
    expect(await found({ from: at(5), until: at(5) })).toEqual([]);
    expect(await found({ from: '2001-01-01T00:00:00Z', until: '2002-01-01T00:00:00Z' })).toEqual([]);
  });

  test('a super admin sees every account, or the one they name', async () => {
    const all = await admin.client.must<Page>(PAGE);
    expect(all.emailLogs.totalCount).toBeGreaterThan(MAILS.length);
    expect(await found({ accountId: shop.id }, admin.client)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('figures', () => {
  const range = () => ({ from: started, until: new Date(Date.now() + 60_000).toISOString() });

  test('add up to the rows behind them', async () => {
    const { deliveryStats: stats } = await key.client.must<Stats>(STATS, { range: range() });
    expect(stats).toMatchObject({ queued: 7, sent: 4, failed: 1, unknown: 1, suppressed: 1, cancelled: 0, waiting: 0 });
    expect(stats.acceptedRate).toBeCloseTo(4 / 6);
    for (const status of ['sent', 'failed', 'unknown'] as const)
      expect(stats.buckets.reduce((sum, bucket) => sum + bucket[status], 0)).toBe(stats[status]);
    expect(
      stats.providers.map(({ provider, attempts, accepted, rejected, unknown }) => ({
        provider: provider.name,
        attempts,
        accepted,
        rejected,
        unknown,
      })),
    ).toEqual(
      expect.arrayContaining([
        { provider: 'Mailketing (sandbox)', attempts: 5, accepted: 3, rejected: 1, unknown: 1 },
        { provider: 'SMTP (sandbox)', attempts: 1, accepted: 1, rejected: 0, unknown: 0 },
      ]),
    );
  });

  test('of a super admin are of all accounts', async () => {
    const own = await key.client.must<Stats>(STATS, { range: range() });
    const all = await admin.client.must<Stats>(STATS, { range: range() });
    expect(all.deliveryStats.sent).toBe(own.deliveryStats.sent + 1);
  });

  test('days begin at midnight in Jakarta', async () => {
    const from = new Date(Date.now() - 10 * 86_400_000).toISOString();
    const { deliveryStats } = await key.client.must<Stats>(STATS, { range: { ...range(), from } });
    expect(deliveryStats.buckets.length).toBeGreaterThan(0);
    for (const { at } of deliveryStats.buckets) expect(at).toMatch(/T17:00:00/);
  });

  test('of nothing are nothing, not a division by zero', async () => {
    const empty = { from: '2001-01-01T00:00:00Z', until: '2001-01-02T00:00:00Z' };
    expect((await key.client.must<Stats>(STATS, { range: empty })).deliveryStats).toMatchObject({
      queued: 0,
      acceptedRate: null,
      buckets: [],
      providers: [],
    });
  });

  test.each([
    ['ends before it begins', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['is empty', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['is longer than 92 days', '2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z'],
  ])('for a range that %s are bad input', async (_what, from, until) => {
    const answer = await key.client.run(STATS, { range: { from, until } });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('of the queues count what waits, waits again and is under way', async () => {
    const queues = `{ queueStats { queue waiting retrying sending oldestWaitingSeconds } }`;
    const idle = { waiting: 0, retrying: 0, sending: 0, oldestWaitingSeconds: 0 };
    expect(await key.client.must(queues)).toEqual({
      queueStats: ['CRITICAL', 'NORMAL', 'BULK'].map((queue) => ({ queue, ...idle })),
    });
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', delayMs: 60_000 });
    const id = await send(key.client);
    const waitingAgain = { queue: 'CRITICAL', ...idle, retrying: 1 };
    await expect
      .poll(async () => (await key.client.must<{ queueStats: object[] }>(queues)).queueStats[0], { timeout: 10_000 })
      .toEqual(waitingAgain);
    await key.client.must('mutation ($id: ID!) { emailCancel(input: { id: $id }) { emailLog { id } } }', { id });
    expect(await key.client.must(queues)).toEqual({
      queueStats: ['CRITICAL', 'NORMAL', 'BULK'].map((queue) => ({ queue, ...idle })),
    });
  });

  test('show the workers that live', async () => {
    const { workers } = await admin.client.must<{ workers: { state: string }[] }>(
      '{ workers { id host state lastSeenAt } }',
    );
    expect(workers.map(({ state }) => state)).toEqual(['ALIVE']);
  });
});

test('attempts and events have pages too', async () => {
  const query = `query ($id: ID!, $first: Int, $after: String) {
    emailLog(id: $id) { events(first: $first, after: $after) { totalCount nodes { sequence } pageInfo { hasNextPage endCursor } } }
  }`;
  interface Events {
    emailLog: {
      events: {
        totalCount: number;
        nodes: { sequence: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  }
  const first = (await key.client.must<Events>(query, { id: ids[0], first: 2 })).emailLog.events;
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: [{ sequence: 1 }, { sequence: 2 }],
    pageInfo: { hasNextPage: true },
  });
  const { endCursor: after } = first.pageInfo;
  expect((await key.client.must<Events>(query, { id: ids[0], first: 2, after })).emailLog.events).toMatchObject({
    nodes: [{ sequence: 3 }],
    pageInfo: { hasNextPage: false },
  });
});
