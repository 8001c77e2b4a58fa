import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Policy, policiesOf } from '../../apps/api/src/infra/graphql/policy.ts';
import { report } from '../support/alert-desk.ts';
import { ADMIN, startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import type { Answer } from '../support/graphql-client.ts';
import { makeLead } from '../support/lead-desk.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
} from '../support/people.ts';
import { changeProvider, providersSeenBy } from '../support/provider-desk.ts';
import { type RootField, rootFieldsOf } from '../support/root-fields.ts';
import { FOREIGN, type ForForeigners, ROLES, type Role, table, type Victim } from '../support/tenant-table.ts';
import {
  addDomain,
  addSender,
  CANARY,
  canariesOf,
  makeSpares,
  makeVictim,
  sendCanary,
} from '../support/tenant-victim.ts';
import { eventually } from '../support/waiting.ts';

/**
 * Gate X1: every query, mutation and subscription, asked for what belongs to one tenant (the victim) by everybody.
 * Who is turned away follows from the policy that the field declares; what the others may see stands in `tenant-table.ts`.
 */

let app: TestApp;
let admin: Person;
let victim: Victim;
let stranger: { shop: Shop; person: Person; key: Key; blind: Key };
let policies: Map<string, Policy>;
let fields: RootField[];
/** Texts that no answer to a foreigner may hold. */
let canaries: string[];

beforeAll(async () => {
  app = await startApp({ sandbox: { dnsPort: 0 } });
  admin = await signInAdmin(app);
  policies = policiesOf(app.context.schema);
  fields = rootFieldsOf(app.context.schema);
  victim = await makeVictim(app, admin);

  const otherShop = await openShop(admin, 'Toko Penyusup');
  const other = await inviteAffiliate(app, admin, otherShop, 'Penyusup');
  const otherKey = await makeKey(app, other, ['EMAIL_SEND', 'EMAIL_READ', 'LEADS']);
  await whenEmail(otherKey.client, await send(otherKey.client), 'SENT');
  stranger = {
    shop: otherShop,
    person: other,
    key: otherKey,
    blind: await makeKey(app, admin, ['EMAIL_SEND'], otherShop.id),
  };
  canaries = canariesOf(victim);
});

beforeEach(async () => {
  await whenEmail(victim.key.client, victim.emailId, 'SENT', 'CANCELLED');
});

/** Bearer token of a role; the scope that a field asks for is missing in the key without scope. */
async function bearerOf(role: Role, field: RootField): Promise<string | null> {
  const policy = policyOf(field);
  const fresh = async (person: Person) => (table[field.name]?.endsSession ? await signInAgain(person) : person.token);
  switch (role) {
    case 'visitor':
      return null;
    case 'key without scope':
      return policy === 'EMAIL_SEND' ? (await readOnlyKey()).secret : stranger.blind.secret;
    case 'key of another tenant':
      return stranger.key.secret;
    case 'affiliate of another tenant':
      return fresh(stranger.person);
    case 'key of the tenant':
      return victim.key.secret;
    case 'affiliate of the tenant':
      return fresh(victim.person);
    case 'super admin':
      return fresh(admin);
  }
}

async function signInAgain({ email, password }: Person): Promise<string> {
  const { sessionCreate } = await app
    .client()
    .must<{ sessionCreate: { token: string } }>(
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }',
      { input: { email, password } },
    );
  return sessionCreate.token;
}

let readOnly: Key | null = null;
async function readOnlyKey(): Promise<Key> {
  readOnly ??= await makeKey(app, admin, ['EMAIL_READ'], stranger.shop.id);
  return readOnly;
}

function policyOf({ name }: RootField): Policy {
  return table[name]?.policy ?? policies.get(name)!;
}

/** What the declared policy alone says about a role: let in, or turned away with a code. */
function turnedAway(policy: Policy, role: Role): 'UNAUTHENTICATED' | 'FORBIDDEN' | null {
  if (policy === 'ANYONE') return null;
  if (role === 'visitor') return 'UNAUTHENTICATED';
  const isKey = role.startsWith('key');
  const allowed = {
    SIGNED_IN: true,
    PERSON: !isKey,
    SUPER_ADMIN: role === 'super admin',
    EMAIL_SEND: role !== 'key without scope',
    EMAIL_READ: role !== 'key without scope',
    LEADS: role !== 'key without scope',
    PARENT: false,
  }[policy];
  return allowed ? null : 'FORBIDDEN';
}

