import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, openDesk, sendMail, signIn } from './support.ts';

let desk: Desk;
let page: Page;
let sandbox: Page;

/** The first rest of a provider lasts half a minute. */
const REST_MS = 45_000;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
  sandbox = await page.context().newPage();
  await sandbox.goto(desk.installation.sandboxUrl);
});
afterAll(() => desk.close());

const send = (name: string) => sendMail(page, desk.installation.url, `ok+${name}@pelanggan.example`);
const statusOf = async (id: string) =>
  (
    await ask<{ emailLog: { status: string; provider: { name: string } | null } }>(
      page,
      desk.installation.url,
      'query ($id: ID!) { emailLog(id: $id) { status provider { name } } }',
      { id },
    )
  ).emailLog;
const ends = (id: string) =>
  eventually('the mail ends', async () => {
    const email = await statusOf(id);
    return ['SENT', 'UNKNOWN', 'FAILED'].includes(email.status) && email;
  });

it('a provider breaks, is seen, is passed over with the reason, and comes back by itself', async () => {
  const { url } = desk.installation;
  const providers = await page.context().newPage();
  await providers.goto(`${url}/settings/providers`);
  await providers.getByText('Mailketing (sandbox)').first().waitFor();
  await page.goto(`${url}/`);

  await sandbox.getByRole('button', { name: /^(Matikan|Take) Mailketing (down )?\(500\)$/ }).click();
  const uncertain = await Promise.all(['satu', 'dua', 'tiga', 'empat', 'lima'].map(send));
  for (const id of uncertain) expect((await ends(id)).status).toBe('UNKNOWN');

  // The open overview tells it without being loaded again; so does the open list of providers.
  await page.getByText(/Mailketing \(sandbox\) istirahat sampai/).waitFor();
  await providers.getByText('Istirahat', { exact: true }).waitFor();

  const carried = await send('enam');
  expect(await ends(carried)).toEqual({ status: 'SENT', provider: { name: 'Brevo (sandbox)' } });
  await page.goto(`${url}/emails/${carried}`);
  await page.getByText('Mailketing (sandbox) dilewati, istirahat').waitFor();

  await sandbox.getByRole('button', { name: /^(Pulihkan|Recover) Mailketing$/ }).click();
  await eventually(
    'mail goes through Mailketing again',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return (await ends(await send(crypto.randomUUID()))).provider?.name === 'Mailketing (sandbox)';
    },
    REST_MS,
  );
  await providers.getByText('Istirahat', { exact: true }).waitFor({ state: 'detached' });
  await page.goto(`${url}/`);
  await page.getByText('Penyedia').first().waitFor();
  expect(await page.getByText(/Mailketing \(sandbox\) istirahat sampai/).count()).toBe(0);

  // What is uncertain stays so until somebody says what became of it.
  await page.goto(`${url}/emails/${uncertain[0]}`);
  await page.getByRole('button', { name: 'Pastikan…' }).click();
  await page.getByRole('dialog').waitFor();
});
