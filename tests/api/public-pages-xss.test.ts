import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { orderMail } from '../support/emails.ts';
import { openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { payloads } from '../support/xss-payloads.ts';

/** Gate X6, the part of recipients: names and subjects are shown on public pages and run nothing there. */

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;
const fired: string[] = [];

beforeAll(async () => {
  app = await startApp({ worker: false });
  admin = await signInAdmin(app);
  browser = await launchBrowser();
  // Without our policy, so that what the page itself escapes is what counts.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    fired.push(dialog.message());
    void dialog.dismiss();
  });
});

afterAll(() => browser?.close());

async function mailsWithSubjects(accountId: string, to: string): Promise<string[]> {
  const emails = payloads.map((judul) =>
    orderMail({ to, subject: 'Kabar: {{ judul }}', variables: { judul, nama: judul } }),
  );
  const { emailSendBatch } = await admin.client.must<{
    emailSendBatch: { results: { emailLog: { id: string; subject: string } }[] };
  }>(
    `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
       emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { id subject } } }
     }`,
    { input: { emails, accountId }, key: randomUUID() },
  );
  return emailSendBatch.results.map(({ emailLog }) => emailLog.id);
}

test(`${payloads.length} subjects and a name that would run something are only words on the pages of their recipient`, async () => {
  const shop = await openShop(admin, `<img src=x onerror=alert(1)> ${unique()}`);
  const to = `siti.${unique()}@pelanggan.example`;
  const ids = await mailsWithSubjects(shop.id, to);
  const token = app.context.trackingLinks.of(ids.at(-1)!.slice(4)).recipientToken;
  let seen = 0;
  let next: string | null = `${app.url}/history/${token}`;
  while (next) {
    await page.goto(next);
    expect(
      await page
        .locator('script, img, svg, iframe, object, form, style, a')
        .evaluateAll((all) =>
          all.map(({ localName }) => localName).filter((name) => !['a', 'script', 'style'].includes(name)),
        ),
    ).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    seen += await page.locator('#mails li').count();
    next = await page
      .getByRole('link', { name: /Lebih lama|Older/ })
      .evaluateAll((links) => (links[0] as HTMLAnchorElement)?.href ?? null);
  }
  expect(seen).toBe(payloads.length);
  for (const path of ['unsubscribe', 'preferences']) {
    await page.goto(`${app.url}/${path}/${token}`);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>');
  }
  expect(fired).toEqual([]);
}, 120_000);

test('the pages forbid scripts of others, and frames', async () => {
  const { headers } = await fetch(`${app.url}/unsubscribe/x`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
});
