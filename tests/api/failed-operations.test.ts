import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BreakableJob } from '../support/breakable-work.ts';
import { readEmail, send, whenEmail } from '../support/emails.ts';
import { decide, failures, whenFailure } from '../support/failure-desk.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
  unique,
} from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;
const printer = new BreakableJob();

beforeAll(async () => {
  app = await startApp({
    kinds: [ProviderKind.MAILKETING_V1, ProviderKind.SMTP, ProviderKind.BREVO],
    prepare: (context) => printer.join(context),
  });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  printer.broken = 'The printer of invoice 1 is out of paper';
  await app.recoverProviders();
  await only(ProviderKind.MAILKETING_V1);
});

async function only(kind: ProviderKind): Promise<void> {
  await app.database.query('update provider set enabled = (kind = $1)', [kind]);
  app.context.providers.forget();
}

const toAddress = (name = 'siti') => `${name}.${unique()}@pelanggan.example`;
const accepted = (to: string) => app.sandbox.journal.list({ recipient: to, outcome: 'accepted' }).length;
const print = (number: number) => app.context.jobs.send(app.context.database, printer.definition, { number });

/** A mail that its provider refused for good. */
async function failedMail(to = toAddress()): Promise<string> {
  app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
  const id = await send(key.client, { to });
  await whenEmail(key.client, id, 'FAILED');
  return id;
}

/** An event of the provider that cannot be worked on, until `mend`. */
async function failedEvent(): Promise<{ subject: string; emailId: string; mend: () => Promise<unknown> }> {
  await only(ProviderKind.BREVO);
  const to = toAddress();
  const emailId = await send(key.client, { to });
  await whenEmail(key.client, emailId, 'SENT');
  await app.database.query(`
    create or replace function refuse_news() returns trigger language plpgsql as $$ begin raise exception 'rusak'; end $$;
    create trigger refuse_news before insert on tracking_event for each row execute function refuse_news()`);
  const { providerDetails } = await admin.client.must<{
    providerDetails: { provider: { id: string; kind: string }; webhookUrl: string }[];
  }>('{ providerDetails { webhookUrl provider { id kind } } }');
  const { webhookUrl, provider } = providerDetails.find((one) => one.provider.kind === ProviderKind.BREVO)!;
  await fetch(app.url + new URL(webhookUrl).pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ event: 'delivered', email: to, tags: [emailId.slice(4)] }]),
  });
  await useUpTries();
  const mend = () => app.database.query('drop trigger refuse_news on tracking_event');
  return { subject: `provider:${provider.id.slice(4)}`, emailId, mend };
}

const useUpTries = () =>
  eventually('the tries of the event are used up', async () => {
    await app.database.query('update inbox_event set retry_at = null where processed_at is null and attempts < 5');
    return (await app.database.query('select from inbox_event where attempts = 5 and processed_at is null')).length > 0;
  });

