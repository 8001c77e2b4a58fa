// Budget: 120 s short, 2400 s full
// S6: how long a page of the e-mail log takes with every filter that the screen offers, and how long analytics take, asked through
// GraphQL with millions of messages in the table.
import { benchSettings, percentile, report, runItem } from '../support/bench.ts';
import { writeEvidence } from '../support/bench-evidence.ts';
import { writeHistory } from '../support/bench-history.ts';
import { World } from '../support/bench-world.ts';
import { Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const COUNT = { short: 50_000, full: 5_000_000 };
const ROUNDS = { short: 5, full: 40 };
const TARGET_PAGE_MS = 50;
const TARGET_ANALYTICS_MS = 200;
const DAY_MS = 86_400_000;

const PAGE = `query Page($filter: EmailLogFilter, $after: String) {
  emailLogs(filter: $filter, first: 50, after: $after) {
    nodes { id status to subject queuedAt type { key } provider { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ANALYTICS = `query Analytics($range: DateRangeInput!, $group: AnalyticsGroup!, $filter: EmailAnalyticsFilter) {
  emailAnalytics(range: $range, groupBy: $group, compare: PREVIOUS_PERIOD, filter: $filter) {
    totals { sent humanOpens clicks bounces deliveryRate }
    previous { sent clicks }
    rows { key label figures { sent humanOpens clicks bounces } }
  }
}`;

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** What the screen offers, alone and together. */
const filters: Record<string, Record<string, unknown>> = {
  everything: {},
  ...Object.fromEntries(
    [
      'QUEUED',
      'SENT',
      'DELIVERED',
      'OPENED',
      'CLICKED',
      'BOUNCED',
      'COMPLAINED',
      'FAILED',
      'UNKNOWN',
      'SUPPRESSED',
    ].map((status) => [status, { statuses: [status] }]),
  ),
  troubles: { statuses: ['FAILED', 'UNKNOWN', 'BOUNCED'] },
  type: { types: ['marketing.broadcast'] },
  'another type': { types: ['order.paid'] },
  recipient: { to: 'pelanggan1234' },
  'recipient in full': { to: 'pelanggan77@pelanggan.example' },
  'a common word': { text: 'pelanggan' },
  'a rare word': { text: 'pelanggan199999@' },
  'last week': { from: ago(7) },
  'a day long ago': { from: ago(15), until: ago(14) },
  'bounced long ago': { from: ago(15), until: ago(14), statuses: ['BOUNCED'] },
};

const groups = ['TYPE', 'TEMPLATE', 'VERSION', 'VARIANT', 'PROVIDER', 'DOMAIN', 'DAY', 'HOUR_OF_DAY'];

await runItem(async () => {
  const settings = benchSettings();
  const form = settings.short ? 'short' : 'full';
  const { ready } = await Helper.start<{ port: number }>(SINK, {});
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const worker = await world.startWorker();
  await writeHistory(world, COUNT[form]);
  await worker.stop();
  await writeEvidence(world);
  const { api, url } = await world.startApi('api');
  const ask = askerOf(url, world.apiKey);

  const pages = new Map<string, number>();
  for (const [name, filter] of Object.entries(filters))
    pages.set(name, percentile(await timesOf(ROUNDS[form], () => ask(PAGE, { filter })), 0.95));
  const analytics = new Map<string, number>();
  for (const group of groups)
    for (const days of [7, 30]) {
      const variables = { group, range: { from: ago(days), until: ago(-1) } };
      analytics.set(
        `${group} ${days} d`,
        percentile(await timesOf(ROUNDS[form], () => ask(ANALYTICS, variables)), 0.95),
      );
    }
  await api.stop();
  await world.close();

  tell('S6', pages, TARGET_PAGE_MS, settings.short);
  tell('S6-analytics', analytics, TARGET_ANALYTICS_MS, settings.short);
  report('S6-messages', `${COUNT[form]}`, 'messages in the table', null);
});

/** The gate goes by the slowest; each of the slow ones is told. */
function tell(gate: string, p95s: Map<string, number>, targetMs: number, short: boolean): void {
  const [[name, worst] = ['nothing', 0]] = [...p95s].sort(([, a], [, b]) => b - a);
  report(gate, `p95 ${worst.toFixed(0)} ms (${name})`, `<=${targetMs} ms`, short ? null : worst <= targetMs);
  for (const [slow, ms] of p95s)
    if (ms > targetMs && slow !== name) report(`${gate}-slow`, `p95 ${ms.toFixed(0)} ms`, slow, null);
}

async function timesOf(rounds: number, work: () => Promise<void>): Promise<number[]> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}

function askerOf(url: string, apiKey: string) {
  return async (query: string, variables: Record<string, unknown>): Promise<void> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  };
}
