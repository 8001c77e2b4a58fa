import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type EmailDetail, readEmail, send, type UserError, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const RETRY = `
  mutation ($input: EmailRetryInput!) {
    emailRetry(input: $input) { emailLog { id status possibleDuplicate } userErrors { field code message } }
  }`;
const CANCEL = `
  mutation ($input: EmailCancelInput!) {
    emailCancel(input: $input) { emailLog { id status actions } userErrors { field code message } }
  }`;

interface Changed {
  emailLog: { id: string; status: string; possibleDuplicate?: boolean } | null;
  userErrors: UserError[];
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let key: Key;

beforeAll(async () => {
  app = await startApp({ sandbox: { smtp: { slowMs: 200 } } });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

beforeEach(() => app.recoverProviders());

const toAddress = (trigger: string) => `${trigger}+${unique()}@pelanggan.example`;
const journalOf = (recipient: string) => app.sandbox.journal.list({ recipient }).filter(({ kind }) => kind === 'send');
const kinds = (email: EmailDetail) => email.events.nodes.map(({ kind }) => kind);
const retry = async (id: string, more: object = {}, client = key.client) =>
  (await client.must<{ emailRetry: Changed }>(RETRY, { input: { id, ...more } })).emailRetry;
const cancel = async (id: string, client = key.client) =>
  (await client.must<{ emailCancel: Changed }>(CANCEL, { input: { id } })).emailCancel;

/** After this, whatever a worker was going to do with earlier mail by itself at once, it has done. */
async function letWorkersRound(): Promise<void> {
  await whenEmail(key.client, await send(key.client), 'SENT');
}

describe('a refusal that may pass', () => {
  test('is tried again after the wait the provider asked for, and the life line tells it', async () => {
    const to = toAddress('flaky');
    // Headers make it go by SMTP, where the first try per address is refused with 451.
    const id = await send(key.client, { to, headers: [{ name: 'X-A', value: '1' }] });
    const email = await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN');
    expect(email).toMatchObject({ status: 'SENT', attemptCount: 2, lastError: null });
    expect(kinds(email)).toEqual(['QUEUED', 'SENDING', 'RETRY_SCHEDULED', 'SENDING', 'SENT']);
    expect(email.attempts.nodes).toMatchObject([
      { number: 1, state: 'REJECTED', errorClass: 'RETRYABLE', responseCode: '451 4.7.1' },
      { number: 2, state: 'ACCEPTED', errorClass: null },
    ]);
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(1);
  });

  test('goes to the next provider, because nothing was accepted', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '401' });
    const email = await whenEmail(key.client, await send(key.client), 'SENT');
    expect(email.attempts.nodes).toMatchObject([
      { state: 'REJECTED', errorClass: 'AUTH', provider: { kind: 'MAILKETING_V1' } },
      { state: 'ACCEPTED', provider: { kind: 'SMTP' } },
    ]);
    expect(email.provider?.name).toBe('SMTP (sandbox)');
  });

  test('is shown with its reason and its next time while it waits', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', delayMs: 60_000 });
    const sent = Date.now();
    const id = await send(key.client);
    await whenEmail(key.client, id, 'SENDING', 'QUEUED');
    const email = await whenRetryWaits(id);
    expect(email.lastError).toEqual({
      class: 'RATE_LIMITED',
      code: '429',
      message: expect.stringContaining('Too Many'),
    });
    expect(new Date(email.nextAttemptAt!).getTime() - sent).toBeGreaterThan(55_000);
    expect(email.actions).toEqual(['CANCEL']);
  });

  test('fails for good after three tries', async () => {
    app.sandbox.faults.add({ provider: 'smtp', behaviour: '451', times: 3 });
    const id = await send(key.client, { headers: [{ name: 'X-A', value: '1' }] });
    const email = await whenEmail(key.client, id, 'FAILED', 'SENT');
    expect(email).toMatchObject({ status: 'FAILED', attemptCount: 3, actions: ['RETRY'] });
    expect(kinds(email).filter((kind) => kind === 'RETRY_SCHEDULED')).toHaveLength(2);
  });
});

