import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { writeLeads } from '../support/bench-leads.ts';
import { BULK, bulk, readBulk, type ShownBulk, whenBulk } from '../support/failure-desk.ts';
import { act, changeLead, listLeads, makeLead, readLead, stagesOf, timelineOf } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
});

const address = () => `siti.${unique()}@pelanggan.example`;

/** A person with a shop of its own, and so many leads in it. */
async function shopWith(count: number): Promise<{ person: Person; accountId: string }> {
  const shop = await openShop(admin);
  const person = await inviteAffiliate(app, admin, shop);
  const stageIds = (await stagesOf(person.client)).map(({ id }) => id.slice(4));
  const sql = { query: ({ text, values }: { text: string; values?: unknown[] }) => app.database.query(text, values) };
  const accountId = shop.id.slice(4);
  if (count > 0) await writeLeads(sql as Parameters<typeof writeLeads>[0], { accountId, stageIds, count });
  return { person, accountId };
}

async function begin(
  { client }: Person,
  verb: 'Change' | 'Delete',
  input: Record<string, unknown>,
): Promise<{ operation: ShownBulk | null; userErrors: { code: string }[] }> {
  return act<{ operation: ShownBulk | null }>(client, `leads${verb}`, `operation { ${BULK} }`, input);
}

const ended = ({ client }: Person, id: string) => whenBulk(client, id, 'COMPLETED', 'ABORTED', 'FAILED');

async function run(person: Person, verb: 'Change' | 'Delete', input: Record<string, unknown>): Promise<ShownBulk> {
  const { operation, userErrors } = await begin(person, verb, input);
  if (!operation) throw new Error(JSON.stringify(userErrors));
  return ended(person, operation.id);
}

async function selected({ client }: Person, selection: object): Promise<number> {
  const { leadsSelected } = await client.must<{ leadsSelected: number }>(
    'query ($selection: LeadSelection!) { leadsSelected(selection: $selection) }',
    { selection },
  );
  return leadsSelected;
}

