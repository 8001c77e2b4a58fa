import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Desk, inviteAffiliate, openDesk, sendMail, signIn } from './support.ts';

let desk: Desk;
let admin: Page;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  admin = await signIn(desk);
  page = await inviteAffiliate(desk, admin);
});
afterAll(() => desk.close());

const at = (path: string) => `${desk.installation.url}${path}`;

const CREATE = `mutation ($input: LeadCreateInput!) { leadCreate(input: $input) { lead { id } userErrors { message } } }`;

/** A lead of the shop of Sari, past the screens; its id. */
async function makeLead(input: Record<string, unknown>): Promise<string> {
  const made = await ask<{ leadCreate: { lead: { id: string } } }>(page, desk.installation.url, CREATE, { input });
  return made.leadCreate.lead.id;
}

const fact = (name: string) => page.locator('dl > div').filter({ has: page.locator('dt', { hasText: name }) });

it('a lead is entered, mended in its place, tagged and moved, with a note and a task; all of it in its history', async () => {
  await page.goto(at('/leads'));
  await page.getByRole('link', { name: 'Lead baru' }).click();
  await page.getByRole('button', { name: 'Simpan lead' }).click();
  await page.getByText('Isi alamat e-mail atau nomor WhatsApp.').waitFor();
  await page.getByLabel('Nama').fill('Budi Santoso');
  await page.getByLabel('WhatsApp').fill('0812 3456 7890');
  await page.getByRole('button', { name: 'Simpan lead' }).click();
  await page.getByRole('heading', { level: 1, name: 'Budi Santoso' }).waitFor();
  await page.getByText('Tidak ada alamat e-mail').waitFor();
  await fact('WhatsApp').getByText('+62 812-3456-7890').waitFor();

  await page.getByRole('button', { name: 'Ubah E-mail' }).press('Enter');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('budi@pelanggan.example');
  await page.keyboard.press('Enter');
  await page.getByText('Boleh dikirimi e-mail').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ubah E-mail');

  await page.getByRole('combobox', { name: 'Tag' }).fill('reseller');
  await page.keyboard.press('Enter');
  await page.getByText('Tag ditambahkan: reseller').waitFor();

  await page.getByLabel('Isi catatan').fill('Minta contoh buket dulu.');
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  await page.getByRole('list', { name: 'Catatan' }).getByText('Minta contoh buket dulu.').waitFor();

  await page.getByRole('button', { name: 'Tambah tugas' }).click();
  await page.getByLabel('Apa yang harus dikerjakan').fill('Kirim contoh buket');
  await page.getByRole('button', { name: 'Simpan tugas' }).click();
  await page.getByRole('checkbox', { name: 'Kirim contoh buket' }).click();
  await page.getByText('Tugas selesai: Kirim contoh buket').waitFor();
  await page.getByText('Data diubah: E-mail').waitFor();

  // What comes of mails is told while the page is open.
  await sendMail(admin, desk.installation.url, 'budi@pelanggan.example', 'Pesanan TM-2041 dikirim');
  await page.getByText('E-mail terkirim: Pesanan TM-2041 dikirim').waitFor();
});

