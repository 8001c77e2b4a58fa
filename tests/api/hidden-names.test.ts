import { printSchema } from 'graphql';
import { Agent } from 'undici';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { GraphqlClient, type Identity } from '../support/graphql-client.ts';
import { inviteAffiliate, makeKey, openShop, type Person, signInAdmin } from '../support/people.ts';
import { startApiRole } from '../support/roles.ts';
import { eventually } from '../support/waiting.ts';

/** Gate X4: nobody but a super admin learns names of the schema, or anything of the code behind it. */

const agent = new Agent();
let app: TestApp;
let admin: Person;
let sari: Person;
let key: { secret: string };
let production: string;
let names: Set<string>;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  const shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
  key = await makeKey(app, sari, ['EMAIL_READ', 'EMAIL_SEND']);
  names = namesOf(app);
  ({ url: production } = await startApiRole(app, { settings: { NODE_ENV: 'production' } }));
  return () => agent.close();
});

/** Words of graphql's own sentences, and names that every schema has. */
const COMMON = new Set(
  'Query Mutation Subscription ID String Int Float Boolean at code field from id input message name of on to type value extensions errors'.split(
    ' ',
  ),
);

/** Every name that stands in the printed schema, descriptions apart. */
function namesOf({ context }: TestApp): Set<string> {
  const source = printSchema(context.schema).replace(/""".*?"""|"[^"\n]*"/gs, '');
  const keywords = 'type input enum interface scalar implements schema query mutation subscription directive'.split(
    ' ',
  );
  const words = new Set(source.match(/[A-Za-z_]\w*/g));
  for (const word of [...COMMON, ...keywords]) words.delete(word);
  return words;
}

/** Names in the answer that the question did not hold. */
function leaked(answer: string, question: string): string[] {
  const words = (text: string) => new Set(text.match(/[A-Za-z_]\w*/g));
  const asked = words(question);
  // A request id may spell a name by chance; codes are written in the documentation.
  const shown = answer.replace(/"(requestId|code)":"[^"]*"/g, '');
  return [...words(shown)].filter((word) => names.has(word) && !asked.has(word));
}

const strangers: [string, () => Identity][] = [
  ['a visitor', () => ({})],
  ['an affiliate', () => ({ bearer: sari.token })],
  ['an API key', () => ({ bearer: key.secret })],
];
const places: [string, () => string][] = [
  ['here', () => app.url],
  ['with NODE_ENV=production', () => production],
];
const everyone = places.flatMap(([where, url]) => strangers.map(([who, identity]) => ({ where, url, who, identity })));

const introspections = [
  '{ __schema { types { name fields { name } } } }',
  '{ __type(name: "EmailLog") { name fields { name } } }',
  'query IntrospectionQuery { __schema { queryType { name } } }',
  '{ viewer { id } ...a } fragment a on Query { __schema { mutationType { name } } }',
  '{ x: __type(name: "User") { kind } }',
  'mutation { __schema { types { name } } }',
];
const guesses: [string, Record<string, unknown>][] = [
  ['{ emailLgs { nodes { id } } }', {}],
  ['{ emialLog(id: "x") { id } }', {}],
  ['{ viewer { usr { emial } } }', {}],
  ['{ viewer { rol } }', {}],
  ['{ platform { sandboxMailbox } }', {}],
  ['{ viewer }', {}],
  ['{ viewer { id { x } } }', {}],
  ['mutation { sessionCreat(input: {}) { tokn } }', {}],
  ['mutation { sessionCreate(inpt: {}) { __typename } }', {}],
  ['mutation { sessionCreate { __typename } }', {}],
  ['mutation { sessionCreate(input: { emial: "x" }) { __typename } }', {}],
  ['mutation ($input: SessionCreatInput!) { sessionCreate(input: $input) { __typename } }', { input: {} }],
  ['mutation ($input: String!) { sessionCreate(input: $input) { __typename } }', { input: 'x' }],
  ['{ emailLogs(filter: { statuses: [SENTT] }) { nodes { id } } }', {}],
  ['{ emailLogs(orderBy: NEWEST) { nodes { id } } }', {}],
  ['{ emailLogs(filter: { statues: [] }) { nodes { id } } }', {}],
  ['{ node(id: "x") { ... on EmailLg { id } } }', {}],
  ['{ node(id: "x") { subject } }', {}],
  ['{ node(id: "x") { ... on Viewer { id } } }', {}],
  ['fragment a on EmailLgs { id } { ...a }', {}],
  ['{ viewer { id @deprecate } }', {}],
];

describe.each(everyone)('$who, $where', ({ url, identity }) => {
  const client = () => new GraphqlClient({ url: url(), agent, identity: identity(), onAnswer: () => {} });

  test.each(introspections)('cannot introspect: %s', async (query) => {
    const answer = await client().run(query);
    expect([answer.status, answer.errors[0]?.extensions.code], answer.raw).toEqual([400, 'INTROSPECTION_DISABLED']);
    expect(answer.data).toBeUndefined();
    expect(leaked(answer.raw, query)).toEqual([]);
  });

  test.each(guesses)('learns nothing by guessing: %s', async (query, variables) => {
    const answer = await client().run(query, variables);
    expect(answer.status, answer.raw).toBe(400);
    expect(answer.raw).not.toMatch(/did you mean|perhaps|suggest/i);
    expect(leaked(answer.raw, query)).toEqual([]);
  });

  test('sees no stack and no file of ours, whatever goes wrong', async () => {
    const requests: RequestInit[] = [
      { body: '{' },
      { body: JSON.stringify({ query: '{' }) },
      { body: JSON.stringify({ query: '{ viewer { id } }', variables: { a: 1 }, operationName: 'x' }) },
      {
        body: JSON.stringify({
          query: 'query ($after: String) { users(after: $after) { nodes { id } } }',
          variables: { after: 'x' },
        }),
      },
    ];
    for (const { body } of requests) {
      const { raw } = await client().http('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: String(body),
      });
      expect(raw).not.toMatch(/node_modules|\.ts\b|\.js:|at [A-Z]\w+\.|stacktrace|SyntaxError: |<pre>/);
    }
    for (const path of ['/%', '/graphql?query=%', '/assets/%2e%2e/%2e%2e/package.json', '/assets/../../package.json']) {
      const { raw, status } = await client().http(path);
      expect(raw, path).not.toMatch(/node_modules|at [A-Z]\w+\.|<pre>|"workspaces"/);
      expect(status, path).toBeLessThan(500);
    }
  });
});

test('over WebSocket an affiliate learns no names either', async () => {
  for (const query of [
    'subscription { emailLogUpdatd { sequence } }',
    'subscription { emailLogUpdated { emailLg { id } } }',
    'subscription { emailLogUpdated(filter: { statuses: [SENTT] }) { sequence } }',
    'subscription { __schema { types { name } } }',
    '{ __type(name: "User") { fields { name } } }',
  ]) {
    const live = app.listen({ bearer: sari.token }, query);
    await eventually('it is refused', () => live.errors);
    const shown = JSON.stringify(live.errors);
    expect(shown).not.toMatch(/did you mean/i);
    expect(leaked(shown, query)).toEqual([]);
    await live.stop();
  }
});

test('a super admin may introspect, for GraphiQL', async () => {
  const { __schema } = await admin.client.must<{ __schema: { types: { name: string }[] } }>(introspections[0]!);
  expect(__schema.types.map(({ name }) => name)).toContain('EmailLog');
});
