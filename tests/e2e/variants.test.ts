import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/waiting.ts';
import { ask, type Desk, openDesk, signIn } from './support.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const LINK = /https?:\/\/[^"\s<]+\/email\/track\/click\/[\w.%-]+\/[\w.%-]+/;
/** A batch; the hash gives each of two variants well over the 200 that a winner needs. */
const RECIPIENTS = 500;
/** Of variant B; nobody clicks in A. */
const CLICKS = 40;
/** Sending and counting five hundred mails on a busy machine. */
const PATIENCE_MS = 60_000;

let desk: Desk;
let page: Page;
let templateId: string;
let accountId: string;

const query = <T>(text: string, variables: Record<string, unknown> = {}) =>
  ask<T>(page, desk.installation.url, text, variables);

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
  const { accounts } = await query<{ accounts: { nodes: { id: string }[] } }>(
    '{ accounts(first: 1) { nodes { id } } }',
  );
  accountId = accounts.nodes[0]!.id;
  templateId = await makeTwoVariants();
});
afterAll(() => desk.close());

async function makeTwoVariants(): Promise<string> {
  const { templateCreate } = await query<{ templateCreate: { template: { id: string; draft: { revision: number } } } }>(
    `mutation ($input: TemplateCreateInput!) {
       templateCreate(input: $input) { template { id draft { revision } } userErrors { message } }
     }`,
    { input: { key: 'promo-ab', name: 'Promo AB', type: 'marketing.broadcast', accountId } },
  );
  const { id, draft } = templateCreate.template;
  const body = (variant: string) => ({
    variant,
    language: 'ID',
    kind: 'HTML',
    subject: `Promo ${variant}`,
    source: '<p>Halo! <a href="https://toko-melati.example/promo">Lihat promo</a></p>',
  });
  const { templateDraftSave } = await query<{ templateDraftSave: { version: { id: string } } }>(
    `mutation ($input: TemplateDraftSaveInput!) {
       templateDraftSave(input: $input) { version { id } userErrors { message } }
     }`,
    {
      input: {
        templateId: id,
        revision: draft.revision,
        variables: [],
        variants: ['A', 'B'].map((name) => ({ name, share: 50 })),
        bodies: [body('A'), body('B')],
      },
    },
  );
  await query(
    'mutation ($input: TemplatePublishInput!) { templatePublish(input: $input) { userErrors { message } } }',
    { input: { versionId: templateDraftSave.version.id } },
  );
  return id;
}

interface MailboxMail {
  id: string | number;
  subject: string;
}

async function mailbox(): Promise<MailboxMail[]> {
  const address = new URL(`/mailbox?limit=${RECIPIENTS}`, desk.installation.sandboxUrl);
  const mails = (await (await fetch(address)).json()) as MailboxMail[];
  return mails.filter(({ subject }) => subject.startsWith('Promo '));
}

async function click({ id }: MailboxMail): Promise<void> {
  const mail = await (await fetch(new URL(`/mailbox/${id}`, desk.installation.sandboxUrl))).text();
  const { pathname } = new URL(LINK.exec(mail)?.[0] ?? '');
  const answer = await fetch(desk.installation.url + pathname, {
    redirect: 'manual',
    headers: { 'user-agent': BROWSER },
  });
  expect(answer.status).toBe(302);
}

const openTemplate = () => page.goto(`${desk.installation.url}/templates/${templateId}`);
const section = () => page.getByRole('region', { name: /Perbandingan varian v1/ });

describe('two variants of a template', () => {
  it('have no winner while too few were sent, and it says how many are missing', async () => {
    await openTemplate();
    await section()
      .getByText(/Belum ada pemenang: A kurang 200 surat, B kurang 200 surat/)
      .waitFor();
    expect(
      await section()
        .getByRole('button', { name: /untuk semua/ })
        .count(),
    ).toBe(0);
  });

  it('are compared by clicks; the winner is promoted to everybody', async () => {
    await query(
      `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
         emailSendBatch(input: $input, idempotencyKey: $key) { userErrors { message } }
       }`,
      {
        input: {
          accountId,
          emails: Array.from({ length: RECIPIENTS }, (_, n) => ({
            to: `penerima.${n}@tamu.example`,
            template: { key: 'promo-ab', language: 'ID' },
          })),
        },
        key: crypto.randomUUID(),
      },
    );
    const mails = await eventually(
      'the batch is sent',
      async () => {
        const sent = await mailbox();
        return sent.length >= RECIPIENTS ? sent : null;
      },
      PATIENCE_MS,
    );
    await Promise.all(
      mails
        .filter(({ subject }) => subject === 'Promo B')
        .slice(0, CLICKS)
        .map(click),
    );
    await eventually(
      'B is called the winner',
      async () => {
        await openTemplate();
        await section()
          .getByText(/pemenang|menang/)
          .first()
          .waitFor();
        return (await section().getByText('Varian B menang').count()) > 0;
      },
      PATIENCE_MS,
    );
    const row = section().getByRole('row').filter({ hasText: 'B · pemenang' });
    expect(await row.innerText()).toMatch(new RegExp(`${CLICKS}[\\s\\S]*95%`));

    await section().getByRole('button', { name: 'Pakai B untuk semua' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan sekarang' }).click();
    await page.getByText('Semua penerima sekarang mendapat varian B.').waitFor();
    await page.getByText('Varian B dari v1 menang').first().waitFor();

    const { template } = await query<{
      template: { publishedVersion: { number: number; variants: { name: string; share: number }[] } };
    }>('query ($id: ID!) { template(id: $id) { publishedVersion { number variants { name share } } } }', {
      id: templateId,
    });
    expect(template.publishedVersion).toMatchObject({ number: 2, variants: [{ name: 'B', share: 100 }] });

    await section().getByRole('link', { name: 'Kembali ke versi lain' }).click();
    await page.getByRole('button', { name: 'Pakai lagi versi 1', exact: true }).waitFor();
  });
});
