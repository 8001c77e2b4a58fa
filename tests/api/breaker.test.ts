import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { readEmail, send, trySend, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let key: Key;

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.database.query(
    'delete from route; delete from allowance; delete from sending_limit; delete from recipient_use',
  );
  await app.database.query('update provider set rate_per_second = null, daily_quota = null');
  app.context.routes.forget();
  app.context.providers.forget();
  app.context.allowances.forget();
  await app.recoverProviders();
});

const address = (name = 'siti') => `${name}+${unique()}@pelanggan.example`;
const breakerOf = async (kind: string) =>
  (
    await app.database.query<{ breaker: string; cause_class: string; cool_down_seconds: number }>(
      `select h.breaker, h.cause_class, h.cool_down_seconds from provider_health h
         join provider p on p.id = h.provider_id where p.kind = '${kind}'`,
    )
  )[0];
const sendMany = (count: number, change: object = {}) =>
  Promise.all(Array.from({ length: count }, () => send(key.client, { to: address(), ...change })));
const onlyMailketing = async () => {
  await app.database.query(
    `insert into route (id, category, provider_ids) select gen_random_uuid(), 'ORDER', array[id] from provider where kind = 'MAILKETING_V1'`,
  );
  app.context.routes.forget();
};
const coolDownOver = async () => {
  await app.database.query(`update provider_health set open_until = now() where breaker = 'OPEN'`);
  app.context.breakers.forget();
};

describe('a provider that fails', () => {
  test('rests after five failures in a row; the next of the route carries on, and each attempt says why', async () => {
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', times: -1, delayMs: 30_000 });
    const ids = await sendMany(3);
    await eventually('the breaker opens', async () => (await breakerOf('MAILKETING_V1'))?.breaker === 'OPEN');
    expect(await breakerOf('MAILKETING_V1')).toMatchObject({ cause_class: 'RATE_LIMITED', cool_down_seconds: 30 });
    const id = await send(key.client, { to: address() });
    const email = await whenEmail(key.client, id, 'SENT');
    expect(email).toMatchObject({ provider: { name: 'SMTP (sandbox)' }, attemptCount: 1 });
    const { emailLog } = await key.client.must<{ emailLog: { attempts: { nodes: { route: object }[] } } }>(
      'query ($id: ID!) { emailLog(id: $id) { attempts { nodes { route { rule skipped { reason providerName } } } } } }',
      { id },
    );
    expect(emailLog.attempts.nodes[0]?.route).toEqual({
      rule: 'STANDARD',
      skipped: [{ reason: 'RESTING', providerName: 'Mailketing (sandbox)' }],
    });
    expect(ids).toHaveLength(3);
  });

  test('gets one mail as a trial after the rest; when that fails it rests twice as long, when it passes all may go', async () => {
    await onlyMailketing();
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '401', times: 1 });
    const first = await send(key.client, { to: address() });
    await eventually('the breaker opens', async () => (await breakerOf('MAILKETING_V1'))?.breaker === 'OPEN');
    const rest = (await breakerOf('MAILKETING_V1'))!.cool_down_seconds;
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '401', times: 1 });
    await coolDownOver();
    await app.database.query(`update message set due_at = now() where id = '${first.slice(4)}'`);
    const second = await send(key.client, { to: address() });
    await eventually('the trial fails', async () => {
      const breaker = await breakerOf('MAILKETING_V1');
      return breaker?.breaker === 'OPEN' && breaker.cool_down_seconds === rest * 2;
    });
    await coolDownOver();
    await app.database.query(`update message set due_at = now() where dispatch = 'QUEUED'`);
    const third = await send(key.client, { to: address() });
    await eventually('the breaker closes', async () => (await breakerOf('MAILKETING_V1'))?.breaker === 'CLOSED');
    await app.database.query(`update message set due_at = now() where dispatch = 'QUEUED'`);
    const fourth = await send(key.client, { to: address() });
    for (const id of [third, fourth]) await whenEmail(key.client, id, 'SENT');
    for (const id of [first, second]) expect((await readEmail(key.client, id)).status).not.toBe('FAILED');
  });

  test('holds mail up when there is nobody else: it waits, says why, uses up no try, and goes when it is over', async () => {
    await onlyMailketing();
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '401', times: 1 });
    await send(key.client, { to: address() });
    await eventually('the breaker opens', async () => (await breakerOf('MAILKETING_V1'))?.breaker === 'OPEN');
    const id = await send(key.client, { to: address() });
    const waiting = await eventually('it is held up', async () => {
      const email = await readEmail(key.client, id);
      return email.waitReason !== null && email;
    });
    expect(waiting).toMatchObject({ status: 'QUEUED', waitReason: 'PROVIDERS_RESTING', attemptCount: 0 });
    expect(waiting.events.nodes.at(-1)).toMatchObject({ kind: 'DELAYED' });
    expect(waiting.events.nodes.at(-1)?.note).toContain('Mailketing (sandbox) rests');
    await app.recoverProviders();
    await app.database.query(`update message set due_at = now() where dispatch = 'QUEUED'`);
    await send(key.client, { to: address() });
    expect(await whenEmail(key.client, id, 'SENT')).toMatchObject({ waitReason: null, attemptCount: 1 });
  });

  test('does not rest for what is the fault of one address', async () => {
    for (const trigger of ['unknown', 'full', 'policy', 'unknown', 'full', 'policy', 'busy'])
      await send(key.client, { to: address(trigger), headers: [{ name: 'X-A', value: '1' }] });
    const id = await send(key.client, { to: address(), headers: [{ name: 'X-A', value: '1' }] });
    expect((await whenEmail(key.client, id, 'SENT')).provider?.name).toBe('SMTP (sandbox)');
    expect((await breakerOf('SMTP'))?.breaker ?? 'CLOSED').toBe('CLOSED');
  });
});

