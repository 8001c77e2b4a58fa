import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import {
  addProvider,
  changeProvider,
  PROVIDER,
  providersSeenBy,
  type ShownProvider,
} from '../support/provider-desk.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
});

const smtp = (change: object = {}) => ({ host: 'smtp.toko-melati.example', password: 'sandi-smtp', ...change });

/** A provider that speaks to the sandbox's SMTP server, as a person would add it. */
function addWorking(change: object = {}): Promise<ShownProvider> {
  const server = { host: '127.0.0.1', port: app.sandbox.smtpPort, security: 'NONE', user: 'sandbox' };
  return addProvider(admin.client, {
    name: `SMTP ${unique()}`,
    kind: 'SMTP',
    smtp: { ...server, password: 'sandbox-smtp-password', ...change },
  });
}

async function providerNamed(name: string): Promise<ShownProvider> {
  return (await providersSeenBy(admin.client)).find(({ provider }) => provider.name === name)!;
}

describe('adding', () => {
  test('a provider comes last, disabled, with what the vendor says filled in; its secret is not shown', async () => {
    const name = `Gmail ${unique()}`;
    const before = await providersSeenBy(admin.client);
    const added = await addProvider(admin.client, {
      name,
      kind: 'SMTP',
      dailyQuota: 500,
      smtp: { preset: 'GMAIL', user: 'toko@gmail.example', password: 'kata-sandi-aplikasi' },
    });
    expect(added).toMatchObject({
      provider: { name, kind: 'SMTP', enabled: false, sandbox: false },
      smtp: { preset: 'GMAIL', host: 'smtp.gmail.com', port: 465, security: 'TLS', user: 'toko@gmail.example' },
      dailyQuota: 500,
      usedToday: 0,
      secretsSet: ['password'],
      updatedBy: { name: 'Dewi Lestari' },
    });
    expect(added.position).toBeGreaterThan(Math.max(...before.map(({ position }) => position)));
    expect(app.answers.join()).not.toContain('kata-sandi-aplikasi');
  });

  test.each([
    ['no name', { name: ' ', smtp: smtp() }, 'NAME_INVALID', ['name']],
    ['a name with a line break', { name: 'A\r\nB', smtp: smtp() }, 'NAME_INVALID', ['name']],
    ['a taken name', { name: 'SMTP (sandbox)', smtp: smtp() }, 'NAME_TAKEN', ['name']],
    ['no host', { smtp: {} }, 'SETTING_INVALID', ['smtp', 'host']],
    ['a port that is none', { smtp: smtp({ port: 70_000 }) }, 'SETTING_INVALID', ['smtp', 'port']],
    ['settings of another kind', { brevo: { apiKey: 'kunci' } }, 'SETTING_INVALID', ['brevo']],
    ['no token', { kind: 'MAILKETING_V1', mailketingV1: {} }, 'SECRET_INVALID', ['mailketingV1', 'apiToken']],
    ['no rate of zero', { smtp: smtp(), ratePerSecond: 0 }, 'LIMIT_INVALID', ['ratePerSecond']],
    ['no quota beyond bounds', { smtp: smtp(), dailyQuota: 2_000_000_000 }, 'LIMIT_INVALID', ['dailyQuota']],
  ])('%s is refused', async (_what, change, code, field) => {
    const input = { name: `Penyedia ${unique()}`, kind: 'SMTP', ...change };
    const { provider, userErrors } = await changeProvider(admin.client, 'Create', input);
    expect(provider).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: ['input', ...field] }]);
  });

  test('presets tell host, port and encryption of the vendors', async () => {
    const { providerPresets } = await admin.client.must<{ providerPresets: { key: string }[] }>(
      '{ providerPresets { key name kind smtpPreset host port security dailyQuota } }',
    );
    expect(providerPresets).toContainEqual({
      key: 'gmail',
      name: 'Gmail',
      kind: 'SMTP',
      smtpPreset: 'GMAIL',
      host: 'smtp.gmail.com',
      port: 465,
      security: 'TLS',
      dailyQuota: 500,
    });
  });
});

