import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { writeLeads } from '../support/bench-leads.ts';
import { changeLead, listLeads, makeLead, stagesOf, type TestLead } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';

let app: TestApp;
let admin: Person;
let rina: Person;
let siti: TestLead;
let budi: TestLead;
let agus: TestLead;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  rina = await freshShop();
  await rina.client.must(
    'mutation ($input: LeadFieldCreateInput!) { leadFieldCreate(input: $input) { userErrors { code } } }',
    { input: { key: 'kota', label: 'Kota', type: 'TEXT' } },
  );
  siti = await makeLead(rina.client, {
    email: 'siti.rahma@pelanggan.example',
    name: 'Siti Rahmawati',
    whatsapp: '0812-3456-7890',
    tags: ['Pelanggan VIP', 'reseller'],
    fields: [{ key: 'kota', value: 'Bandung' }],
  });
  budi = await makeLead(rina.client, {
    email: 'budi77@toko.example',
    name: "Budi O'Santoso",
    whatsapp: '+65 9123 4567',
    tags: ['Reseller'],
    fields: [{ key: 'kota', value: 'Surabaya' }],
  });
  agus = await makeLead(rina.client, { whatsapp: '082111112222' });
});

async function freshShop(): Promise<Person> {
  return inviteAffiliate(app, admin, await openShop(admin));
}

async function found(filter: Record<string, unknown>, sort?: string): Promise<string[]> {
  const { nodes, totalCount } = await listLeads(rina.client, { filter, sort });
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
}

describe('a search finds leads', () => {
  test.each([
    ['sit', 'siti'],
    ['rahma siti', 'siti'],
    ['SITI.RAHMA@pelanggan', 'siti'],
    ['pelanggan.example', 'siti'],
    ["o'santoso", 'budi'],
    ['budi77', 'budi'],
    ['+65 9123', 'budi'],
    ['0812', 'siti'],
    ['0812 3456', 'siti'],
    ['(0812) 3456-78', 'siti'],
    ['+62812', 'siti'],
    ['62 812 3456 7890', 'siti'],
    ['8123456', 'siti'],
    ['siti 0812-3456', 'siti'],
    ['0821', 'agus'],
    ['8211', 'agus'],
    ['budi 0912', ''],
    ['#pelanggan', 'siti'],
    ['#reseller', 'budi,siti'],
    ['#reseller budi', 'budi'],
    ['example', 'budi,siti'],
    ['  ', 'agus,budi,siti'],
    ['agus', ''],
    ['iti', ''],
    ["'; drop table lead; --", ''],
    ['\\', 'agus,budi,siti'],
  ])('by "%s"', async (search, names) => {
    const ids: Record<string, string> = { siti: siti.id, budi: budi.id, agus: agus.id };
    expect(await found({ search })).toEqual(names === '' ? [] : names.split(',').map((name) => ids[name]));
  });

  test('of its own account only', async () => {
    const stranger = await freshShop();
    expect((await listLeads(stranger.client, { filter: { search: 'siti' } })).nodes).toEqual([]);
  });
});