describe('many leads', () => {
  test('that match are changed, each once, and tell it in their timelines', async () => {
    const { person, accountId } = await shopWith(2_500);
    const filter = { tags: ['pelanggan'] };
    const [, , interested] = await stagesOf(person.client);
    const matching = await selected(person, { filter });
    const done = await run(person, 'Change', {
      selection: { filter },
      addTags: ['Undangan'],
      removeTags: ['PELANGGAN'],
      stageId: interested!.id,
      note: 'Undangan pameran dikirim',
    });
    expect(done).toMatchObject({
      kind: 'leads.change',
      state: 'COMPLETED',
      estimate: matching,
      succeeded: matching,
      failed: 0,
    });
    expect(await selected(person, { filter })).toBe(0);
    expect(await selected(person, { filter: { tags: ['undangan'], stageIds: [interested!.id] } })).toBe(matching);
    const told = await app.database.query(
      `select kind, count(*)::int as count, count(distinct lead_id)::int as leads from lead_activity
        where account_id = $1 and kind <> 'STAGE_CHANGED' group by kind order by kind`,
      [accountId],
    );
    expect(told).toEqual(
      ['NOTE_WRITTEN', 'TAG_ADDED', 'TAG_REMOVED'].map((kind) => ({ kind, count: matching, leads: matching })),
    );
    const notes = await app.database.query('select count(*)::int as count from lead_note where account_id = $1', [
      accountId,
    ]);
    expect(notes).toEqual([{ count: matching }]);
  });

  test('that were picked are changed; those that have it already are passed over', async () => {
    const { person } = await shopWith(0);
    const [first, second, third] = [
      await makeLead(person.client, { email: address(), tags: ['VIP'] }),
      await makeLead(person.client, { email: address() }),
      await makeLead(person.client, { email: address() }),
    ];
    const done = await run(person, 'Change', { selection: { ids: [first.id, second.id] }, addTags: ['vip'] });
    expect(done).toMatchObject({ estimate: 2, succeeded: 1, skipped: 1 });
    expect((await readLead(person.client, second.id))?.tags).toEqual(['vip']);
    expect((await readLead(person.client, third.id))?.tags).toEqual([]);
    expect((await timelineOf(person.client, second.id)).at(-1)).toMatchObject({
      kind: 'TAG_ADDED',
      actor: { id: person.id },
    });
  });

  test('that would have too many tags stay as they are and count as failed', async () => {
    const { person } = await shopWith(0);
    const full = await makeLead(person.client, {
      email: address(),
      tags: Array.from({ length: 50 }, (_, n) => `tag-${n}`),
    });
    const done = await run(person, 'Change', {
      selection: { ids: [full.id] },
      addTags: ['satu lagi'],
      status: 'CUSTOMER',
    });
    expect(done).toMatchObject({ succeeded: 0, failed: 1 });
    expect(await readLead(person.client, full.id)).toMatchObject({ status: 'NEW' });
  });

  test('that came after the beginning are not changed', async () => {
    const { person } = await shopWith(0);
    await makeLead(person.client, { email: address() });
    const { operation } = await begin(person, 'Change', { selection: { filter: {} }, addTags: ['lama'] });
    const late = await makeLead(person.client, { email: address() });
    await ended(person, operation!.id);
    expect((await readLead(person.client, late.id))?.tags).toEqual([]);
  });

  test('are erased once the number is confirmed', async () => {
    const { person, accountId } = await shopWith(1_200);
    const selection = { filter: { statuses: ['NEW', 'ACTIVE', 'CUSTOMER', 'ARCHIVED'] } };
    expect((await begin(person, 'Delete', { selection, confirmation: 1_199 })).userErrors).toMatchObject([
      { code: 'NOT_CONFIRMED' },
    ]);
    await run(person, 'Change', { selection, note: 'Akan dihapus' });
    const done = await run(person, 'Delete', { selection, confirmation: 1_200 });
    expect(done).toMatchObject({ kind: 'leads.delete', succeeded: 1_200 });
    for (const table of ['lead', 'lead_note', 'lead_activity'])
      expect(await app.database.query(`select from ${table} where account_id = $1`, [accountId]), table).toEqual([]);
  });

  test('are left alone once a person stops it, and changed to the end once it is resumed', async () => {
    const { person, accountId } = await shopWith(3_500);
    const selection = { filter: { statuses: ['NEW', 'ACTIVE', 'CUSTOMER', 'ARCHIVED'] } };
    const steer = (id: string, verb: 'Abort' | 'Resume') => bulk(person.client, `bulkOperation${verb}`, { id });
    const [held] = await app.database.query<{ id: string }>(
      'select id from lead where account_id = $1 order by id offset 1500 limit 1',
      [accountId],
    );
    const { id, aborting } = await app.context.database.transaction(async (sql) => {
      await sql.query({ text: 'select from lead where id = $1 for update', values: [held!.id] });
      const { operation } = await begin(person, 'Change', { selection, addTags: ['musim hujan'] });
      await eventually('the first thousand are changed', async () => {
        const now = await readBulk(person.client, operation!.id);
        return now?.processed === 1_000;
      });
      const stopped = { id: operation!.id, aborting: steer(operation!.id, 'Abort') };
      await eventually('the abort waits for its turn', async () => {
        const waiting = await app.database.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return waiting.length >= 2;
      });
      return stopped;
    });
    await aborting;
    expect(await ended(person, id)).toMatchObject({ state: 'ABORTED', succeeded: 2_000 });
    const tagged = { filter: { ...selection.filter, tags: ['musim hujan'] } };
    expect(await selected(person, tagged)).toBe(2_000);
    await steer(id, 'Resume');
    expect(await ended(person, id)).toMatchObject({ state: 'COMPLETED', processed: 3_500, succeeded: 3_500 });
    expect(await selected(person, tagged)).toBe(3_500);
    const twice = await app.database.query(
      `select lead_id from lead_activity where account_id = $1 and kind = 'TAG_ADDED' group by lead_id having count(*) > 1`,
      [accountId],
    );
    expect(twice).toEqual([]);
  });

  test('of another account are not selected', async () => {
    const { person } = await shopWith(0);
    const lead = await makeLead(person.client, { email: address() });
    const { person: stranger, accountId } = await shopWith(0);
    expect(await selected(stranger, { ids: [lead.id] })).toBe(0);
    const foreign = await begin(stranger, 'Change', { selection: { ids: [lead.id] }, addTags: ['x'] });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOTHING_MATCHES' }]);
    const other = await makeLead(stranger.client, { email: address() });
    const [stage] = await stagesOf(person.client);
    const mixed = await begin(stranger, 'Change', { selection: { ids: [other.id] }, stageId: stage!.id });
    expect(mixed.userErrors).toMatchObject([{ code: 'STAGE_NOT_FOUND' }]);
    const both = await admin.client.run('query ($selection: LeadSelection!) { leadsSelected(selection: $selection) }', {
      selection: { ids: [lead.id, other.id] },
    });
    expect(both.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const done = await run(admin, 'Change', {
      selection: { filter: { accountId: `acc_${accountId}` } },
      addTags: ['pusat'],
    });
    expect(done.succeeded).toBe(1);
    expect((await listLeads(stranger.client)).nodes).toMatchObject([{ tags: ['pusat'] }]);
  });

  test('are not begun with when nothing is asked, or with both ways to select', async () => {
    const { person } = await shopWith(0);
    const lead = await makeLead(person.client, { email: address() });
    const ids = [lead.id];
    expect((await begin(person, 'Change', { selection: { ids } })).userErrors).toMatchObject([
      { code: 'NOTHING_TO_CHANGE' },
    ]);
    const tooLong = await begin(person, 'Change', { selection: { ids }, addTags: ['x'.repeat(61)] });
    expect(tooLong.userErrors).toMatchObject([{ code: 'TAG_INVALID' }]);
    for (const selection of [{}, { ids, filter: {} }, { ids: ['led_x'] }]) {
      const answer = await person.client.run(
        'query ($selection: LeadSelection!) { leadsSelected(selection: $selection) }',
        {
          selection,
        },
      );
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    await changeLead(person.client, 'Update', { id: lead.id, status: 'ARCHIVED' });
    expect((await begin(person, 'Change', { selection: { filter: {} }, addTags: ['x'] })).userErrors).toMatchObject([
      { code: 'NOTHING_MATCHES' },
    ]);
  });
});