async function whenRetryWaits(id: string): Promise<EmailDetail> {
  for (;;) {
    const email = await whenEmail(key.client, id, 'QUEUED');
    if (email.attemptCount > 0) return email;
  }
}

describe('a recipient who cannot be reached', () => {
  test('fails at once and is suppressed: the next mail is not handed over', async () => {
    const to = toAddress('blacklisted');
    const failed = await whenEmail(key.client, await send(key.client, { to }), 'FAILED');
    expect(failed).toMatchObject({
      attemptCount: 1,
      lastError: { class: 'RECIPIENT', message: 'Blacklisted' },
      actions: ['RETRY'],
    });
    const next = await whenEmail(key.client, await send(key.client, { to: to.toUpperCase() }), 'SUPPRESSED');
    expect(next.attempts.totalCount).toBe(0);
    expect(next).toMatchObject({ attemptCount: 0, actions: ['RETRY'], sentAt: null });
    expect(next.events.nodes.at(-1)?.note).toContain('Blacklisted');
    expect((await retry(next.id)).userErrors).toEqual([]);
    const again = await eventually('it is held back again', async () => {
      const email = await readEmail(key.client, next.id);
      return email.sequence > next.sequence + 1 && email.status === 'SUPPRESSED' && email;
    });
    expect(again.attempts.totalCount).toBe(0);
    expect(journalOf(to)).toHaveLength(1);
  });

  test('of one account is none of another', async () => {
    const to = toAddress('unknown');
    const headers = [{ name: 'X-A', value: '1' }];
    const failed = await whenEmail(key.client, await send(key.client, { to, headers }), 'FAILED');
    expect(failed.lastError).toMatchObject({ class: 'RECIPIENT', code: '550 5.1.1' });
    const other = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
    const sent = await whenEmail(other.client, await send(other.client, { to }), 'SENT', 'SUPPRESSED');
    expect(sent.status).toBe('SENT');
  });
});

describe('an answer that says nothing', () => {
  test.each([
    ['a 200 that is not JSON', 'garbage', {}],
    ['a 500', '500', {}],
    ['a connection that ends after the body', 'dropafter', { headers: [{ name: 'X-A', value: '1' }] }],
  ])('%s makes it UNKNOWN, and it is not sent again by itself', async (_what, trigger, change) => {
    const to = toAddress(trigger);
    const id = await send(key.client, { to, ...change });
    const email = await whenEmail(key.client, id, 'UNKNOWN', 'SENT', 'FAILED');
    expect(email).toMatchObject({
      status: 'UNKNOWN',
      attemptCount: 1,
      nextAttemptAt: null,
      lastError: { class: 'UNKNOWN_OUTCOME' },
      actions: ['RESOLVE', 'RETRY_AS_POSSIBLE_DUPLICATE'],
    });
    await letWorkersRound();
    expect(await readEmail(key.client, id)).toEqual(email);
    expect(journalOf(to)).toHaveLength(1);
  });

  test('is sent again only by a person who accepts that it may arrive twice, and says so ever after', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: 'truncated' });
    const to = toAddress('siti');
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'UNKNOWN');
    for (const more of [{}, { acceptPossibleDuplicate: false }, { acceptPossibleDuplicate: null }])
      expect(await retry(id, more)).toMatchObject({
        emailLog: null,
        userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'acceptPossibleDuplicate'] }],
      });
    expect(await retry(id, { acceptPossibleDuplicate: true }, admin.client)).toMatchObject({
      emailLog: { id, status: 'QUEUED', possibleDuplicate: true },
    });
    const sent = await whenEmail(key.client, id, 'SENT');
    expect(sent.possibleDuplicate).toBe(true);
    const byPerson = sent.events.nodes.find(({ kind }) => kind === 'RETRIED_BY_PERSON');
    expect(byPerson).toMatchObject({ actor: { id: admin.id }, note: expect.stringContaining('may have arrived') });
    expect(journalOf(to)).toHaveLength(2);
  });
});