async function ask(role: Role, field: RootField): Promise<Answer<Record<string, unknown>>> {
  const bearer = await bearerOf(role, field);
  const { id, optional } = table[field.name]!;
  const variables = field.variablesFor({ id: id?.(victim) ?? victim.emailId, optional: optional?.(victim) ?? {} });
  if (field.kind !== 'subscription') return app.client(bearer ? { bearer } : {}).run(field.document, variables);
  const live = app.listen<Record<string, unknown>>(bearer ? { bearer } : {}, field.document, variables);
  await live.tried;
  if (!turnedAway(policyOf(field), role))
    await hearSomething(role, () => live.events.length > 0 || live.errors !== null || live.completed);
  else await eventually('the subscription is refused', () => live.errors);
  await live.stop();
  const raw = JSON.stringify([live.events, live.errors]);
  return { status: 200, headers: new Headers(), raw, data: live.events[0], errors: [...(live.errors ?? [])] };
}

/** Lets mail of both tenants live, tries out a provider and raises an alert, until the subscriber has heard of what is theirs to hear. */
async function hearSomething(role: Role, heard: () => boolean): Promise<void> {
  for (let tries = 0; tries < 20 && !heard(); tries += 1) {
    await whenEmail(victim.key.client, await sendCanary(victim.key), 'SENT');
    await whenEmail(stranger.key.client, await send(stranger.key.client), 'SENT');
    for (const { client } of [victim.person, stranger.person])
      await makeLead(client, { email: `kabar.${crypto.randomUUID()}@pelanggan.example` });
    const [provider] = await providersSeenBy(admin.client);
    await changeProvider(admin.client, 'Test', { id: provider!.id });
    await report(app, { kind: 'WORKER_GONE', fingerprint: 'matrix', facts: {} });
  }
  await eventually(`${role} hears of what happens`, heard);
}

const schemaFields = Object.keys(table).sort();

test('the table knows every root field of the schema, and none that is gone', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual(schemaFields);
});

test('every field of every object type declares a policy', () => {
  const types = Object.values(app.context.schema.getTypeMap()).filter((type) => isObjectType(type));
  const all = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect([...policies.keys()].sort()).toEqual(all.sort());
});

test('no root field leaves its policy to its parent, for it has none', () => {
  expect(fields.filter(({ name }) => policies.get(name) === 'PARENT')).toEqual([]);
});

test('what only super admins may read does not hang on objects that others reach', () => {
  const strict = [...policies].filter(([, policy]) => policy === 'SUPER_ADMIN').map(([name]) => name);
  expect(strict.filter((name) => !/^(Query|Mutation|Subscription)\./.test(name))).toEqual([]);
});

describe.each(schemaFields)('%s', (name) => {
  const fieldOf = () => fields.find((field) => field.name === name)!;

  test.each(ROLES)('asked by: %s', async (role) => {
    const field = fieldOf();
    const answer = await ask(role, field);
    const refusal = turnedAway(policyOf(field), role);
    if (refusal) expectRefused(answer, refusal, role, field);
    else if (FOREIGN.includes(role)) expectNothingOfVictim(answer, field, table[name]!.foreigners);
    else expectAnswered(answer, field);
    if (FOREIGN.includes(role)) for (const canary of canaries) expect(answer.raw).not.toContain(canary);
    await restoreSpares(role, field);
  });
});

function expectRefused(answer: Answer<unknown>, code: string, role: Role, field: RootField): void {
  const expected = field.kind === 'subscription' && role === 'visitor' ? 'CLOSED' : code;
  expect(
    answer.errors.map(({ extensions }) => extensions.code),
    answer.raw,
  ).toEqual([expected]);
  if (field.kind !== 'subscription') expect(answer.status).toBe(code === 'FORBIDDEN' ? 403 : 401);
  expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
}

function expectNothingOfVictim(
  answer: Answer<Record<string, unknown>>,
  field: RootField,
  foreigners: ForForeigners,
): void {
  const value = answer.data?.[field.name.split('.')[1]!];
  expect(answer.errors, answer.raw).toEqual([]);
  if (foreigners === 'null') expect(value).toBeNull();
  else if (typeof foreigners === 'object') expect(answer.raw).toMatch(new RegExp(`"code":"(${foreigners.userError})"`));
}

/** People and keys of the tenant and super admins: the victim's things are reached, so a refusal elsewhere means something. */
function expectAnswered(answer: Answer<Record<string, unknown>>, field: RootField): void {
  expect(answer.errors, answer.raw).toEqual([]);
  expect(answer.data?.[field.name.split('.')[1]!], answer.raw).toBeDefined();
  const { foreigners } = table[field.name]!;
  const reaches = foreigners === 'null' || ['Query.emailLogs', 'Query.users', 'Query.apiKeys'].includes(field.name);
  if (reaches) expect(answer.raw).toContain(field.name === 'Query.node' ? victim.emailId : CANARY);
  if (typeof foreigners === 'object' && /NOT_FOUND/.test(foreigners.userError))
    expect(answer.raw).not.toMatch(/"code":"(\w+_)?NOT_FOUND"/);
}