describe('changing', () => {
  test('what is not given stays, an empty secret keeps the one that is set, null takes a limit away', async () => {
    const added = await addWorking({ bulkConnections: 4 });
    const first = await changeProvider(admin.client, 'Update', { id: added.id, ratePerSecond: 20, dailyQuota: 1000 });
    expect(first.provider).toMatchObject({ ratePerSecond: 20, dailyQuota: 1000, smtp: { user: 'sandbox' } });
    const second = await changeProvider(admin.client, 'Update', {
      id: added.id,
      dailyQuota: null,
      smtp: { password: '', user: 'sandbox' },
    });
    expect(second.provider).toMatchObject({ ratePerSecond: 20, dailyQuota: null, secretsSet: ['password'] });
    const { provider } = await changeProvider(admin.client, 'Test', { id: added.id });
    expect(provider?.health).toMatchObject({ testPassed: true });
  });

  test('another vendor takes over host and port', async () => {
    const added = await addWorking();
    const { provider } = await changeProvider(admin.client, 'Update', {
      id: added.id,
      smtp: { preset: 'BREVO_RELAY' },
    });
    expect(provider?.smtp).toMatchObject({ host: 'smtp-relay.brevo.com', port: 587, security: 'STARTTLS' });
  });

  test('a provider that is unknown is not found', async () => {
    for (const id of ['prv_0190a0a0-0000-7000-8000-000000000000', 'prv_x', shop.id])
      for (const mutation of ['Update', 'Test', 'Recover'] as const)
        expect((await changeProvider(admin.client, mutation, { id })).userErrors).toMatchObject([
          { code: 'NOT_FOUND', field: ['input', 'id'] },
        ]);
  });
});

describe('testing', () => {
  test('a probe really asks: right credentials pass, wrong ones fail in the words of the provider, without its secret', async () => {
    const good = await addWorking();
    expect((await changeProvider(admin.client, 'Test', { id: good.id })).provider?.health.testPassed).toBe(true);
    const bad = await addWorking({ password: 'sandi-yang-salah-9137' });
    const { provider, userErrors } = await changeProvider(admin.client, 'Test', { id: bad.id });
    expect(userErrors).toEqual([]);
    expect(provider?.health).toMatchObject({ testPassed: false, testText: expect.stringMatching(/535/) });
    expect(app.answers.join()).not.toContain('sandi-yang-salah-9137');
  });

  test('Mailketing tells its balance', async () => {
    const { id } = await providerNamed('Mailketing (sandbox)');
    const { provider } = await changeProvider(admin.client, 'Test', { id });
    expect(provider?.health.testPassed).toBe(true);
    expect(provider?.credits).toBeGreaterThan(0);
  });

  test('a test mail goes through this provider alone', async () => {
    const { id, provider } = await providerNamed('SMTP (sandbox)');
    const to = `uji.${unique()}@toko-melati.example`;
    const { providerTest } = await admin.client.must<{ providerTest: { emailLog: { id: string } } }>(
      `mutation ($input: ProviderTestInput!) {
         providerTest(input: $input) { emailLog { id type { key } } userErrors { code } }
       }`,
      { input: { id, to } },
    );
    const sent = await whenEmail(admin.client, providerTest.emailLog.id, 'SENT');
    expect(sent.attempts.nodes.map((attempt) => attempt.provider.name)).toEqual([provider.name]);
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(1);
  });
});

describe('the order', () => {
  const REORDER = `mutation ($input: ProvidersReorderInput!) {
    providersReorder(input: $input) { providers { id position } userErrors { field code } }
  }`;

  test('is what a person says', async () => {
    const ids = (await providersSeenBy(admin.client)).map(({ id }) => id);
    const turned = ids.toReversed();
    const { providersReorder } = await admin.client.must<{ providersReorder: { providers: { id: string }[] } }>(
      REORDER,
      { input: { ids: turned } },
    );
    expect(providersReorder.providers.map(({ id }) => id)).toEqual(turned);
    expect((await providersSeenBy(admin.client)).map(({ id }) => id)).toEqual(turned);
    await admin.client.must(REORDER, { input: { ids } });
  });

  test('must name every provider once', async () => {
    const ids = (await providersSeenBy(admin.client)).map(({ id }) => id);
    const codeFor = async (list: string[]) => {
      const { providersReorder } = await admin.client.must<{ providersReorder: { userErrors: { code: string }[] } }>(
        REORDER,
        { input: { ids: list } },
      );
      return providersReorder.userErrors.map(({ code }) => code);
    };
    expect(await codeFor(ids.slice(1))).toEqual(['ORDER_INCOMPLETE']);
    expect(await codeFor([...ids, ids[0]!])).toEqual(['PROVIDER_TWICE']);
    expect(await codeFor([...ids, shop.id])).toEqual(['PROVIDER_UNKNOWN']);
  });
});

