import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Desk, inviteAffiliate, openDesk, signIn } from './support.ts';

/** Long enough for a mail to go out and a screen to hear of it. */
const SOON = { timeout: 30_000 };

let desk: Desk;
let admin: Page;
let sari: Page;
let accountId: string;

beforeAll(async () => {
  desk = await openDesk();
  admin = await signIn(desk);
  sari = await inviteAffiliate(desk, admin);
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    admin,
    desk.installation.url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  accountId = accounts.nodes[0]!.id;
});
afterAll(() => desk.close());

const open = (on: Page, path: string) => on.goto(desk.installation.url + path);

/** As the header of the shop says it. */
async function shown(): Promise<number> {
  return Number(await sari.locator('[data-credits]').getAttribute('data-credits'));
}

interface Figures {
  available: number;
  balance: number;
}

async function figures(): Promise<Figures> {
  const { creditAccount } = await ask<{ creditAccount: Figures }>(
    sari,
    desk.installation.url,
    '{ creditAccount { available balance } }',
  );
  return creditAccount;
}

async function send(to: string, subject: string): Promise<void> {
  await open(sari, '/emails/new');
  await sari.getByLabel('Kepada').fill(to);
  await sari.getByLabel('Subjek').fill(subject);
  await sari.getByRole('button', { name: 'Kirim', exact: true }).click();
}

describe('credits', () => {
  it('are topped up in two steps, and the open page of the shop tells it at once', async () => {
    await open(sari, '/credits');
    await sari.locator('[data-credits]').waitFor();
    const before = await shown();
    await open(admin, '/credits');
    await admin.getByRole('link', { name: 'Toko Melati' }).first().click();
    await admin.getByRole('button', { name: 'Isi ulang' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Jumlah').fill('150000');
    expect(await dialog.getByLabel('Jumlah').inputValue()).toBe('150.000 kredit');
    await dialog.getByLabel('Alasan').fill('Tagihan TM-11');
    await dialog.getByRole('button', { name: 'Isi ulang' }).click();

    await dialog.getByText('150.000 kredit akan ditambahkan untuk Toko Melati.').waitFor();
    const book = dialog.getByRole('button', { name: 'Ya, bukukan' });
    await dialog.getByLabel('Ketik 150.000 sekali lagi').fill('15000');
    expect(await book.isDisabled()).toBe(true);
    await dialog.getByLabel('Ketik 150.000 sekali lagi').fill('150000');
    await book.dblclick();
    await dialog.waitFor({ state: 'detached' });
    await admin.getByText('Tagihan TM-11').waitFor();

    await sari.locator(`[data-credits="${before + 150_000}"]`).waitFor(SOON);
    await sari.getByRole('button', { name: /^1 baru$/ }).click();
    await sari.getByText('Tagihan TM-11').waitFor();
    expect(await sari.getByRole('button', { name: 'Isi ulang' }).count()).toBe(0);
  });

  it('are set aside and spent by a mail, and each line leads to it', async () => {
    const before = await figures();
    await send('ok+buku@pelanggan.example', 'Surat di buku kredit');
    await sari.locator('[data-status="SENT"]').waitFor(SOON);
    await sari.getByRole('link', { name: '1 kredit · terpakai' }).click();
    await sari.waitForURL((url) => url.pathname === '/credits' && url.searchParams.has('message'));
    await sari.locator('[data-kind="CAPTURE"]').waitFor();
    const kinds = await sari
      .locator('[data-kind]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    expect(kinds).toEqual(['CAPTURE', 'RESERVE']);
    expect(await shown()).toBe(before.available - 1);
    await sari.getByRole('link', { name: 'Surat di buku kredit' }).first().click();
    await sari.waitForURL((url) => url.pathname.startsWith('/emails/msg_'));
  });

  it('stand in the statement of the month with the closing balance', async () => {
    await open(sari, '/credits');
    const { balance } = await figures();
    const closing = new Intl.NumberFormat('id-ID').format(balance);
    await sari.getByText(`saldo akhir ${closing} kredit`).waitFor(SOON);
    const [csv] = await Promise.all([
      sari.waitForEvent('download'),
      sari.getByRole('button', { name: 'Unduh CSV' }).click(),
    ]);
    expect(await readFile(await csv.path(), 'utf8')).toMatch(new RegExp(`Saldo akhir.*${balance}`));
    const [pdf] = await Promise.all([
      sari.waitForEvent('download'),
      sari.getByRole('button', { name: 'Unduh PDF' }).click(),
    ]);
    expect(pdf.suggestedFilename()).toMatch(/^merpati-20\d\d-\d\d\.pdf$/);
    expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('warn when they run low, and refuse in plain words when they are used up', async () => {
    const { available } = await figures();
    await open(sari, '/credits');
    await sari.getByRole('button', { name: 'Atur peringatan' }).click();
    await sari.getByLabel('Bila tersedia kurang dari').fill(String(available + 1));
    await sari.getByRole('button', { name: 'Simpan' }).click();
    await sari.locator('[data-credit-banner="low"]').waitFor(SOON);

    await open(admin, `/credits?account=${accountId}`);
    await admin.getByRole('button', { name: 'Sesuaikan' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByText('Kurangi').click();
    await dialog.getByLabel('Jumlah').fill(String(available));
    await dialog.getByLabel('Alasan').fill('Salah isi');
    await dialog.getByRole('button', { name: 'Sesuaikan' }).click();
    await dialog.getByLabel(/sekali lagi$/).fill(String(available));
    await dialog.getByRole('button', { name: 'Ya, bukukan' }).click();
    await dialog.waitFor({ state: 'detached' });
    await sari.locator('[data-credit-banner="empty"]').waitFor(SOON);

    await send('ok+habis@pelanggan.example', 'Tidak terkirim');
    await sari.getByText('Kredit akun ini tidak cukup. Tidak ada yang dikirim.').waitFor();
    await sari.getByRole('main').getByRole('link', { name: 'Buka kredit' }).last().click();
    await sari.getByText('Salah isi').waitFor();

    await open(admin, '/credits');
    await admin.getByText('Menipis', { exact: true }).first().click();
    await admin.getByText('Habis', { exact: true }).waitFor();
  });
});
