import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, sendMail, signIn } from './support.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
});
afterAll(() => desk.close());

/** Mailketing asks to slow down, for two seconds, at the next mail. */
async function nextMailIsRefused(): Promise<void> {
  const fault = { provider: 'mailketing', behaviour: '429', delayMs: 2_000 };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${desk.installation.sandboxUrl}/faults`, {
    method: 'POST',
    headers,
    body: JSON.stringify(fault),
  });
  expect(answer.ok).toBe(true);
}

describe('a newcomer', () => {
  it('signs in by the printed link, sends a mail and reads it in the sandbox', async () => {
    await page.goto(`${desk.installation.url}/emails/new`);
    await page.getByLabel('Kepada').fill('ok+pertama@pelanggan.example');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.waitForURL(/\/emails\/msg_/);
    await page.locator('[data-status="SENT"]').waitFor();
    const answer = await fetch(`${desk.installation.sandboxUrl}/mailbox?to=ok%2Bpertama@pelanggan.example`);
    const mails: unknown = await answer.json();
    expect(mails).toHaveLength(1);
    await page.goto(desk.installation.sandboxUrl);
    await page.getByText('ok+pertama@pelanggan.example').first().waitFor();
  });

  it('sees a failed try, its retry and the words of both providers', async () => {
    await nextMailIsRefused();
    const id = await sendMail(page, desk.installation.url, 'ok+cerita@pelanggan.example');
    await page.goto(`${desk.installation.url}/emails/${id}`);
    await page.getByText('Too Many Requests').waitFor();
    await page.getByText('smtp-relay.mailin.fr').first().waitFor({ timeout: 60_000 });
    await page.getByText('Brevo (sandbox)').first().waitFor();
  });
});

describe('live rows', () => {
  it('reach SENT although /graphql is blocked after loading: nothing polls', async () => {
    const { url } = desk.installation;
    const live = await page.context().newPage();
    await live.goto(`${url}/emails?to=ok%2Blangsung`);
    await live.getByText('Langsung').first().waitFor();
    await nextMailIsRefused();
    const id = await sendMail(page, url, 'ok+langsung@pelanggan.example', 'Kabar langsung');
    await live.getByRole('button', { name: /1 baru/ }).click();
    const row = live.getByRole('row').filter({ hasText: 'Kabar langsung' });
    await row.waitFor();
    let asked = 0;
    await live.route('**/graphql', (route) => {
      asked += 1;
      return route.abort();
    });
    await row.getByText('Terkirim').waitFor({ timeout: 60_000 });
    expect(asked).toBe(0);
    expect(id).toMatch(/^msg_/);
    await live.close();
  });
});
