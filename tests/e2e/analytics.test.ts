import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, openDesk, sendMail, signIn } from './support.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

const open = (path: string) => page.goto(desk.installation.url + path);
const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

const SEND = `mutation ($input: EmailSendInput!, $key: UUID!) {
  emailSend(input: $input, idempotencyKey: $key) { emailLog { id } userErrors { message } }
}`;

/** Sends an offer with a link and returns what was handed to the provider. */
async function sendOffer(to: string): Promise<string> {
  const { url, sandboxUrl } = desk.installation;
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    page,
    url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  const html = '<p>Halo! <a href="https://toko-melati.example/promo">Lihat promo</a></p>';
  await ask(page, url, SEND, {
    input: { type: 'marketing.broadcast', to, subject: 'Promo', html, accountId: accounts.nodes[0]!.id },
    key: crypto.randomUUID(),
  });
  return eventually(`the offer reaches ${to}`, async () => {
    const mailbox = new URL(`/mailbox?to=${encodeURIComponent(to)}`, sandboxUrl);
    const [mail] = (await (await fetch(mailbox)).json()) as { id: string | number }[];
    return mail ? (await fetch(new URL(`/mailbox/${mail.id}`, mailbox))).text() : null;
  });
}

/** Visits what a mail loads or leads to, as a program that says it is `agent`. */
async function visit(mail: string, what: RegExp, agent: string): Promise<void> {
  const found = what.exec(mail)?.[0];
  if (!found) throw new Error(`The mail has nothing like ${what}: ${mail}`);
  const { pathname } = new URL(found);
  const answer = await fetch(desk.installation.url + pathname, {
    redirect: 'manual',
    headers: { 'user-agent': agent },
  });
  expect(answer.status).toBeLessThan(400);
}

