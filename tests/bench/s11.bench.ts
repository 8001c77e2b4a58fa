// Budget: 60 s short, 2400 s full
// S11: how long a page of leads takes with every filter and order that the screen offers, and how long a search takes, asked through
// GraphQL with a million leads in one account and others beside it.
import { randomUUID } from 'node:crypto';
import type { Sql } from '../../apps/api/src/infra/database.ts';
import { benchSettings, percentile, report, runItem } from '../support/bench.ts';
import { writeLeads } from '../support/bench-leads.ts';
import { World } from '../support/bench-world.ts';

const COUNT = { short: 30_000, full: 1_000_000 };
const ROUNDS = { short: 2, full: 10 };
const TARGETS = { list: 50, search: 100 };
const DAY_MS = 86_400_000;
const STAGES = 5;

const PAGE = `query Page($filter: LeadFilter, $sort: LeadSort, $after: String) {
  leads(filter: $filter, sort: $sort, first: 50, after: $after) {
    nodes { id name email whatsapp tags status score lastActivityAt stage { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Filter = Record<string, unknown>;
type Kind = keyof typeof TARGETS;

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** What the screen offers, alone and together: what many leads have, what few have, and what nobody has. */
function filtersOf(stageIds: string[]): Record<Kind, Record<string, Filter>> {
  return {
    list: {
      everything: {},
      customers: { statuses: ['CUSTOMER'] },
      archived: { statuses: ['ARCHIVED'] },
      'a stage': { stageIds: [stageIds[3]] },
      'by program': { sources: ['API'] },
      'a common tag': { tags: ['pelanggan'] },
      'a rare tag': { tags: ['vip'] },
      'two tags': { tags: ['vip', 'reseller'] },
      'a city': { fields: [{ key: 'kota', equals: 'Medan' }] },
      'one of a kind': { fields: [{ key: 'kode', equals: 'K777' }] },
      'high score': { scoreMin: 190 },
      'some score': { scoreMin: 55, scoreMax: 56 },
      'a day long ago': { createdFrom: ago(400), createdUntil: ago(399) },
      'last active long ago': { activeFrom: ago(400), activeUntil: ago(399) },
      'archived of a source': { statuses: ['ARCHIVED'], sources: ['PERSON'], scoreMin: 100 },
      'a rare tag long ago': { createdUntil: ago(600), tags: ['vip'] },
    },
    search: {
      'a common word': { search: 'pelanggan' },
      'a first name': { search: 'siti' },
      'two names': { search: 'siti wijaya' },
      'a letter': { search: 's' },
      'an address': { search: 'rahmawati77777' },
      'a number': { search: '0811' },
      'a name with a tag': { search: 'budi', tags: ['reseller'] },
      nobody: { search: 'zzz' },
    },
  };
}

const SORTS = ['NEWEST', 'SCORE', 'ACTIVITY', 'NAME'];

await runItem(async () => {
  const settings = benchSettings();
  const form = settings.short ? 'short' : 'full';
  const world = await World.open(settings);
  const { database } = world.context;
  const accountId = world.shop.account.id;
  const stageIds = await writeStages(database, accountId);
  await writeLeads(database, { accountId, stageIds, count: COUNT[form] });
  const otherId = randomUUID();
  const count = Math.ceil(COUNT[form] / 4);
  await writeLeads(database, { accountId: otherId, stageIds: await writeStages(database, otherId), count });
  const { api, url } = await world.startApi('api');
  const filters = filtersOf(stageIds.map((id) => `lst_${id}`));
  const ask = askerOf(url, world.apiKey);
  for (const kind of ['list', 'search'] as const) {
    const times = await measure(ask, filters[kind], ROUNDS[form]);
    tell(kind, times, settings.short);
  }
  await api.stop();
  await world.close();
  report('S11-leads', `${COUNT[form]}`, 'leads of the account', null);
});

/** Times of first and second pages by filter and order, in ms. */
async function measure(
  ask: (variables: Record<string, unknown>) => Promise<string | null>,
  filters: Record<string, Filter>,
  rounds: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const [name, filter] of Object.entries(filters))
    for (const sort of SORTS) {
      const of: number[] = [];
      const after = await ask({ filter, sort });
      for (let round = 0; round < rounds; round += 1)
        for (const from of after ? [null, after] : [null]) {
          const started = performance.now();
          await ask({ filter, sort, after: from });
          of.push(performance.now() - started);
        }
      times.set(`${name}, by ${sort}`, of);
    }
  return times;
}

/** The gate goes by all of them, each filter in each order as often as the others; the slow ones are told. */
function tell(kind: Kind, times: Map<string, number[]>, short: boolean): void {
  const p95 = percentile([...times.values()].flat(), 0.95);
  const target = TARGETS[kind];
  report(`S11-${kind}`, `p95 ${p95.toFixed(0)} ms`, `<=${target} ms`, short ? null : p95 <= target);
  const slow = [...times].map(([name, of]) => ({ name, ms: percentile(of, 0.95) })).filter(({ ms }) => ms > target);
  for (const { name, ms } of slow) report(`S11-${kind}-slow`, `p95 ${ms.toFixed(0)} ms`, name, null);
}

async function writeStages(sql: Sql, accountId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      insert into lead_stage (id, account_id, name, kind, position)
      select gen_random_uuid(), $1, 'Tahap ' || i, 'OPEN', i from generate_series(1, $2::int) as i returning id`,
    values: [accountId, STAGES],
  });
  return rows.map(({ id }) => id);
}

/** Gives the cursor of the next page; null: there is none. */
function askerOf(url: string, apiKey: string) {
  return async (variables: Record<string, unknown>): Promise<string | null> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ query: PAGE, variables }),
    });
    const { errors, data } = (await answer.json()) as {
      errors?: { message: string }[];
      data: { leads: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    const { hasNextPage, endCursor } = data.leads.pageInfo;
    return hasNextPage ? endCursor : null;
  };
}
