import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Desk, linkMailedTo, openDesk, sendMail, signIn } from './support.ts';

/** Long enough for a breaker to open and a screen to hear of it. */
const SOON = { timeout: 30_000 };

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

const open = (path: string) => page.goto(desk.installation.url + path);

/** Makes a stand-in answer so until it is mended; Mailketing refuses our token. */
async function breakMailketing(): Promise<void> {
  const answer = await fetch(`${desk.installation.sandboxUrl}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'mailketing', behaviour: '401', times: 1000 }),
  });
  expect(answer.status, await answer.text()).toBe(201);
}

async function mendMailketing(): Promise<void> {
  await fetch(`${desk.installation.sandboxUrl}/faults?provider=mailketing`, { method: 'DELETE' });
}

/** Names on the providers screen, best first. */
function order(): Promise<string[]> {
  return page
    .locator('[data-provider]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-provider') ?? ''));
}

describe('a provider that fails', () => {
  it('rests at once, mail goes on through the next, the overview tells it, and a person takes it back', async () => {
    const { url } = desk.installation;
    await open('/');
    await page.getByText('E-mail mengalir').waitFor(SOON);
    await breakMailketing();
    const id = await sendMail(page, url, 'ok+putus@pelanggan.example', 'Tetap sampai');
    const outage = page.locator('[data-outage="Mailketing (sandbox)"]');
    await outage.waitFor(SOON);
    await outage.getByText('Sementara ini surat lewat Brevo (sandbox)').waitFor(SOON);

    await open(`/emails/${id}`);
    await page.getByText('Diterima Brevo (sandbox)').waitFor(SOON);
    await page.getByText('Mailketing (sandbox) dilewati, sudah dicoba').waitFor();
    const second = await sendMail(page, url, 'ok+istirahat@pelanggan.example', 'Langsung lewat Brevo');
    await open(`/emails/${second}`);
    await page.getByText('Mailketing (sandbox) dilewati, istirahat').waitFor(SOON);

    await open('/settings/routes');
    await page
      .getByText(/Mailketing \(sandbox\) istirahat sampai .+, jadi Brevo \(sandbox\)/)
      .first()
      .waitFor();

    await mendMailketing();
    await open('/settings/providers');
    const row = page.locator('[data-provider="Mailketing (sandbox)"]');
    await row.getByText('Istirahat', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Pakai lagi sekarang' }).click();
    await row.getByText('Istirahat', { exact: true }).waitFor({ ...SOON, state: 'detached' });
    await row.getByRole('button', { name: 'Uji sambungan' }).click();
    await row.getByText('Sehat').waitFor(SOON);
    await open('/');
    await page.getByText('E-mail mengalir').waitFor(SOON);
    expect(await outage.count()).toBe(0);
  });
});

describe('the order of providers', () => {
  it('is changed by buttons and by keys, and stays', async () => {
    await open('/settings/providers');
    await page.locator('[data-provider]').first().waitFor();
    const before = await order();
    await page.getByRole('button', { name: 'Turunkan Mailketing (sandbox)' }).click();
    await expect.poll(order).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.locator('[data-provider]').first().waitFor();
    expect(await order()).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.getByRole('button', { name: 'Seret Mailketing (sandbox)' }).focus();
    for (const key of ['Space', 'ArrowUp', 'Space']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await expect.poll(order).toEqual(before);
  });
});

describe('a new provider', () => {
  it('is filled by its preset, says what is wrong with it, and is told apart from tested ones', async () => {
    await open('/settings/providers');
    await page.getByRole('button', { name: 'Tambah penyedia' }).click();
    await page.getByRole('combobox', { name: 'Layanan' }).click();
    await page.getByRole('option', { name: 'Gmail' }).click();
    expect(await page.getByLabel('Peladen SMTP').inputValue()).toBe('smtp.gmail.com');
    await page.getByLabel('Peladen SMTP').fill('bukan peladen');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText(/Pengaturan ini belum benar/).waitFor();
    await page.getByLabel('Peladen SMTP').fill('smtp.gmail.com');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const row = page.locator('[data-provider="Gmail"]');
    await row.getByText('Nonaktif', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Aktifkan' }).click();
    await page.getByText('Mode sandbox berakhir').waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();
  });
});

describe('a sender', () => {
  it('is confirmed by the owner of the address, on a page that needs no sign-in', async () => {
    const { url, sandboxUrl } = desk.installation;
    const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
      page,
      url,
      '{ accounts { nodes { id } } }',
    );
    await open(`/settings/senders?account=${accounts.nodes[0]!.id}`);
    await page.getByRole('button', { name: 'Tambah alamat' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nama').fill('Promo Melati');
    await dialog.getByLabel('Alamat').fill('promo@toko-melati.example');
    await dialog.getByRole('button', { name: 'Kirim tautan' }).click();
    await page.getByText('Menunggu konfirmasi').waitFor();
    const link = await linkMailedTo(sandboxUrl, 'promo@toko-melati.example', 'verify-sender');
    const visitor = await (await desk.browser.newContext({ locale: 'id-ID' })).newPage();
    await visitor.goto(link);
    await visitor.getByRole('button', { name: 'Ya, saya setuju' }).click();
    await visitor.getByText('sekarang boleh mengirim dari promo@toko-melati.example').waitFor();
    await page.reload();
    await page.getByText('Terverifikasi').waitFor();
  });
});
