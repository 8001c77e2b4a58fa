import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alertsSeenBy, slackChannel } from '../support/alert-desk.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp({ settings: { OUTGOING_ALLOW: '127.0.0.1/32' } });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  app.sandbox.slack.reset();
  await app.database.query(
    'truncate failed_operation_event, failed_operation, attempt, alert_notice, alert, alert_channel',
  );
  await app.recoverProviders();
});

interface Health {
  status: string;
  reasons: {
    kind: string;
    scope: string;
    value: number | null;
    limit: number | null;
    link: string;
    runbook: string;
    english: string;
  }[];
  figures: {
    metric: string;
    value: number | null;
    count: number;
    target: number | null;
    limit: number | null;
    trouble: boolean;
  }[];
  providers: {
    provider: { id: string; name: string };
    rate: number | null;
    attempts: number;
    accepted: number;
    rejected: number;
    unknown: number;
    medianMs: number | null;
    errors: { class: string; count: number }[];
  }[];
  queues: { name: string; of: string; waiting: number; oldestWaitingSeconds: number }[];
  pool: { used: number; waiting: number; max: number };
  workers: { alive: number };
  sendingHeld: boolean;
}

const FIELDS = `
  status reasons { kind scope value limit link runbook english }
  figures { metric value count target limit trouble }
  providers { provider { id name } resting rate attempts accepted rejected unknown medianMs p95Ms errors { class count } }
  queues { name of waiting oldestWaitingSeconds } pool { used waiting max } workers { alive lastSeenAt } sendingHeld measuredAt`;

async function healthNow(): Promise<Health> {
  const { operationsHealth } = await admin.client.must<{ operationsHealth: Health }>(
    `{ operationsHealth { ${FIELDS} } }`,
  );
  return operationsHealth;
}

const figureOf = (health: Health, metric: string) => health.figures.find((figure) => figure.metric === metric)!;
const to = (name: string) => `${name}+${unique()}@pelanggan.example`;
const sendMany = (count: number, name = 'siti') =>
  Promise.all(Array.from({ length: count }, () => send(key.client, { to: to(name) })));
/** Makes the next round of checks due, as time would. */
const roundIsDue = () => app.database.query(`update health_watch set checked_at = 'epoch'`);

/** What the stand-in of a provider says that it did with our mails. */
function journalOf(provider: 'mailketing' | 'smtp') {
  const entries = app.sandbox.journal.list({ provider }).filter(({ kind }) => kind === 'send');
  const taken = entries.filter(({ outcome }) => outcome === 'accepted');
  return { all: entries.length, accepted: taken.length, recipients: new Set(taken.map(({ recipient }) => recipient)) };
}

