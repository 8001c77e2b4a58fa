import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { beginTemplate, previewOf, type Template } from '../support/templates.ts';
import { payloads } from '../support/xss-payloads.ts';

/** Gate X6, the part of templates: what is saved holds nothing that runs, and a browser that is let do everything runs nothing. */

let app: TestApp;
let sari: Person;
let template: Template;
let browser: Browser;
let page: Page;
let fired: string[] = [];

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Melati'));
  template = await beginTemplate(sari.client);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    fired.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    if (!route.request().url().startsWith('about:')) void route.abort();
    else void route.continue();
  });
});

afterAll(async () => {
  await browser?.close();
});

/** Opens HTML with scripts allowed, touches everything, and tells what ran. */
async function whatRuns(html: string): Promise<string[]> {
  fired = [];
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      for (const type of ['click', 'mouseover', 'focus', 'focusin', 'wheel', 'toggle', 'error', 'load', 'touchstart'])
        element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
    }
  });
  await page.waitForTimeout(15);
  return fired;
}

/** What of a document could run, as a browser reads it. */
async function dangers(html: string): Promise<string[]> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const forbidden =
      'script,iframe,frame,object,embed,applet,base,svg,math,link,template,noscript,meta[http-equiv=refresh]';
    const elements = [...parsed.querySelectorAll(forbidden)].map(({ localName }) => localName);
    const runs = ({ name, value }: Attr) =>
      /^on|^srcdoc$|^formaction$/.test(name) ||
      /^(javascript|vbscript|data:(?!image\/(png|jpeg|gif|webp)))/i.test(
        [...value].filter((one) => one > ' ').join(''),
      );
    const attributes = [...parsed.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(runs);
    return [...attributes.map(({ name }) => name), ...elements];
  }, html);
}

test('the browser of this test does run what it is given', async () => {
  expect(await whatRuns('<img src=x onerror=alert(1)>')).toContain('1');
  expect(await dangers('<p onclick="x">x</p><script>1</script>')).toEqual(['onclick', 'script']);
});

test(`there are at least a hundred payloads`, () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
});

describe.each(['HTML', 'MJML'])('nothing runs of what is written as %s', (kind) => {
  test.each(payloads)('%s', async (payload) => {
    const source =
      kind === 'HTML'
        ? `<html><body><p>awal</p>${payload}<p>akhir</p></body></html>`
        : `<mjml><mj-body><mj-section><mj-column><mj-text>awal</mj-text><mj-raw>${payload}</mj-raw></mj-column></mj-section></mj-body></mjml>`;
    const body = { kind, subject: payload.replace(/\s/g, ' '), preheader: payload.replace(/\s/g, ' '), source };
    const saved = await save(body);
    for (const stored of [saved.source, saved.html ?? ''])
      expect(await dangers(withoutLiquid(stored)), stored).toEqual([]);
    const preview = await previewOf(sari.client, { templateId: template.id, body, values: { kosong: '' } });
    if (preview?.html) {
      expect(await dangers(preview.html), preview.html).toEqual([]);
      expect(await whatRuns(preview.html), preview.html).toEqual([]);
    }
  });
});

let revision = 1;
async function save(body: Record<string, unknown>): Promise<{ source: string; html: string | null }> {
  const { templateDraftSave } = await sari.client.must<{
    templateDraftSave: { version: { revision: number; bodies: { source: string; html: string | null }[] } };
  }>(
    `mutation ($input: TemplateDraftSaveInput!) { templateDraftSave(input: $input) {
       version { revision bodies { source html } } userErrors { code message } } }`,
    { input: { templateId: template.id, revision, bodies: [{ ...body, language: 'ID' }] } },
  );
  revision = templateDraftSave.version.revision;
  return templateDraftSave.version.bodies[0]!;
}

/** Liquid is rendered before anybody sees it; what it says then, the preview shows. */
function withoutLiquid(html: string): string {
  return html.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, '');
}