describe('sending again', () => {
  test('gives a failed mail three more tries under the same id', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
    const id = await send(key.client);
    expect(await whenEmail(key.client, id, 'FAILED')).toMatchObject({ lastError: { class: 'PERMANENT' } });
    expect(await retry(id)).toMatchObject({
      emailLog: { id, status: 'QUEUED', possibleDuplicate: false },
      userErrors: [],
    });
    const sent = await whenEmail(key.client, id, 'SENT');
    expect(sent.attempts.nodes.map(({ number, state }) => [number, state])).toEqual([
      [1, 'REJECTED'],
      [2, 'ACCEPTED'],
    ]);
    const sequences = sent.events.nodes.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  });

  test('is refused for a mail that was sent', async () => {
    const id = await send(key.client);
    await whenEmail(key.client, id, 'SENT');
    expect(await retry(id, { acceptPossibleDuplicate: true })).toMatchObject({
      emailLog: null,
      userErrors: [{ code: 'NOT_RETRYABLE', field: ['input', 'id'] }],
    });
  });

  test('ten people at once send it again once', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
    const to = toAddress('siti');
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'FAILED');
    const answers = await Promise.all(Array.from({ length: 10 }, () => retry(id)));
    expect(answers.filter(({ emailLog }) => emailLog !== null)).toHaveLength(1);
    await whenEmail(key.client, id, 'SENT');
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(1);
  });
});

describe('cancelling', () => {
  test('ends a mail that still waits; it can be sent again later', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', delayMs: 60_000 });
    const to = toAddress('siti');
    const id = await send(key.client, { to });
    await whenRetryWaits(id);
    expect(await cancel(id)).toMatchObject({ emailLog: { status: 'CANCELLED', actions: ['RETRY'] }, userErrors: [] });
    await letWorkersRound();
    expect(await readEmail(key.client, id)).toMatchObject({ status: 'CANCELLED', nextAttemptAt: null });
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(0);
    await retry(id);
    await whenEmail(key.client, id, 'SENT');
    expect(app.sandbox.mailbox.list({ to })).toHaveLength(1);
  });

  test('comes too late for one that was sent, failed or was cancelled before', async () => {
    const id = await send(key.client);
    await whenEmail(key.client, id, 'SENT');
    expect(await cancel(id)).toMatchObject({
      emailLog: null,
      userErrors: [{ code: 'TOO_LATE', field: ['input', 'id'] }],
    });
  });

  test('comes too late for one that is on its way', async () => {
    const id = await send(key.client, { to: toAddress('slow'), headers: [{ name: 'X-A', value: '1' }] });
    await whenEmail(key.client, id, 'SENDING');
    expect(await cancel(id)).toMatchObject({ emailLog: null, userErrors: [{ code: 'TOO_LATE' }] });
    await whenEmail(key.client, id, 'SENT');
  });

  test('tells who did it', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', delayMs: 60_000 });
    const id = await send(key.client);
    await whenRetryWaits(id);
    await cancel(id, admin.client);
    const { events } = await readEmail(key.client, id);
    expect(events.nodes.at(-1)).toMatchObject({ kind: 'CANCELLED', status: 'CANCELLED', actor: { id: admin.id } });
  });
});

test('neither sends again nor cancels what is not there or not theirs', async () => {
  const other = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  const id = await send(other.client);
  for (const wrong of [id, 'msg_0190a0a0-0000-7000-8000-000000000000', 'msg_x', shop.id, '']) {
    expect(await retry(wrong), wrong).toMatchObject({ emailLog: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await cancel(wrong), wrong).toMatchObject({ emailLog: null, userErrors: [{ code: 'NOT_FOUND' }] });
  }
});

test('status changes are append-only in the database itself', async () => {
  await whenEmail(key.client, await send(key.client), 'SENT');
  await expect(app.database.query('update message_event set note = $1', ['diubah'])).rejects.toThrow('never changed');
  await expect(app.database.query('delete from message_event')).rejects.toThrow('never changed');
});
