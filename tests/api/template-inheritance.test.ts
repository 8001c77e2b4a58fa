import { beforeAll, describe, expect, test } from 'vitest';
import { RecipientFactsService } from '../../apps/api/src/domains/leads/recipient-facts.service.ts';
import { TemplateSendingService } from '../../apps/api/src/domains/templates/sending.service.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import {
  beginTemplate,
  changeTemplate,
  htmlBody,
  listTemplates,
  mustChange,
  publishTemplate,
  readTemplate,
  saveDraft,
  type Template,
} from '../support/templates.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;
let wayan: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati');
  sari = await inviteAffiliate(app, admin, shop);
  wayan = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Lain'), 'Wayan Sudarma');
});

/** A reader without memory, so that a test need not wait until what it remembers has grown old. */
function forSending(key: string, rest: { language?: string; recipient?: string } = {}) {
  const { orm } = app.context;
  return new TemplateSendingService({ orm, facts: new RecipientFactsService({ orm }) }).forSending({
    accountId: shop.id.slice(4),
    key,
    language: rest.language ?? null,
    recipient: rest.recipient ?? 'siti@pelanggan.example',
  });
}

async function listed(person: Person, key: string) {
  return (await listTemplates(person.client, { search: key }))!;
}

describe("the platform's templates", () => {
  let inherited: Template;

  beforeAll(async () => {
    inherited = await publishTemplate(admin.client, '<p>dari Merpati</p>', { key: `resi-${unique()}` });
  });

  test('are seen by every account and changed by super admins alone', async () => {
    expect(await listed(sari, inherited.key)).toMatchObject([{ id: inherited.id, inherited: true, editable: false }]);
    expect(await listed(admin, inherited.key)).toMatchObject([{ inherited: false, editable: true }]);
    for (const [mutation, input] of [
      ['templateUpdate', { id: inherited.id, name: 'Diubah' }],
      ['templateArchive', { id: inherited.id }],
      ['templateDraftSave', { templateId: inherited.id, notes: 'x' }],
      ['templateRollback', { versionId: inherited.publishedVersion!.id }],
    ] as const)
      expect((await changeTemplate(sari.client, mutation, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('do not show their drafts', async () => {
    const { version } = await saveDraft(admin.client, inherited, { bodies: [htmlBody('<p>rahasia</p>')] });
    const seen = (await readTemplate(sari.client, inherited.id))!;
    expect(seen).toMatchObject({ draft: null, publishedVersion: { publishedBy: null } });
    const { templateVersion } = await sari.client.must<{ templateVersion: object | null }>(
      'query ($id: ID!) { templateVersion(id: $id) { id } }',
      { id: version!.id },
    );
    expect(templateVersion).toBeNull();
  });

  test("are overridden by the account's own with the same key once it is published, and come back when that is put away", async () => {
    const { template: own } = await mustChange(sari.client, 'templateDuplicate', { id: inherited.id });
    expect(own).toMatchObject({ key: inherited.key, inherited: false, editable: true });
    expect(await listed(sari, inherited.key)).toMatchObject([{ id: own.id, inherited: false }]);
    expect(await listed(wayan, inherited.key)).toMatchObject([{ id: inherited.id, inherited: true }]);
    expect(`tpl_${(await forSending(inherited.key)).templateId}`).toBe(inherited.id);

    const { version } = await saveDraft(sari.client, own, { bodies: [htmlBody('<p>dari Melati</p>')] });
    await mustChange(sari.client, 'templatePublish', { versionId: version!.id });
    expect((await forSending(inherited.key)).html).toContain('dari Melati');

    await mustChange(sari.client, 'templateArchive', { id: own.id });
    expect((await forSending(inherited.key)).html).toContain('dari Merpati');
    expect(await listed(sari, inherited.key)).toMatchObject([{ id: inherited.id }]);
    expect(await listTemplates(sari.client, { search: inherited.key, archived: true })).toMatchObject([{ id: own.id }]);
  });
});

describe('what a mail is made from', () => {
  const en = htmlBody('<p>Hello</p>', { language: 'EN', subject: 'Hello' });

  test('is in the language that is asked for, else that of the recipient, else the fallback', async () => {
    const bodies = [htmlBody('<p>Halo</p>'), en];
    const { key } = await publishTemplate(sari.client, '', {}, { bodies });
    await app.database.query(
      `insert into recipient_facts (account_id, address, language) values ($1, 'john@pelanggan.example', 'en')`,
      [shop.id.slice(4)],
    );
    expect((await forSending(key)).language).toBe('id');
    expect(await forSending(key, { language: 'en' })).toMatchObject({ language: 'en', subject: 'Hello' });
    expect((await forSending(key, { recipient: 'John@pelanggan.example' })).language).toBe('en');
    expect((await forSending(key, { recipient: 'John@pelanggan.example', language: 'id' })).language).toBe('id');
    const only = await publishTemplate(sari.client, '<p>Halo</p>');
    expect((await forSending(only.key, { language: 'en' })).language).toBe('id');
  });

  test('is the same variant for the same recipient every time, whatever the case of the address', async () => {
    const variants = [
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ];
    const bodies = ['A', 'B'].map((variant) => htmlBody(`<p>${variant}</p>`, { variant }));
    const { key } = await publishTemplate(sari.client, '', {}, { variants, bodies });
    const seen = new Set<string>();
    for (let index = 0; index < 24; index += 1) {
      const first = await forSending(key, { recipient: `budi.${index}@pelanggan.example` });
      const again = await forSending(key, { recipient: `Budi.${index}@Pelanggan.example` });
      expect(again.variant).toBe(first.variant);
      expect(first.html).toContain(`<p>${first.variant}</p>`);
      seen.add(first.variant);
    }
    expect(seen).toEqual(new Set(['A', 'B']));
  });

  test('is nothing for a key without a published template', async () => {
    const { key } = await beginTemplate(sari.client);
    await expect(forSending(key)).rejects.toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
    await expect(forSending('tidak-ada')).rejects.toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
  });

  test('changes within two seconds of publishing', async () => {
    const { orm } = app.context;
    const service = new TemplateSendingService({ orm, facts: new RecipientFactsService({ orm }) });
    const template = await publishTemplate(sari.client, '<p>satu</p>');
    const ask = () =>
      service.forSending({
        accountId: shop.id.slice(4),
        key: template.key,
        language: 'id',
        recipient: 'siti@pelanggan.example',
      });
    expect((await ask()).html).toContain('satu');
    const { version } = await saveDraft(sari.client, template, { bodies: [htmlBody('<p>dua</p>')] });
    await mustChange(sari.client, 'templatePublish', { versionId: version!.id });
    await expect.poll(async () => (await ask()).html, { timeout: 5_000 }).toContain('dua');
  });
});

test('API keys read and change no templates', async () => {
  const key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
  const answer = await key.client.run('{ templates { nodes { id } } }');
  expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});
