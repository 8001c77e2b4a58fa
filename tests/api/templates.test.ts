import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin } from '../support/people.ts';
import {
  beginTemplate,
  changeTemplate,
  htmlBody,
  mustChange,
  publishTemplate,
  readTemplate,
  saveDraft,
  type Template,
} from '../support/templates.ts';

let app: TestApp;
let shop: Shop;
let sari: Person;

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati');
  sari = await inviteAffiliate(app, admin, shop);
});

async function fresh(template: Template): Promise<Template> {
  return (await readTemplate(sari.client, template.id))!;
}

async function actions(template: Template): Promise<string[]> {
  const rows = await app.database.query<{ action: string }>(
    'select action from audit_entry where subject = $1 order by id',
    [template.id.slice(4)],
  );
  return rows.map(({ action }) => action);
}

describe('a draft', () => {
  test('begins with an example that can be published as it is, in every kind', async () => {
    for (const kind of ['MJML', 'HTML', 'TEXT']) {
      const template = await beginTemplate(sari.client, { kind });
      expect(template.draft).toMatchObject({ number: 1, state: 'DRAFT', undeclaredVariables: [] });
      expect(template.draft!.bodies[0]).toMatchObject({ kind, language: 'ID', removed: [] });
      const { version } = await mustChange(sari.client, 'templatePublish', { versionId: template.draft!.id });
      expect(version).toMatchObject({ state: 'PUBLISHED', publishedBy: 'Sari Wulandari' });
    }
  });

  test('is saved as written, with ${x} rewritten, CSS inlined and a text part derived', async () => {
    const template = await beginTemplate(sari.client);
    const { version } = await saveDraft(sari.client, template, {
      notes: 'Warna baru',
      variables: [{ name: 'user_name', type: 'TEXT', required: true, sample: 'Budi' }],
      bodies: [
        htmlBody('<style>p{color:red}</style><p>Halo ${user_name}</p>', {
          subject: 'Untuk ${user_name}',
          preheader: 'Kabar',
        }),
      ],
    });
    const [body] = version!.bodies;
    expect(version).toMatchObject({ revision: 2, notes: 'Warna baru', undeclaredVariables: [] });
    expect(body).toMatchObject({ subject: 'Untuk {{ user_name }}', text: 'Halo {{ user_name }}\n' });
    expect(body!.source).toBe('<style>p{color:red}</style><p>Halo {{ user_name }}</p>');
    expect(body!.html).toContain('<p style="color: red;">Halo {{ user_name }}</p>');
    expect(body!.html).toMatch(/mso-hide:all.*>Kabar/);
  });

  test('keeps what a save does not mention', async () => {
    const template = await beginTemplate(sari.client);
    await saveDraft(sari.client, template, { notes: 'pertama' });
    const { version } = await saveDraft(sari.client, await fresh(template), { variants: [{ name: 'A', share: 100 }] });
    expect(version).toMatchObject({ notes: 'pertama', revision: 3 });
    expect(version!.bodies).toEqual(template.draft!.bodies);
  });

  test('refuses a save that is based on an older one', async () => {
    const template = await beginTemplate(sari.client);
    await saveDraft(sari.client, template, { notes: 'dari Sari' });
    const late = await saveDraft(sari.client, template, { notes: 'dari Wayan' });
    expect(late.userErrors).toMatchObject([{ code: 'DRAFT_CHANGED' }]);
    expect((await fresh(template)).draft!.notes).toBe('dari Sari');
  });

  test('lets one of two simultaneous saves through', async () => {
    const template = await beginTemplate(sari.client);
    const answers = await Promise.all(
      ['satu', 'dua', 'tiga'].map((notes) => saveDraft(sari.client, template, { notes })),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'DRAFT_CHANGED',
      'DRAFT_CHANGED',
    ]);
  });

  test.each([
    [
      'VARIANTS_INVALID',
      {
        variants: [
          { name: 'A', share: 60 },
          { name: 'B', share: 30 },
        ],
      },
    ],
    [
      'VARIANTS_INVALID',
      {
        variants: [
          { name: 'A', share: 50 },
          { name: 'A', share: 50 },
        ],
      },
    ],
    ['VARIANTS_INVALID', { variants: [] }],
    ['VARIABLES_INVALID', { variables: [{ name: 'a b', type: 'TEXT', required: false }] }],
    ['VARIABLES_INVALID', { variables: [{ name: 'constructor.x', type: 'TEXT', required: false }] }],
    ['VARIABLES_INVALID', { variables: [{ name: 'total', type: 'MONEY', required: false, sample: 'banyak' }] }],
    ['BODIES_INVALID', { bodies: [htmlBody('a'), htmlBody('b')] }],
    ['TOO_LONG', { bodies: [htmlBody('a', { subject: 'x'.repeat(501) })] }],
    ['TOO_LONG', { bodies: [htmlBody('a'.repeat(500_001))] }],
  ])('refuses with %s what cannot be', async (code, input) => {
    const template = await beginTemplate(sari.client);
    expect((await saveDraft(sari.client, template, input)).userErrors).toMatchObject([{ code }]);
  });

  test('is thrown away', async () => {
    const template = await publishTemplate(sari.client, '<p>satu</p>');
    const { version } = await saveDraft(sari.client, template, { bodies: [htmlBody('<p>dua</p>')] });
    const stale = await changeTemplate(sari.client, 'templateDraftDiscard', { templateId: template.id, revision: 7 });
    expect(stale.userErrors).toMatchObject([{ code: 'DRAFT_CHANGED' }]);
    await mustChange(sari.client, 'templateDraftDiscard', { templateId: template.id, revision: version!.revision });
    expect(await fresh(template)).toMatchObject({ draft: null, publishedVersion: { number: 1 } });
  });
});

