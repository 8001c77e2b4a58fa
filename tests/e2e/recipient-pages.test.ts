import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, linkMailedTo, openDesk, sendMail, signIn } from './support.ts';

const PHONE = { width: 360, height: 740 };

let desk: Desk;
let admin: Page;

beforeAll(async () => {
  desk = await openDesk();
  admin = await signIn(desk);
});
afterAll(() => desk.close());

/** A cheap phone: small, and without JavaScript. */
async function phone(options: { javaScript: boolean; dark?: boolean }): Promise<Page> {
  const context = await desk.browser.newContext({
    viewport: PHONE,
    javaScriptEnabled: options.javaScript,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'id-ID',
  });
  return context.newPage();
}

async function linkTo(target: 'unsubscribe' | 'preferences', address: string): Promise<string> {
  const { url, sandboxUrl } = desk.installation;
  await sendMail(admin, url, address, 'Promo minggu ini', 'marketing.broadcast');
  const link = new URL(await linkMailedTo(sandboxUrl, address, target));
  return `${url}${link.pathname}`;
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const texts = {
  id: {
    leave: 'Ya, berhenti berlangganan',
    left: 'Anda sudah berhenti berlangganan',
    manage: /Atur preferensi/,
    save: 'Simpan pilihan',
    saved: /tersimpan/,
    offers: 'Promo dan kabar',
    why: /tidak dapat dimatikan/,
  },
  en: {
    leave: 'Yes, unsubscribe me',
    left: 'You are unsubscribed',
    manage: /Manage e-mail preferences/,
    save: 'Save choices',
    saved: /are saved/,
    offers: 'Offers and news',
    why: /cannot be switched off/,
  },
};

describe.each(['id', 'en'] as const)('without JavaScript, on a phone of 360 px, in %s', (language) => {
  const text = texts[language];

  it('a recipient leaves, changes their mind, and chooses', async () => {
    const address = `tanpa.js.${language}@pelanggan.example`;
    const link = await linkTo('unsubscribe', address);
    const page = await phone({ javaScript: false });
    await page.goto(`${link}?lang=${language}`);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: text.leave }).click();
    await page.getByRole('heading', { name: text.left }).waitFor();
    await page.getByRole('link', { name: text.manage }).click();
    const offers = page.getByRole('checkbox', { name: text.offers });
    expect(await offers.isChecked()).toBe(false);
    await page.getByText(text.why).waitFor();
    expect(await page.getByRole('checkbox', { disabled: true }).count()).toBeGreaterThan(5);
    await offers.check();
    await page.getByRole('button', { name: text.save }).click();
    await page.getByText(text.saved).waitFor();
    expect(await page.getByRole('checkbox', { name: text.offers }).isChecked()).toBe(true);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  });
});

it('the history shows a mail that is sent while it is open, without being loaded again', async () => {
  const address = 'riwayat@pelanggan.example';
  const link = (await linkTo('preferences', address)).replace('/preferences/', '/history/');
  const page = await phone({ javaScript: true });
  await page.goto(link);
  await page.getByText('Promo minggu ini').waitFor();
  await sendMail(admin, desk.installation.url, address, 'Pesanan baru dikirim');
  await page.getByText('Pesanan baru dikirim').waitFor();
  await eventually('its status becomes sent', async () => (await page.getByText('Terkirim').count()) === 2);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.context().close();
});

it('no page has a serious fault of accessibility, light or dark', async () => {
  const link = await linkTo('unsubscribe', 'akses@pelanggan.example');
  for (const dark of [false, true]) {
    const page = await phone({ javaScript: true, dark });
    for (const path of ['/unsubscribe/', '/preferences/', '/history/']) {
      await page.goto(link.replace('/unsubscribe/', path));
      // The page's own policy forbids scripts of others, so the test brings its own.
      await page.evaluate(AxeBuilder.source);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
        };
        return (await axe.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      });
      expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
    }
    await page.context().close();
  }
});

it('what was sent to one person is not shown by the link of another', async () => {
  await linkTo('preferences', 'orang.lain@pelanggan.example');
  const link = (await linkTo('preferences', 'saya@pelanggan.example')).replace('/preferences/', '/history/');
  const page = await phone({ javaScript: false });
  await page.goto(link);
  expect(await page.content()).not.toContain('orang.lain@');
  const { emailLogs } = await ask<{ emailLogs: { nodes: object[] } }>(
    admin,
    desk.installation.url,
    '{ emailLogs(filter: { to: "saya@pelanggan.example" }) { nodes { id } } }',
  );
  expect(await page.getByRole('listitem').count()).toBe(emailLogs.nodes.length);
  await page.context().close();
});
