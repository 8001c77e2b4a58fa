import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type EmailDetail, readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let key: Key;
let urls: Map<string, string>;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.BREVO, ProviderKind.MAILKETING_V1] });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  await useBrevoWithoutKey();
  const { providerDetails } = await admin.client.must<{
    providerDetails: { provider: { kind: string }; webhookUrl: string }[];
  }>('{ providerDetails { webhookUrl provider { kind } } }');
  urls = new Map(providerDetails.map(({ provider, webhookUrl }) => [provider.kind, new URL(webhookUrl).pathname]));
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.recoverProviders();
});

async function useBrevoWithoutKey(): Promise<void> {
  const { provider } = (await app.context.providers.open()).find((open) => open.provider.kind === ProviderKind.BREVO)!;
  const { name, kind, sandbox, position } = provider;
  const settings = { ...provider.settings, idempotencyKeyName: '' };
  const secrets = app.context.providers.secretsOf(provider);
  await app.context.providers.save({ name, kind, sandbox, position, settings, secrets });
}

const address = () => `siti.${unique()}@pelanggan.example`;
const kinds = (email: EmailDetail) => email.events.nodes.map(({ kind }) => kind);
const post = (path: string, body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(app.url + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const postTo = async (kind: string, body: unknown, headers?: Record<string, string>) =>
  (await post(urls.get(kind)!, body, headers)).status;
const worked = () =>
  eventually('the inbox is worked on', async () => {
    const [row] = await app.database.query<{ count: string }>(
      'select count(*) from inbox_event where processed_at is null',
    );
    return row?.count === '0';
  });
/** A mail that Brevo took and whose answer never came. */
async function uncertain(to: string, provider: 'brevo' | 'mailketing' = 'brevo'): Promise<string> {
  const kind = provider === 'brevo' ? ProviderKind.BREVO : ProviderKind.MAILKETING_V1;
  await app.database.query(`update provider set enabled = kind = '${kind}'`);
  app.context.providers.forget();
  app.sandbox.faults.add({ provider, behaviour: 'reset' });
  const id = await send(key.client, { to });
  await whenEmail(key.client, id, 'UNKNOWN');
  await app.database.query('update message set resolve_at = null; update provider set enabled = true');
  app.context.providers.forget();
  return id;
}

describe('an event that proves that the mail was taken', () => {
  test('ends the uncertainty about exactly that mail, with the words of the provider', async () => {
    const to = address();
    const [id, other] = [await uncertain(to), await uncertain(to)];
    const event = {
      event: 'delivered',
      email: to,
      ts_epoch: Date.now(),
      'X-Mailin-custom': JSON.stringify({ mid: id.slice(4) }),
    };
    expect(await postTo('BREVO', event)).toBe(200);
    const email = await whenEmail(key.client, id, 'DELIVERED');
    expect(kinds(email).slice(-2)).toEqual(['RESOLVED', 'DELIVERED']);
    expect(email.events.nodes.at(-2)?.note).toContain('reported "delivered"');
    expect((await readEmail(key.client, other)).status).toBe('UNKNOWN');
  });

  test('many times and in any order changes nothing more', async () => {
    const to = address();
    const id = await uncertain(to);
    const event = (name: string) => ({ event: name, email: to, ts_epoch: 1_772_795_423_000, tags: [id.slice(4)] });
    const events = ['click', 'delivered', 'request', 'delivered', 'click'].map(event);
    expect(await Promise.all([postTo('BREVO', events), postTo('BREVO', events), postTo('BREVO', events[0])])).toEqual([
      200, 200, 200,
    ]);
    await worked();
    const told = kinds(await whenEmail(key.client, id, 'CLICKED'));
    expect(told.slice(0, 4)).toEqual(['QUEUED', 'SENDING', 'UNKNOWN', 'RESOLVED']);
    expect(told.slice(4).sort()).toEqual(['CLICKED', 'DELIVERED']);
    const [row] = await app.database.query(`select count(*)::int from inbox_event where body ->> 'email' = '${to}'`);
    expect(row).toEqual({ count: 3 });
  });

  test('without a message id means the only mail to that address', async () => {
    const to = address();
    const id = await uncertain(to, 'mailketing');
    const form = new URLSearchParams({ type: 'emailopen', email: to.toUpperCase(), date: '2026-11-21 10:00:00' });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await postTo('MAILKETING_V1', form.toString(), headers)).toBe(200);
    await whenEmail(key.client, id, 'OPENED');
  });

  test('without a message id proves nothing when it may be about another mail', async () => {
    const to = address();
    await app.database.query(`update provider set enabled = kind <> 'BREVO'`);
    app.context.providers.forget();
    await whenEmail(key.client, await send(key.client, { to }), 'SENT');
    const id = await uncertain(to, 'mailketing');
    expect(await postTo('MAILKETING_V1', { type: 'emailopen', email: to })).toBe(200);
    await worked();
    expect((await readEmail(key.client, id)).status).toBe('UNKNOWN');
  });
});

test('an event that says that it was not taken proves nothing', async () => {
  const to = address();
  const id = await uncertain(to);
  await postTo('BREVO', { event: 'error', email: to, tags: [id.slice(4)] });
  await worked();
  expect((await readEmail(key.client, id)).status).toBe('UNKNOWN');
});

describe('an address that is not ours', () => {
  test.each([
    ['a wrong token', (path: string) => `${path.slice(0, -4)}AAAA`],
    [
      "another provider's token",
      () => {
        const [brevo, mailketing] = [urls.get('BREVO')!, urls.get('MAILKETING_V1')!];
        return brevo.slice(0, brevo.lastIndexOf('/')) + mailketing.slice(mailketing.lastIndexOf('/'));
      },
    ],
    ['no provider', (path: string) => path.replace(/prv_[^/]+/, 'prv_tidak-ada')],
  ])('%s: 401, and nothing is kept', async (_what, change) => {
    const [before] = await app.database.query('select count(*) from inbox_event');
    expect((await post(change(urls.get('BREVO')!), { event: 'delivered', email: address() })).status).toBe(401);
    expect(await app.database.query('select count(*) from inbox_event')).toEqual([before]);
  });
});

test.each(['', 'bukan json', '[]', '"kata"', '[1, 2]', '{}'])('%j is no event: 400', async (body) => {
  expect(await postTo('BREVO', body)).toBe(400);
});

test('only super admins see the addresses', async () => {
  const answer = await key.client.run('{ providerDetails { webhookUrl } }');
  expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
});
