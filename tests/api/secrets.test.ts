import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { Secrets } from '../../apps/api/src/infra/secrets.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { ADMIN, CRON_SECRET, startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, linkTokenIn, makeKey, openShop, signInAdmin, tokenOf } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

/** Gate X9: no secret stands in the database, in the log or in an answer, but for the one answer that hands it out. */

const API_TOKEN = 'kenari-token-mailketing-8f2d61c0b7';
const BREVO_KEY = 'kenari-kunci-brevo-1b90ce55f2';
const SMTP_PASSWORD = 'kenari-sandi-smtp-4e91aa07d3';
const RESET_PASSWORD = 'kenari-sandi-baru-77c2';

let app: TestApp;
/** Name of each secret → how often it may stand in the API's answers. */
const canaries = new Map<string, { secret: string; shownInAnswers: number }>();
let dump: Map<string, string>;

beforeAll(async () => {
  app = await startApp({
    kinds: [ProviderKind.MAILKETING_V1, ProviderKind.BREVO, ProviderKind.SMTP],
    sandbox: { mailketing: { token: API_TOKEN }, brevo: { apiKey: BREVO_KEY }, smtp: { password: SMTP_PASSWORD } },
  });
  await saveOwnProviders();
  await liveThroughEverything();
  dump = await dumpOf(app);
});

/** The providers that the seeds made know other secrets: these replace them. */
async function saveOwnProviders(): Promise<void> {
  const { providers } = app.context;
  const sandbox = true;
  await providers.save({
    name: 'Mailketing (sandbox)',
    kind: ProviderKind.MAILKETING_V1,
    sandbox,
    position: 1,
    settings: { baseUrl: `http://127.0.0.1:${app.sandbox.httpPort}/mailketing/api/v1` },
    secrets: { apiToken: API_TOKEN },
  });
  await providers.save({
    name: 'Brevo (sandbox)',
    kind: ProviderKind.BREVO,
    sandbox,
    position: 2,
    settings: { baseUrl: `http://127.0.0.1:${app.sandbox.httpPort}/brevo/v3` },
    secrets: { apiKey: BREVO_KEY },
  });
  await providers.save({
    name: 'SMTP (sandbox)',
    kind: ProviderKind.SMTP,
    sandbox,
    position: 3,
    settings: {
      host: '127.0.0.1',
      port: app.sandbox.smtpPort,
      security: 'none',
      user: 'sandbox',
      messageIdDomain: 'merpati.example',
    },
    secrets: { password: SMTP_PASSWORD },
  });
}

async function liveThroughEverything(): Promise<void> {
  const admin = await signInAdmin(app);
  const shop = await openShop(admin);
  const sari = await inviteAffiliate(app, admin, shop);
  const key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
  const invitation = await linkTokenIn(app, sari.email, 'invitation');
  await app
    .client()
    .must('mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted } }', {
      input: { email: sari.email },
    });
  const resetLink = await linkTokenIn(app, sari.email, 'reset-password');

  await sendEveryWay(key.client);
  await readEverything([admin.client, key.client]);
  await failEveryWay(sari.email, sari.token);
  await app.client().must('mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { viewer { id } } }', {
    input: { token: resetLink, password: RESET_PASSWORD },
  });
  const lastToken = await tokenOf(app, sari.email, RESET_PASSWORD);
  await app.client({ bearer: lastToken }).must('mutation { sessionRevoke { revoked } }');

  const keep = (name: string, secret: string, shownInAnswers = 0) => canaries.set(name, { secret, shownInAnswers });
  keep('password of a super admin', ADMIN.password);
  keep('first password of an affiliate', sari.password);
  keep('password after the reset', RESET_PASSWORD);
  keep('session token of a super admin', admin.token, 1);
  keep('session token of an affiliate', sari.token, 1);
  keep('session token that was revoked', lastToken, 1);
  keep('API key', key.secret, 1);
  keep('invitation link', invitation);
  keep('signature of the invitation link', invitation.split('.')[1]!);
  keep('reset link', resetLink);
  keep('signature of the reset link', resetLink.split('.')[1]!);
  keep('token of Mailketing', API_TOKEN);
  keep('password of SMTP', SMTP_PASSWORD);
  keep('API key of Brevo', BREVO_KEY);
  keep('MERPATI_SECRET', app.secret);
  keep('CRON_SECRET', CRON_SECRET);
  keep('password of the database', new URL(app.database.url).password);
}

