import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { changeTemplate, htmlBody, mustChange, publishTemplate, type Template } from '../support/templates.ts';

let app: TestApp;
let sari: Person;
let wayan: Person;

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Melati'));
  wayan = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Lain'), 'Wayan Sudarma');
});

async function exportOf(client: GraphqlClient, id: string): Promise<{ fileName: string; content: string } | null> {
  const { templateExport } = await client.must<{ templateExport: { fileName: string; content: string } | null }>(
    'query ($id: ID!) { templateExport(id: $id) { fileName content } }',
    { id },
  );
  return templateExport;
}

function published(): Promise<Template> {
  return publishTemplate(
    sari.client,
    '',
    {},
    {
      notes: 'Dengan dua varian',
      variables: [{ name: 'order.total', type: 'MONEY', required: true, sample: 150_000, description: 'Jumlah' }],
      variants: [
        { name: 'A', share: 70 },
        { name: 'B', share: 30 },
      ],
      bodies: [
        htmlBody('<p>Total {{ order.total }}</p>', { preheader: 'Rincian' }),
        htmlBody('<p>Total</p>', { variant: 'B', textSource: 'Total' }),
        {
          language: 'EN',
          kind: 'MJML',
          subject: 'Paid',
          source:
            '<mjml><mj-body><mj-section><mj-column><mj-text>Paid</mj-text></mj-column></mj-section></mj-body></mjml>',
        },
      ],
    },
  );
}

test('a template comes back from its file as it was', async () => {
  const template = await published();
  const file = (await exportOf(sari.client, template.id))!;
  expect(file.fileName).toBe(`${template.key}.merpati-template.json`);
  const { template: copy, problems } = await mustChange(wayan.client, 'templateImport', { content: file.content });
  expect(problems).toEqual([]);
  expect(copy).toMatchObject({ key: template.key, name: template.name, inherited: false });
  const { bodies, variables, variants, notes } = template.publishedVersion!;
  expect(copy.draft).toMatchObject({ bodies, variables, variants, notes });
  const again = (await exportOf(wayan.client, copy.id))!;
  expect(JSON.parse(again.content)).toEqual(JSON.parse(file.content));
});

test('an imported template is cleaned like whatever is saved', async () => {
  const file = JSON.parse((await exportOf(sari.client, (await published()).id))!.content);
  file.bodies[0].source = '<p onclick="alert(1)">Halo</p><script>alert(1)</script>';
  const content = JSON.stringify(file);
  const { template } = await mustChange(wayan.client, 'templateImport', { content, key: `impor-${unique()}` });
  const body = template.draft!.bodies.find(({ variant, language }) => variant === 'A' && language === 'ID')!;
  expect(body.source).toBe('<p>Halo</p>');
  expect(body.removed.map(({ what }) => what)).toEqual(['onclick', 'script']);
});

test('a file that is none is refused, with where it is wrong', async () => {
  const file = JSON.parse((await exportOf(sari.client, (await published()).id))!.content);
  const attempts: [unknown, string][] = [
    ['{', 'FILE_INVALID'],
    [{ ...file, formatVersion: 2 }, 'FILE_INVALID'],
    [{ ...file, bodies: [{ variant: 'A' }] }, 'FILE_INVALID'],
    [{ ...file, type: 'tidak.ada' }, 'TYPE_UNKNOWN'],
    [{ ...file, key: 'A/B' }, 'KEY_INVALID'],
    [{ ...file, variants: [{ name: 'A', share: 1 }] }, 'VARIANTS_INVALID'],
  ];
  for (const [content, code] of attempts) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect((await changeTemplate(wayan.client, 'templateImport', { content: text })).userErrors).toMatchObject([
      { code },
    ]);
  }
});

test('a copy within the account needs a key of its own', async () => {
  const template = await published();
  const taken = await changeTemplate(sari.client, 'templateDuplicate', { id: template.id });
  expect(taken.userErrors).toMatchObject([{ code: 'KEY_TAKEN' }]);
  const key = `salinan-${unique()}`;
  const { template: copy } = await mustChange(sari.client, 'templateDuplicate', {
    id: template.id,
    key,
    name: 'Salinan',
  });
  expect(copy).toMatchObject({ key, name: 'Salinan', publishedVersion: null });
  expect(copy.draft!.bodies).toEqual(template.publishedVersion!.bodies);
});
