import { describe, expect, test } from 'vitest';
import { deleteOldRows } from '../../apps/api/src/domains/leads/import/lead-import.queries.ts';
import { whenBulk } from '../support/failure-desk.ts';
import { leadAccounts } from '../support/lead-accounts.ts';
import { listLeads, makeLead, readLead, stagesOf, timelineOf } from '../support/lead-desk.ts';
import { checkImport, failuresOf, readImport, runImport, startImport, uploadFile } from '../support/lead-files.ts';

const at = leadAccounts();

async function makeField(key: string, type: string, choices: string[] = []): Promise<void> {
  await at.sari.client.must(
    'mutation ($input: LeadFieldCreateInput!) { leadFieldCreate(input: $input) { leadField { key } userErrors { code } } }',
    { input: { label: key, type, ...(choices.length > 0 ? { choices } : {}) } },
  );
}

/** Fields of a lead by their keys. */
const valuesOf = (lead: { fields: { key: string; value: string | null }[] }) =>
  Object.fromEntries(lead.fields.map(({ key, value }) => [key, value]));

async function forgetFile(id: string) {
  const { leadImportDelete } = await at.sari.client.must<{
    leadImportDelete: { importId: string | null; userErrors: { code: string }[] };
  }>('mutation ($input: LeadImportDeleteInput!) { leadImportDelete(input: $input) { importId userErrors { code } } }', {
    input: { id },
  });
  return leadImportDelete;
}