async function sendEveryWay(client: Parameters<typeof send>[0]): Promise<void> {
  const ways = {
    mailketing: {},
    brevo: { headers: [{ name: 'X-A', value: '1' }] },
    // Only SMTP carries images by content id.
    smtp: { attachments: [{ name: 'a.png', content: 'YQ==', contentId: 'logo' }] },
  };
  for (const way of Object.values(ways)) await whenEmail(client, await send(client, way), 'SENT');
  // Each provider refuses the login, and its words about it are kept.
  for (const [provider, behaviour] of [
    ['mailketing', '401'],
    ['brevo', '401'],
    ['smtp', '535'],
  ] as const) {
    app.sandbox.faults.add({ provider, behaviour });
    const id = await send(client, ways[provider]);
    await eventually('the login was refused', async () =>
      (await readEmail(client, id)).attempts.nodes.some(({ state }) => state === 'REJECTED'),
    );
    await app.recoverProviders();
    await app.database.query(`update message set due_at = now() where dispatch = 'QUEUED'`);
    await whenEmail(client, id, 'SENT');
  }
  app.sandbox.mailketing.token = 'lain';
  await whenEmail(client, await send(client), 'SENT');
  app.sandbox.mailketing.token = API_TOKEN;
}

async function readEverything(clients: Parameters<typeof send>[0][]): Promise<void> {
  for (const client of clients) {
    await client.run(`{ emailLogs(first: 100) { nodes {
      id subject from to html text variables metadata headers { name value } lastError { message }
      attempts { nodes { responseText } } events { nodes { note } }
    } } }`);
    await client.run(
      '{ providers { id name kind capabilities { headers } } platform { mode version sandboxMailboxUrl } }',
    );
    await client.run(
      '{ apiKeys { nodes { id name prefix scopes } } users { nodes { id email state } } workers { host } }',
    );
  }
}

/** Mistakes whose traces end in the log. */
async function failEveryWay(email: string, token: string): Promise<void> {
  const create = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }';
  await app.client().run(create, { input: { email, password: ADMIN.password } });
  await app.client().run(create, { input: { email, password: ADMIN.password, salah: ADMIN.password } });
  await app.client().run(create, { input: { email: ADMIN.password, password: { password: ADMIN.password } } });
  await app.client().run(`mutation { sessionCreate(input: { email: "${email}" password: 5 }) { token } }`);
  await app.client({ bearer: `${token}x` }).run('{ viewer { id } }');
  await app.client({ bearer: token }).http('/graphql', { method: 'POST', body: '{' });
  await app.database.query('alter table app_user rename column password_hash to hidden_hash');
  await app.client().run(create, { input: { email, password: ADMIN.password } });
  await app.client().run('mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { viewer { id } } }', {
    input: { token: 'x', password: RESET_PASSWORD },
  });
  await app.database.query('alter table app_user rename column hidden_hash to password_hash');
  await app.database.query('alter table session rename column token_hash to hidden_hash');
  await app.client({ bearer: token }).run('{ viewer { id } }');
  await app.database.query('alter table session rename column hidden_hash to token_hash');
}

