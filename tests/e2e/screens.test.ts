/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadScreens } from './lead-screens.ts';
import {
  ask,
  type Desk,
  makeTemplate,
  openDesk,
  publicScreens,
  screens,
  sendMail,
  setLook,
  settled,
  show,
  signIn,
} from './support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** GraphiQL is somebody else's page; we answer for the frame around it. */
const foreign = '.graphiql-container';

const REDRAWN_MS = 2_000;

let desk: Desk;
let page: Page;
let visitor: Page;
let addresses: Record<string, string>;

beforeAll(async () => {
  desk = await openDesk();
  page = await signIn(desk);
  visitor = await (await desk.browser.newContext({ locale: 'id-ID' })).newPage();
  await visitor.goto(`${desk.installation.url}/sign-in`);
  const id = await sendMail(page, desk.installation.url, 'flaky+layar@pelanggan.example');
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    page,
    desk.installation.url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  const template = await makeTemplate(page, desk.installation.url, 'promo-melati');
  const account = accounts.nodes[0]!.id;
  addresses = {
    ...screens(id, template, account),
    ...(await leadScreens(page, desk.installation.url, account)),
  };
});
afterAll(() => desk.close());

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

async function seriousFindings(on: Page): Promise<string[]> {
  await on.evaluate(axe);
  const findings = await on.evaluate(async (exclude) => {
    const scope = window as typeof window & { axe: { run: (context: unknown) => Promise<{ violations: Finding[] }> } };
    return (await scope.axe.run({ exclude: [[exclude]] })).violations;
  }, foreign);
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Pixels by which the page stays wider than the window: charts draw themselves anew a moment after it changed. */
async function overflow(on: Page): Promise<number> {
  const deadline = performance.now() + REDRAWN_MS;
  for (;;) {
    const wide = await on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide <= 0 || performance.now() > deadline) return wide;
    await on.waitForTimeout(50);
  }
}

/** As when a phone is turned or a window is drawn wider: the page lays itself out anew, and reads what only shows there. */
async function widen(on: Page, width: number): Promise<void> {
  await on.setViewportSize({ width, height: 844 });
  await on.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await settled(on);
}

const everyLook = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/**
 * Each language in one theme, because widths depend on the words and contrasts on the theme; MERPATI_EVERY_LOOK=1 tries all
 * four, which takes twice as long.
 */
const looks = process.env.MERPATI_EVERY_LOOK
  ? everyLook
  : everyLook.filter(({ language, theme }) => (language === 'id') === (theme === 'light'));

describe.each(looks)('every screen in $language, $theme', (look) => {
  it('has no serious or critical accessibility problem (U2) and no sideways scroll (U3)', async () => {
    const problems: string[] = [];
    for (const [on, list] of [
      [page, addresses],
      [visitor, publicScreens],
    ] as const) {
      await setLook(on, look);
      for (const [name, address] of Object.entries(list)) {
        await on.setViewportSize({ width: 390, height: 844 });
        await show(on, desk.installation.url + address);
        for (const width of [390, 1280]) {
          await widen(on, width);
          const wide = await overflow(on);
          if (wide > 0) problems.push(`${name} at ${width}: ${wide} px too wide`);
        }
        problems.push(...(await seriousFindings(on)).map((finding) => `${name}: ${finding}`));
      }
    }
    expect(problems).toEqual([]);
  });
});
