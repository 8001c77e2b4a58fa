/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { type Desk, openDesk, signIn } from './support.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

const open = (path: string) => page.goto(desk.installation.url + path);
const button = (name: string, within: Page | Locator = page) => within.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const canvas = () => page.frameLocator('.gjs-frame');
const saved = () =>
  page
    .locator('[data-save="saved"]')
    .getByText(/^Tersimpan \d/)
    .waitFor();

/** Lines of what was mailed to an address; waits until it is there. */
function mailedTo(address: string): Promise<string> {
  return eventually(`a mail reaches ${address}`, async () => {
    const mailbox = new URL(`/mailbox?to=${encodeURIComponent(address)}`, desk.installation.sandboxUrl);
    const [mail] = (await (await fetch(mailbox)).json()) as { id: string | number }[];
    return mail ? (await fetch(new URL(`/mailbox/${mail.id}`, mailbox))).text() : null;
  });
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never reaches ${target}.`);
}

async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await page.keyboard.press('Enter');
}

describe('a template, with the mouse', () => {
  it('is built, looked at, tried out and published', async () => {
    await open('/templates');
    await button('Template baru').first().click();
    await dialog().getByLabel('Nama').fill('Promo melati');
    expect(await dialog().getByLabel('Kunci').inputValue()).toBe('promo-melati');
    await dialog().getByRole('combobox', { name: 'Jenis' }).click();
    await page.getByRole('option', { name: 'order.shipped' }).click();
    await button('Buat dan tulis', dialog()).click();

    // A text is written where it stands.
    const text = canvas().getByText('Tulis pesan Anda di sini.');
    await text.dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Melati putih hari ini {{ potongan }} lebih murah.');
    await page.getByRole('heading', { name: 'Promo melati' }).click();
    await canvas()
      .locator('body')
      .click({ position: { x: 300, y: 480 } });
    await saved();

    // A block comes by a click, another is dragged into the mail.
    await button('Tabel pesanan').click();
    await canvas().getByText('{{ item.name }}').waitFor();
    await button('Tombol').dragTo(canvas().getByText('{{ item.name }}'));
    await page.locator('[data-block="2"]').waitFor();

    await page.getByRole('tab', { name: 'Variabel' }).click();
    for (const name of ['potongan', 'order.items', 'order.total']) await button(`Nyatakan variabel ${name}`).click();
    await page.getByRole('group', { name: 'potongan' }).getByLabel('Contoh').fill('20%');

    await page.getByRole('tab', { name: 'Pratinjau' }).click();
    const preview = page.frameLocator('iframe[title="Isi surat"]');
    await preview.getByText('Melati putih hari ini 20% lebih murah.').waitFor();
    await preview.getByText('Buket melati').waitFor();
    await page.getByRole('radiogroup', { name: 'Tampilan' }).getByText('Teks').click();
    await page.locator('pre', { hasText: 'Melati putih hari ini 20% lebih murah.' }).waitFor();

    await button('Kirim uji').click();
    await dialog().getByLabel('Kepada').fill('ok+uji@pelanggan.example');
    await button('Kirim', dialog()).click();
    await dialog().getByText('Surat uji dikirim.').waitFor();
    expect(await mailedTo('ok+uji@pelanggan.example')).toContain('Melati putih hari ini');
    await page.keyboard.press('Escape');

    await button('Terbitkan').click();
    await dialog().getByLabel('Catatan').fill('Promo pertama');
    await button('Terbitkan', dialog()).click();
    await page.getByText('Promo pertama').waitFor();
    await page.getByRole('row').filter({ hasText: 'v1' }).getByText('Dipakai').waitFor();
  });

  it('is changed, compared with what it was, and rolled back', async () => {
    await page.getByRole('link', { name: 'Sunting' }).click();
    await page.getByLabel('Subjek').fill('Halo {{ nama }}, melati lagi murah');
    await page.keyboard.press('Control+s');
    await saved();
    await button('Terbitkan').click();
    await button('Terbitkan', dialog()).click();
    await page.getByRole('row').filter({ hasText: 'v2' }).getByText('Dipakai').waitFor();

    await button('Bandingkan dengan versi 1').click();
    await page.getByRole('heading', { name: 'Versi 1 dibanding versi 2' }).waitFor();
    for (const title of ['Pratinjau versi 1', 'Pratinjau versi 2'])
      await page.frameLocator(`iframe[title="${title}"]`).getByText('Melati putih hari ini').waitFor();
    await page.getByRole('tab', { name: 'Sumber' }).click();
    await page.locator('[data-source-diff]').getByText('melati lagi murah').waitFor();

    await button('Pakai lagi versi 1').click();
    await button('Pakai lagi', dialog()).click();
    await page.getByRole('row').filter({ hasText: 'v1' }).getByText('Dipakai').waitFor();
    await page.getByText('Terbit v1').waitFor();
  });
});

describe('a template, with the keyboard only', () => {
  it('is built, looked at, tried out and published', async () => {
    await open('/templates');
    await press(button('Template baru').first());
    await dialog().waitFor();
    await tabTo(dialog().getByLabel('Nama'));
    await page.keyboard.type('Kabar pagi');
    await tabTo(dialog().getByRole('combobox', { name: 'Jenis' }));
    await page.keyboard.type('order.paid');
    await page.getByRole('option', { name: 'order.paid' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(button('Buat dan tulis', dialog()));

    await tabTo(page.getByLabel('Subjek'));
    await page.keyboard.press('End');
    await page.keyboard.type(', selamat pagi');

    // A block comes below the others, is written, and moves up.
    await press(button('Teks', page.getByRole('group', { name: 'Tambah blok' })));
    const block = (number: number) => page.locator(`[data-block="${number - 1}"]`);
    await block(2).waitFor();
    const words = page.getByRole('textbox', { name: 'Teks', exact: true });
    await tabTo(words);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Warung buka pukul tujuh.');
    await block(2).getByText('Warung buka pukul tujuh.').waitFor();
    await tabTo(block(2), 'Shift+Tab');
    await page.keyboard.press('Alt+ArrowUp');
    await block(1).getByText('Warung buka pukul tujuh.').waitFor();
    await tabTo(block(1));
    await page.keyboard.press('Control+s');
    await saved();

    await tabTo(page.getByRole('tab', { name: 'Blok' }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe[title="Isi surat"]').getByText('Warung buka pukul tujuh.').waitFor();

    await tabTo(button('Kirim uji'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await tabTo(dialog().getByLabel('Kepada'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('ok+papan-ketik@pelanggan.example');
    await page.keyboard.press('Enter');
    await dialog().getByText('Surat uji dikirim.').waitFor();
    expect(await mailedTo('ok+papan-ketik@pelanggan.example')).toContain('Warung buka pukul tujuh.');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });

    await press(button('Terbitkan'));
    await dialog().waitFor();
    await page.keyboard.type('Kabar pertama');
    await press(button('Terbitkan', dialog()));
    await page.getByRole('row').filter({ hasText: 'v1' }).getByText('Dipakai').waitFor();
  });
});

describe('a draft', () => {
  it('that somebody else saves meanwhile is not written over unseen', async () => {
    await page.getByRole('link', { name: 'Sunting' }).click();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByLabel('Baris pratinjau').fill('Dari layar pertama');
    await saved();
    await other.getByLabel('Baris pratinjau').fill('Dari layar kedua');
    await other.getByText('Orang lain menyimpan draf ini lebih dulu').waitFor();
    await other.getByRole('button', { name: 'Muat ulang milik mereka' }).click();
    await other.locator('input[value="Dari layar pertama"]').waitFor();
    await other.close();
  });

  it('is undone, and asks before a mode takes its layout away', async () => {
    await page.getByText('Teks polos', { exact: true }).click();
    await dialog()
      .getByText(/Tata letak dan gambar hilang/)
      .waitFor();
    await button('Ganti', dialog()).click();
    await page.getByRole('textbox', { name: 'Teks polos' }).waitFor();
    await button('Urungkan').click();
    await canvas().getByText('Warung buka pukul tujuh.').waitFor();
    await saved();
  });
});

describe('the image library', () => {
  it('takes a picture, shows it, gives its address and lets it go', async () => {
    await open('/templates/images');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFElEQVR4nGNIIBEwjGoY1TB8NQAAHOcgECutWrUAAAAASUVORK5CYII=',
      'base64',
    );
    await page.locator('input[type="file"]').setInputFiles({ name: 'melati.png', mimeType: 'image/png', buffer: png });
    const item = page.getByRole('listitem').filter({ hasText: 'melati.png' });
    await item.waitFor();
    await item.getByRole('button', { name: /alamat melati\.png/ }).waitFor();
    expect(
      await item.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(16);
    await button('Hapus melati.png').click();
    await button('Hapus', dialog()).click();
    await item.waitFor({ state: 'detached' });
  });
});
