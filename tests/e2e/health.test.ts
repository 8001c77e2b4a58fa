import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startInstallation } from '../support/installation.ts';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, sendMail, signIn } from './support.ts';

let desk: Desk;
let page: Page;

/** Rates are checked every 15 seconds, and the screen is measured a few seconds apart. */
const SEEN_MS = 60_000;
/** A first rest, enough mails after it, and the next check. */
const RECOVERY_MS = 150_000;
/** The window in which a few mails are enough to judge a provider, and the fewest that are. */
const WINDOW_SAMPLE = 20;
/** A third of what is tried: below the limit of 80 %. */
const FAILURES = 10;

beforeAll(async () => {
  const installation = await startInstallation({ OUTGOING_ALLOW: '127.0.0.1/32' });
  const browser = await launchBrowser();
  desk = {
    installation,
    browser,
    close: async () => {
      await browser.close();
      await installation.stop();
    },
  };
  page = await signIn(desk);
  page.setDefaultTimeout(SEEN_MS);
});
afterAll(() => desk.close());

/** The limits that a person sets in the dialog, in percent or pieces, so that chance in the mails of the demo shop decides nothing. */
const LIMITS = { 'Tingkat pengiriman': '85', Pantulan: '50', 'Operasi gagal terbuka': '1000' };

const open = (path: string) => page.goto(desk.installation.url + path);
const send = (name: string) => sendMail(page, desk.installation.url, `${name}@pelanggan.example`);
const sendMany = (count: number, name: string) =>
  Promise.all(Array.from({ length: count }, (_, place) => send(`${name}+${place}`)));

async function statusOf(id: string): Promise<string> {
  const { emailLog } = await ask<{ emailLog: { status: string } }>(
    page,
    desk.installation.url,
    'query ($id: ID!) { emailLog(id: $id) { status } }',
    { id },
  );
  return emailLog.status;
}

/** What the stand-in of Slack was told. */
async function slackTexts(): Promise<string[]> {
  const posts = (await (await fetch(new URL('/slack/messages', desk.installation.sandboxUrl))).json()) as {
    taken: boolean;
    body: { text?: string } | null;
  }[];
  return posts.flatMap(({ taken, body }) => (taken ? [body?.text ?? ''] : []));
}

it('is green within the limits that a person set; a Slack channel is added and its test arrives', async () => {
  await open('/health');
  await page.getByRole('button', { name: 'Ambang…' }).click();
  const thresholds = page.getByRole('dialog');
  for (const [name, limit] of Object.entries(LIMITS)) {
    await thresholds.getByRole('group', { name }).getByLabel('Batas').fill(limit);
    await thresholds.getByRole('button', { name: `Simpan ${name}` }).click();
    await page.getByText(`Ambang ${name} disimpan.`).waitFor();
  }
  await thresholds
    .getByText(/Terakhir diubah oleh/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Semua sehat').waitFor();
  await page.getByRole('link', { name: 'Sehat', exact: true }).waitFor();
  await open('/alerts?tab=channels');
  await page.getByRole('button', { name: 'Tambah saluran' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama', { exact: true }).fill('Siaga');
  await dialog
    .getByLabel('Alamat webhook Slack')
    .fill(`${desk.installation.sandboxUrl}/services/T0MELATI/B0SIAGA/rahasia`);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('button', { name: 'Kirim tes ke Siaga' }).click();
  await page.getByText('Tes sampai').waitFor();
  expect(await slackTexts()).toContainEqual(expect.stringContaining('Tes kanal Siaga'));
}, 120_000);

it('a provider that fails turns the open screen, is told, taken on, and over once it works', async () => {
  await open('/health');
  await page.getByText('Semua sehat').waitFor();
  await sendMany(WINDOW_SAMPLE, 'ok+pagi');
  await sendMany(FAILURES, '500');

  // Nobody loads the screen again.
  const reason = page.locator('[data-reason="DELIVERY_RATE_LOW"]').filter({ hasText: 'Mailketing' });
  await reason.waitFor();
  await reason.getByText('Lakukan sekarang:').waitFor();
  await reason.getByText(/batasnya 85 %/).waitFor();
  await page.getByRole('link', { name: /masalah/ }).waitFor();
  await reason.getByRole('button', { name: /^Panduan untuk/ }).click();
  await page.getByRole('dialog').getByText('DELIVERY_RATE_LOW').waitFor();
  await page.keyboard.press('Escape');

  await open('/alerts');
  const alert = page.locator('[data-alert="DELIVERY_RATE_LOW"]').filter({ hasText: 'Mailketing' });
  await alert.getByRole('button', { name: /^Pemberitahuan untuk/ }).click();
  const told = alert.getByRole('row', { name: /Siaga/ }).filter({ hasText: 'Menyala' });
  await told.getByText('Terkirim').waitFor();
  expect(await slackTexts()).toContainEqual(expect.stringContaining('Mailketing (sandbox)'));
  await alert.getByRole('button', { name: /^Saya tangani/ }).click();
  await alert.getByText('Ditangani', { exact: true }).waitFor();

  // After failures in a row it rests a while; then mail goes through it again, and the share comes back by more than a fifth of the way.
  const over = page
    .locator('[data-alert="DELIVERY_RATE_LOW"][data-state="RECOVERED"]')
    .filter({ hasText: 'Mailketing' });
  let round = 0;
  await eventually(
    'enough mails succeed',
    async () => {
      round += 1;
      // To people of their own: who gets fifty mails within a minute waits for more.
      for (const id of await sendMany(WINDOW_SAMPLE, `ok+siang.${round}`))
        await eventually('a mail is sent', async () => (await statusOf(id)) === 'SENT');
      return over.isVisible();
    },
    RECOVERY_MS,
  );
  await eventually('Slack hears of the recovery', async () =>
    (await slackTexts()).some((text) => text.startsWith('Pulih: Tingkat pengiriman rendah: Mailketing')),
  );
}, 300_000);

it('a person stops all sending, everybody sees why, and another goes on', async () => {
  await open('/health');
  await page.getByRole('button', { name: 'Hentikan semua pengiriman…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Harga di templat salah');
  const submit = dialog.getByRole('button', { name: 'Hentikan pengiriman' });
  expect(await submit.isDisabled()).toBe(true);
  await dialog.getByLabel('Ketik HENTIKAN untuk memastikan').fill('HENTIKAN');
  await submit.click();
  await open('/templates');
  await page.getByRole('alert').getByText('Pengiriman dihentikan: Harga di templat salah').waitFor();
  const waiting = await send('ok+malam');

  await page.getByRole('link', { name: 'Buka kesehatan' }).click();
  await page.getByRole('button', { name: 'Lanjutkan pengiriman…' }).click();
  expect(await statusOf(waiting)).toBe('QUEUED');
  await dialog.getByLabel('Kirim', { exact: true }).check();
  await dialog.getByLabel('Mengapa boleh dilanjutkan').fill('Harga sudah dibetulkan');
  await dialog.getByRole('button', { name: 'Lanjutkan pengiriman' }).click();
  await page.getByText('Pengiriman dihentikan: Harga di templat salah').waitFor({ state: 'detached' });
  await eventually('what waited is sent', async () => (await statusOf(waiting)) === 'SENT');
}, 120_000);
