import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type EmailDetail, send, type UserError, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const RESOLVE = `
  mutation ($input: EmailResolveInput!) {
    emailResolve(input: $input) { emailLog { id status actions } userErrors { code } }
  }`;

let app: TestApp;
let admin: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.BREVO, ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

beforeEach(async () => {
  await app.recoverProviders();
  await app.database.query(`update email_type set backoff_seconds = 1, resend_when_unknown = false`);
});

const address = (name = 'siti') => `${name}+${unique()}@pelanggan.example`;
const kinds = (email: EmailDetail) => email.events.nodes.map(({ kind }) => kind);
const accepted = (to: string) => app.sandbox.journal.list({ recipient: to, outcome: 'accepted' }).length;
/** Brevo with its key, or with look-ups only. */
async function brevo(idempotencyKeyName: 'idempotencyKey' | ''): Promise<void> {
  const { provider } = (await app.context.providers.open())[0]!;
  const { name, kind, sandbox, position } = provider;
  const settings = { ...provider.settings, answerTimeoutMs: 1_000, idempotencyKeyName };
  const secrets = app.context.providers.secretsOf(provider);
  await app.context.providers.save({ name, kind, sandbox, position, settings, secrets });
}
/** What waits for its look-up or resending is due now, as if that time had passed. */
const hurry = (id: string) =>
  app.database.query(`update message set resolve_at = now() where resolve_at is not null and id = '${id.slice(4)}'`);
const resolve = async (id: string, arrived: boolean, client = key.client) =>
  (
    await client.must<{ emailResolve: { emailLog: object | null; userErrors: UserError[] } }>(RESOLVE, {
      input: { id, arrived, note: 'Pelanggan menelepon.' },
    })
  ).emailResolve;

describe('a provider that knows a repetition by its key', () => {
  test.each(['reset', 'truncated', 'html'] as const)(
    '%s after the mail was taken: it is repeated there, taken once, and ends SENT',
    async (behaviour) => {
      await brevo('idempotencyKey');
      app.sandbox.faults.add({ provider: 'brevo', behaviour });
      const to = address();
      const email = await whenEmail(key.client, await send(key.client, { to }), 'SENT', 'UNKNOWN', 'FAILED');
      expect(email).toMatchObject({ status: 'SENT', possibleDuplicate: false, attemptCount: 2 });
      expect(email.attempts.nodes).toMatchObject([
        { state: 'UNKNOWN', provider: { kind: 'BREVO' } },
        { state: 'ACCEPTED', provider: { kind: 'BREVO' } },
      ]);
      expect(accepted(to)).toBe(1);
    },
  );

  test('never goes elsewhere while the first outcome is unknown; when tries end it is UNKNOWN, not FAILED', async () => {
    await brevo('idempotencyKey');
    app.sandbox.faults.add({ provider: 'brevo', behaviour: 'reset' });
    app.sandbox.faults.add({ provider: 'brevo', behaviour: '400', times: 5 });
    const to = address();
    const email = await whenEmail(key.client, await send(key.client, { to }), 'SENT', 'UNKNOWN', 'FAILED');
    app.sandbox.faults.clear();
    expect(email.status).toBe('UNKNOWN');
    expect(email.attempts.nodes.every(({ provider }) => provider.kind === 'BREVO')).toBe(true);
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(1);
  });
});