it('a card goes to another stage by the keyboard alone or by the mouse, and an open board shows what others move', async () => {
  const { url } = desk.installation;
  const id = await makeLead({ name: 'Dewi Lestari', email: 'dewi@pelanggan.example' });
  await page.goto(at('/leads?view=board'));
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await column('Baru').getByText('Dewi Lestari').waitFor();
  await page.getByRole('button', { name: 'Pindahkan Dewi Lestari' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Dihubungi' }).press('Enter');
  await column('Dihubungi').getByText('Dewi Lestari').waitFor();

  const card = column('Dihubungi').getByRole('listitem').filter({ hasText: 'Dewi Lestari' });
  await card.dragTo(column('Pelanggan'), { sourcePosition: { x: 16, y: 48 }, steps: 8 });
  await column('Pelanggan').getByText('Dewi Lestari').waitFor();

  const { leadStages } = await ask<{ leadStages: { id: string; name: string }[] }>(
    page,
    url,
    '{ leadStages { id name } }',
  );
  const input = { id, stageId: leadStages.find(({ name }) => name === 'Berminat')!.id };
  await ask(page, url, 'mutation ($input: LeadMoveInput!) { leadMove(input: $input) { lead { id } } }', { input });
  await column('Berminat').getByText('Dewi Lestari').waitFor();
  await column('Pelanggan').getByText('Dewi Lestari').waitFor({ state: 'detached' });
});

const FILE = [
  'Nama;Alamat Email;No WA;Keterangan',
  'Anita;anita@pelanggan.example;0812-9988-7766;lama',
  'Bagus;bukan alamat;;lama',
  'Citra;citra@pelanggan.example;;baru',
  ';;;kosong',
].join('\n');

it('a file comes in: columns are guessed, faults told before anything is written, and failed rows come back', async () => {
  await page.goto(at('/leads/import'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'pameran.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.getByRole('heading', { level: 1, name: 'pameran.csv' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Kolom Alamat Email menjadi' }).inputValue()).toBe('E-mail');
  expect(await page.getByRole('combobox', { name: 'Kolom Keterangan menjadi' }).inputValue()).toBe('');
  await page.getByRole('combobox', { name: 'Tag untuk semua' }).fill('pameran');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Periksa dahulu' }).click();
  await page.getByText('2 akan dibuat, 0 diperbarui, 0 dilewati, 2 tidak dapat diimpor.').waitFor();
  await page.getByText('Bukan alamat e-mail: bukan alamat').waitFor();
  await page.getByText('Tidak ada alamat e-mail maupun nomor WhatsApp').waitFor();

  await page.getByRole('button', { name: 'Impor 2 lead' }).click();
  await page.getByText('2 baru, 0 diperbarui, 0 dilewati, 2 gagal.').waitFor();
  // Whoever left finds the result again.
  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh 2 baris gagal' }).click();
  const saved = await (await download).createReadStream();
  const text = Buffer.concat(await saved.toArray()).toString('utf8');
  expect(text).toContain('Bagus');
  expect(text).not.toContain('Anita');
  await page.getByRole('link', { name: 'Lihat leads' }).click();
  await page.getByRole('link', { name: 'Anita' }).waitFor();
});

it('two leads of one person become one, after a look at what comes of it', async () => {
  const id = await makeLead({ name: 'Agus Prasetyo', whatsapp: '0813 1111 2222', tags: ['grosir'] });
  await makeLead({ name: 'Agus P.', email: 'agus@pelanggan.example', whatsapp: '+62 813-1111-2222', tags: ['vip'] });
  await page.goto(at(`/leads/${id}`));
  await page.getByRole('heading', { name: 'Mungkin orang yang sama' }).waitFor();
  await page.getByRole('button', { name: 'Gabungkan…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('row', { name: /E-mail.*agus@pelanggan\.example/ }).waitFor();
  await dialog.getByRole('button', { name: 'Gabungkan' }).click();
  await fact('E-mail').getByText('agus@pelanggan.example').waitFor();
  await page.getByText('Mungkin orang yang sama').waitFor({ state: 'detached' });
  await page.getByText('Digabung dengan lead lain').waitFor();
});

it('what is chosen is erased only once its number is typed', async () => {
  await makeLead({ name: 'Wahyu Hidayat', email: 'wahyu@pelanggan.example' });
  await page.goto(at('/leads?q=wahyu'));
  await page.getByRole('checkbox', { name: 'Pilih Wahyu Hidayat' }).click();
  await page.getByText('1 dipilih').waitFor();
  await page.getByRole('button', { name: 'Hapus…' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Hapus 1 lead' });
  await confirm.waitFor();
  expect(await confirm.isDisabled()).toBe(true);
  await page.getByLabel('Ketik 1 untuk memastikan').fill('1');
  await confirm.click();
  await page.getByText('Tidak ada lead yang cocok').waitFor();
});

it('everything that matches gets a tag at once, and new leads wait behind a pill', async () => {
  await page.goto(at('/leads?tags=pameran'));
  await page.getByText('2 cocok').waitFor();
  await page.getByRole('button', { name: 'Ubah…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Berlaku untuk 2 lead.').waitFor();
  await dialog.getByRole('combobox', { name: 'Tambah tag' }).fill('undangan');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Ubah 2 lead' }).click();
  await page
    .getByRole('cell', { name: /undangan/ })
    .nth(1)
    .waitFor();

  await page.goto(at('/leads'));
  await page.getByRole('link', { name: 'Citra' }).waitFor();
  await makeLead({ name: 'Rina Marlina', email: 'rina@pelanggan.example' });
  await page.getByRole('button', { name: '1 baru' }).click();
  await page.getByRole('link', { name: 'Rina Marlina' }).waitFor();
});

it('stages, fields and score rules are kept by the account itself', async () => {
  await page.goto(at('/leads/settings'));
  await page.getByRole('button', { name: 'Tambah tahap' }).click();
  await page.getByLabel('Nama tahap').fill('Menunggu bayar');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('button', { name: 'Naikkan Menunggu bayar' }).click();
  await page.getByRole('button', { name: 'Hapus Menunggu bayar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
  await page.getByText('Menunggu bayar').first().waitFor({ state: 'detached' });

  await page.getByText('Bidang', { exact: true }).click();
  await page.getByRole('button', { name: 'Tambah bidang' }).click();
  await page.getByLabel('Nama bidang').fill('Kota asal');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('{{ kota_asal }}').waitFor();

  await page.getByText('Skor', { exact: true }).click();
  await page.getByRole('button', { name: 'Tambah aturan' }).click();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('cell', { name: 'Mengklik tautan', exact: true }).waitFor();
  await page.goto(at('/leads/new'));
  await page.getByLabel('Kota asal').waitFor();
});
