import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { writeLeads } from '../support/bench-leads.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { act, changeLead, codeOf, makeLead, readLead, stagesOf, timelineOf } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let sari: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  sari = await freshShop();
});

const address = () => `siti.${unique()}@pelanggan.example`;
const freshShop = async (): Promise<Person> => inviteAffiliate(app, admin, await openShop(admin));

describe('stages', () => {
  test('are five to begin with, once, however many ask for them first', async () => {
    const person = await freshShop();
    await Promise.all([
      stagesOf(person.client),
      stagesOf(person.client),
      makeLead(person.client, { email: address() }),
    ]);
    expect((await stagesOf(person.client)).map(({ name, kind, position }) => [name, kind, position])).toEqual([
      ['Baru', 'OPEN', 1],
      ['Dihubungi', 'OPEN', 2],
      ['Berminat', 'OPEN', 3],
      ['Pelanggan', 'WON', 4],
      ['Tidak jadi', 'LOST', 5],
    ]);
  });

  test('are made, renamed, put in order and deleted with their leads moved', async () => {
    const { client } = await freshShop();
    const created = await act<{ stage: { id: string; position: number } }>(
      client,
      'leadStageCreate',
      'stage { id position }',
      {
        name: ' Menunggu bayar ',
      },
    );
    expect(created.stage.position).toBe(6);
    expect(codeOf(await act(client, 'leadStageCreate', 'stage { id }', { name: 'menunggu BAYAR' }))).toBe('NAME_TAKEN');
    expect(codeOf(await act(client, 'leadStageCreate', 'stage { id }', { name: ' ' }))).toBe('NAME_INVALID');
    const { id } = created.stage;
    const renamed = await act(client, 'leadStageUpdate', 'stage { name kind }', { id, name: 'Bayar', kind: 'WON' });
    expect(renamed).toMatchObject({ stage: { name: 'Bayar', kind: 'WON' } });
    const ids = (await stagesOf(client)).map((stage) => stage.id);
    const turned = [ids.at(-1)!, ...ids.slice(0, -1)];
    expect(codeOf(await act(client, 'leadStagesReorder', 'stages { id }', { ids: turned.slice(1) }))).toBe(
      'STAGES_INCOMPLETE',
    );
    expect(await act(client, 'leadStagesReorder', 'stages { id }', { ids: turned })).toMatchObject({
      stages: turned.map((one) => ({ id: one })),
    });
    const lead = await makeLead(client, { email: address() });
    expect(lead.stage.name).toBe('Bayar');
    expect(codeOf(await act(client, 'leadStageDelete', 'stageId', { id, moveToId: id }))).toBe('STAGE_NOT_FOUND');
    expect(codeOf(await act(client, 'leadStageDelete', 'stageId', { id, moveToId: ids[1]! }))).toBe('OK');
    expect((await readLead(client, lead.id))?.stage.name).toBe('Dihubungi');
    expect((await timelineOf(client, lead.id)).at(-1)).toMatchObject({ kind: 'STAGE_CHANGED', subject: 'Dihubungi' });
    expect(await stagesOf(client)).toHaveLength(5);
  });

  test('that leads are just put into are deleted with those leads moved, or after they are refused', async () => {
    const { client } = await freshShop();
    const [first, , third] = await stagesOf(client);
    const leads = await Promise.all(Array.from({ length: 8 }, () => makeLead(client, { email: address() })));
    const moves = leads.map(({ id }) => changeLead(client, 'Move', { id, stageId: third!.id }));
    const deleted = act(client, 'leadStageDelete', 'stageId', { id: third!.id, moveToId: first!.id });
    const codes = (await Promise.all(moves)).map(codeOf);
    expect(codeOf(await deleted)).toBe('OK');
    expect(codes.filter((code) => code !== 'OK' && code !== 'STAGE_NOT_FOUND')).toEqual([]);
    const seen = await Promise.all(leads.map(({ id }) => readLead(client, id)));
    expect(seen.map((lead) => lead?.stage.id)).toEqual(leads.map(() => first!.id));
  });

  test('with very many leads are emptied by a bulk change first', async () => {
    const shop = await openShop(admin);
    const { client } = await inviteAffiliate(app, admin, shop);
    const [first, second] = await stagesOf(client);
    const stageIds = [first!.id.slice(4)];
    await writeLeads(app.context.database, { accountId: shop.id.slice(4), stageIds, count: 10_001 });
    const removal = { id: first!.id, moveToId: second!.id };
    expect(codeOf(await act(client, 'leadStageDelete', 'stageId', removal))).toBe('TOO_MANY_LEADS');
    await app.database.query(`delete from lead where account_id = $1 and tags @> '{gelombang-3}'`, [shop.id.slice(4)]);
    expect(codeOf(await act(client, 'leadStageDelete', 'stageId', removal))).toBe('OK');
    const [row] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from lead where account_id = $1 and stage_id <> $2`,
      [shop.id.slice(4), second!.id.slice(4)],
    );
    expect(row).toEqual({ count: 0 });
  });

  test('of another account are not found', async () => {
    const [own] = await stagesOf(sari.client);
    const { client } = await freshShop();
    const [other] = await stagesOf(client);
    expect(codeOf(await act(client, 'leadStageUpdate', 'stage { id }', { id: own!.id, name: 'x' }))).toBe('NOT_FOUND');
    const deleted = await act(client, 'leadStageDelete', 'stageId', { id: own!.id, moveToId: other!.id });
    expect(codeOf(deleted)).toBe('NOT_FOUND');
  });
});

describe('custom fields', () => {
  const create = (client: GraphqlClient, input: Record<string, unknown>) =>
    act<{ leadField: { id: string; key: string; choices: string[] } | null }>(
      client,
      'leadFieldCreate',
      'leadField { id key choices }',
      input,
    );

  test.each([
    ['TEXT', 'Bandung', 'Bandung', 'x'.repeat(501)],
    ['NUMBER', ' 12.50 ', '12.5', '12,5'],
    ['DATE', '2026-02-28', '2026-02-28', '2026-02-30'],
    ['BOOLEAN', 'TRUE', 'true', 'ya'],
    ['CHOICE', 'biru', 'Biru', 'hijau'],
    ['URL', 'https://toko.example/a', 'https://toko.example/a', 'javascript:alert(1)'],
  ])('of the type %s hold what fits and refuse what does not', async (type, said, kept, wrong) => {
    const choices = type === 'CHOICE' ? { choices: ['Merah', 'Biru'] } : {};
    const key = `f_${type.toLowerCase()}`;
    expect(codeOf(await create(sari.client, { key, label: type, type, ...choices }))).toBe('OK');
    const lead = await makeLead(sari.client, { email: address(), fields: [{ key, value: said }] });
    const valueIn = (fields: { key: string; value: string | null }[]) =>
      fields.find((field) => field.key === key)?.value;
    expect(valueIn(lead.fields)).toBe(kept);
    const refused = await changeLead(sari.client, 'Update', { id: lead.id, fields: [{ key, value: wrong }] });
    expect(refused.userErrors).toEqual([{ code: 'FIELD_INVALID', field: ['input', 'fields', key] }]);
    const emptied = await changeLead(sari.client, 'Update', { id: lead.id, fields: [{ key, value: '' }] });
    expect(valueIn(emptied.lead!.fields)).toBeNull();
  });

  test('have keys that are made of their labels, once, and none that every lead has', async () => {
    const { client } = await freshShop();
    expect((await create(client, { label: 'Tanggal Lahir (anak)', type: 'DATE' })).leadField?.key).toBe(
      'tanggal_lahir_anak',
    );
    expect(codeOf(await create(client, { label: 'x', key: 'tanggal_lahir_anak', type: 'TEXT' }))).toBe('KEY_TAKEN');
    expect(codeOf(await create(client, { label: 'Nama', type: 'TEXT' }))).toBe('KEY_INVALID');
    expect(codeOf(await create(client, { label: 'x', key: 'Kota Asal', type: 'TEXT' }))).toBe('KEY_INVALID');
    expect(codeOf(await create(client, { label: 'Warna', type: 'CHOICE' }))).toBe('CHOICES_INVALID');
    expect(codeOf(await create(client, { label: 'Warna', type: 'TEXT', choices: ['a'] }))).toBe('CHOICES_INVALID');
    expect(codeOf(await create(client, { label: ' ', key: 'kosong', type: 'TEXT' }))).toBe('LABEL_INVALID');
  });

  test('are a hundred at most', async () => {
    const { client, id } = await freshShop();
    await app.database.query(
      `insert into lead_field (id, account_id, key, label, type, position)
       select gen_random_uuid(), u.account_id, 'f' || n, 'F' || n, 'TEXT', n from app_user u, generate_series(1, 100) as n where u.id = $1`,
      [id.slice(4)],
    );
    expect(codeOf(await create(client, { label: 'Satu lagi', type: 'TEXT' }))).toBe('FIELD_LIMIT');
  });

  test('that are deleted leave nothing with the leads', async () => {
    const { client } = await freshShop();
    const { leadField } = await create(client, { label: 'Kota', type: 'TEXT' });
    const lead = await makeLead(client, { email: address(), fields: [{ key: 'kota', value: 'Kenari' }] });
    const deleted = await act<{ operation: { id: string } }>(client, 'leadFieldDelete', 'operation { id }', {
      id: leadField!.id,
    });
    expect((await readLead(client, lead.id))?.fields).toEqual([]);
    await eventually('the values are gone', async () => {
      const { bulkOperation } = await client.must<{ bulkOperation: { state: string } }>(
        'query ($id: ID!) { bulkOperation(id: $id) { state } }',
        { id: deleted.operation.id },
      );
      return bulkOperation.state === 'COMPLETED';
    });
    expect(await app.database.query('select fields from lead where id = $1', [lead.id.slice(4)])).toEqual([
      { fields: {} },
    ]);
    expect(codeOf(await create(client, { label: 'Kota', type: 'NUMBER' }))).toBe('OK');
  });
});
