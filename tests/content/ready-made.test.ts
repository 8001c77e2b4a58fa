import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { TemplateVariable } from '../../apps/api/src/domains/templates/template.entity.ts';
import { linksIn } from '../../apps/api/src/infra/content/links.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type SendAnswer, trySend, whenEmail } from '../support/emails.ts';
import { openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

/** Gmail cuts what is longer. */
const GMAIL_BYTES = 102_000;

/** Set to a folder to keep every mail there as it left, for spam filters and for the eye. */
const keepIn = process.env.KEEP_READY_MADE_IN;

/** What browsers mend silently and mail clients may not; how a mail must be written for old clients is not a fault. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // MJML writes height="auto", which every client takes.
  elements: ['html5', { img: { inherit: 'img', attributes: { height: { enum: ['/^(\\d+|auto)$/'] } } } }],
  rules: {
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-implicit-button-type': 'off',
    'prefer-tbody': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'wcag/h63': 'off',
  },
});

interface Published {
  key: string;
  type: string;
  variables: TemplateVariable[];
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let templates: Published[];

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  await app.context.readyMade.install();
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati');
  templates = await app.database.query<Published>(`
    select t.key, t.type_key as type, v.variables from template t join template_version v on v.id = t.published_version_id
     order by t.key`);
});

/** Its samples, as an author sees them in the preview. */
function samplesOf({ variables }: Published): Record<string, unknown> {
  return Object.fromEntries(variables.map(({ name, sample }) => [name, sample]));
}

async function mailBy(template: Published, language: 'ID' | 'EN') {
  const to = `siti.${unique()}@pelanggan.example`;
  const nothing = { subject: null, html: null, text: null, variables: null, type: null };
  const change = {
    ...nothing,
    to,
    accountId: shop.id,
    template: { key: template.key, language, variables: samplesOf(template) },
  };
  const answer: SendAnswer = await trySend(admin.client, change, randomUUID());
  if (!answer.emailLog) throw new Error(`${template.key}: ${JSON.stringify(answer.userErrors)}`);
  const { subject } = await whenEmail(admin.client, answer.emailLog.id, 'SENT');
  const [mail] = app.sandbox.mailbox.list({ to });
  const source = mail!.content.source();
  if (keepIn) {
    mkdirSync(keepIn, { recursive: true });
    writeFileSync(path.join(keepIn, `${template.key}.${language.toLowerCase()}.eml`), source);
  }
  return { source, subject, parsed: await PostalMime.parse(source) };
}

test('there is a template for every type of the registry', async () => {
  const types = await app.database.query<{ key: string }>('select key from email_type order by key');
  expect([...new Set(templates.map(({ type }) => type))].sort()).toEqual(types.map(({ key }) => key));
});

describe.each(['ID', 'EN'] as const)('every ready-made mail in %s', (language) => {
  test('is whole: it parses, its HTML is valid, links lead somewhere, images have words, its text says the same', async () => {
    for (const template of templates) {
      const { source, subject, parsed } = await mailBy(template, language);
      const html = parsed.html ?? '';
      const report = await validator.validateString(html);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
      );
      expect(faults, template.key).toEqual([]);
      expect(parsed.subject, template.key).toBe(subject);
      expect(subject.length, template.key).toBeGreaterThan(8);
      expect(html, template.key).toContain(`<html lang="${language.toLowerCase()}"`);
      for (const text of [html, parsed.text ?? '', parsed.subject ?? ''])
        expect(text, template.key).not.toMatch(/\{\{|\}\}|\{%|undefined|NaN/);
      for (const image of html.match(/<img\b[^>]*>/g) ?? []) expect(image, template.key).toMatch(/\salt="/);
      for (const link of linksIn(html)) expect(link, template.key).toMatch(/^(https?:\/\/|#$)/);
      expect((parsed.text ?? '').length, template.key).toBeGreaterThan(60);
      expect(source.length, template.key).toBeLessThan(GMAIL_BYTES);
    }
  }, 120_000);
});
