import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mjml2html from 'mjml';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Renderer } from '../../apps/api/src/infra/content/renderer.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { beginTemplate, previewOf, readTemplate, saveDraft, type Template } from '../support/templates.ts';
import { foundationLayouts } from './foundation-layouts.ts';
import { reactLayouts } from './react-layouts.ts';

/** Forty newsletters of different style are saved, read back and rendered; what Chromium shows of them must be what it shows of the original. */

/** Part of the pixels that may differ. */
const TOLERANCE = 0.005;
/** A desk and a phone, in pixels. */
const WIDTHS = [800, 390];

const values = {
  nama: 'Siti Rahma',
  tautan: 'https://toko.example/obral',
  vip: true,
  lebar: true,
  gelap: false,
  jarak: 12,
  paket: 'a',
  produk: [
    { nama: 'Kain', harga: 'Rp 150.000', gambar: 'kain', warna: '#c62828' },
    { nama: 'Benang', harga: 'Rp 20.000', gambar: 'benang', warna: '#1565c0' },
  ],
  order: {
    id: 'INV-20261121',
    total: 275_000,
    items: [
      { name: 'Kain tenun', count: 1, price: '255.000', note: 'Biru' },
      { name: 'Benang', count: 2, price: '20.000' },
    ],
  },
};

interface Layout {
  name: string;
  kind: 'HTML' | 'MJML';
  source: string;
}

const folder = path.join(import.meta.dirname, 'layouts');
const written: Layout[] = readdirSync(folder).map((name) => ({
  name,
  kind: name.endsWith('.mjml') ? 'MJML' : 'HTML',
  source: readFileSync(path.join(folder, name), 'utf8'),
}));
const generated = new Map([...foundationLayouts(), ...(await reactLayouts())]);
const layouts: Layout[] = [
  ...written,
  ...[...generated].map(([name, source]) => ({ name, kind: 'HTML' as const, source })),
];

let app: TestApp;
let sari: Person;
let template: Template;
let browser: Browser;
let page: Page;
const worst = { layout: '', part: 0 };

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Melati'));
  template = await beginTemplate(sari.client);
  browser = await launchBrowser();
  page = await browser.newPage();
  // A browser that has just started on a busy machine refuses its first pictures.
  await vi.waitFor(() => page.screenshot(), { timeout: 20_000 });
  await page.route(/^https?:/, async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (route.request().resourceType() !== 'image') return route.abort();
    return route.fulfill({ contentType: 'image/png', body: await picture(hostname + pathname) });
  });
});

afterAll(async () => {
  await browser?.close();
  process.stdout.write(
    `newsletter-layouts: worst ${(worst.part * 100).toFixed(3)} % of pixels differ (${worst.layout})\n`,
  );
});

/** Every address is a picture of its own colour. */
function picture(address: string): Promise<Buffer> {
  const sum = [...address].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 0xffffff, 7);
  const background = { r: sum >> 16, g: (sum >> 8) & 0xff, b: sum & 0xff };
  return sharp({ create: { width: 300, height: 150, channels: 3, background } })
    .png()
    .toBuffer();
}

/** What a browser shows of the source when nobody but its generator has touched it. */
async function original({ kind, source }: Layout): Promise<string> {
  const { html } = new Renderer().render('1', () => ({ subject: '', html: source, text: null }), values);
  return kind === 'MJML' ? (await mjml2html(html!, { fonts: {} })).html : html!;
}

/** What our server makes of it: saved, read back from the database, rendered. */
async function ours({ kind, source }: Layout): Promise<string> {
  const current = (await readTemplate(sari.client, template.id))!;
  const saved = await saveDraft(sari.client, current, { bodies: [{ language: 'ID', kind, subject: 'Kabar', source }] });
  expect(saved.problems!.filter(({ fatal }) => fatal)).toEqual([]);
  return (await previewOf(sari.client, { templateId: template.id, values }))!.html!;
}

async function shot(html: string, width: number): Promise<PNG> {
  await page.setViewportSize({ width, height: 600 });
  await page.setContent(html, { waitUntil: 'load' });
  return PNG.sync.read(await page.screenshot({ fullPage: true, animations: 'disabled' }));
}

/** Part of the pixels that differ; all of them when the pages are not equally large. */
function difference(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  return (
    pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 }) / (one.width * one.height)
  );
}

test('there are forty layouts, at least fifteen of them from generators', () => {
  expect(layouts).toHaveLength(40);
  expect(generated.size + written.filter(({ kind }) => kind === 'MJML').length).toBeGreaterThanOrEqual(15);
});

test('a difference would be seen', async () => {
  const [white, black] = [await shot('<body bgcolor="white">', 390), await shot('<body bgcolor="black">', 390)];
  expect(difference(white, black)).toBeGreaterThan(0.9);
  expect(difference(white, white)).toBe(0);
});

describe.each(layouts)('$name', (layout) => {
  test.each(WIDTHS)('shows everything at %i pixels', async (width) => {
    const before = await shot(await original(layout), width);
    const after = await shot(await ours(layout), width);
    const part = difference(before, after);
    if (part > worst.part) Object.assign(worst, { layout: `${layout.name} at ${width}`, part });
    expect(part).toBeLessThanOrEqual(TOLERANCE);
  });
});
