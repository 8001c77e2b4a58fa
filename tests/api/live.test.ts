import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
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

const UPDATES = `
  subscription ($filter: EmailLogFilter) {
    emailLogUpdated(filter: $filter) { sequence emailLog { id status sequence to account { id } attempts { totalCount } } }
  }`;

interface Update {
  emailLogUpdated: {
    sequence: number;
    emailLog: { id: string; status: string; sequence: number; account: { id: string } };
  };
}

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
  key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
});

const stepsOf = (events: Update[], id: string) =>
  events
    .filter(({ emailLogUpdated }) => emailLogUpdated.emailLog.id === id)
    .map(({ emailLogUpdated: { sequence, emailLog } }) => `${sequence} ${emailLog.status}`);

test('every status of a mail arrives, in order, without a gap', async () => {
  const live = await app.subscribe<Update>({ bearer: sari.token }, UPDATES);
  const id = await send(key.client);
  await eventually('SENT arrives', () => stepsOf(live.events, id).length >= 3);
  expect(stepsOf(live.events, id)).toEqual(['1 QUEUED', '2 SENDING', '3 SENT']);
});

test('so do refused tries and what people do', async () => {
  const live = await app.subscribe<Update>({ bearer: key.secret }, UPDATES);
  app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400' });
  const id = await send(key.client);
  await whenEmail(key.client, id, 'FAILED');
  await key.client.must('mutation ($id: ID!) { emailRetry(input: { id: $id }) { emailLog { id } } }', { id });
  await eventually('SENT arrives', () => stepsOf(live.events, id).at(-1)?.endsWith('SENT'));
  expect(stepsOf(live.events, id)).toEqual(['1 QUEUED', '2 SENDING', '3 FAILED', '4 QUEUED', '5 SENDING', '6 SENT']);
});

test('100 mails at once: nothing is missing for any of them, and each keeps its order', async () => {
  const live = await app.subscribe<Update>({ bearer: sari.token }, UPDATES, {
    filter: { types: ['marketing.broadcast'] },
  });
  const ids: string[] = [];
  for (let batch = 0; batch < 5; batch += 1)
    ids.push(
      ...(await Promise.all(Array.from({ length: 20 }, () => send(key.client, { type: 'marketing.broadcast' })))),
    );
  await eventually('300 updates arrive', () => live.events.length >= 300, 50_000);
  expect(live.events).toHaveLength(300);
  for (const id of ids) expect(stepsOf(live.events, id)).toEqual(['1 QUEUED', '2 SENDING', '3 SENT']);
}, 60_000);

test('a filter lets through what it names, and nothing else', async () => {
  const to = `siti.${unique()}@pelanggan.example`;
  const live = await app.subscribe<Update>({ bearer: sari.token }, UPDATES, { filter: { to, statuses: ['SENT'] } });
  await whenEmail(key.client, await send(key.client), 'SENT');
  const id = await send(key.client, { to });
  await eventually('SENT arrives', () => live.events.length > 0);
  expect(stepsOf(live.events, id)).toEqual(['3 SENT']);
  expect(live.events).toHaveLength(1);
});

test('another account’s mail is never heard; a super admin hears all', async () => {
  const other = await openShop(admin);
  const otherKey = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], other.id);
  const mine = await app.subscribe<Update>({ bearer: sari.token }, UPDATES, { filter: { accountId: other.id } });
  const all = await app.subscribe<Update>({ bearer: admin.token }, UPDATES);
  const theirs = await send(otherKey.client);
  await whenEmail(otherKey.client, theirs, 'SENT');
  const own = await send(key.client);
  await eventually('both are heard by the super admin', () =>
    [theirs, own].every((id) => stepsOf(all.events, id).length === 3),
  );
  await eventually('the own mail is heard', () => stepsOf(mine.events, own).length === 3);
  expect(mine.events.every(({ emailLogUpdated }) => emailLogUpdated.emailLog.account.id === shop.id)).toBe(true);
});

test.each([
  ['without a token', () => ({})],
  ['with a wrong token', () => ({ bearer: 'mrp_salah' })],
])('a client %s is sent away with 4403', async (_what, identity) => {
  const live = app.listen(identity(), UPDATES);
  await eventually('it is refused', () => live.errors);
  expect(live.errors?.[0]?.message).toMatch(/^closed with 4403/);
});

test('a key without EMAIL_READ hears nothing', async () => {
  const sender = await makeKey(app, sari, ['EMAIL_SEND']);
  const live = app.listen({ bearer: sender.secret }, UPDATES);
  await eventually('it is refused', () => live.errors);
  expect(live.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('queries and mutations do not go over WebSocket', async () => {
  for (const query of ['{ viewer { id } }', 'mutation { sessionRevoke { revoked } }']) {
    const live = app.listen({ bearer: sari.token }, query);
    await eventually('it is refused', () => live.errors);
    expect(live.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  }
  await sari.client.must('{ viewer { id } }');
});

test('a revoked key’s open subscription is closed within five seconds, and it cannot come back', async () => {
  const short = await makeKey(app, sari, ['EMAIL_READ']);
  const live = await app.subscribe<Update>({ bearer: short.secret }, UPDATES);
  await sari.client.must('mutation ($id: ID!) { apiKeyRevoke(input: { id: $id }) { apiKey { id } } }', {
    id: short.id,
  });
  await eventually('it is closed', () => live.errors !== null || live.completed, 5_000);
  const heard = live.events.length;
  await whenEmail(key.client, await send(key.client), 'SENT');
  expect(live.events).toHaveLength(heard);
});

test('signing out closes the subscriptions of that session, and of no other', async () => {
  const bearer = sari.client;
  const { sessionCreate } = await app
    .client()
    .must<{ sessionCreate: { token: string } }>(
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }',
      { input: { email: sari.email, password: sari.password } },
    );
  const ending = await app.subscribe<Update>(
    { headers: { cookie: `merpati_session=${sessionCreate.token}` } },
    UPDATES,
  );
  const staying = await app.subscribe<Update>({ bearer: sari.token }, UPDATES);
  await app.client({ bearer: sessionCreate.token }).must('mutation { sessionRevoke { revoked } }');
  await eventually('it is closed', () => ending.errors !== null || ending.completed, 5_000);
  const id = await send(key.client);
  await eventually('the other goes on', () => stepsOf(staying.events, id).length === 3);
  await bearer.must('{ viewer { id } }');
});