describe('a filter', () => {
  test('asks for all tags, case ignored, and for values of custom fields', async () => {
    expect(await found({ tags: ['RESELLER'] })).toEqual([budi.id, siti.id]);
    expect(await found({ tags: ['reseller', 'pelanggan vip'] })).toEqual([siti.id]);
    expect(await found({ tags: ['pelanggan'] })).toEqual([]);
    expect(await found({ fields: [{ key: 'kota', equals: 'bandung' }] })).toEqual([siti.id]);
    expect(await found({ fields: [{ key: 'kota', equals: 'band' }] })).toEqual([]);
  });

  test('asks for stage, state, source, score and time', async () => {
    const [, contacted] = await stagesOf(rina.client);
    await changeLead(rina.client, 'Move', { id: budi.id, stageId: contacted!.id });
    expect(await found({ stageIds: [contacted!.id] })).toEqual([budi.id]);
    expect(await found({ statuses: ['ACTIVE'] })).toEqual([budi.id]);
    expect(await found({ sources: ['IMPORT', 'API'] })).toEqual([]);
    expect(await found({ sources: ['PERSON'] })).toHaveLength(3);
    await app.database.query('update lead set score = 40 where id = $1', [siti.id.slice(4)]);
    expect(await found({ scoreMin: 10 })).toEqual([siti.id]);
    expect(await found({ scoreMax: 10 })).toEqual([agus.id, budi.id]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect(await found({ createdFrom: tomorrow })).toEqual([]);
    expect(await found({ createdUntil: tomorrow, activeUntil: tomorrow })).toHaveLength(3);
    expect(await found({ activeFrom: tomorrow })).toEqual([]);
  });

  test('leaves archived ones out unless it asks for them', async () => {
    const lead = await makeLead(rina.client, { email: `arsip.${unique()}@pelanggan.example` });
    await changeLead(rina.client, 'Update', { id: lead.id, status: 'ARCHIVED' });
    expect(await found({})).not.toContain(lead.id);
    expect(await found({ statuses: ['ARCHIVED'] })).toEqual([lead.id]);
  });

  test('is refused when it names no stage or too much', async () => {
    for (const filter of [
      { stageIds: ['lst_x'] },
      { search: Array.from({ length: 30 }, (_, n) => `a${n}`).join(' ') },
    ]) {
      const answer = await rina.client.run('query ($filter: LeadFilter) { leads(filter: $filter) { nodes { id } } }', {
        filter,
      });
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a list', () => {
  test('is sorted by newest, score, activity or name', async () => {
    const shop = await freshShop();
    const names = ['Citra', 'agus', 'Budi'];
    const made: TestLead[] = [];
    for (const name of names) made.push(await makeLead(shop.client, { name, email: `${name}@pelanggan.example` }));
    const [citra, aji, bima] = made.map(({ id }) => id);
    await app.database.query(
      `update lead set score = case id when $1 then 5 when $2 then 50 else 0 end, last_activity_at = now() + make_interval(mins => case id when $1 then 9 else 1 end) where id in ($1, $2)`,
      [citra!.slice(4), bima!.slice(4)],
    );
    const sorted = async (sort: string) => (await listLeads(shop.client, { sort })).nodes.map(({ id }) => id);
    expect(await sorted('NEWEST')).toEqual([bima, aji, citra]);
    expect(await sorted('SCORE')).toEqual([bima, citra, aji]);
    expect(await sorted('ACTIVITY')).toEqual([citra, bima, aji]);
    expect(await sorted('NAME')).toEqual([aji, bima, citra]);
  });

  test.each(['NEWEST', 'SCORE', 'ACTIVITY', 'NAME'])(
    'by %s is read to its end page by page while rows come and go',
    async (sort) => {
      const shop = await freshShop();
      const ids: string[] = [];
      for (let n = 0; n < 9; n += 1)
        ids.push((await makeLead(shop.client, { name: `Wati ${n % 3}`, email: `wati.${n}@pelanggan.example` })).id);
      const read: string[] = [];
      let after: string | null = null;
      do {
        const page = await listLeads(shop.client, { sort, first: 2, after, filter: { search: 'wati' } });
        read.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        await shop.client.must('mutation ($input: LeadDeleteInput!) { leadDelete(input: $input) { leadId } }', {
          input: { id: page.nodes[0]!.id },
        });
        await makeLead(shop.client, { name: 'Baru', email: `baru.${unique()}@pelanggan.example` });
      } while (after);
      expect([...read].sort()).toEqual([...ids].sort());
    },
  );

  test('takes no cursor of another order, and none that it did not make', async () => {
    const { pageInfo } = await listLeads(rina.client, { sort: 'NAME', first: 1 });
    const made = (key: string) => Buffer.from(`${key.replace('ID', siti.id.slice(4))}`).toString('base64url');
    const cursors: [sort: string, after: string | null][] = [
      ['SCORE', pageInfo.endCursor],
      ['ACTIVITY', made('ACTIVITY ID 2026-99-99T00:00:00.000Z')],
      ['SCORE', made('SCORE ID 99999999999')],
      ['NAME', made('NAME ID a\0b')],
      ['NEWEST', made('NEWEST x x')],
    ];
    for (const [sort, after] of cursors) {
      const answer = await rina.client.run(
        'query ($sort: LeadSort, $after: String) { leads(sort: $sort, after: $after) { nodes { id } } }',
        { sort, after },
      );
      expect(answer.errors[0]?.extensions.code, sort).toBe('BAD_USER_INPUT');
    }
  });

  test('of very many leads counts up to 10,000 and says that there are more', async () => {
    const shop = await freshShop();
    const stages = await stagesOf(shop.client);
    const [row] = await app.database.query<{ id: string }>('select account_id as id from app_user where id = $1', [
      shop.id.slice(4),
    ]);
    const stageIds = stages.map(({ id }) => id.slice(4));
    await writeLeads(
      { query: ({ text, values }) => app.database.query(text, values) },
      { accountId: row!.id, stageIds, count: 12_000 },
    );
    expect((await listLeads(shop.client, { first: 1 })).totalCount).toBe(10_001);
    const rare = await listLeads(shop.client, { filter: { tags: ['gelombang-7'] }, sort: 'NAME', first: 5 });
    expect(rare.totalCount).toBe(12);
    expect(rare.nodes).toHaveLength(5);
    const counted = await stagesOf(shop.client);
    const known = await app.database.query<{ count: number }>(
      `select count(l.id)::int as count from lead_stage s left join lead l on l.stage_id = s.id and l.status <> 'ARCHIVED'
        where s.account_id = $1 group by s.id, s.position order by s.position`,
      [row!.id],
    );
    expect(counted.map(({ leadCount }) => leadCount)).toEqual(known.map(({ count }) => count));
    const { leadTags } = await shop.client.must<{ leadTags: { name: string; count: number }[] }>(
      '{ leadTags(search: "PELANG") { name count } }',
    );
    const [tagged] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from lead where account_id = $1 and 'pelanggan' = any (tags)`,
      [row!.id],
    );
    expect(leadTags).toEqual([{ name: 'pelanggan', count: tagged!.count }]);
  });
});
