import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { providerEventRevived } from '../../apps/api/src/domains/tracking/tracking.events.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { orderMail, readEmail, send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { payloadsOf, type Story, shuffled, stories } from '../support/provider-events.ts';
import { eventually } from '../support/waiting.ts';

const PERMUTATIONS = 20;

let app: TestApp;
let admin: Person;
let key: Key;
let urls: Map<string, string>;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.BREVO, ProviderKind.MAILKETING_V1] });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  const { providerDetails } = await admin.client.must<{
    providerDetails: { provider: { kind: string }; webhookUrl: string }[];
  }>('{ providerDetails { webhookUrl provider { kind } } }');
  urls = new Map(providerDetails.map(({ provider, webhookUrl }) => [provider.kind, new URL(webhookUrl).pathname]));
});

interface Mail {
  id: string;
  to: string;
  story: Story;
}

/** Mails that went through `kind`; one for each story, `times` over. */
async function sentMails(kind: ProviderKind, times: number): Promise<Mail[]> {
  await app.database.query(`update provider set enabled = kind = '${kind}'`);
  app.context.providers.forget();
  const told = stories.filter((story) => story.kind === kind);
  const wanted = Array.from({ length: times }, () => told)
    .flat()
    .map((story) => ({ story, to: `siti.${unique()}@pelanggan.example` }));
  const { emailSendBatch } = await key.client.must<{
    emailSendBatch: { results: { emailLog: { id: string } }[] };
  }>(
    `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
       emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { id } } }
     }`,
    { input: { emails: wanted.map(({ to }) => orderMail({ to })) }, key: crypto.randomUUID() },
  );
  await eventually(
    'all mails are sent',
    async () => {
      const rows = await app.database.query(`select from message where dispatch <> 'SENT'`);
      return rows.length === 0;
    },
    60_000,
  );
  return wanted.map((mail, index) => ({ ...mail, id: emailSendBatch.results[index]!.emailLog.id }));
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return answer.status;
}

const worked = () =>
  eventually(
    'the inbox is worked on',
    async () => (await app.database.query('select from inbox_event where processed_at is null')).length === 0,
    60_000,
  );

const TIMES = [
  'deliveredAt',
  'openedAt',
  'machineOpenedAt',
  'clickedAt',
  'bouncedAt',
  'complainedAt',
  'unsubscribedAt',
];

/** What is known of a mail and its recipient, in the words of a story. */
async function knownOf({ id, to }: Mail) {
  const { emailLog } = await key.client.must<{ emailLog: Record<string, string | null> }>(
    `query ($id: ID!) { emailLog(id: $id) { status ${TIMES.join(' ')} } }`,
    { id },
  );
  const [row] = await app.database.query<{ suppressed: string | null; soft: number | null; out: boolean }>(
    `select (select reason from suppression where address = $1) as suppressed,
            (select count from soft_bounce where address = $1) as soft,
            exists (select from consent where address = $1 and topic = '*' and state = 'OPTED_OUT') as out`,
    [to],
  );
  return {
    status: emailLog.status,
    times: TIMES.filter((time) => emailLog[time] !== null),
    suppressed: row?.suppressed ?? null,
    softBounces: row?.soft ?? 0,
    optedOut: row?.out ?? false,
  };
}

const told = ({ status, times = [], suppressed, softBounces = 0, optedOut = false }: Story) => ({
  status,
  times,
  suppressed: suppressed ?? null,
  softBounces,
  optedOut,
});

