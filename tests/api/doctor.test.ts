import { beforeAll, expect, test } from 'vitest';
import { ADMIN, CRON_SECRET, startApp, type TestApp } from '../support/app.ts';
import { runCommand } from '../support/roles.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ worker: false });
});

test('doctor explains every setting and what it found, and prints no secret', async () => {
  const settings = { MERPATI_ADMIN_EMAIL: ADMIN.email, MERPATI_ADMIN_PASSWORD: ADMIN.password, PORT: '4567' };
  const { code, text } = await runCommand(app, ['doctor'], settings);
  expect(text).toContain('PORT = 4567');
  expect(text).toContain('MERPATI_SECRET = (set)');
  expect(text).toMatch(/Database: PostgreSQL 1\d/);
  expect(text).toContain('Migrations: up to date');
  expect(text).toContain('Provider: Mailketing (sandbox) (no mail leaves)');
  expect(code).toBe(0);
  for (const secret of [
    app.secret,
    ADMIN.password,
    CRON_SECRET,
    new URL(app.database.url).password,
    'sandbox-smtp-password',
  ])
    expect(text).not.toContain(secret);
});

test('settings that are wrong come all in one list, and nothing starts', async () => {
  const wrong = { PORT: 'tiga ribu', DATABASE_URL: 'mysql://x', MERPATI_SECRET: 'pendek', MERPATI_DEMO: 'ya' };
  const { code, text } = await runCommand(app, ['start'], wrong);
  expect(code).toBe(1);
  expect(text).toContain('Settings that need attention:');
  for (const name of Object.keys(wrong)) expect(text).toMatch(new RegExp(`^ +- ${name}: `, 'm'));
  expect(text).not.toMatch(/ at .*\.ts/);
});
