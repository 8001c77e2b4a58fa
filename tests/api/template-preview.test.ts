import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';
import { beginTemplate, htmlBody, previewOf, publishTemplate, saveDraft, type Template } from '../support/templates.ts';

let app: TestApp;
let shop: Shop;
let sari: Person;
let template: Template;

const variables = [
  { name: 'nama', type: 'TEXT', required: true, sample: 'Budi' },
  { name: 'order.id', type: 'TEXT', required: false, sample: 'INV-1' },
  { name: 'order.total', type: 'MONEY', required: false, defaultValue: 0 },
];
const source =
  '<p>Halo {{ nama }}, pesanan {{ order.id }} senilai {{ order.total }}</p><a href="{{ unsubscribe_url }}">x</a>';

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati');
  sari = await inviteAffiliate(app, admin, shop);
  template = await publishTemplate(
    sari.client,
    source,
    {},
    {
      variables,
      bodies: [
        htmlBody(source, { subject: 'Pesanan {{ order.id }}', preheader: 'Untuk {{ nama }}' }),
        htmlBody('<p>Hello {{ nama }}</p>', { language: 'EN' }),
      ],
    },
  );
  const account = shop.id.slice(4);
  await app.database.query(
    `insert into recipient_facts (account_id, address, name, language, role)
     values ($1, 'siti@pelanggan.example', 'Siti Rahma', 'id', 'customer'), ($1, 'john@pelanggan.example', 'John', 'en', null)`,
    [account],
  );
  await app.database.query(
    `insert into order_facts (account_id, order_id, address, status, total, ordered_at, status_at)
     values ($1, 'INV-7', 'siti@pelanggan.example', 'PAID', 150000, now() - interval '2 days', now()),
            ($1, 'INV-9', 'siti@pelanggan.example', 'PAID', 275000, now(), now())`,
    [account],
  );
});

describe('a preview', () => {
  test('shows samples and defaults to begin with', async () => {
    expect(await previewOf(sari.client, { templateId: template.id })).toMatchObject({
      subject: 'Pesanan INV-1',
      preheader: 'Untuk Budi',
      text: 'Halo Budi, pesanan INV-1 senilai 0\n\nx [#unsubscribe]\n',
      missing: [],
      undeclared: [],
      problems: [],
    });
  });

  test('shows what is known of a recipient, their newest order, in their language', async () => {
    const siti = (await previewOf(sari.client, { templateId: template.id, recipient: 'Siti@pelanggan.example' }))!;
    expect(siti.html).toContain('Halo Siti Rahma, pesanan INV-9 senilai 275000');
    expect(siti.size).toBe(Buffer.byteLength(siti.html!));
    const john = await previewOf(sari.client, { templateId: template.id, recipient: 'john@pelanggan.example' });
    expect(john).toMatchObject({ language: 'EN', text: 'Hello John\n' });
  });

  test('prefers what it is given, and another language', async () => {
    const input = { templateId: template.id, recipient: 'siti@pelanggan.example', values: { nama: 'Ibu Siti' } };
    expect((await previewOf(sari.client, { ...input, values: { nama: '<b>Ibu</b> & Siti' } }))!.html).toContain(
      'Halo &lt;b&gt;Ibu&lt;/b&gt; &amp; Siti',
    );
    expect((await previewOf(sari.client, { ...input, language: 'EN' }))!.text).toBe('Hello Ibu Siti\n');
  });

  test('shows a body that is not saved, with what saving would take out', async () => {
    const preview = await previewOf(sari.client, {
      templateId: template.id,
      body: { kind: 'HTML', subject: 'Baru', source: '<p onclick="x">{{ nama }} {{ lain }}</p>' },
    });
    expect(preview).toMatchObject({ subject: 'Baru', undeclared: ['lain'], removed: [{ what: 'onclick' }] });
    expect(preview!.html).toBe('<p>Budi </p>');
  });

  test('tells what is missing and what cannot be read instead of failing', async () => {
    const body = { kind: 'HTML', subject: '{% if %}', source: '<p>{{ kode }}</p>' };
    const required = [{ name: 'kode', type: 'TEXT', required: true }];
    const preview = (await previewOf(sari.client, { templateId: template.id, body, variables: required }))!;
    expect(preview.missing).toEqual(['kode']);
    expect(preview.problems).toMatchObject([{ part: 'SUBJECT', fatal: true }]);
    expect(preview.html).toBe('<p></p>');
  });

  test('ends a template that works for too long', async () => {
    const body = { kind: 'HTML', subject: 'x', source: '{% for i in (1..9000000) %}{{ i }}{% endfor %}' };
    const preview = (await previewOf(sari.client, { templateId: template.id, body }))!;
    expect(preview.html).toBeNull();
    expect(preview.problems.some(({ part, fatal }) => part === 'SOURCE' && fatal)).toBe(true);
  });

  test('shows MJML as mail programs get it', async () => {
    const begun = await beginTemplate(sari.client, { kind: 'MJML' });
    const preview = (await previewOf(sari.client, { templateId: begun.id }))!;
    expect(preview.html).toMatch(/<table[^>]*role="presentation"/);
    expect(preview.html).toContain('Halo Budi Santoso,');
  });
});

test('the draft is shown before what is published; a version can be named', async () => {
  const own = await publishTemplate(sari.client, '<p>satu</p>');
  await saveDraft(sari.client, own, { bodies: [htmlBody('<p>dua</p>')] });
  expect((await previewOf(sari.client, { templateId: own.id }))!.text).toBe('dua\n');
  expect((await previewOf(sari.client, { templateId: own.id, versionId: own.publishedVersion!.id }))!.text).toBe(
    'satu\n',
  );
  expect(await previewOf(sari.client, { templateId: own.id, versionId: template.publishedVersion!.id })).toBeNull();
});

test('people to preview as are found by name and address, of the own account only', async () => {
  const ask = async (search: string) =>
    (
      await sari.client.must<{ templateRecipients: { address: string }[] }>(
        'query ($search: String) { templateRecipients(search: $search) { address name language role } }',
        { search },
      )
    ).templateRecipients;
  expect(await ask('rahma')).toEqual([
    { address: 'siti@pelanggan.example', name: 'Siti Rahma', language: 'id', role: 'customer' },
  ]);
  expect((await ask('')).map(({ address }) => address)).toEqual(['john@pelanggan.example', 'siti@pelanggan.example']);
  expect(await ask('%')).toEqual([]);
});
