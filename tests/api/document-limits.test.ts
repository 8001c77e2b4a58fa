import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { Answer, GraphqlClient } from '../support/graphql-client.ts';
import { makeKey, openShop, type Person, signInAdmin } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';
import { watchResolvers } from '../support/watched-schema.ts';

/** Gate X3: what asks for too much is refused before any resolver ran. */

const watched = { ran: [] as string[] };
let app: TestApp;
let admin: Person;
let key: { secret: string; client: GraphqlClient };

beforeAll(async () => {
  app = await startApp({
    worker: false,
    prepare: ({ schema }) => {
      Object.assign(watched, watchResolvers(schema));
    },
  });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_READ', 'EMAIL_SEND'], (await openShop(admin)).id);
});

/** `levels` fields deep. */
const deep = (levels: number) => {
  const path = ['emailLogs', 'nodes', 'events', 'nodes', 'actor', 'account', 'id'];
  const used = [...path.slice(0, levels - 1), levels < path.length ? '__typename' : 'id'];
  return used.reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), '');
};
const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: viewer { id }`).join(' ');
/** A document of exactly `count` tokens: two braces and names. */
const tokens = (count: number) =>
  Array(count - 2)
    .fill('__typename')
    .join(' ');
const directives = (count: number) => Array.from({ length: count }, () => '__typename @include(if: true)').join(' ');
/** Fourteen pages of a hundred rows at 3.5 each, and 1 for each further field. */
const cost = (total: number, first = '100') => {
  const pages = Array.from({ length: 14 }, (_, index) => `a${index}: emailLogs(first: ${first}) { totalCount }`).join(
    ' ',
  );
  return `${pages} ${'__typename '.repeat(total - 4_900)}`;
};

describe.each(['query', 'subscription'])('a %s', (kind) => {
  const documentOf = (selection: string) =>
    kind === 'query' ? `{ ${selection} }` : `subscription { emailLogUpdated { emailLog { ${selection} } } }`;

  const tooMuch: [string, string][] =
    kind === 'query'
      ? [
          ['of depth 7', documentOf(deep(7))],
          ['with 16 aliases', documentOf(aliases(16))],
          ['of 401 tokens', documentOf(tokens(401))],
          ['with 6 directives', documentOf(directives(6))],
          ['that costs 5,001', documentOf(cost(5_001))],
          ['that costs 5,001 by a variable', `query ($first: Int) { ${cost(5_001, '$first')} }`],
          ['that costs 5,001 by a default', `query ($first: Int = 100) { ${cost(5_001, '$first')} }`],
          ['that costs 5,001, however many rows it asks for', documentOf(cost(5_001, '1000000'))],
          ['of depth 7 behind fragments', `{ ...a } fragment a on Query { ${deep(7)} }`],
        ]
      : [
          [
            'of depth 7',
            'subscription { emailLogUpdated { emailLog { events { nodes { actor { account { id } } } } } } }',
          ],
          ['with 16 aliases', documentOf(Array.from({ length: 16 }, (_, index) => `a${index}: id`).join(' '))],
          ['of 401 tokens', documentOf(Array(395).fill('id').join(' '))],
          ['with 6 directives', documentOf('id @include(if: true) '.repeat(6))],
          [
            'that costs more than 5,000',
            documentOf(
              Array.from({ length: 7 }, (_, index) => `a${index}: events(first: 100) { totalCount }`).join(' '),
            ),
          ],
        ];

  test.each(tooMuch)('%s is refused with 400 before any resolver ran', async (_what, query) => {
    watched.ran.length = 0;
    const answer = await key.client.run(query, query.includes('($first: Int)') ? { first: 100 } : {});
    expect([answer.status, answer.errors[0]?.extensions.code], answer.raw).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(answer.data).toBeUndefined();
    expect(watched.ran).toEqual([]);
  });

  test.each(tooMuch)('%s is refused over WebSocket before any resolver ran', async (_what, query) => {
    watched.ran.length = 0;
    const live = app.listen({ bearer: key.secret }, query, query.includes('($first: Int)') ? { first: 100 } : {});
    await eventually('it is refused', () => live.errors);
    expect(live.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(watched.ran).toEqual([]);
    await live.stop();
  });
});

describe('what stays within the limits passes', () => {
  test.each([
    ['depth 6', `{ ${deep(6)} }`],
    ['15 aliases', `{ ${aliases(15)} }`],
    ['400 tokens', `{ ${tokens(400)} }`],
    ['5 directives', `{ ${directives(5)} }`],
    ['cost 5,000', `{ ${cost(5_000)} }`],
  ])('%s', async (_what, query) => {
    watched.ran.length = 0;
    const answer = await key.client.run(query);
    expect([answer.status, answer.errors], answer.raw).toEqual([200, []]);
    expect(watched.ran.length > 0 || !/[a-z] \{/.test(query)).toBe(true);
  });
});

test('the limits hold for super admins and visitors as well', async () => {
  for (const client of [admin.client, app.client()]) {
    const answer = await client.run(`{ ${aliases(16)} }`);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
  }
});

test('the limits hold when a known document id stands beside the text', async () => {
  watched.ran.length = 0;
  const answer = await key.client.post({ query: `{ ${aliases(16)} }`, documentId: 'sha256:0' });
  expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
  expect(watched.ran).toEqual([]);
});

describe('ways of asking that are not offered', () => {
  const query = '{ viewer { id } }';
  const mutation = 'mutation { sessionRevoke { revoked } }';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const json = { 'content-type': 'application/json' };
  const preflighted = { 'apollo-require-preflight': 'true' };
  const address = (document: string) => `/graphql?query=${encodeURIComponent(document)}`;

  test.each<[string, number, string, Parameters<GraphqlClient['http']>[1]]>([
    ['a batch', 400, '/graphql', { method: 'POST', headers: json, body: JSON.stringify([{ query }, { query }]) }],
    ['a batch of one', 400, '/graphql', { method: 'POST', headers: json, body: JSON.stringify([{ query }]) }],
    ['a mutation by GET', 405, address(mutation), { headers: preflighted }],
    ['a query by GET that a foreign page could send', 400, address(query), {}],
    ['a form', 400, '/graphql', { method: 'POST', headers: form, body: new URLSearchParams({ query }).toString() }],
    [
      'a form with a mutation',
      400,
      '/graphql',
      { method: 'POST', headers: form, body: new URLSearchParams({ query: mutation }).toString() },
    ],
    [
      'plain text',
      400,
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query }) },
    ],
    [
      'JSON without saying so',
      400,
      '/graphql',
      { method: 'POST', headers: { 'content-type': '' }, body: JSON.stringify({ query }) },
    ],
    [
      'an upload',
      400,
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
    ],
    ['PUT', 405, '/graphql', { method: 'PUT', headers: json, body: JSON.stringify({ query }) }],
    ['a document of depth 7 by GET', 400, address(`{ ${deep(7)} }`), { headers: preflighted }],
    ['two queries in one address', 400, `${address(query)}&query=x`, { headers: preflighted }],
  ])('%s: %d before any resolver ran', async (_what, status, path, init) => {
    watched.ran.length = 0;
    const answer = await key.client.http(path, init);
    expect(answer.status, answer.raw).toBe(status);
    expect(watched.ran).toEqual([]);
    expect(answer.raw).not.toContain('"data":{');
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/POST/);
  });

  test('a query by GET that only a program can send is answered', async () => {
    const answer = await key.client.http(address(query), { headers: preflighted });
    expect([answer.status, JSON.parse(answer.raw).data.viewer.id]).toEqual([200, expect.any(String)]);
  });
});

test.each([
  [
    'fragments in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subscription over HTTP', 'subscription { emailLogUpdated { sequence } }', 'BAD_REQUEST'],
  [
    'two operations without a name',
    'query A { viewer { id } } query B { viewer { id } }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'one directive twice at one place',
    '{ viewer { id @skip(if: true) @skip(if: true) } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('%s: refused with 400 before any resolver ran', async (_what, query, code) => {
  watched.ran.length = 0;
  const answer = await key.client.run(query);
  expect([answer.status, answer.errors[0]?.extensions.code], answer.raw).toEqual([400, code]);
  expect(watched.ran).toEqual([]);
});

test.each([
  ['a field that is not there', 'subscription { emailLogUpdated { tidakAda } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a variable that does not fit',
    'subscription ($f: EmailLogFilter) { emailLogUpdated(filter: $f) { sequence } }',
    { f: { statuses: ['HILANG'] } },
    'BAD_USER_INPUT',
  ],
  ['no document', '', {}, 'GRAPHQL_PARSE_FAILED'],
])('over WebSocket %s is the caller’s mistake, not ours', async (_what, query, variables, code) => {
  const live = app.listen({ bearer: key.secret }, query, variables);
  await eventually('it is refused', () => live.errors);
  expect(live.errors?.[0]?.extensions.code).toBe(code);
  expect(watched.ran.filter((name) => name.startsWith('Subscription'))).toEqual([]);
  await live.stop();
});

test('refusals have the shape of every other error: a code and the request id', async () => {
  const answers: Answer<unknown>[] = [
    await key.client.run(`{ ${deep(7)} }`),
    await key.client.run('{'),
    await key.client.post([{ query: '{ viewer { id } }' }]),
    await key.client.post({}),
    await key.client.post({ query: 17 }),
    await key.client.post({ query: '{ viewer { id } }', variables: 'x' }),
  ];
  for (const { errors, status, raw } of answers) {
    expect(status, raw).toBe(400);
    expect(errors[0]?.extensions, raw).toMatchObject({ code: expect.any(String), requestId: expect.any(String) });
    expect(errors[0]?.extensions.code, raw).not.toBe('INTERNAL_SERVER_ERROR');
  }
});
