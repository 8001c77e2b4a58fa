import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { LeadService } from '../../apps/api/src/domains/leads/desk/lead.service.ts';
import { LeadStatus } from '../../apps/api/src/domains/leads/lead.entity.ts';
import { LeadSettingsService } from '../../apps/api/src/domains/leads/settings/lead-settings.service.ts';
import type { Sql } from '../../apps/api/src/infra/database.ts';
import { type ApiScope, Role } from '../../apps/api/src/kernel/principal.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { writeLeads } from '../support/bench-leads.ts';
import { makeLead, stagesOf } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
});

const freshShop = async (): Promise<Person> => inviteAffiliate(app, admin, await openShop(admin));

describe('an export', () => {
  const exported = async (person: Person, filter: object | null) =>
    (
      await person.client.must<{ leadsExport: string }>(
        'query ($filter: LeadFilter) { leadsExport(filter: $filter, sort: NAME) }',
        { filter },
      )
    ).leadsExport;

  test('holds what matches with its custom fields, and no cell that a spreadsheet would run', async () => {
    const shop = await freshShop();
    await shop.client.must(
      'mutation ($input: LeadFieldCreateInput!) { leadFieldCreate(input: $input) { userErrors { code } } }',
      { input: { label: 'Ukuran baju', type: 'CHOICE', choices: ['S', 'M'] } },
    );
    await makeLead(shop.client, {
      email: 'siti@pelanggan.example',
      name: '=HYPERLINK("http://jahat.example")',
      whatsapp: '081234567890',
      tags: ['a', 'b'],
      fields: [{ key: 'ukuran_baju', value: 'm' }],
    });
    const [header, row] = (await exported(shop, null)).replace('\uFEFF', '').split('\r\n');
    expect(header).toMatch(/^email,name,whatsapp,tags,.*,ukuran_baju$/);
    expect(row).toMatch(/^siti@pelanggan\.example,"'=HYPERLINK/);
    expect(row).toMatch(/,'\+6281234567890,"a, b",NEW,Baru,0,.*,M$/);
    expect(await exported(shop, { search: 'tidak ada' })).not.toContain('siti@');
  });

  test('of more leads than fit into a page holds them all', async () => {
    const shop = await freshShop();
    const [row] = await app.database.query<{ id: string }>('select account_id as id from app_user where id = $1', [
      shop.id.slice(4),
    ]);
    const stageIds = (await stagesOf(shop.client)).map(({ id }) => id.slice(4));
    await writeLeads(
      { query: ({ text, values }) => app.database.query(text, values) },
      { accountId: row!.id, stageIds, count: 2_500 },
    );
    const [known] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from lead where account_id = $1 and status <> 'ARCHIVED'`,
      [row!.id],
    );
    expect((await exported(shop, null)).trim().split('\r\n')).toHaveLength(known!.count + 1);
  });

  test('is of one moment: what moves in the order while it is read is neither lost nor twice in it', async () => {
    const shop = await openShop(admin);
    const { client } = await inviteAffiliate(app, admin, shop);
    const accountId = shop.id.slice(4);
    const stageIds = (await stagesOf(client)).map(({ id }) => id.slice(4));
    await writeLeads(app.context.database, { accountId, stageIds, count: 1_500 });
    const { database, accounts } = app.context;
    const moveLast = () =>
      app.database.query(
        `update lead set score = 100000 where id = (select id from lead where account_id = $1 order by score, id limit 1)`,
        [accountId],
      );
    /** The last one becomes the first as soon as the first page is read. */
    let pages = 0;
    const moving = (sql: Sql): Sql => ({
      query: async (statement) => {
        const rows = await sql.query<never>(statement);
        if (rows.length === 1_000) pages += 1;
        if (rows.length === 1_000 && pages === 1) await moveLast();
        return rows;
      },
    });
    const watched = Object.assign(Object.create(database), moving(database), {
      transaction: <T>(work: (sql: Sql) => Promise<T>) => database.transaction((sql) => work(moving(sql))),
    });
    const leadSettings = new LeadSettingsService({ ids: app.context.ids });
    const leads = new LeadService({ database: watched, accounts, leadSettings });
    const principal = {
      ...{ kind: 'person' as const, userId: null, accountId, role: Role.AFFILIATE },
      ...{ scopes: new Set<ApiScope>(), credentialId: '' },
    };
    const csv = await leads.export(principal, { statuses: Object.values(LeadStatus) }, 'SCORE');
    expect(pages).toBeGreaterThan(0);
    expect(csv.trim().split('\r\n')).toHaveLength(1_501);
  });
});