describe('a mail that failed', () => {
  test('becomes a failed operation, is retried, sent once, and resolved by it', async () => {
    const to = toAddress();
    const id = await failedMail(to);
    const failure = await whenFailure(admin.client, id, 'OPEN');
    expect(failure).toMatchObject({
      kind: 'EMAIL',
      errorClass: 'PERMANENT',
      tries: 1,
      timesRetried: 0,
      maskedPayload: null,
      emailLog: { id, status: 'FAILED' },
    });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => decide(admin.client, 'Retry', { id: failure.id })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(4).fill('NOT_OPEN'));
    const resolved = await whenFailure(admin.client, id, 'RESOLVED');
    expect(resolved).toMatchObject({ resolution: 'RETRIED', timesRetried: 1, emailLog: { status: 'SENT' } });
    expect(resolved.events.map(({ kind }) => kind)).toEqual(['FAILED', 'RETRIED', 'RESOLVED']);
    expect(resolved.events[1]!.actor).toEqual({ id: admin.id });
    expect(await decide(admin.client, 'Retry', { id: failure.id })).toMatchObject({
      userErrors: [{ code: 'NOT_OPEN' }],
    });
    expect(accepted(to)).toBe(1);
  });

  test('that fails again opens the same row', async () => {
    const id = await failedMail();
    const failure = await whenFailure(admin.client, id, 'OPEN');
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
    await decide(admin.client, 'Retry', { id: failure.id });
    const again = await eventually('it is open again', async () => {
      const [found] = await failures(admin.client, { text: id });
      return found?.state === 'OPEN' && found.tries === 2 && found;
    });
    expect(again).toMatchObject({ id: failure.id, timesRetried: 1 });
    expect(again.events.map(({ kind }) => kind)).toEqual(['FAILED', 'RETRIED', 'FAILED']);
  });

  test('that was sent again from the e-mail log is resolved by that', async () => {
    const id = await failedMail();
    await whenFailure(admin.client, id, 'OPEN');
    await key.client.must('mutation ($input: EmailRetryInput!) { emailRetry(input: $input) { userErrors { code } } }', {
      input: { id },
    });
    expect(await whenFailure(admin.client, id, 'RESOLVED')).toMatchObject({ resolution: 'RETRIED' });
  });

  test('gets a corrected address, which its life line and the audit log tell', async () => {
    const wrong = toAddress('sit');
    const right = toAddress('siti');
    const id = await failedMail(wrong);
    const failure = await whenFailure(admin.client, id, 'OPEN');
    const edit = (to: string) => decide(admin.client, 'EditAndRetry', { id: failure.id, to });
    expect(await edit(wrong)).toMatchObject({ userErrors: [{ code: 'ADDRESS_REFUSED', field: ['input', 'to'] }] });
    expect(await edit(right)).toMatchObject({ failedOperation: { state: 'RETRYING' }, userErrors: [] });
    await whenFailure(admin.client, id, 'RESOLVED');
    const email = await readEmail(key.client, id);
    expect(email).toMatchObject({ status: 'SENT', to: right });
    expect(email.events.nodes.find(({ kind }) => kind === 'CORRECTED')).toMatchObject({
      note: 's•••@pelanggan.example → s•••@pelanggan.example',
      actor: { id: admin.id },
    });
    expect([accepted(wrong), accepted(right)]).toEqual([0, 1]);
    const audits = await app.database.query(
      `select action from audit_entry where subject = $1 and action = 'failed_operation.edited'`,
      [failure.id],
    );
    expect(audits).toHaveLength(1);
    // Nothing is ever erased from the audit log.
    expect(await app.database.query('select from audit_entry where details::text like $1', [`%${right}%`])).toEqual([]);
  });

  test('about signing in is for the address that failed: its link would open the account to another one', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
    const id = await send(key.client, { to: toAddress(), type: 'auth.password_reset' });
    const failure = await whenFailure(admin.client, id, 'OPEN');
    expect(await decide(admin.client, 'EditAndRetry', { id: failure.id, to: toAddress('orang.lain') })).toMatchObject({
      userErrors: [{ code: 'ADDRESS_REFUSED', message: expect.stringContaining('signing in') }],
    });
    expect((await readEmail(key.client, id)).status).toBe('FAILED');
  });

  test('is not sent to an address that must not be mailed', async () => {
    const blocked = toAddress('blokir');
    await admin.client.must(
      'mutation ($input: SuppressionAddInput!) { suppressionAdd(input: $input) { userErrors { code } } }',
      { input: { address: blocked, accountId: shop.id } },
    );
    const failure = await whenFailure(admin.client, await failedMail(), 'OPEN');
    expect(await decide(admin.client, 'EditAndRetry', { id: failure.id, to: blocked })).toMatchObject({
      userErrors: [{ code: 'ADDRESS_REFUSED' }],
    });
  });

  test('is resolved, owned and noted by people; its own affiliate may, another tenant may not', async () => {
    const sari = await inviteAffiliate(app, admin, shop, 'Sari Wulandari');
    const stranger = await inviteAffiliate(app, admin, await openShop(admin), 'Rudi Hartono');
    const id = await failedMail();
    const failure = await whenFailure(sari.client, id, 'OPEN');
    expect(await failures(stranger.client)).toEqual([]);
    for (const verb of ['Retry', 'Assign'] as const)
      expect(await decide(stranger.client, verb, { id: failure.id })).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND' }],
      });
    expect(await decide(sari.client, 'Assign', { id: failure.id, ownerUserId: stranger.id })).toMatchObject({
      userErrors: [{ code: 'OWNER_NOT_FOUND' }],
    });
    expect(await decide(sari.client, 'Assign', { id: failure.id, ownerUserId: sari.id })).toMatchObject({
      failedOperation: { owner: { id: sari.id } },
    });
    await decide(sari.client, 'NoteAdd', { id: failure.id, note: 'Pelanggan salah mengetik.' });
    expect(await decide(sari.client, 'Resolve', { id: failure.id, note: ' ' })).toMatchObject({
      userErrors: [{ code: 'NOTE_REQUIRED' }],
    });
    const { failedOperation } = await decide(sari.client, 'Resolve', { id: failure.id, note: 'Sudah ditelepon.' });
    expect(failedOperation).toMatchObject({ state: 'RESOLVED', resolution: 'BY_PERSON' });
    expect(failedOperation!.events.map(({ kind, text }) => [kind, text]).slice(1)).toEqual([
      ['OWNER_SET', 'Sari Wulandari'],
      ['NOTE', 'Pelanggan salah mengetik.'],
      ['RESOLVED', 'Sudah ditelepon.'],
    ]);
  });
});

