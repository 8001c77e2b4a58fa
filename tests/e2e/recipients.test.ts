import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, sendMail, signIn } from './support.ts';

const SITI = 'ok+siti.desk@pelanggan.example';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

const open = (path: string) => page.goto(desk.installation.url + path);
const section = (name: string) => page.getByRole('region', { name });
const mail = (subject: string, type?: string) => sendMail(page, desk.installation.url, SITI, subject, type);

describe('the desk of a recipient', () => {
  it('is found by the address at ⌘K and shows what was sent, live', async () => {
    await mail('Pesanan pertama');
    await open('/');
    // The menu comes after the screen.
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Halaman, nomor msg_… atau led_…, orang, atau subjek').fill(SITI);
    await page.getByText(`Penerima ${SITI}`, { exact: true }).click();
    await section('Riwayat surat').getByRole('link', { name: 'Pesanan pertama' }).waitFor();
    await section('Riwayat surat').getByText('Terkirim', { exact: true }).nth(1).waitFor();
    await page.getByText('Penerima ini belum memilih apa pun.').waitFor();

    await mail('Pesanan kedua');
    await page.getByRole('button', { name: '1 baru' }).click();
    await section('Riwayat surat').getByRole('link', { name: 'Pesanan kedua' }).waitFor();
  });

  it('switches a kind of mail off, with proof, and then none of it leaves', async () => {
    await open(`/recipients?address=${encodeURIComponent(SITI)}`);
    const broadcast = page.getByRole('switch', { name: 'marketing.broadcast' });
    await broadcast.focus();
    await page.keyboard.press('Space');
    await section('Bukti pilihan').getByText('Menolak').waitFor();
    await section('Bukti pilihan').getByText('Dimasukkan orang atau program').waitFor();
    expect(await broadcast.isChecked()).toBe(false);
    expect(await page.getByRole('switch', { name: 'order.paid' }).isDisabled()).toBe(true);

    await open(`/emails/${await mail('Promo yang tidak diinginkan', 'marketing.broadcast')}`);
    await page.getByText('Ditahan, tidak dikirim').waitFor();
    await page.getByText('Penerima memilih untuk tidak menerima jenis surat ini.').waitFor();
  });

  it('gives everything that is kept as a file, and erases it once the address is typed', async () => {
    await open(`/recipients?address=${encodeURIComponent(SITI)}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh data' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${SITI}.json`);
    await page.getByRole('button', { name: 'Hapus data' }).click();
    const dialog = page.getByRole('dialog');
    const erase = dialog.getByRole('button', { name: 'Hapus selamanya' });
    await dialog.getByText('penolakan dan blokir, agar tidak ada yang mengirim lagi').waitFor();
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByLabel(`Ketik ${SITI} untuk memastikan`).fill(SITI);
    await erase.click();
    await page.getByText('Belum ada surat ke alamat ini.').waitFor();
    expect(await page.getByRole('switch', { name: 'marketing.broadcast' }).isChecked()).toBe(false);
  });
});

describe('a sender domain', () => {
  it('is asked for on the senders screen, shows the records to set, and is removed again', async () => {
    await open('/settings/senders');
    await page.getByText('tidak ada di daftar domain pengirim').waitFor();
    await page.getByRole('link', { name: 'Tambah domain' }).click();
    const asked = page.getByRole('dialog');
    expect(await asked.getByLabel('Domain').inputValue()).toBe('toko-melati.example');
    await asked.getByLabel('Domain').fill('bukan domain');
    await asked.getByRole('button', { name: 'Tambah', exact: true }).click();
    await asked.getByText(/Tulis domain seperti/).waitFor();
    await asked.getByLabel('Domain').fill('toko-melati.example');
    await asked.getByRole('button', { name: 'Tambah', exact: true }).click();

    const dkim = page.locator('[data-record="DKIM"]');
    await dkim.getByText('merpati._domainkey.toko-melati.example').waitFor();
    await dkim.getByText(/^v=DKIM1; k=rsa; p=/).waitFor();
    await dkim.getByRole('button', { name: 'Salin Nilai DKIM' }).waitFor();
    await page.getByLabel('Host', { exact: true }).fill('link.toko-lain.example');
    await page.getByRole('button', { name: 'Simpan host' }).click();
    await page.getByText('Host harus berakhir dengan .toko-melati.example.').waitFor();
    await page.getByLabel('Host', { exact: true }).fill('link.toko-melati.example');
    await page.getByRole('button', { name: 'Simpan host' }).click();
    await page.locator('[data-record="TRACKING"]').waitFor();

    await page.getByRole('button', { name: 'Hapus domain' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus domain' }).last().click();
    await page.getByText('Belum ada domain').waitFor();
  });
});

describe('tracking of a shop', () => {
  it('is switched off on the senders screen and stays off', async () => {
    await open('/settings/senders');
    const opens = page.getByRole('switch', { name: 'Catat pembukaan' });
    await opens.click();
    await page.getByText('Tersimpan. Berlaku untuk surat mulai sekarang.').waitFor();
    await page.reload();
    await opens.waitFor();
    expect([await opens.isChecked(), await page.getByRole('switch', { name: 'Catat klik' }).isChecked()]).toEqual([
      false,
      true,
    ]);
  });
});