describe('rows', () => {
  test('become leads with typed fields, numbers in any writing, tags, stage and proof of consent', async () => {
    await makeField('belanja', 'NUMBER');
    await makeField('lahir', 'DATE');
    await makeField('langganan', 'BOOLEAN');
    await makeField('ukuran', 'CHOICE', ['S', 'M', 'L']);
    const [, second] = await stagesOf(at.sari.client);
    const id = await uploadFile(
      at.sari,
      [
        'email,nama,wa,belanja,lahir,langganan,ukuran,tag,bahasa',
        'WATI@Pelanggan.example,Wati Ratna,0812 3456 7890,"1.250.000,5",31/12/1990,ya,m,"VIP, reseller",Indonesia',
        ',Budi Santoso,+62 813-9876-5432,250.000,1985-02-03,tidak,,vip,',
      ].join('\n'),
      { name: 'bazar.csv' },
    );
    const columns = [
      'email',
      'name',
      'whatsapp',
      ...['belanja', 'lahir', 'langganan', 'ukuran'].map((key) => `field:${key}`),
      'tags',
      'language',
    ];
    const done = await runImport(at.sari, {
      ...{ id, columns, conflict: 'FILL', tags: ['Bazar Juni', 'vip'] },
      ...{ stageId: second!.id, consentProof: 'Formulir kertas di bazar' },
    });
    expect(done).toMatchObject({ state: 'DONE', created: 2, updated: 0, skipped: 0, failed: 0 });
    const { nodes } = await listLeads(at.sari.client, { sort: 'NAME' });
    expect(nodes).toMatchObject([
      { name: 'Budi Santoso', email: null, whatsapp: '+6281398765432', tags: ['Bazar Juni', 'vip'], source: 'IMPORT' },
      { name: 'Wati Ratna', email: 'wati@pelanggan.example', whatsapp: '+6281234567890', language: 'id' },
    ]);
    const [budi, wati] = nodes;
    expect(valuesOf(budi!)).toMatchObject({ belanja: '250000', lahir: '1985-02-03', langganan: 'false' });
    expect(valuesOf(wati!)).toMatchObject({
      belanja: '1250000.5',
      lahir: '1990-12-31',
      langganan: 'true',
      ukuran: 'M',
    });
    expect(wati).toMatchObject({
      stage: { name: second!.name },
      consentProof: 'Formulir kertas di bazar',
      status: 'NEW',
    });
    expect(wati!.tags.toSorted()).toEqual(['Bazar Juni', 'reseller', 'vip']);
    expect(await timelineOf(at.sari.client, wati!.id)).toMatchObject([
      { kind: 'IMPORTED', subject: 'bazar.csv', actor: { id: at.sari.id } },
    ]);
  });

  test('with faults are told before and after, and come back as a file that can be mended and sent again', async () => {
    await makeField('belanja', 'NUMBER');
    const csv = [
      'email,nama,wa,belanja',
      'wati@pelanggan.example,Wati,,12',
      'bukan-alamat,Budi,,',
      'citra@pelanggan.example,Citra,123,',
      'dian@pelanggan.example,Dian,,banyak',
      ',Eko,,',
      `fajar@pelanggan.example,${'F'.repeat(201)},,`,
    ].join('\n');
    const id = await uploadFile(at.sari, csv);
    const choices = { id, columns: ['email', 'name', 'whatsapp', 'field:belanja'], conflict: 'FILL' as const };
    const { check } = await checkImport(at.sari, choices);
    expect(check).toMatchObject({ create: 1, update: 0, skip: 0, fail: 5 });
    expect(check!.problems).toMatchObject([
      {
        line: 3,
        problem: 'EMAIL_INVALID',
        detail: 'bukan-alamat',
        message: 'This is not an e-mail address: bukan-alamat',
      },
      { line: 4, problem: 'WHATSAPP_INVALID', detail: '123' },
      { line: 5, problem: 'FIELD_INVALID', detail: 'belanja: banyak' },
      { line: 6, problem: 'ADDRESS_NEEDED', detail: null },
      { line: 7, problem: 'TEXT_INVALID' },
    ]);
    expect((await listLeads(at.sari.client)).totalCount).toBe(0);
    expect(await runImport(at.sari, choices)).toMatchObject({
      created: 1,
      failed: 5,
      operation: { state: 'COMPLETED' },
    });
    const failures = (await failuresOf(at.sari, id))!;
    const [header, first, ...rest] = failures.replace('\uFEFF', '').trim().split('\r\n');
    expect([header, first, rest.length]).toEqual([
      'email,nama,wa,belanja,masalah',
      'bukan-alamat,Budi,,,Ini bukan alamat email: bukan-alamat',
      4,
    ]);
    expect(await failuresOf(at.sari, id, 'en')).toContain('This is not an e-mail address');
    const mended = await uploadFile(at.sari, failures.replace('bukan-alamat,', 'budi@pelanggan.example,'));
    const again = { ...choices, id: mended, columns: [...choices.columns, ''] };
    expect(await runImport(at.sari, again)).toMatchObject({ created: 1, failed: 4 });
  });

  test.each([
    ['FILL', { name: 'Wati', whatsapp: '+6281234567890', tags: ['baru', 'lama'] }, { updated: 1, skipped: 0 }],
    [
      'OVERWRITE',
      { name: 'Wati Ratna', whatsapp: '+6281234567890', tags: ['baru', 'lama'] },
      { updated: 1, skipped: 0 },
    ],
    ['SKIP', { name: 'Wati', whatsapp: null, tags: ['lama'] }, { updated: 0, skipped: 1 }],
  ] as const)('of leads that are known: %s', async (conflict, lead, counts) => {
    const { id: known } = await makeLead(at.sari.client, {
      email: 'wati@pelanggan.example',
      name: 'Wati',
      tags: ['lama'],
    });
    const id = await uploadFile(at.sari, 'email,nama,wa,tag\nwati@pelanggan.example,Wati Ratna,081234567890,baru\n');
    const choices = { id, columns: ['email', 'name', 'whatsapp', 'tags'], conflict };
    expect((await checkImport(at.sari, choices)).check).toMatchObject({
      create: 0,
      update: counts.updated,
      skip: counts.skipped,
    });
    expect(await runImport(at.sari, choices)).toMatchObject({ created: 0, ...counts });
    expect(await readLead(at.sari.client, known)).toMatchObject(lead);
  });

  test('that say what is known already change nothing, and nothing is told of them', async () => {
    const before = await makeLead(at.sari.client, { email: 'wati@pelanggan.example', name: 'Wati' });
    const id = await uploadFile(at.sari, 'email,nama\nwati@pelanggan.example,Wati\n');
    const done = await runImport(at.sari, { id, columns: ['email', 'name'], conflict: 'OVERWRITE' });
    expect(done).toMatchObject({ created: 0, updated: 0, skipped: 1 });
    expect(await readLead(at.sari.client, before.id)).toMatchObject({ sequence: before.sequence });
    expect(await timelineOf(at.sari.client, before.id)).toHaveLength(1);
  });

  test('without an address find their lead by its number', async () => {
    const { id: known } = await makeLead(at.sari.client, { whatsapp: '081234567890' });
    const id = await uploadFile(at.sari, 'wa,nama\n+62 812-3456-7890,Wati\n0813 1111 2222,Budi\n');
    const done = await runImport(at.sari, { id, columns: ['whatsapp', 'name'], conflict: 'FILL' });
    expect(done).toMatchObject({ created: 1, updated: 1 });
    expect(await readLead(at.sari.client, known)).toMatchObject({ name: 'Wati' });
  });

  test('of one person in one file become one lead, across steps too', async () => {
    const people = Array.from({ length: 4_100 }, (_, n) => `lead.${n}@pelanggan.example,,awal`);
    const again = [
      'lead.0@pelanggan.example,Wati,akhir',
      'LEAD.0@pelanggan.example,,lagi',
      'lead.4099@pelanggan.example,Budi,',
    ];
    const id = await uploadFile(at.sari, ['email,nama,tag', ...people, ...again].join('\n'));
    const choices = { id, columns: ['email', 'name', 'tags'], conflict: 'FILL' as const };
    expect((await checkImport(at.sari, choices)).check).toMatchObject({ create: 4_100, update: 3, fail: 0 });
    expect(await runImport(at.sari, choices)).toMatchObject({ created: 4_100, updated: 3, failed: 0 });
    const { nodes } = await listLeads(at.sari.client, { filter: { search: 'lead.0' } });
    expect(nodes.find(({ email }) => email === 'lead.0@pelanggan.example')).toMatchObject({
      name: 'Wati',
      tags: ['akhir', 'awal', 'lagi'],
    });
    const [count] = await at.app.database.query<{ count: number }>(
      `select count(*)::int as count from lead where account_id = $1`,
      [at.shop.id.slice(4)],
    );
    expect(count).toEqual({ count: 4_100 });
  });
});

