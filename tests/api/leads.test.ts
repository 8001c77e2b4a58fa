import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { changeLead, listLeads, makeLead, readLead, stagesOf } from '../support/lead-desk.ts';
import { inviteAffiliate, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
});

const address = () => `siti.${unique()}@pelanggan.example`;

/** A shop of its own, for tests that count. */
async function freshShop(): Promise<Person> {
  return inviteAffiliate(app, admin, await openShop(admin));
}

describe('a lead', () => {
  test('is made by a person, stands in the first stage and may be mailed', async () => {
    const email = address();
    const lead = await makeLead(sari.client, {
      email: email.toUpperCase(),
      name: '  Siti Rahma ',
      whatsapp: '0812-3456-7890',
      language: 'id',
      tags: ['Reseller', 'reseller', ' VIP '],
      consentProof: 'Mengisi daftar hadir pameran',
    });
    expect(lead).toMatchObject({
      email,
      name: 'Siti Rahma',
      whatsapp: '+6281234567890',
      language: 'id',
      timeZone: 'Asia/Jakarta',
      tags: ['Reseller', 'VIP'],
      status: 'NEW',
      stage: { name: 'Baru' },
      source: 'PERSON',
      score: 0,
      mayBeMailed: 'OK',
      consentProof: 'Mengisi daftar hadir pameran',
    });
    expect(await readLead(sari.client, lead.id)).toEqual(lead);
    const { node } = await sari.client.must<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Lead { name } } }',
      { id: lead.id },
    );
    expect(node).toEqual({ __typename: 'Lead', id: lead.id, name: 'Siti Rahma' });
  });

  test('needs an address or a number, and a number alone will do', async () => {
    expect((await changeLead(sari.client, 'Create', { name: 'Budi' })).userErrors).toMatchObject([
      { code: 'ADDRESS_NEEDED' },
    ]);
    const lead = await makeLead(sari.client, { whatsapp: '+6281100002222' });
    expect(lead).toMatchObject({ email: null, whatsapp: '+6281100002222', mayBeMailed: 'NO_ADDRESS' });
    const emptied = await changeLead(sari.client, 'Update', { id: lead.id, whatsapp: null });
    expect(emptied.userErrors).toMatchObject([{ code: 'ADDRESS_NEEDED' }]);
  });

  test('has an address that no other lead of its account has', async () => {
    const email = address();
    const first = await makeLead(sari.client, { email });
    const second = await changeLead(sari.client, 'Create', { email: email.toUpperCase() });
    expect(second).toMatchObject({ lead: null, existing: { id: first.id }, userErrors: [{ code: 'EMAIL_TAKEN' }] });
    const other = await makeLead(sari.client, { email: address() });
    const changed = await changeLead(sari.client, 'Update', { id: other.id, email });
    expect(changed).toMatchObject({ lead: null, existing: { id: first.id }, userErrors: [{ code: 'EMAIL_TAKEN' }] });
    await makeLead((await freshShop()).client, { email });
  });

  test('gets one of two that want its address at the same moment', async () => {
    const email = address();
    const [first, second] = [
      await makeLead(sari.client, { email: address() }),
      await makeLead(sari.client, { email: address() }),
    ];
    const answers = await Promise.all(
      [first, second].map(({ id }) => changeLead(sari.client, 'Update', { id, email })),
    );
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort()).toEqual(['EMAIL_TAKEN', 'OK']);
  });

  test.each([
    [{ whatsapp: 'besok' }, 'WHATSAPP_INVALID'],
    [{ name: 'x'.repeat(201) }, 'TEXT_INVALID'],
    [{ email: `${'x'.repeat(300)}@pelanggan.example` }, 'TEXT_INVALID'],
    [{ language: 'jv' }, 'LANGUAGE_INVALID'],
    [{ timeZone: 'Asia/Atlantis' }, 'TIME_ZONE_INVALID'],
    [{ tags: ['x'.repeat(61)] }, 'TAG_INVALID'],
    [{ tags: Array.from({ length: 51 }, (_, n) => `tag-${n}`) }, 'TAG_INVALID'],
    [{ fields: [{ key: 'belum_ada', value: '1' }] }, 'FIELD_UNKNOWN'],
    [{ stageId: 'lst_00000000-0000-7000-8000-000000000000' }, 'STAGE_NOT_FOUND'],
  ])('is refused with %j', async (said, code) => {
    expect((await changeLead(sari.client, 'Create', { email: address(), ...said })).userErrors).toMatchObject([
      { code },
    ]);
  });

  test('changes in what is said and keeps the rest; null empties', async () => {
    const lead = await makeLead(sari.client, { email: address(), name: 'Budi', whatsapp: '081111111112', tags: ['a'] });
    const changed = await changeLead(sari.client, 'Update', {
      id: lead.id,
      name: null,
      tags: ['b'],
      status: 'ARCHIVED',
    });
    expect(changed.lead).toMatchObject({
      email: lead.email,
      name: null,
      whatsapp: '+6281111111112',
      tags: ['b'],
      status: 'ARCHIVED',
      mayBeMailed: 'ARCHIVED',
    });
    expect(changed.lead!.sequence).toBeGreaterThan(lead.sequence);
  });

  test('that was changed meanwhile is not changed by somebody who saw it before', async () => {
    const lead = await makeLead(sari.client, { email: address() });
    await changeLead(sari.client, 'Update', { id: lead.id, name: 'Budi' });
    const late = await changeLead(sari.client, 'Update', { id: lead.id, name: 'Agus', sequence: lead.sequence });
    expect(late.userErrors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect((await readLead(sari.client, lead.id))?.name).toBe('Budi');
  });

  test('gets and loses tags, whichever way they are written, and moves', async () => {
    const { id } = await makeLead(sari.client, { email: address(), tags: ['VIP'] });
    expect((await changeLead(sari.client, 'TagAdd', { id, tag: 'vip' })).lead?.tags).toEqual(['VIP']);
    expect((await changeLead(sari.client, 'TagAdd', { id, tag: 'Reseller' })).lead?.tags).toEqual(['Reseller', 'VIP']);
    expect((await changeLead(sari.client, 'TagRemove', { id, tag: 'vip' })).lead?.tags).toEqual(['Reseller']);
    expect((await changeLead(sari.client, 'TagAdd', { id, tag: ' ' })).userErrors).toMatchObject([
      { code: 'TAG_INVALID' },
    ]);
    const stages = await stagesOf(sari.client);
    const moved = await changeLead(sari.client, 'Move', { id, stageId: stages[2]!.id });
    expect(moved.lead?.stage.name).toBe('Berminat');
  });

  test('is not mailed once it opted out or its address is suppressed', async () => {
    const [refuses, bounced] = [address(), address()];
    const leads = [await makeLead(sari.client, { email: refuses }), await makeLead(sari.client, { email: bounced })];
    await sari.client.must(
      'mutation ($input: EmailPreferenceSetInput!) { emailPreferenceSet(input: $input) { userErrors { code } } }',
      { input: { recipient: { address: refuses }, choices: [{ topic: '*', subscribed: false }] } },
    );
    await sari.client.must(
      'mutation ($input: SuppressionAddInput!) { suppressionAdd(input: $input) { userErrors { code } } }',
      {
        input: { address: bounced },
      },
    );
    const seen = await Promise.all(leads.map(({ id }) => readLead(sari.client, id)));
    expect(seen.map((lead) => lead?.mayBeMailed)).toEqual(['OPTED_OUT', 'SUPPRESSED']);
    const { lead } = await sari.client.must<{ lead: { consents: object[] } }>(
      'query ($id: ID!) { lead(id: $id) { consents { topic subscribed source } } }',
      { id: leads[0]!.id },
    );
    expect(lead.consents).toEqual([{ topic: '*', subscribed: false, source: 'PERSON' }]);
  });

  test('is erased with everything, and the audit log says so without its name', async () => {
    const lead = await makeLead(sari.client, { email: address(), name: 'Kenari Hapus' });
    const { leadDelete } = await sari.client.must<{ leadDelete: object }>(
      'mutation ($input: LeadDeleteInput!) { leadDelete(input: $input) { leadId userErrors { code } } }',
      { input: { id: lead.id } },
    );
    expect(leadDelete).toEqual({ leadId: lead.id, userErrors: [] });
    expect(await readLead(sari.client, lead.id)).toBeNull();
    const left = await app.database.query('select from lead_activity where lead_id = $1', [lead.id.slice(4)]);
    expect(left).toEqual([]);
    const audit = await app.database.query(
      `select actor_user_id, details::text like '%Kenari%' as named from audit_entry where action = 'lead.deleted' and subject = $1`,
      [lead.id],
    );
    expect(audit).toEqual([{ actor_user_id: sari.id.slice(4), named: false }]);
  });
});