describe('a job that used up its tries', () => {
  test('is queued again with its payload, once, and resolved when it is done', async () => {
    printer.broken = `The printer ${unique()} is on fire`;
    await print(4_711);
    const failure = await eventually(
      'it is there',
      async () => (await failures(admin.client, { kinds: ['JOB'], states: ['OPEN'] }))[0],
    );
    expect(failure).toMatchObject({
      subject: 'uji.print-invoice',
      errorClass: 'Error',
      errorText: printer.broken,
      maskedPayload: { number: 4_711 },
      tries: 1,
    });
    await decide(admin.client, 'Retry', { id: failure.id });
    const again = await eventually('it failed again', async () => {
      const [found] = await failures(admin.client, { kinds: ['JOB'], fingerprint: failure.fingerprint });
      return found?.tries === 2 && found;
    });
    expect(again).toMatchObject({ id: failure.id, state: 'OPEN' });
    printer.broken = null;
    await Promise.all([1, 2, 3].map(() => decide(admin.client, 'Retry', { id: failure.id })));
    await eventually('it is resolved', async () => {
      const [found] = await failures(admin.client, { fingerprint: failure.fingerprint });
      return found?.resolution === 'RETRIED';
    });
    expect(printer.done.filter((number) => number === 4_711)).toHaveLength(1);
    expect(await decide(admin.client, 'Retry', { id: failure.id })).toMatchObject({
      userErrors: [{ code: 'NOT_OPEN' }],
    });
  });

  test('is open again when its job was deleted before anybody saw the end', async () => {
    printer.broken = `The printer ${unique()} has no paper`;
    await print(4_712);
    const seen = async (state: string) => (await failures(admin.client, { kinds: ['JOB'], states: [state] }))[0];
    const failure = await eventually('it is there', () => seen('OPEN'));
    await app.database.query(
      `update failed_operation set state = 'RETRYING', retry_job_id = gen_random_uuid() where id = $1`,
      [failure.id.slice(4)],
    );
    expect(await eventually('it is open again', () => seen('OPEN'))).toMatchObject({
      id: failure.id,
      events: expect.arrayContaining([expect.objectContaining({ kind: 'REOPENED' })]),
    });
  });
});

describe('an event that could not be worked on', () => {
  test('is a webhook, gets its tries again, and does its work once', { timeout: 60_000 }, async () => {
    const { subject, emailId, mend } = await failedEvent();
    const failure = await whenFailure(admin.client, subject, 'OPEN');
    expect(failure).toMatchObject({ kind: 'WEBHOOK', tries: 5, errorText: expect.stringContaining('rusak') });
    expect(JSON.stringify(failure.maskedPayload)).toMatch(/"s•••@pelanggan.example"/);
    await decide(admin.client, 'Retry', { id: failure.id });
    await useUpTries();
    await eventually('it failed again', async () => (await failures(admin.client, { text: subject }))[0]?.tries === 10);
    await mend();
    await Promise.all([1, 2, 3].map(() => decide(admin.client, 'Retry', { id: failure.id })));
    expect(await whenFailure(admin.client, subject, 'RESOLVED')).toMatchObject({
      id: failure.id,
      resolution: 'RETRIED',
    });
    await whenEmail(key.client, emailId, 'DELIVERED');
    expect(await decide(admin.client, 'Retry', { id: failure.id })).toMatchObject({
      userErrors: [{ code: 'NOT_OPEN' }],
    });
    const events = await app.database.query('select from tracking_event where message_id = $1', [emailId.slice(4)]);
    expect(events).toHaveLength(1);
  });
});
