import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type SendAnswer, trySend, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { publishDraft, publishTemplate } from '../support/template-desk.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let person: Person;

const NOMOR = { name: 'nomor', type: 'TEXT', required: true, sample: '1001' };
const NAMA = { name: 'nama', type: 'TEXT', required: false, defaultValue: 'Kak' };

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  person = await inviteAffiliate(app, admin, await openShop(admin));
});

function sendBy(
  template: Record<string, unknown>,
  change: Record<string, unknown> = {},
  key: string = randomUUID(),
): Promise<SendAnswer> {
  const nothing = { subject: null, html: null, text: null, variables: null, type: null };
  return trySend(person.client, { ...nothing, template, ...change }, key);
}

async function received(answer: SendAnswer, to: string) {
  if (!answer.emailLog) throw new Error(JSON.stringify(answer.userErrors));
  await whenEmail(person.client, answer.emailLog.id, 'SENT');
  const [mail] = app.sandbox.mailbox.list({ to });
  const parsed = await app.sandbox.mailbox.parse(mail!);
  return { ...parsed, subject: mail!.subject, id: answer.emailLog.id };
}

const address = () => `siti.${unique()}@pelanggan.example`;

describe('a mail by a template', () => {
  test('takes type, subject, body and defaults from it, in the language asked for', async () => {
    const { key, versionId } = await publishTemplate(person, {
      variables: [NOMOR, NAMA],
      bodies: [
        { subject: 'Pesanan {{ nomor }} dibayar', source: '<p>Halo {{ nama }}, pesanan ${nomor} dibayar.</p>' },
        { language: 'EN', subject: 'Order {{ nomor }} is paid', source: '<p>Hello {{ nama }}</p>' },
      ],
    });
    const to = address();
    const mail = await received(await sendBy({ key, variables: { nomor: '7' } }, { to }), to);
    expect(mail.subject).toBe('Pesanan 7 dibayar');
    expect(mail.html).toContain('<p>Halo Kak, pesanan 7 dibayar.</p>');
    const other = address();
    const english = await received(
      await sendBy({ key, language: 'EN', variables: { nomor: '7', nama: 'Siti' } }, { to: other }),
      other,
    );
    expect(english.html).toContain('Hello Siti');
    const { emailLog } = await person.client.must<{ emailLog: object }>(
      'query ($id: ID!) { emailLog(id: $id) { templateVersionId variant language type { key } } }',
      { id: english.id },
    );
    expect(emailLog).toEqual({
      templateVersionId: versionId,
      variant: 'A',
      language: 'en',
      type: { key: 'order.paid' },
    });
  });

  test('is refused before anything is queued when a required variable has no value', async () => {
    const { key } = await publishTemplate(person, {
      variables: [NOMOR],
      bodies: [{ subject: 'Pesanan {{ nomor }}', source: '<p>{{ nomor }}</p>' }],
    });
    const to = address();
    const { emailLog, userErrors } = await sendBy({ key }, { to });
    expect(emailLog).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'VARIABLE_MISSING', message: expect.stringContaining('nomor') }]);
    expect(await app.database.query(`select from message where recipient = '${to}'`)).toEqual([]);
  });

  test('wants a template or content, its own type, and one that is published', async () => {
    const { key } = await publishTemplate(person, { bodies: [{ subject: 'Halo', source: '<p>Halo</p>' }] });
    const codes = async (answer: Promise<SendAnswer>) => (await answer).userErrors.map(({ code }) => code);
    expect(await codes(sendBy({ key }, { subject: 'Lain' }))).toEqual(['TEMPLATE_AND_CONTENT']);
    expect(await codes(sendBy({ key }, { type: 'marketing.broadcast' }))).toEqual(['TYPE_MISMATCH']);
    const total = { name: 'total', type: 'MONEY', required: true };
    const priced = await publishTemplate(person, {
      variables: [total],
      bodies: [{ subject: '{{ total }}', source: '<p>x</p>' }],
    });
    expect(await codes(sendBy({ key: priced.key, variables: { total: 'mahal' } }))).toEqual(['VARIABLE_INVALID']);
    expect(await codes(sendBy({ key: 'tidak-ada' }))).toEqual(['TEMPLATE_NOT_FOUND']);
  });

  test('that was accepted stays accepted when the template changes, and its repetition too', async () => {
    const template = await publishTemplate(person, { bodies: [{ subject: 'Versi satu', source: '<p>1</p>' }] });
    const [to, key] = [address(), randomUUID()];
    const soon = { to, scheduledAt: new Date(Date.now() + 1_500).toISOString() };
    const first = await sendBy({ key: template.key }, soon, key);
    await publishDraft(person, template.id, {
      bodies: [{ subject: 'Versi dua', source: '<p>2 {{ nomor }}</p>' }],
      variables: [NOMOR],
    });
    expect((await sendBy({ key: template.key }, soon, key)).emailLog?.id).toBe(first.emailLog?.id);
    expect((await received(first, to)).subject).toBe('Versi satu');
  });

  test('of the platform is inherited until the account has one of its own', async () => {
    const key = `bawaan-${unique()}`;
    const platform = 'acc_00000000-0000-7000-8000-000000000001';
    await publishTemplate(admin, { key, accountId: platform, bodies: [{ subject: 'Bawaan', source: '<p>b</p>' }] });
    const first = address();
    expect((await received(await sendBy({ key }, { to: first }), first)).subject).toBe('Bawaan');
    await publishTemplate(person, { key, bodies: [{ subject: 'Milik toko', source: '<p>t</p>' }] });
    await eventually("the shop's own template is the one that is sent", async () => {
      const to = address();
      return (await received(await sendBy({ key }, { to }), to)).subject === 'Milik toko';
    });
  });

  test('goes to a recipient in the same variant each time, and in about the shares of the version', async () => {
    const { key } = await publishTemplate(person, {
      variants: [
        { name: 'A', share: 50 },
        { name: 'B', share: 50 },
      ],
      bodies: [
        { variant: 'A', subject: 'Varian A', source: '<p>A</p>' },
        { variant: 'B', subject: 'Varian B', source: '<p>B</p>' },
      ],
    });
    const people = Array.from({ length: 60 }, address);
    const mails = [...people, ...people].map((to) => ({ to, template: { key } }));
    const { emailSendBatch } = await person.client.must<{
      emailSendBatch: { results: { emailLog: { to: string; variant: string } }[] };
    }>(
      `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
         emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { to variant } } }
       }`,
      { input: { emails: mails }, key: randomUUID() },
    );
    const variants = new Map<string, Set<string>>();
    for (const { emailLog } of emailSendBatch.results)
      variants.set(emailLog.to, (variants.get(emailLog.to) ?? new Set()).add(emailLog.variant));
    expect([...variants.values()].every((one) => one.size === 1)).toBe(true);
    const inA = [...variants.values()].filter((one) => one.has('A')).length;
    expect(inA).toBeGreaterThan(12);
    expect(inA).toBeLessThan(48);
  });
});

test('a draft can be tried out on oneself, with its samples', async () => {
  const template = await publishTemplate(person, { bodies: [{ subject: 'Lama', source: '<p>Lama</p>' }] });
  const { templateDraftSave } = await person.client.must<{ templateDraftSave: { version: { id: string } } }>(
    'mutation ($input: TemplateDraftSaveInput!) { templateDraftSave(input: $input) { version { id } userErrors { message } } }',
    {
      input: {
        templateId: template.id,
        variables: [NOMOR],
        bodies: [{ language: 'ID', kind: 'HTML', subject: 'Pesanan {{ nomor }}', source: '<p>{{ nomor }}</p>' }],
      },
    },
  );
  const to = address();
  const { templateTestSend } = await person.client.must<{ templateTestSend: SendAnswer }>(
    `mutation ($input: TemplateTestSendInput!) {
       templateTestSend(input: $input) { emailLog { id status sequence } userErrors { field code message } }
     }`,
    { input: { versionId: templateDraftSave.version.id, to } },
  );
  expect((await received(templateTestSend, to)).subject).toBe('[Uji/Test] Pesanan 1001');
});