/** Those who may, have disabled the colleague or revoked the key. */
async function restoreSpares(role: Role, field: RootField): Promise<void> {
  if (FOREIGN.includes(role)) return;
  if (field.name === 'Mutation.senderIdentityRemove')
    victim = { ...victim, spareSenderId: await addSender(victim.person) };
  if (field.name === 'Mutation.senderDomainRemove')
    victim = { ...victim, spareDomainId: await addDomain(victim.person) };
  if (!['Mutation.userDisable', 'Mutation.apiKeyRevoke'].includes(field.name)) return;
  victim = { ...victim, ...(await makeSpares(app, victim)) };
}

test('what foreigners tried has changed nothing of the victim', async () => {
  for (const field of fields.filter(({ kind }) => kind === 'mutation'))
    for (const role of FOREIGN) await ask(role, field);
  await victim.person.client.must('{ viewer { id } }');
  await victim.spare.client.must('{ viewer { id } }');
  await victim.key.client.must('{ viewer { id } }');
  await victim.spareKey.client.must('{ viewer { id } }');
  expect((await whenEmail(victim.key.client, victim.emailId, 'SENT')).attemptCount).toBe(1);
  const { users } = await victim.person.client.must<{ users: { nodes: { name: string }[] } }>(
    '{ users(first: 100) { nodes { name } } }',
  );
  expect(users.nodes.every(({ name }) => name.startsWith(CANARY) || name === 'kata sembarang')).toBe(true);
  const sent = await app.database.query<{ count: number }>(
    `select count(*)::int from message where account_id = $1 and recipient like 'siapa.%'`,
    [victim.shop.id.slice(4)],
  );
  // One by each of those who may: the tenant's person, its key and a super admin.
  expect(sent).toEqual([{ count: 3 }]);
});

describe('every id of the victim by node(id)', () => {
  test.each(FOREIGN)('tells nothing to: %s', async (role) => {
    const field = fields.find(({ name }) => name === 'Query.node')!;
    const bearer = await bearerOf(role, field);
    for (const id of [
      victim.shop.id,
      victim.person.id,
      victim.key.id,
      victim.senderId,
      victim.emailId,
      ...Object.values(victim.templates),
    ]) {
      const answer = await app
        .client(bearer ? { bearer } : {})
        .run('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      for (const canary of canaries) expect(answer.raw).not.toContain(canary);
      expect(answer.data?.['node' as never] ?? null).toBeNull();
    }
  });
});

describe('the edges beside GraphQL', () => {
  test.each<[string, Record<Role, number>]>([
    ['/healthz', every(200)],
    ['/readyz', every(200)],
    ['/metrics', every(401)],
    ['/images/img_x/kain.png', every(404)],
    ['/graphql', every(400)],
    ['/graphql?query={viewer{id}}', every(400)],
  ])('%s', async (path, statuses) => {
    for (const role of ROLES) {
      const bearer = await bearerOf(role, fields[0]!);
      const answer = await app.client(bearer ? { bearer } : {}).http(path);
      expect(answer.status, role).toBe(statuses[role]);
      for (const canary of canaries) expect(answer.raw).not.toContain(canary);
    }
  });
});

function every(status: number): Record<Role, number> {
  return Object.fromEntries(ROLES.map((role) => [role, status])) as Record<Role, number>;
}

test('a cursor or filter of another tenant opens no door', async () => {
  const page = `query ($after: String, $filter: EmailLogFilter) {
    emailLogs(after: $after, filter: $filter, orderBy: OLDEST_FIRST) { totalCount nodes { id subject to } }
  }`;
  const after = Buffer.from('00000000-0000-7000-8000-000000000000').toString('base64url');
  for (const filter of [{ accountId: victim.shop.id }, { text: CANARY }, { to: CANARY }, null]) {
    const answer = await stranger.person.client.run<{ emailLogs: { nodes: object[] } }>(page, { after, filter });
    expect(answer.errors).toEqual([]);
    for (const canary of canaries) expect(answer.raw).not.toContain(canary);
  }
});

test('the canaries are where the tenant itself sees them, so their absence elsewhere means something', async () => {
  const { raw } = await victim.person.client.run(
    'query ($eventId: ID!) { shopEvent(id: $eventId) { id } senderDomains { id } emailLogs { nodes { id subject to html variables metadata account { id name } } } users { nodes { id email name } } apiKeys { nodes { id } } senderIdentities { id } leads(filter: { search: "prospek" }) { nodes { id } } templates { nodes { id versions { nodes { id } } } } images { nodes { id } } failedOperations { nodes { id } } bulkOperations { nodes { id } } }',
    { eventId: victim.eventId },
  );
  for (const canary of canaries) expect(raw).toContain(canary);
  expect(getNamedType(app.context.schema.getQueryType()!.getFields().node!.type).name).toBe('Node');
  expect(ADMIN.email).not.toContain(CANARY);
});