describe('a provider that can be asked', () => {
  test('says that it took the mail: the uncertainty ends, with its words', async () => {
    await brevo('');
    app.sandbox.faults.add({ provider: 'brevo', behaviour: 'reset' });
    const to = address();
    const id = await send(key.client, { to });
    expect((await whenEmail(key.client, id, 'UNKNOWN', 'SENT')).status).toBe('UNKNOWN');
    await hurry(id);
    const email = await whenEmail(key.client, id, 'SENT');
    expect(kinds(email)).toEqual(['QUEUED', 'SENDING', 'UNKNOWN', 'RESOLVED']);
    expect(email.attempts.nodes).toMatchObject([{ state: 'ACCEPTED' }]);
    expect(accepted(to)).toBe(1);
  });

  test('does not know it: that proves nothing, so it stays UNKNOWN and is never sent again by itself', async () => {
    await brevo('');
    app.sandbox.faults.add({ provider: 'brevo', behaviour: '500' });
    const to = address();
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'UNKNOWN');
    for (let look = 1; look <= 4; look += 1) {
      await hurry(id);
      await eventually('it was looked up', async () => {
        const [row] = await app.database.query<{ look_ups: number }>(
          `select look_ups from message where id = '${id.slice(4)}'`,
        );
        return row?.look_ups === look;
      });
    }
    const [row] = await app.database.query(`select dispatch, resolve_at from message where id = '${id.slice(4)}'`);
    expect(row).toEqual({ dispatch: 'UNKNOWN', resolve_at: null });
    expect(accepted(to)).toBe(0);
  });
});

describe('a type that opts in to one resending', () => {
  test('is sent once more, marked as possible duplicate, and not a third time', async () => {
    await brevo('');
    await app.database.query(`update email_type set resend_when_unknown = true where key = 'order.paid'`);
    await app.database.query(
      `insert into route (id, category, provider_ids) select gen_random_uuid(), 'ORDER', array[id] from provider where kind = 'BREVO'`,
    );
    app.context.routes.forget();
    await eventually(
      'the registry is read again',
      async () => (await app.context.emailTypes.find('order.paid'))?.resendWhenUnknown === true,
    );
    const only = `update message set look_ups = 3, resolve_at = now() where id = `;
    app.sandbox.faults.add({ provider: 'brevo', behaviour: '500', times: 2 });
    const id = await send(key.client, { to: address() });
    await whenEmail(key.client, id, 'UNKNOWN');
    await app.database.query(`${only}'${id.slice(4)}'`);
    const again = await eventually('the second one is uncertain too', async () => {
      const email = await whenEmail(key.client, id, 'UNKNOWN', 'QUEUED', 'SENDING');
      return email.attemptCount === 2 && email.status === 'UNKNOWN' && email;
    });
    expect(again.possibleDuplicate).toBe(true);
    expect(kinds(again)).toContain('RESENT');
    await app.database.query(`${only}'${id.slice(4)}'`);
    await eventually('it was looked at', async () => {
      const [row] = await app.database.query(`select resolve_at from message where id = '${id.slice(4)}'`);
      return row?.resolve_at === null;
    });
    expect(await whenEmail(key.client, id, 'UNKNOWN')).toMatchObject({ attemptCount: 2 });
    await app.database.query('delete from route');
    app.context.routes.forget();
  });
});

describe('a person', () => {
  async function uncertain(): Promise<string> {
    await brevo('');
    app.sandbox.faults.add({ provider: 'brevo', behaviour: '500' });
    const id = await send(key.client, { to: address() });
    await whenEmail(key.client, id, 'UNKNOWN');
    return id;
  }

  test.each([
    [true, 'SENT'],
    [false, 'FAILED'],
  ])('says whether it arrived (%s): it counts as %s, with the note', async (arrived, status) => {
    const id = await uncertain();
    expect(await resolve(id, arrived)).toMatchObject({ emailLog: { status }, userErrors: [] });
    const email = await whenEmail(key.client, id, status);
    expect(email.events.nodes.at(-1)).toMatchObject({ kind: 'RESOLVED_BY_PERSON' });
    expect(email.events.nodes.at(-1)?.note).toContain('Pelanggan menelepon.');
    expect(await resolve(id, arrived)).toMatchObject({ userErrors: [{ code: 'NOT_UNCERTAIN' }] });
  });

  test('of another account cannot', async () => {
    const id = await uncertain();
    const stranger = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
    expect(await resolve(id, true, stranger.client)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});
