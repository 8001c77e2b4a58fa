import { describe, expect, test } from 'vitest';
import { leadAccounts } from '../support/lead-accounts.ts';
import { checkImport, failuresOf, postFile, readImport, startImport, uploadFile } from '../support/lead-files.ts';
import { makeKey } from '../support/people.ts';

const at = leadAccounts();

describe('a file', () => {
  test('comes with commas or semicolons, quotes, a byte order mark and empty lines; its columns are guessed in both languages', async () => {
    await at.sari.client.must(
      'mutation ($input: LeadFieldCreateInput!) { leadFieldCreate(input: $input) { userErrors { code } } }',
      { input: { label: 'Kota asal', type: 'TEXT' } },
    );
    const id = await uploadFile(
      at.sari,
      '\uFEFFNama Lengkap;E-mail;No. WA;Kota Asal;Catatan\r\n"Wati; Ratna";wati@pelanggan.example;0812-3456-7890;Bandung;\r\n\r\n;;;;\r\n"Budi\r\nSantoso";budi@pelanggan.example;;;rajin\r\n',
      { name: 'pelanggan juni.csv' },
    );
    expect(await readImport(at.sari, id)).toMatchObject({
      fileName: 'pelanggan juni.csv',
      header: ['Nama Lengkap', 'E-mail', 'No. WA', 'Kota Asal', 'Catatan'],
      rows: 2,
      state: 'UPLOADED',
      sample: [
        ['Wati; Ratna', 'wati@pelanggan.example', '0812-3456-7890', 'Bandung', ''],
        ['Budi\r\nSantoso', 'budi@pelanggan.example', '', '', 'rajin'],
      ],
      suggestedColumns: ['name', 'email', 'whatsapp', 'field:kota_asal', ''],
      operation: null,
    });
    const english = await uploadFile(at.sari, 'Full name,Email address,Phone number,Tags\nA,a@pelanggan.example,,\n');
    expect((await readImport(at.sari, english))!.suggestedColumns).toEqual(['name', 'email', 'whatsapp', 'tags']);
  });

  test.each([
    ['without rows', 'nama,email\n', 'EMPTY'],
    ['without anything', '', 'EMPTY'],
    ['that is no CSV', 'nama,email\n"Wati,wati@pelanggan.example\n', 'NOT_CSV'],
  ])('%s is refused and leaves nothing', async (_, csv, code) => {
    const { status, raw } = await postFile(at.sari, csv);
    expect([status, JSON.parse(raw).code]).toEqual([422, code]);
    expect(
      await at.app.database.query(
        'select from lead_import_row r where not exists (select from lead_import i where i.id = r.import_id)',
      ),
    ).toEqual([]);
  });

  test('of another encoding is refused with what to do', async () => {
    const { status, raw } = await postFile(at.sari, Buffer.from('nama,kota\xE9\nWati,Bandung\n', 'latin1'));
    expect(status).toBe(422);
    expect(raw).toContain('CSV UTF-8');
    const inRow = await postFile(at.sari, Buffer.from('nama,kota\nWati,Bandung\nJos\xE9,Dili\n', 'latin1'));
    expect([inRow.status, JSON.parse(inRow.raw).error]).toEqual([422, expect.stringContaining('Line 3')]);
  });

  test('with a very long text is taken, and that row is told when leads are made of it', async () => {
    const long = `${'x'.repeat(3_999)}😀`;
    const rest = Array.from({ length: 3_000 }, (_, place) => ((place * 7919) % 36).toString(36)).join('');
    const id = await uploadFile(
      at.sari,
      `email,nama\nwati@pelanggan.example,${long}\n${rest}@pelanggan.example,Budi\n`,
    );
    const { check } = await checkImport(at.sari, { id, columns: ['email', 'name'], conflict: 'FILL' });
    expect(check).toMatchObject({
      create: 0,
      problems: [
        { line: 2, problem: 'TEXT_INVALID' },
        { line: 3, problem: 'EMAIL_INVALID' },
      ],
    });
  });

  test('brings no address that cannot be shown', async () => {
    const long = `wati@${'x'.repeat(64)}.example`;
    const id = await uploadFile(at.sari, `email\nwati@toko-.example\n${long}\nwati@toko.example\n`);
    const { check } = await checkImport(at.sari, { id, columns: ['email'], conflict: 'FILL' });
    expect(check).toMatchObject({
      create: 1,
      problems: [
        { line: 2, problem: 'EMAIL_INVALID' },
        { line: 3, problem: 'EMAIL_INVALID' },
      ],
    });
  });

  test('that is too large is refused before it has come', async () => {
    const line = `${'x'.repeat(998)},\n`;
    const { status, raw } = await postFile(at.sari, `nama,email\n${line.repeat(60_001)}`);
    expect([status, JSON.parse(raw).code]).toEqual([413, 'TOO_LARGE']);
  });

  test('is taken from people of the account only', async () => {
    const csv = 'email\nwati@pelanggan.example\n';
    const key = await makeKey(at.app, at.sari, ['LEADS']);
    expect((await postFile({ client: at.app.client() }, csv)).status).toBe(401);
    expect((await postFile({ client: key.client }, csv)).status).toBe(403);
    expect((await postFile(at.sari, csv, { headers: { origin: 'https://jahat.example' } })).status).toBe(403);
    expect((await postFile(at.sari, csv, { type: 'application/json' })).status).toBe(415);
    expect(JSON.parse((await postFile(at.rudi, csv, { accountId: at.shop.id })).raw).code).toBe('ACCOUNT_NOT_FOUND');
    const id = await uploadFile(at.admin, csv, { accountId: at.shop.id });
    expect(await readImport(at.sari, id)).toMatchObject({ rows: 1 });
    expect(await readImport(at.rudi, id)).toBeNull();
    expect(await failuresOf(at.rudi, id)).toBeNull();
    const choices = { id, columns: ['email'], conflict: 'FILL' as const };
    expect((await checkImport(at.rudi, choices)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await startImport(at.rudi, choices)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