describe('a program', () => {
  test('with the scope LEADS reads, makes and changes leads, and does nothing else to them', async () => {
    const key = await makeKey(app, sari, ['LEADS']);
    const lead = await makeLead(key.client, { email: address() });
    expect(lead.source).toBe('API');
    expect((await changeLead(key.client, 'Update', { id: lead.id, name: 'Budi' })).lead?.name).toBe('Budi');
    expect((await listLeads(key.client)).nodes.map(({ id }) => id)).toContain(lead.id);
    const erase = await key.client.run('mutation ($input: LeadDeleteInput!) { leadDelete(input: $input) { leadId } }', {
      input: { id: lead.id },
    });
    expect(erase.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const reader = await makeKey(app, sari, ['EMAIL_READ']);
    const answer = await reader.client.run('{ leads { nodes { id } } }');
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('another account', () => {
  test('neither sees nor changes a lead', async () => {
    const lead = await makeLead(sari.client, { email: address() });
    const stranger = await freshShop();
    expect(await readLead(stranger.client, lead.id)).toBeNull();
    const { node } = await stranger.client.must<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: lead.id,
    });
    expect(node).toBeNull();
    for (const [verb, input] of [
      ['Update', { name: 'Budi' }],
      ['TagAdd', { tag: 'x' }],
      ['Move', { stageId: lead.stage.id }],
    ] as const)
      expect((await changeLead(stranger.client, verb, { id: lead.id, ...input })).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    const { stage } = await makeLead(stranger.client, { email: address() });
    const moved = await changeLead(sari.client, 'Move', { id: lead.id, stageId: stage.id });
    expect(moved.userErrors).toMatchObject([{ code: 'STAGE_NOT_FOUND' }]);
  });

  test('is named by a super admin, who must', async () => {
    const answer = await admin.client.run('{ leads { nodes { id } } }');
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const lead = await makeLead(admin.client, { email: address(), accountId: shop.id });
    const page = await listLeads(admin.client, { filter: { accountId: shop.id } });
    expect(page.nodes.map(({ id }) => id)).toContain(lead.id);
    const own = await listLeads((await freshShop()).client, { filter: { accountId: shop.id } });
    expect(own.nodes).toEqual([]);
  });
});