/** Every table with every row as text; bytes both as hex and as the text they may be. */
async function dumpOf({ database }: TestApp): Promise<Map<string, string>> {
  const tables = await database.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`);
  const dumped = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await database.query<Record<string, unknown>>(`select * from ${name}`);
    const bytes = rows.flatMap((row) => Object.values(row)).filter((value) => Buffer.isBuffer(value));
    const texts = bytes.flatMap((value) => [
      value.toString('hex'),
      value.toString('utf8'),
      value.toString('latin1'),
      value.toString('base64url'),
    ]);
    dumped.set(name, [JSON.stringify(rows), ...texts].join('\n'));
  }
  return dumped;
}

/** The ways in which a secret could be written. */
function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}

function occurrences(text: string, secret: string): number {
  return Math.max(...[...new Set(spellings(secret))].map((spelling) => text.split(spelling).length - 1));
}

test('the dump holds what it must, so that a secret would be found', () => {
  const names = [...dump.keys()];
  expect(names).toEqual(
    expect.arrayContaining(['public.app_user', 'public.session', 'public.provider', 'jobs.job_common']),
  );
  expect(dump.get('public.app_user')).toContain('$argon2id$');
  expect([...dump.values()].join('\n')).toContain('Siti Rahayu');
  expect(canaries.size).toBe(17);
  expect(app.answers.length).toBeGreaterThan(30);
});

test('no secret stands in any table', () => {
  const found: string[] = [];
  for (const [name, { secret }] of canaries)
    for (const [table, text] of dump) if (occurrences(text, secret) > 0) found.push(`${name} in ${table}`);
  expect(found).toEqual([]);
});

test('no secret stands in the log', () => {
  const log = app.logLines.join('\n');
  expect(log).toContain('request failed');
  expect([...canaries].filter(([, { secret }]) => occurrences(log, secret) > 0).map(([name]) => name)).toEqual([]);
});

test('an answer hands a secret out once, or never', () => {
  const answers = app.answers.join('\n');
  const counted = [...canaries].map(([name, { secret }]) => [name, occurrences(answers, secret)]);
  expect(counted).toEqual([...canaries].map(([name, { shownInAnswers }]) => [name, shownInAnswers]));
});

test('the metrics hold no secret and no name', async () => {
  const { raw } = await app.client({ bearer: CRON_SECRET }).http('/metrics');
  for (const [name, { secret }] of canaries) expect(occurrences(raw, secret), name).toBe(0);
});

describe('encrypted columns', () => {
  test('open with the installation’s secret only', async () => {
    const [row] = await app.database.query<{ id: string; secrets: Buffer }>(
      `select id, secrets from provider where kind = 'SMTP'`,
    );
    const place = `platform:provider.secrets:${row!.id}`;
    expect(JSON.parse(new Secrets(app.secret, systemRandom).decrypt(row!.secrets, place))).toEqual({
      password: SMTP_PASSWORD,
    });
    expect(() => new Secrets(`${app.secret}x`, systemRandom).decrypt(row!.secrets, place)).toThrow();
  });

  test('do not open in another row: a copied secret is useless there', async () => {
    await app.database.query(`
      update provider set secrets = (select secrets from provider where kind = 'SMTP') where kind = 'MAILKETING_V1'`);
    await expect(startThief()).rejects.toThrow(/authenticate|Unsupported state/i);
  });

  test('do not open after one bit was changed', async () => {
    const [row] = await app.database.query<{ id: string; secrets: Buffer }>(
      `select id, secrets from provider where kind = 'SMTP'`,
    );
    const secrets = new Secrets(app.secret, systemRandom);
    for (const index of [0, 12, 28, row!.secrets.length - 1]) {
      const changed = Buffer.from(row!.secrets);
      changed[index]! ^= 1;
      expect(() => secrets.decrypt(changed, `platform:provider.secrets:${row!.id}`)).toThrow();
    }
  });

  test('never look the same twice, although they hold the same', async () => {
    const secrets = new Secrets(app.secret, systemRandom);
    const sealed = new Set(Array.from({ length: 100 }, () => secrets.encrypt('sama', 'tempat').toString('hex')));
    expect(sealed.size).toBe(100);
  });
});

/** Opens the providers afresh, as a process does that starts after the theft. */
async function startThief(): Promise<void> {
  const { ProviderService } = await import('../../apps/api/src/domains/delivery/provider.service.ts');
  const { IdGenerator } = await import('../../apps/api/src/kernel/ids.ts');
  const { systemClock } = await import('../../apps/api/src/kernel/clock.ts');
  const service = new ProviderService({
    orm: app.context.orm,
    secrets: new Secrets(app.secret, systemRandom),
    clock: systemClock,
    ids: new IdGenerator(systemClock, systemRandom),
  });
  await service.open();
}
