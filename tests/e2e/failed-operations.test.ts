import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, openDesk, sendMail, signIn } from './support.ts';

let desk: Desk;
let page: Page;
let url: string;

/** More than an operation does before a person reaches the button that stops it. */
const MANY = 900;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
  url = desk.installation.url;
});
afterAll(() => desk.close());

const fault = (behaviour: string, times: number) =>
  page.request.post(`${desk.installation.sandboxUrl}/faults`, { data: { provider: 'mailketing', behaviour, times } });

const BATCH = `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
  emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { id } } }
}`;

/** Sends to all of them as the demo shop. */
async function sendTo(addresses: string[]): Promise<void> {
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    page,
    url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  for (let first = 0; first < addresses.length; first += 300) {
    const emails = addresses
      .slice(first, first + 300)
      .map((to) => ({ type: 'order.shipped', to, subject: 'Pesanan dikirim', html: '<p>Halo!</p>' }));
    const input = { emails, accountId: accounts.nodes[0]!.id };
    await ask(page, url, BATCH, { input, key: crypto.randomUUID() });
  }
}

async function count(filter: Record<string, unknown>): Promise<number> {
  const { failedOperations } = await ask<{ failedOperations: { totalCount: number } }>(
    page,
    url,
    'query ($filter: FailedOperationFilter) { failedOperations(filter: $filter, first: 1) { totalCount } }',
    { filter },
  );
  return failedOperations.totalCount;
}

it('many failures of one cause are found, retried in bulk, stopped, resumed elsewhere, and all resolved', {
  timeout: 300_000,
}, async () => {
  await page.goto(`${url}/failed-operations?class=PERMANENT`);
  await page.getByRole('heading', { name: 'Operasi gagal' }).waitFor();
  const before = await count({ states: ['OPEN'], errorClasses: ['PERMANENT'] });
  await fault('400', -1);
  await sendTo(Array.from({ length: MANY }, (_, number) => `ok+ramai${number}@pelanggan.example`));
  await eventually(
    'all failed',
    async () => (await count({ states: ['OPEN'], errorClasses: ['PERMANENT'] })) === before + MANY,
    120_000,
  );
  await page.request.delete(`${desk.installation.sandboxUrl}/faults`);

  // The open page says that there is something new, and changes only when asked to.
  await page.getByRole('button', { name: 'Jumlahnya berubah' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: String(MANY) })
    .getByRole('link')
    .first()
    .click();
  await page.getByText('Semua dengan satu sebab').waitFor();

  await page.getByRole('button', { name: 'Coba lagi…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`${MANY} dari ${MANY} yang cocok akan dicoba lagi.`).waitFor();
  expect(await dialog.getByRole('button', { name: 'Coba lagi', exact: true }).isDisabled()).toBe(true);
  await dialog.getByLabel(`Ketik ${MANY} untuk memastikan`).fill(String(MANY));
  await dialog.getByRole('button', { name: 'Coba lagi', exact: true }).click();
  await page.getByRole('button', { name: 'Hentikan' }).click();
  const stopped = page.locator('[data-bulk="ABORTED"]');
  await stopped.waitFor();
  expect(Number(await stopped.getAttribute('data-processed'))).toBeLessThan(MANY);

  // It is found again on another page, and goes on from there.
  await page.goto(`${url}/bulk-operations`);
  await page.getByRole('row').filter({ hasText: 'Dihentikan' }).getByRole('button', { name: 'Lanjutkan' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: `${MANY} dari ${MANY}` })
    .filter({ hasText: 'Selesai' })
    .waitFor({ timeout: 60_000 });
  await eventually(
    'what was refused once is sent',
    async () => (await count({ states: ['RESOLVED'], text: 'Bad Request' })) === MANY,
    120_000,
  );
});

it('an address is corrected, another failure resolved with a reason, and the cause gets a rule', async () => {
  const refused = { states: ['OPEN'], errorClasses: ['RECIPIENT'] };
  const before = await count(refused);
  await sendTo(['blacklisted+rina@pelanggan.example', 'blacklisted+agus@pelanggan.example']);
  await eventually('both failed', async () => (await count(refused)) === before + 2, 60_000);

  await page.goto(`${url}/failed-operations?view=rows&class=RECIPIENT`);
  await page.getByRole('link', { name: 'blacklisted+rina@pelanggan.example' }).click();
  await page.getByRole('button', { name: 'Ubah alamat & coba lagi…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alamat yang benar').fill('rina.benar@pelanggan.example');
  await dialog.getByRole('button', { name: 'Ubah & coba lagi' }).click();
  await page.getByText('Selesai: dicoba lagi dan berhasil').waitFor();

  await page.goto(`${url}/failed-operations?view=rows&class=RECIPIENT`);
  await page.getByRole('link', { name: 'blacklisted+agus@pelanggan.example' }).click();
  await page.getByRole('button', { name: 'Saya ambil' }).click();
  await page.getByRole('button', { name: 'Lepaskan' }).waitFor();
  await page.getByRole('button', { name: 'Buat aturan…' }).click();
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Penyedia sering salah menolak.');
  await dialog.getByRole('button', { name: 'Berlakukan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Selesaikan…' }).click();
  await dialog.getByLabel('Alasan').fill('Pembeli sudah dihubungi.');
  await dialog.getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await page.getByText('Diselesaikan oleh orang').waitFor();
  await page.getByText('Pembeli sudah dihubungi.').waitFor();

  await page.goto(`${url}/failed-operations?view=rules`);
  await page.getByText('Selalu coba lagi setelah 10 mnt, paling banyak 3 kali').waitFor();
  await page.getByRole('button', { name: /^Matikan aturan/ }).click();
  await dialog.getByRole('button', { name: 'Matikan' }).click();
  await page.getByRole('heading', { name: 'Belum ada aturan' }).waitFor();
});

it('three uncertain mails are decided at once', async () => {
  const names = ['ana', 'bela', 'citra'];
  for (const name of names) await sendMail(page, url, `garbage+${name}@pelanggan.example`);
  await page.goto(`${url}/unknown`);
  const boxes = names.map((name) => page.getByRole('checkbox', { name: `Pilih garbage+${name}@pelanggan.example` }));
  await eventually('they are uncertain', async () => {
    await page.reload();
    await page
      .getByRole('checkbox', { name: /^Pilih .+@/ })
      .first()
      .waitFor();
    return (await Promise.all(boxes.map((box) => box.count()))).every((shown) => shown === 1);
  });
  for (const box of boxes) await box.check();
  await page.getByText('3 dipilih').waitFor();
  await page.getByRole('button', { name: 'Sampai', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dari mana Anda tahu?').fill('Ketiganya membalas.');
  await dialog.getByLabel('Ketik 3 untuk memastikan').fill('3');
  await dialog.getByRole('button', { name: 'Sampai', exact: true }).click();
  await page.locator('[data-bulk="COMPLETED"]').first().waitFor();
  for (const box of boxes) await box.waitFor({ state: 'detached' });
});