describe('a daily quota', () => {
  test('is used to the mail; then the next of the route carries on', async () => {
    await app.database.query(`update provider set daily_quota = 3 where kind = 'MAILKETING_V1'`);
    app.context.providers.forget();
    const ids = await sendMany(8);
    const emails = await Promise.all(ids.map((id) => whenEmail(key.client, id, 'SENT')));
    const via = emails.map(({ provider }) => provider?.name).sort();
    expect(via.filter((name) => name === 'Mailketing (sandbox)')).toHaveLength(3);
  });

  test('is not used up by what the provider refused', async () => {
    await app.database.query(`update provider set daily_quota = 2 where kind = 'MAILKETING_V1'`);
    app.context.providers.forget();
    await whenEmail(key.client, await send(key.client, { to: address('blacklisted') }), 'FAILED');
    const emails = [];
    for (let mail = 0; mail < 3; mail += 1)
      emails.push(await whenEmail(key.client, await send(key.client, { to: address() }), 'SENT'));
    expect(emails.map(({ provider }) => provider?.name)).toEqual([
      'Mailketing (sandbox)',
      'Mailketing (sandbox)',
      'SMTP (sandbox)',
    ]);
  });

  test.each([
    ['the installation', 'null', 'INSTALLATION_LIMIT'],
    ['the account', '(select id from account where kind = $$SHOP$$ limit 1)', 'ACCOUNT_LIMIT'],
  ])('of %s holds up what is over it until tomorrow, and shows it', async (_whose, account, reason) => {
    await app.database.query(
      `insert into sending_limit (id, account_id, daily_quota) values (gen_random_uuid(), ${account}, 2)`,
    );
    app.context.allowances.forget();
    const ids = await sendMany(4);
    const settled = await eventually('two are sent and two wait', async () => {
      const emails = await Promise.all(ids.map((id) => readEmail(key.client, id)));
      return emails.every(({ status, waitReason }) => status === 'SENT' || waitReason !== null) && emails;
    });
    expect(settled.filter(({ status }) => status === 'SENT')).toHaveLength(2);
    const waiting = settled.filter(({ status }) => status === 'QUEUED');
    expect(waiting.map(({ waitReason }) => waitReason)).toEqual([reason, reason]);
    for (const { nextAttemptAt } of waiting) expect(Date.parse(nextAttemptAt!)).toBeGreaterThan(Date.now() + 60_000);
  });
});

describe('a limit per type and recipient', () => {
  test('refuses a fourth password reset within the hour, and says when the next may go', async () => {
    const to = address();
    const reset = { type: 'auth.password_reset', to };
    for (let mail = 0; mail < 3; mail += 1) await send(key.client, reset);
    const refused = await trySend(key.client, reset);
    expect(refused).toMatchObject({ emailLog: null, userErrors: [{ code: 'RATE_LIMITED', field: ['input', 'to'] }] });
    expect(refused.userErrors[0]?.message).toContain('60 minutes');
    await send(key.client, { ...reset, to: address() });
    await app.database.query(`update recipient_use set window_started_at = now() - interval '61 minutes'`);
    await send(key.client, reset);
  });

  test('delays what is over fifty a minute, window by window, and never drops it', async () => {
    const to = address();
    const ids = await sendMany(51, { to });
    const emails = await Promise.all(ids.map((id) => readEmail(key.client, id)));
    const late = emails.filter(({ waitReason }) => waitReason === 'RECIPIENT_LIMIT');
    expect(late).toHaveLength(1);
    expect(Date.parse(late[0]!.nextAttemptAt!)).toBeGreaterThan(Date.now() + 30_000);
  });
});