describe('figures', () => {
  test('equal a recount from the journals of the providers', async () => {
    const ids = (
      await Promise.all([sendMany(60), sendMany(2, '500'), sendMany(3, 'blacklisted'), sendMany(2, 'flaky')])
    ).flat();
    for (const id of ids) await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN', 'SUPPRESSED');
    const mailketing = journalOf('mailketing');
    const smtp = journalOf('smtp');
    const arrived = new Set([...mailketing.recipients, ...smtp.recipients]);
    const health = await eventually('the roll-ups have counted them', async () => {
      const found = await healthNow();
      return figureOf(found, 'DELIVERY_RATE').count >= ids.length && found;
    });
    const delivery = figureOf(health, 'DELIVERY_RATE');
    expect(delivery).toMatchObject({ count: ids.length, target: 0.99, limit: 0.95 });
    expect(delivery.value).toBeCloseTo(arrived.size / ids.length, 10);
    for (const [name, journal] of [
      ['Mailketing (sandbox)', mailketing],
      ['SMTP (sandbox)', smtp],
    ] as const) {
      const shown = health.providers.find(({ provider }) => provider.name === name)!;
      expect(shown).toMatchObject({ attempts: journal.all, accepted: journal.accepted });
      expect(shown.rejected + shown.unknown).toBe(journal.all - journal.accepted);
    }
    expect(figureOf(health, 'TIME_TO_SUCCESS_P95')).toMatchObject({ count: arrived.size });
    expect(figureOf(health, 'TIME_TO_SUCCESS_MEAN').value).toBeGreaterThan(0);
    expect(health.pool.max).toBeGreaterThan(0);
    expect(health.workers.alive).toBe(1);
    expect(health.queues.map(({ name }) => name)).toEqual(expect.arrayContaining(['CRITICAL', 'NORMAL', 'BULK']));
  });

  test('count the retries that worked as the journal does', async () => {
    app.sandbox.journal.clear();
    const ids = await sendMany(22, 'flaky');
    const emails = await Promise.all(ids.map((id) => whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN')));
    const entries = app.sandbox.journal.list().filter(({ kind }) => kind === 'send');
    const seen = new Set<string>();
    const retries = entries.filter(({ recipient }) => seen.has(recipient!) || !seen.add(recipient!));
    const accepted = retries.filter(({ outcome }) => outcome === 'accepted').length;
    const retry = figureOf(await healthNow(), 'RETRY_SUCCESS_RATE');
    expect(retry.count).toBe(retries.length);
    if (retries.length >= 20) expect(retry.value).toBeCloseTo(accepted / retries.length, 10);
    else expect(retry.value).toBeNull();
    expect(emails).toHaveLength(22);
  });
});

describe('a provider that fails 6 % of sends', () => {
  test('turns the screen and fires the alert within a minute; the recovery is announced', async () => {
    const slack = await slackChannel(app, admin.client);
    await roundIsDue();
    const began = performance.now();
    const ids = (await Promise.all([sendMany(94), sendMany(6, '500')])).flat();
    for (const id of ids) await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN');
    await eventually('the alert is told', () => slack.texts().some((text) => text.includes('Mailketing')), 60_000);
    expect(performance.now() - began).toBeLessThan(60_000);
    const health = await healthNow();
    expect(health.status).toBe('DEGRADED');
    const reason = health.reasons.find(({ scope }) => scope === 'Mailketing (sandbox)')!;
    expect(reason).toMatchObject({
      kind: 'DELIVERY_RATE_LOW',
      value: 0.94,
      limit: 0.95,
      runbook: 'docs/runbooks/delivery-rate-low.md',
    });
    expect(reason.link).toMatch(/^\/emails\?provider=prv_[\w-]+&status=FAILED,UNKNOWN$/);
    await app.recoverProviders();
    await sendMany(100).then((more) => Promise.all(more.map((id) => whenEmail(key.client, id, 'SENT'))));
    await roundIsDue();
    await eventually('the recovery is told', () =>
      slack.texts().some((text) => text.startsWith('Pulih: Tingkat pengiriman rendah: Mailketing')),
    );
    const about = slack.texts().filter((text) => text.includes('Mailketing (sandbox)'));
    expect(about).toHaveLength(2);
  }, 90_000);
});

describe('failed operations', () => {
  test('a burst, and critical mail, are told once for a cause, and end when they are over', async () => {
    const slack = await slackChannel(app, admin.client);
    const cause = unique();
    const fail = (kind: string, queue: string | null, of = cause, age = '0') =>
      app.database.query(
        `insert into failed_operation (id, kind, source_id, subject, error_class, error_text, cause, fingerprint, dispatch_queue, attempts,
                                       first_failed_at, last_failed_at)
         select gen_random_uuid(), '${kind}', gen_random_uuid(), 'msg_x', 'PERMANENT', 'pengirim tidak terdaftar', 'Pengirim tidak terdaftar',
                '${of}', ${queue === null ? 'null' : `'${queue}'`}, 3, now(), now() - interval '${age}' from generate_series(1, 4)`,
      );
    // What failed yesterday, before anybody watched, is on the desk and no news.
    await fail('EMAIL', 'CRITICAL', unique(), '1 day');
    await fail('EMAIL', 'CRITICAL');
    const texts = () => slack.texts().filter((text) => text.includes('Pengirim tidak terdaftar'));
    await eventually('both are told', () => texts().length === 2);
    expect(texts().sort()).toEqual([
      'Peringatan (gawat): E-mail penting gagal: Pengirim tidak terdaftar',
      'Peringatan (gawat): Lonjakan kegagalan: Pengirim tidak terdaftar',
    ]);
    await fail('WEBHOOK', null);
    await eventually('webhooks too', () => texts().length === 3);
    const [webhook] = await alertsSeenBy(admin.client, { kinds: ['WEBHOOK_EXHAUSTED'] });
    expect(webhook).toMatchObject({
      occurrences: 4,
      link: `/failed-operations?kind=WEBHOOK&state=OPEN&fingerprint=${cause}`,
    });
    await app.database.query(
      `update failed_operation set state = 'RESOLVED', resolved_at = now(), last_failed_at = now() - interval '6 minutes'`,
    );
    await eventually('all are over', () => texts().length === 6);
  });
});

describe('what stands still', () => {
  test('a held database and a queue that is behind are reasons; both end', async () => {
    await app.database.query(`update installation set database_identity = 'salinan'`);
    await roundIsDue();
    await eventually(
      'it is told',
      async () => (await alertsSeenBy(admin.client, { kinds: ['SENDING_HELD'] })).length === 1,
    );
    expect(await healthNow()).toMatchObject({ status: 'DOWN', sendingHeld: true });
    const id = await send(key.client, {});
    await app.database.query(`update message set due_at = now() - interval '10 minutes' where id = '${id.slice(4)}'`);
    const health = await healthNow();
    expect(health.reasons.map(({ kind }) => kind)).toContain('QUEUE_LAG_HIGH');
    await app.database.query('update installation set database_identity = database_identity()');
    await whenEmail(key.client, id, 'SENT');
    await roundIsDue();
    await eventually(
      'it is over',
      async () =>
        (await alertsSeenBy(admin.client, { states: ['FIRING'], kinds: ['SENDING_HELD', 'QUEUE_LAG_HIGH'] })).length ===
        0,
    );
  });
});

describe('limits', () => {
  const set = async (input: object) => {
    const { healthThresholdSet } = await admin.client.must<{
      healthThresholdSet: { threshold: object | null; userErrors: { code: string; field: string[] }[] };
    }>(
      'mutation ($input: HealthThresholdSetInput!) { healthThresholdSet(input: $input) { threshold { metric target limit } userErrors { code field } } }',
      { input },
    );
    return healthThresholdSet;
  };

  test('are set within bounds, noted in the audit log, and judged by at once', async () => {
    expect(await set({ metric: 'BOUNCE_RATE', limit: 0.04, target: 0.02 })).toEqual({
      threshold: { metric: 'BOUNCE_RATE', target: 0.02, limit: 0.04 },
      userErrors: [],
    });
    for (const [input, field] of [
      [{ metric: 'DELIVERY_RATE', limit: 1.5 }, 'limit'],
      [{ metric: 'DELIVERY_RATE', limit: 0.9, target: 7 }, 'target'],
      [{ metric: 'OPEN_RATE', limit: 0.1 }, 'metric'],
    ] as const)
      expect((await set(input)).userErrors).toEqual([{ code: 'THRESHOLD_INVALID', field: ['input', field] }]);
    const { healthThresholds } = await admin.client.must<{ healthThresholds: { metric: string; limit: number }[] }>(
      '{ healthThresholds { metric target limit updatedAt } }',
    );
    expect(healthThresholds).toContainEqual(expect.objectContaining({ metric: 'BOUNCE_RATE', limit: 0.04 }));
    const [entry] = await app.database.query<{ before: object; after: object }>(
      `select before, after from audit_entry where action = 'health.threshold_set' order by id desc limit 1`,
    );
    expect(entry).toEqual({ before: { target: null, limit: 0.05 }, after: { target: 0.02, limit: 0.04 } });
  });
});

test('those who watch hear of changes, and only what changed', async () => {
  const received = await app.subscribe<{ operationsHealthChanged: Health }>(
    { bearer: admin.token },
    `subscription { operationsHealthChanged { ${FIELDS} } }`,
  );
  await eventually('the first state', () => received.events.length > 0);
  await app.database.query(`update installation set database_identity = 'salinan'`);
  await eventually(
    'the change',
    () => received.events.some((event) => event.operationsHealthChanged.sendingHeld),
    30_000,
  );
  await app.database.query('update installation set database_identity = database_identity()');
  await received.stop();
});