describe('publishing', () => {
  test('refuses what cannot be sent', async () => {
    const template = await beginTemplate(sari.client);
    const attempt = async (input: Record<string, unknown>) => {
      const { version } = await saveDraft(sari.client, await fresh(template), input);
      const { userErrors } = await changeTemplate(sari.client, 'templatePublish', { versionId: version!.id });
      return userErrors.map(({ code }) => code);
    };
    expect(await attempt({ variables: [], bodies: [htmlBody('<p>Halo</p>', { language: 'EN' })] })).toEqual([
      'BODY_MISSING',
    ]);
    expect(await attempt({ bodies: [htmlBody('<p>{% if %}</p>')] })).toEqual(['BODY_INVALID']);
    expect(await attempt({ bodies: [htmlBody('<p>{{ nama | tidak_ada }}</p>')] })).toEqual(['BODY_INVALID']);
    expect(await attempt({ bodies: [htmlBody('<p>{{ rahasia }}</p>')] })).toEqual(['VARIABLE_UNDECLARED']);
    const two = [
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ];
    expect(await attempt({ variants: two, bodies: [htmlBody('<p>Halo</p>')] })).toEqual(['BODY_MISSING']);
    expect(await fresh(template)).toMatchObject({ publishedVersion: null });
  });

  test('makes a version that never changes again; the next draft begins from it', async () => {
    const template = await publishTemplate(sari.client, '<p>satu</p>');
    const first = template.publishedVersion!;
    const again = await changeTemplate(sari.client, 'templatePublish', { versionId: first.id });
    expect(again.userErrors).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    const { version } = await saveDraft(sari.client, template, { notes: 'versi dua' });
    expect(version).toMatchObject({ number: 2, revision: 1, state: 'DRAFT' });
    expect(version!.bodies).toEqual(first.bodies);
    await saveDraft(sari.client, await fresh(template), { bodies: [htmlBody('<p>dua</p>')] });
    expect((await fresh(template)).publishedVersion).toEqual(first);
  });

  test('refuses a draft that was changed since it was looked at', async () => {
    const template = await beginTemplate(sari.client);
    const { version } = await saveDraft(sari.client, template, { notes: 'baru' });
    const late = await changeTemplate(sari.client, 'templatePublish', { versionId: version!.id, revision: 1 });
    expect(late.userErrors).toMatchObject([{ code: 'DRAFT_CHANGED' }]);
  });

  test('is set back to any earlier version, and forth again', async () => {
    const template = await publishTemplate(sari.client, '<p>satu</p>');
    const first = template.publishedVersion!;
    const { version } = await saveDraft(sari.client, template, { bodies: [htmlBody('<p>dua</p>')] });
    const draft = await changeTemplate(sari.client, 'templateRollback', { versionId: version!.id });
    expect(draft.userErrors).toMatchObject([{ code: 'NOT_PUBLISHED' }]);
    await mustChange(sari.client, 'templatePublish', { versionId: version!.id });
    await mustChange(sari.client, 'templateRollback', { versionId: first.id });
    expect((await fresh(template)).publishedVersion).toMatchObject({ id: first.id, bodies: first.bodies });
    await mustChange(sari.client, 'templateRollback', { versionId: version!.id });
    expect((await fresh(template)).publishedVersion!.number).toBe(2);
    expect(await actions(template)).toEqual([
      'template.published',
      'template.published',
      'template.rolled_back',
      'template.rolled_back',
    ]);
  });

  test('is listed with every version, newest first', async () => {
    const template = await publishTemplate(sari.client, '<p>satu</p>');
    for (const text of ['dua', 'tiga']) {
      const { version } = await saveDraft(sari.client, await fresh(template), { bodies: [htmlBody(`<p>${text}</p>`)] });
      await mustChange(sari.client, 'templatePublish', { versionId: version!.id });
    }
    const page = `query ($id: ID!, $after: String) { template(id: $id) { versions(first: 2, after: $after) {
      totalCount nodes { number } pageInfo { hasNextPage endCursor } } } }`;
    type Answer = {
      template: {
        versions: {
          totalCount: number;
          nodes: { number: number }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const first = (await sari.client.must<Answer>(page, { id: template.id })).template.versions;
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ number: 3 }, { number: 2 }],
      pageInfo: { hasNextPage: true },
    });
    const rest = (await sari.client.must<Answer>(page, { id: template.id, after: first.pageInfo.endCursor })).template
      .versions;
    expect(rest).toMatchObject({ nodes: [{ number: 1 }], pageInfo: { hasNextPage: false } });
  });
});

