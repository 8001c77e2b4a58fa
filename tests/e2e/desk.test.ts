import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, inviteAffiliate, linkMailedTo, openDesk, sendMail, signIn } from './support.ts';

const DAY_MS = 86_400_000;

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

const open = (path: string, on = page) => on.goto(desk.installation.url + path);

interface MailboxMail {
  from: string;
}

describe('sending limits', () => {
  const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

  async function fill(dialog: Locator, values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: 'Simpan batas' }).click();
  }

  it('are set for the installation and for one account, and stay', async () => {
    await open('/settings/types');
    await page.getByRole('button', { name: 'Ubah batas Seluruh pemasangan' }).click();
    await fill(page.getByRole('dialog'), { 'Per detik': '40' });
    await rowOf('Seluruh pemasangan').getByText('40', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Batasi satu akun' }).click();
    await fill(page.getByRole('dialog'), { 'Per hari (WIB)': '2500' });
    await rowOf('Toko Melati').getByText('2.500', { exact: true }).waitFor();

    await page.reload();
    await rowOf('Seluruh pemasangan').getByText('40', { exact: true }).waitFor();
    await rowOf('Toko Melati').getByText('2.500', { exact: true }).waitFor();

    // Choosing an account that has a limit shows it, so that saving takes nothing away unseen.
    await page.getByRole('button', { name: 'Batasi satu akun' }).click();
    await fill(page.getByRole('dialog'), { 'Per detik': '5' });
    await rowOf('Toko Melati').getByText('5', { exact: true }).waitFor();
    await rowOf('Toko Melati').getByText('2.500', { exact: true }).waitFor();
  });
});

describe('an e-mail type', () => {
  it('is changed in its drawer, which says in words what goes too far', async () => {
    await open('/settings/types');
    await page.getByRole('button', { name: 'Ubah order.paid' }).click();
    const drawer = page.getByRole('dialog');
    const tries = drawer.getByLabel('Percobaan, termasuk yang pertama');
    await tries.fill('5000');
    await drawer.getByRole('button', { name: 'Simpan' }).click();
    await drawer.getByText(/Tulis angka dari 1 sampai \d+\./).waitFor();
    expect(await tries.inputValue()).toBe('5000');

    await tries.fill('7');
    await drawer.getByLabel('Paling banyak untuk satu penerima').fill('4');
    await drawer.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('order.paid disimpan.').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'order.paid' });
    await row.getByText(/^7, jeda awal/).waitFor();
    await row.getByText(/^4 per/).waitFor();
  });
});

describe('an uncertain mail', () => {
  it('is resolved by a person, whose word and name stand in the life line', async () => {
    const id = await sendMail(page, desk.installation.url, 'garbage+tak-pasti@pelanggan.example');
    await open(`/emails/${id}`);
    await page.locator('[data-status="UNKNOWN"]').waitFor();
    await page.getByRole('button', { name: 'Pastikan…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Catat', exact: true }).click();
    await dialog.getByText('Pilih salah satu.').waitFor();
    await dialog.getByLabel(/^Tidak diterima/).check();
    await dialog.getByLabel('Catatan').fill('Tidak ada di daftar terkirim Mailketing.');
    await dialog.getByRole('button', { name: 'Catat', exact: true }).click();

    await page.locator('[data-status="FAILED"]').waitFor();
    const step = page.locator('[data-step="resolvedByPerson"]');
    await step.getByText('Tidak ada di daftar terkirim Mailketing.').waitFor();
    await step.getByText(/^Oleh /).waitFor();
    await page.getByRole('button', { name: 'Kirim ulang', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Pastikan…' }).count()).toBe(0);
  });
});

describe('the send form', () => {
  it('sends with copies, a reply address, a file and a time, all of which the message shows, and is cancelled', async () => {
    await open('/emails/new');
    await page.getByLabel('Kepada').fill('ok+rencana@pelanggan.example');
    await page.getByText('Pengirim, tembusan, jadwal, lampiran').click();
    await page.getByLabel('Tembusan').fill('gudang@toko-melati.example, bukan alamat');
    await page.getByText('Pengirim, tembusan, jadwal, lampiran').click();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByText('Tulis alamat e-mail yang lengkap.').waitFor();

    await page.getByLabel('Tembusan').fill('gudang@toko-melati.example, kasir@toko-melati.example');
    await page.getByLabel('Balas ke').fill('layanan@toko-melati.example');
    const tomorrow = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    await page.getByLabel('Kirim pada (WIB)').fill(`${tomorrow}T09:30`);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'faktur.txt', mimeType: 'text/plain', buffer: Buffer.from('Rp 150.000') });
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();

    await page.waitForURL(/\/emails\/msg_/);
    const facts = page.getByRole('region', { name: 'Data pesan' });
    await facts.getByText('gudang@toko-melati.example, kasir@toko-melati.example').waitFor();
    await facts.getByText('layanan@toko-melati.example').waitFor();
    await facts.getByText(/^faktur\.txt \(10/).waitFor();
    await facts.getByText(/09[.:]30/).waitFor();
    await page.locator('[data-step="next"]').getByText('Terjadwal').waitFor();

    await page.getByRole('button', { name: 'Batalkan pengiriman' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan pengiriman' }).click();
    await page.locator('[data-status="CANCELLED"]').waitFor();
  });
});

describe('an affiliate', () => {
  it('adds a sender, confirms it by the mailed link and sends from it', async () => {
    const { sandboxUrl } = desk.installation;
    const address = 'sari@bunga-sari.example';
    const sari = await inviteAffiliate(desk, page);
    await open('/settings/senders', sari);
    await sari.getByRole('button', { name: 'Tambah alamat' }).click();
    const dialog = sari.getByRole('dialog');
    await dialog.getByLabel('Nama').fill('Sari');
    await dialog.getByLabel('Alamat').fill(address);
    await dialog.getByRole('button', { name: 'Kirim tautan' }).click();
    const row = sari.getByRole('row').filter({ hasText: address });
    await row.getByText('Menunggu konfirmasi').waitFor();
    expect(await row.getByRole('button', { name: 'Nyatakan terverifikasi' }).count()).toBe(0);

    await sari.goto(await linkMailedTo(sandboxUrl, address, 'verify-sender'));
    await sari.getByRole('button', { name: 'Ya, saya setuju' }).click();
    await sari.getByText(`sekarang boleh mengirim dari ${address}`).waitFor();
    await open('/settings/senders', sari);
    await row.getByText('Terverifikasi').waitFor();

    await open('/emails/new', sari);
    await sari.getByLabel('Kepada').fill('ok+dari-sari@pelanggan.example');
    await sari.getByText('Pengirim, tembusan, jadwal, lampiran').click();
    await sari.getByRole('combobox', { name: 'Pengirim' }).click();
    await sari.getByRole('option', { name: `Sari <${address}>` }).click();
    await sari.getByRole('button', { name: 'Kirim', exact: true }).click();
    await sari.locator('[data-status="SENT"]').waitFor();
    const mails = await fetch(`${sandboxUrl}/mailbox?to=ok%2Bdari-sari@pelanggan.example`);
    const [mail] = (await mails.json()) as MailboxMail[];
    expect(mail?.from).toContain(address);
  });
});