describe.each([ProviderKind.BREVO, ProviderKind.MAILKETING_V1])('what %s tells', (kind) => {
  test('comes to the same, alone and three times over in any order', { timeout: 180_000 }, async () => {
    const mails = await sentMails(kind, PERMUTATIONS);
    const size = stories.filter((story) => story.kind === kind).length;
    for (let permutation = 0; permutation < PERMUTATIONS; permutation += 1) {
      const some = mails.slice(permutation * size, (permutation + 1) * size);
      const events = some.flatMap((mail) => payloadsOf(mail.story, mail));
      const all = permutation === 0 ? events : shuffled([...events, ...events, ...events], permutation);
      const path = urls.get(kind)!;
      const half = Math.ceil(all.length / 2);
      await Promise.all([post(path, all.slice(0, half)), ...all.slice(half).map((event) => post(path, event))]);
    }
    await worked();
    const known = await Promise.all(mails.map(knownOf));
    expect(known.map((one, index) => ({ story: mails[index]!.story.name, ...one }))).toEqual(
      mails.map(({ story }) => ({ story: story.name, ...told(story) })),
    );
    const [gaps] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from message m
        where sequence <> (select count(*) from message_event e where e.message_id = m.id)`,
    );
    expect(gaps).toEqual({ count: 0 });
  });
});

test('five mails in a row that are refused for now suppress the address', async () => {
  const kind = ProviderKind.MAILKETING_V1;
  await app.database.query(`update provider set enabled = kind = '${kind}'`);
  app.context.providers.forget();
  const to = `wati.${unique()}@pelanggan.example`;
  const suppressions = () => app.database.query('select reason from suppression where address = $1', [to]);
  for (let mail = 1; mail <= 5; mail += 1) {
    const id = await send(key.client, { to });
    await whenEmail(key.client, id, 'SENT');
    expect(await suppressions()).toEqual([]);
    await post(urls.get(kind)!, { type: 'bounce', email: to, reason: `452 4.2.2 penuh, surat ${mail}` });
    await worked();
  }
  expect(await suppressions()).toEqual([{ reason: 'SOFT_BOUNCES' }]);
});

test('an event without an id is about the mail that was sent last before it', async () => {
  const kind = ProviderKind.MAILKETING_V1;
  await app.database.query(`update provider set enabled = kind = '${kind}'`);
  app.context.providers.forget();
  const to = `budi.${unique()}@pelanggan.example`;
  const [first, second] = [await send(key.client, { to }), await send(key.client, { to })];
  await whenEmail(key.client, first, 'SENT');
  await whenEmail(key.client, second, 'SENT');
  await post(urls.get(kind)!, { type: 'emailopen', email: to });
  await whenEmail(key.client, second, 'OPENED');
  expect((await readEmail(key.client, first)).status).toBe('SENT');
});

describe('the addresses of one vendor', () => {
  const secretOf = (kind: string) => urls.get(kind)!.split('/').at(-1)!;

  test('take the secret of a provider that speaks so', async () => {
    const event = { event: 'delivered', email: `siti.${unique()}@pelanggan.example` };
    expect(await post(`/webhooks/brevo?secret=${secretOf('BREVO')}`, event)).toBe(200);
    expect(await post('/webhooks/brevo', event, { authorization: `Bearer ${secretOf('BREVO')}` })).toBe(200);
    expect(await post(`/webhooks/mailketing?secret=${secretOf('MAILKETING_V1')}`, event)).toBe(200);
    await worked();
  });

  test.each([
    ['none', '/webhooks/brevo', {}],
    ['a wrong one', '/webhooks/mailketing?secret=rahasia-lama', {}],
    ['a wrong bearer', '/webhooks/brevo', { authorization: 'Bearer rahasia-lama' }],
  ])('%s: 401, and nothing is kept', async (_what, path, headers) => {
    const before = await app.database.query('select count(*) from inbox_event');
    expect(await post(path, { event: 'delivered', email: 'siti@pelanggan.example' }, headers)).toBe(401);
    expect(await post(`/webhooks/brevo?secret=${secretOf('MAILKETING_V1')}`, {}, {})).toBe(401);
    expect(await app.database.query('select count(*) from inbox_event')).toEqual(before);
  });
});

test('an event that cannot be worked on holds up no other, is tried five times and then lies with the dead letters', async () => {
  const kind = ProviderKind.BREVO;
  await app.database.query(`update provider set enabled = kind = '${kind}'`);
  app.context.providers.forget();
  const [bad, good] = [`rusak.${unique()}@pelanggan.example`, `baik.${unique()}@pelanggan.example`];
  const ids = [await send(key.client, { to: bad }), await send(key.client, { to: good })];
  for (const id of ids) await whenEmail(key.client, id, 'SENT');
  await app.database.query(`
    create function refuse_news() returns trigger language plpgsql as $$ begin raise exception 'rusak'; end $$;
    create trigger refuse_news before insert on tracking_event for each row when (new.words = 'rusak') execute function refuse_news()`);
  await post(urls.get(kind)!, [
    { event: 'delivered', email: bad, reason: 'rusak', tags: [ids[0]!.slice(4)] },
    { event: 'delivered', email: good, tags: [ids[1]!.slice(4)] },
  ]);
  await whenEmail(key.client, ids[1]!, 'DELIVERED');
  const state = async () => {
    const [row] = await app.database.query<{ id: string; attempts: number; problem: string | null }>(
      'select id, attempts, problem from inbox_event where processed_at is null',
    );
    return row;
  };
  await eventually('its tries are used up', async () => {
    await app.database.query('update inbox_event set retry_at = null where processed_at is null');
    return (await state())?.attempts === 5;
  });
  const event = (await state())!;
  expect(event.problem).toContain('rusak');
  const dead = await app.database.query(`select data from jobs.job where name = 'tracking.read-provider-event.dead'`);
  expect(dead).toEqual([{ data: { eventId: event.id } }]);

  await app.database.query('drop trigger refuse_news on tracking_event');
  await app.context.jobs.send(app.context.database, providerEventRevived, { eventId: event.id });
  await whenEmail(key.client, ids[0]!, 'DELIVERED');
});