describe('choices', () => {
  test.each([
    [{ columns: ['name', 'name'] }, 'COLUMNS_INVALID'],
    [{ columns: ['name', ''] }, 'COLUMNS_INVALID'],
    [{ columns: ['email', 'field:tidak_ada'] }, 'COLUMNS_INVALID'],
    [{ columns: ['email', 'name', 'whatsapp'] }, 'COLUMNS_INVALID'],
    [{ tags: [' '] }, 'TAG_INVALID'],
    [{ stageId: 'lst_01a20000-0000-7000-8000-000000000000' }, 'STAGE_NOT_FOUND'],
    [{ consentProof: 'formulir\u0007' }, 'TEXT_INVALID'],
  ])('%j are refused: %s', async (wrong, code) => {
    const id = await uploadFile(at.sari, 'email,nama\nwati@pelanggan.example,Wati\n');
    const choices = { id, columns: ['email', 'name'], conflict: 'FILL' as const, ...wrong };
    expect((await checkImport(at.sari, choices)).userErrors).toMatchObject([{ code }]);
    expect((await startImport(at.sari, choices)).userErrors).toMatchObject([{ code }]);
    expect(await readImport(at.sari, id)).toMatchObject({ state: 'UPLOADED', operation: null });
  });

  test('are made once; a file can be forgotten, its leads stay', async () => {
    const id = await uploadFile(at.sari, 'email\nwati@pelanggan.example\n');
    const choices = { id, columns: ['email'], conflict: 'FILL' as const };
    await runImport(at.sari, choices);
    expect((await startImport(at.sari, choices)).userErrors).toMatchObject([{ code: 'ALREADY_STARTED' }]);
    expect(await forgetFile(id)).toEqual({ importId: id, userErrors: [] });
    expect((await forgetFile(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await readImport(at.sari, id)).toBeNull();
    expect((await listLeads(at.sari.client)).totalCount).toBe(1);
  });
});

test('an import that is stopped goes on where it was, and takes no row twice', async () => {
  const people = Array.from({ length: 9_000 }, (_, n) => `lead.${n}@pelanggan.example`);
  const id = await uploadFile(at.sari, ['email', ...people].join('\n'));
  const { import: started } = await startImport(at.sari, { id, columns: ['email'], conflict: 'FILL' });
  const operation = started!.operation!.id;
  const steer = (verb: 'Abort' | 'Resume') =>
    at.sari.client.must(
      `mutation ($input: BulkOperationInput!) { bulkOperation${verb}(input: $input) { userErrors { code } } }`,
      { input: { id: operation } },
    );
  await steer('Abort');
  const stopped = await whenBulk(at.sari.client, operation, 'ABORTED', 'COMPLETED');
  expect((await readImport(at.sari, id))!.created).toBe(stopped.succeeded);
  await steer('Resume');
  await whenBulk(at.sari.client, operation, 'COMPLETED');
  expect(await readImport(at.sari, id)).toMatchObject({ state: 'DONE', created: 9_000, updated: 0, failed: 0 });
});

test('a file cannot be forgotten while its rows are being taken, but once that was stopped', async () => {
  const id = await uploadFile(at.sari, 'email\nwati@pelanggan.example\n');
  const { operation } = await runImport(at.sari, { id, columns: ['email'], conflict: 'FILL' });
  await at.app.database.query(`update lead_import set state = 'RUNNING' where id = $1`, [id.slice(4)]);
  const set = (state: string) =>
    at.app.database.query(`update bulk_operation set state = $2, due_at = 'infinity' where id = $1`, [
      operation!.id.slice(4),
      state,
    ]);
  await set('RUNNING');
  expect((await forgetFile(id)).userErrors).toMatchObject([{ code: 'RUNNING' }]);
  await set('ABORTED');
  expect(await forgetFile(id)).toEqual({ importId: id, userErrors: [] });
});

test('rows of files are deleted after a week, once they are taken; the file stays as a line of what was done', async () => {
  const id = await uploadFile(at.sari, 'email\nbukan-alamat\n');
  await runImport(at.sari, { id, columns: ['email'], conflict: 'FILL' });
  const [old] = await at.app.database.query<{ id: string }>(`select first_id_at(now() - interval '8 days') as id`);
  const moveTo = (table: string, column: string) =>
    at.app.database.query(`update ${table} set ${column} = $1 where ${column} = $2`, [old!.id, id.slice(4)]);
  await moveTo('lead_import_row', 'import_id');
  await moveTo('lead_import', 'id');
  const setState = (state: string) =>
    at.app.database.query('update lead_import set state = $1 where id = $2', [state, old!.id]);
  await setState('RUNNING');
  expect(await deleteOldRows(at.app.context.database, 100)).toBe(0);
  await setState('DONE');
  expect(await deleteOldRows(at.app.context.database, 100)).toBe(1);
  const file = `lim_${old!.id}`;
  expect(await readImport(at.sari, file)).toMatchObject({ failed: 1, sample: [] });
  expect(await failuresOf(at.sari, file)).toMatch(/^\uFEFFemail,masalah\r\n$/);
});