const PIXEL = /https?:\/\/[^"\s<]+\/email\/track\/open\/[\w.%-]+/;
const LINK = /https?:\/\/[^"\s<]+\/email\/track\/click\/[\w.%-]+\/[\w.%-]+/;

/** The number on a tile of the screen, read again and again until it is `wanted`. */
async function figureBecomes(figure: string, wanted: string): Promise<void> {
  await eventually(`${figure} becomes ${wanted}`, async () => {
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
    const [text] = await page.locator(`[data-figure="${figure}"] dd`).allInnerTexts();
    return text?.split('\n')[0] === wanted ? true : null;
  });
}

describe('analytics', () => {
  it('tells people from machines, counts each mail once, and leads to the mails', async () => {
    const read = await sendOffer('dewi@tamu.example');
    const scanned = await sendOffer('budi@tamu.example');
    await sendOffer('siti@tamu.example');
    await visit(read, PIXEL, BROWSER);
    await visit(read, PIXEL, BROWSER);
    await visit(read, LINK, BROWSER);
    await visit(scanned, PIXEL, 'Mozilla/5.0');

    await open('/analytics?domain=tamu.example');
    await figureBecomes('sent', '3');
    await figureBecomes('clicks', '1');
    await figureBecomes('humanOpens', '1');
    await figureBecomes('machineOpens', '1');

    await page.getByRole('heading', { name: 'Klik per hari' }).waitFor();
    await page.getByRole('table', { name: 'Semua angka per hari' }).waitFor();
    await page.getByText('1 seluruhnya · puncak 1').waitFor();

    await page.getByRole('link', { name: 'Lihat suratnya: Klik' }).click();
    await page.waitForURL(/\/emails\?.*status=CLICKED/);
    await page.getByRole('link', { name: 'dewi@tamu.example' }).waitFor();
    expect(await page.locator('[data-row-link]').count()).toBe(1);
  });

  it('is told apart by group, sorted, and narrowed; all of it is in the address', async () => {
    await open('/analytics?range=7');
    await page.getByLabel('Menurut', { exact: true }).selectOption('DOMAIN');
    await page.waitForURL(/group=DOMAIN/);
    const domains = page.getByRole('table', { name: 'Rincian' }).getByRole('row');
    await domains.filter({ hasText: 'tamu.example' }).waitFor();
    expect(await domains.nth(1).innerText()).toContain('pelanggan.example');

    const head = page.getByRole('button', { name: /^Urutkan menurut Terkirim/ });
    await head.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=sent/);
    expect(await domains.nth(1).innerText()).toContain('pelanggan.example');
    await page.keyboard.press('Enter');
    await page.waitForURL(/direction=asc/);
    await eventually('the largest comes last', async () =>
      (await domains.last().innerText()).includes('pelanggan.example'),
    );

    await page.getByRole('link', { name: 'tamu.example', exact: true }).click();
    await page.waitForURL(/range=7.*domain=tamu.example|domain=tamu.example.*range=7/);
    await figureBecomes('sent', '3');
    await page.reload();
    await figureBecomes('sent', '3');
    expect(await page.getByLabel('Domain penerima').inputValue()).toBe('tamu.example');
  });

  it('says so when nothing was sent, and offers the way back', async () => {
    await open('/analytics?domain=tidak-ada.example');
    await page.getByRole('heading', { name: 'Tidak ada surat di periode ini' }).waitFor();
    await page.getByRole('button', { name: 'Hapus semua' }).click();
    await page.locator('[data-figure="sent"]').waitFor();
  });
});

describe('the suppression list', () => {
  const address = 'jangan.kirim@pelanggan.example';
  const dialog = () => page.getByRole('dialog');

  async function chooseAccount(): Promise<void> {
    const select = dialog().getByRole('combobox', { name: 'Akun' });
    if ((await select.inputValue()) !== '') return;
    await select.click();
    await page.getByRole('option', { name: 'Toko Melati' }).click();
  }

  async function sentAs(status: string): Promise<void> {
    const id = await sendMail(page, desk.installation.url, address);
    await eventually(`a mail to ${address} is ${status}`, async () => {
      const { emailLog } = await ask<{ emailLog: { status: string } }>(
        page,
        desk.installation.url,
        'query ($id: ID!) { emailLog(id: $id) { status } }',
        { id },
      );
      return emailLog.status === status;
    });
  }

  it('takes an address, holds its mail back, and releases it with a reason', async () => {
    await open('/suppressions');
    await page.getByRole('button', { name: 'Tambah alamat' }).first().click();
    await chooseAccount();
    await dialog().getByLabel('Alamat', { exact: true }).fill(address);
    await dialog().getByLabel('Catatan').fill('Diminta lewat telepon');
    await dialog().getByRole('button', { name: 'Tekan alamat ini' }).click();
    await page.getByText(`${address} masuk daftar tekan.`).waitFor();
    await rowOf(address).getByText('Diminta lewat telepon').waitFor();
    await rowOf(address).getByText('Ditambah orang').waitFor();
    await sentAs('SUPPRESSED');

    await page.getByLabel('Bagian alamat').fill('jangan.kirim');
    await page.waitForURL(/q=jangan.kirim/);
    await page.getByRole('button', { name: `Lepaskan ${address}` }).click();
    await dialog().getByRole('button', { name: 'Lepaskan alamat' }).click();
    await dialog().getByText('Tulis mengapa alamat ini boleh dikirimi lagi.').waitFor();
    await dialog().getByLabel('Alasan').fill('Sudah minta lagi');
    await dialog().getByRole('button', { name: 'Lepaskan alamat' }).click();
    await page.getByText(`${address} boleh dikirimi lagi.`).waitFor();
    await page.getByRole('heading', { name: 'Tidak ada yang cocok' }).waitFor();
    await sentAs('SENT');
  });

  it('looks a file through before it imports it, gives failed lines back, and exports what is shown', async () => {
    await open('/suppressions');
    await page.getByRole('button', { name: 'Impor CSV' }).click();
    await chooseAccount();
    const csv = 'alamat,catatan\nlama@pelanggan.example,pindah\nbukan-alamat,x\nbaru@pelanggan.example,\n';
    await dialog()
      .locator('input[type="file"]')
      .setInputFiles({ name: 'lama.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await dialog().getByText('2 alamat baru').waitFor();
    await dialog().getByRole('row').filter({ hasText: 'bukan-alamat,x' }).getByText('3', { exact: true }).waitFor();
    expect(await page.locator('main').getByText('lama@pelanggan.example').count()).toBe(0);

    await dialog().getByRole('button', { name: 'Tekan 2 alamat' }).click();
    await dialog().getByText('lama.csv sudah diimpor.').waitFor();
    const [failed] = await Promise.all([
      page.waitForEvent('download'),
      dialog().getByRole('button', { name: 'Simpan baris yang gagal' }).click(),
    ]);
    expect(readFileSync(await failed.path(), 'utf8')).toBe('alamat,catatan\r\nbukan-alamat,x\r\n');
    await dialog().getByRole('button', { name: 'Tutup' }).last().click();
    await rowOf('lama@pelanggan.example').getByText('Dari impor').waitFor();

    await open('/suppressions?q=baru@');
    await rowOf('baru@pelanggan.example').waitFor();
    const [exported] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ekspor CSV' }).click(),
    ]);
    const saved = readFileSync(await exported.path(), 'utf8');
    expect(saved).toContain('baru@pelanggan.example');
    expect(saved).not.toContain('lama@pelanggan.example');
  });
});