test('a template is renamed, put away and fetched back', async () => {
  const template = await publishTemplate(sari.client, '<p>satu</p>');
  const renamed = await mustChange(sari.client, 'templateUpdate', { id: template.id, name: 'Promo Idulfitri' });
  expect(renamed.template).toMatchObject({ name: 'Promo Idulfitri', key: template.key });
  for (const [input, code] of [
    [{ name: 'dua\nbaris' }, 'NAME_INVALID'],
    [{ type: 'tidak.ada' }, 'TYPE_UNKNOWN'],
  ] as const)
    expect(
      (await changeTemplate(sari.client, 'templateUpdate', { id: template.id, ...input })).userErrors,
    ).toMatchObject([{ code }]);
  await mustChange(sari.client, 'templateArchive', { id: template.id });
  expect((await fresh(template)).archivedAt).not.toBeNull();
  await mustChange(sari.client, 'templateRestore', { id: template.id });
  expect((await fresh(template)).archivedAt).toBeNull();
  expect((await actions(template)).slice(1)).toEqual(['template.archived', 'template.restored']);
});

test('a key is used once and is made of lower-case letters, digits and hyphens', async () => {
  const { key } = await beginTemplate(sari.client);
  const input = { name: 'Lain', type: 'order.paid' };
  for (const [wrong, code] of [
    [key, 'KEY_TAKEN'],
    ['Besar', 'KEY_INVALID'],
    ['a b', 'KEY_INVALID'],
    ['../x', 'KEY_INVALID'],
  ])
    expect((await changeTemplate(sari.client, 'templateCreate', { ...input, key: wrong })).userErrors).toMatchObject([
      { code },
    ]);
});