describe('removing', () => {
  const DELETE = `mutation ($input: ProviderDeleteInput!) {
    providerDelete(input: $input) { deletedId userErrors { code } }
  }`;

  test('what nothing ever went through is gone, from routes too', async () => {
    const { id } = await addWorking();
    await admin.client.must('mutation ($input: RouteSetInput!) { routeSet(input: $input) { userErrors { code } } }', {
      input: { type: 'marketing.broadcast', providerIds: [id] },
    });
    expect(await admin.client.must(DELETE, { input: { id } })).toEqual({
      providerDelete: { deletedId: id, userErrors: [] },
    });
    expect((await providersSeenBy(admin.client)).map((one) => one.id)).not.toContain(id);
    const { routes } = await admin.client.must<{ routes: { typeKey: string | null }[] }>('{ routes { typeKey } }');
    expect(routes.every(({ typeKey }) => typeKey === null)).toBe(true);
  });

  test('what carried mail stays', async () => {
    const key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
    const email = await whenEmail(key.client, await send(key.client), 'SENT');
    const { id } = await providerNamed(email.provider!.name);
    expect(await admin.client.must(DELETE, { input: { id } })).toEqual({
      providerDelete: { deletedId: null, userErrors: [{ code: 'IN_USE' }] },
    });
  });
});

describe('health', () => {
  test('the window counts what came of the latest attempts, failures by class with the latest words', async () => {
    const key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
    const email = await whenEmail(
      key.client,
      await send(key.client, { to: `flaky+${unique()}@pelanggan.example` }),
      'SENT',
    );
    const [refused] = email.attempts.nodes;
    const { window } = (await providerNamed(refused!.provider.name)).health;
    expect(window.rejected).toBeGreaterThan(0);
    expect(window.attempts).toBeGreaterThanOrEqual(window.accepted + window.rejected);
    expect(window.p95Ms).toBeGreaterThanOrEqual(window.medianMs!);
    expect(window.errors).toContainEqual({
      class: refused!.errorClass,
      count: expect.any(Number),
      latestText: refused!.responseText,
    });
  });

  test('a person ends the rest of a provider, and who listens hears of it', async () => {
    const { id } = await addWorking();
    await app.database.query(
      `insert into provider_health (provider_id, breaker, failures, opened_at, open_until, cause_class, cause_text)
       values ($1, 'OPEN', 5, now(), now() + interval '5 minutes', 'RETRYABLE', 'server sibuk')`,
      [id.slice(4)],
    );
    const resting = (await providersSeenBy(admin.client)).find((one) => one.id === id)!;
    expect(resting.health).toMatchObject({ breaker: 'OPEN', cause: { class: 'RETRYABLE', text: 'server sibuk' } });
    const live = await app.subscribe<{ providerHealthUpdated: { provider: ShownProvider } }>(
      { bearer: admin.token },
      `subscription { providerHealthUpdated { provider { ${PROVIDER} } } }`,
    );
    const { provider } = await changeProvider(admin.client, 'Recover', { id });
    expect(provider?.health).toMatchObject({ breaker: 'CLOSED', openUntil: null, cause: null });
    const heard = await eventually('the recovery is heard of', () => live.events[0]);
    expect(heard.providerHealthUpdated.provider).toMatchObject({ id, health: { breaker: 'CLOSED' } });
  });
});

test('affiliates see name and abilities of a provider, and nothing of this desk', async () => {
  for (const query of [
    '{ providerDetails { id } }',
    '{ providerPresets { key } }',
    '{ routes { id } }',
    '{ sendingLimits { id } }',
  ])
    expect((await sari.client.run(query)).errors[0]?.extensions.code, query).toBe('FORBIDDEN');
  await sari.client.must('{ providers { name kind enabled sandbox capabilities { cc attachments { by maxBytes } } } }');
});

test('enabling a real provider ends sandbox mode: the stand-ins carry nothing from then on', async () => {
  const platform = async () =>
    (await app.client().must<{ platform: { mode: string } }>('{ platform { mode } }')).platform.mode;
  expect(await platform()).toBe('SANDBOX');
  const { id } = await addWorking();
  expect((await changeProvider(admin.client, 'Update', { id, enabled: true })).provider?.provider.enabled).toBe(true);
  expect(await platform()).toBe('LIVE');
  const standIns = (await providersSeenBy(admin.client)).filter(({ provider }) => provider.sandbox);
  expect(standIns.map(({ provider }) => provider.enabled)).toEqual([false, false]);
});
