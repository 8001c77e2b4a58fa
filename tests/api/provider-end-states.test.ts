import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { Behaviour } from '../../apps/sandbox/src/providers.ts';
import { cellsUnder, endStates } from '../contract/fault-table.ts';
import { closedPort } from '../contract/listening.ts';
import { brevo, mailketingV1, mailketingV2, type Subject, smtp } from '../contract/subjects.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { type Key, makeKey, openShop, signInAdmin, unique } from '../support/people.ts';

/** Types whose mails wait in these queues; neither asks for more than every provider can carry. */
const types = { CRITICAL: 'order.paid', BULK: 'automation.step' };
const UNDER_TEST = 'Penyedia yang diuji';
/** As long as a hanging provider is waited for. */
const ANSWER_TIMEOUT_MS = 500;

const subjectOf: Record<string, Subject> = {
  'Mailketing v1': mailketingV1,
  'Mailketing v2': mailketingV2,
  Brevo: brevo,
  SMTP: smtp,
};
/** Behaviours that a stand-in shows by a fault of that name, and those that need another place to call. */
const elsewhere: Record<string, (subject: Subject) => Promise<Record<string, unknown>>> = {
  refused: async (subject) => subject.settingsAt({ port: await closedPort() }),
  tls: async (subject) => subject.settingsAt({ port: subject.portOf(app.sandbox), scheme: 'https' }),
};

let app: TestApp;
let key: Key;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.MAILKETING_V1, ProviderKind.SMTP] });
  const admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  await app.database.query('update email_type set backoff_seconds = 1');
  // What may be refused needs headers, which not every provider can carry.
  await admin.client.must(
    'mutation ($input: EmailTypeUpdateInput!) { emailTypeUpdate(input: $input) { userErrors { code } } }',
    { input: { key: types.BULK, optOutAllowed: false } },
  );
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  await app.recoverProviders();
});

describe.each(Object.keys(types) as (keyof typeof types)[])('%s mail when another provider is well', (queue) => {
  it.each(cells())('$provider, $behaviour: $expected', async ({ provider, behaviour, expected, taken }) => {
    const subject = subjectOf[provider]!;
    await useProvider(subject, behaviour);
    const to = `siti.${unique()}@pelanggan.example`;
    const id = await send(key.client, { type: types[queue], to });
    const end = endStates().find((state) => state.outcome === expected && state.repeats === (provider === 'Brevo'))!;
    const email = await whenEmail(key.client, id, 'SENT', 'FAILED', 'UNKNOWN');

    const by = email.provider?.name === UNDER_TEST ? 'this one' : 'the next';
    expect([email.status, by, email.possibleDuplicate]).toEqual([end.status, end.by, false]);
    const mails = app.sandbox.mailbox.list({ to }).length;
    expect(mails).toBe(end.status === 'SENT' || taken ? 1 : 0);
    const suppressed = await app.database.query(`select 1 from suppression where address = '${to}'`);
    expect(suppressed).toHaveLength(expected === 'RECIPIENT' ? 1 : 0);
  });
});

it('says for every outcome of the table what becomes of the mail', () => {
  const outcomes = new Set(cells().map(({ expected }) => expected));
  expect(outcomes.size).toBeGreaterThan(7);
  for (const outcome of outcomes) expect(endStates().map((state) => state.outcome)).toContain(outcome);
});

/** The rows that need no server of their own making; the others are tried at the adapter. */
function cells() {
  const special = ['certificate', 'reset-early', 'no-starttls', 'greeting', 'drop-early', 'drop-body', 'trickle'];
  const worded = ['550-sender', 'throttled', '552-full'];
  const left = (heading: string) =>
    cellsUnder(heading).filter(({ behaviour }) => ![...special, ...worded].includes(behaviour));
  return [
    ...left('Over HTTP'),
    ...left('SMTP').filter(({ behaviour }) => behaviour !== 'no_credits' && behaviour !== 'tls'),
  ];
}

/** Puts the provider first on every route and makes it behave so once. */
async function useProvider(subject: Subject, behaviour: string): Promise<void> {
  const place = { port: subject.portOf(app.sandbox), certificate: app.sandbox.certificate };
  const at = elsewhere[behaviour];
  const settings = at ? await at(subject) : subject.settingsAt(place);
  if (!at) app.sandbox.faults.add({ provider: subject.standIn, behaviour: behaviour as Behaviour });
  const { id } = await app.context.providers.save({
    name: UNDER_TEST,
    kind: subject.kind,
    sandbox: true,
    position: 9,
    settings: { ...settings, answerTimeoutMs: ANSWER_TIMEOUT_MS },
    secrets: subject.secrets,
  });
  const next = subject.kind === ProviderKind.SMTP ? ProviderKind.MAILKETING_V1 : ProviderKind.SMTP;
  await app.database.query(`
    delete from route;
    insert into route (id, category, provider_ids)
    select gen_random_uuid(), category, array['${id}'::uuid, (select id from provider where kind = '${next}' and id <> '${id}')]
      from unnest(array['ORDER', 'AUTOMATION']) as category`);
  app.context.routes.forget();
}
