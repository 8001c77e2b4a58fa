import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, CRON_SECRET, PUBLIC_URL, startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { openGate } from '../support/gate.ts';
import { openShop, type Person, signInAdmin, tokenOf } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const MANIFEST = path.resolve(import.meta.dirname, '../../apps/admin/src/gql/persisted-documents.json');
const EVIL = 'https://jahat.example';

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
});

describe('health', () => {
  test('/healthz says that the process lives', async () => {
    const answer = await app.client().http('/healthz');
    expect([answer.status, answer.raw]).toEqual([200, '{"ok":true}']);
  });

  test('/readyz says whether it can work: not while the database cannot be reached, and again afterwards', async () => {
    const gated = await startApp({ gate: openGate });
    const boss = await signInAdmin(gated);
    const ready = async () => (await gated.client().http('/readyz')).status;
    expect(await ready()).toBe(200);
    await gated.gate!.shut();
    expect(await ready()).toBe(503);
    expect((await gated.client().http('/healthz')).status).toBe(200);
    const input = { email: ADMIN.email, password: ADMIN.password };
    const asks = [
      boss.client.run('{ viewer { id } }'),
      gated.client().run('{ viewer { id } }'),
      gated
        .client()
        .run('mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }', { input }),
    ];
    for (const answer of await Promise.all(asks))
      expect([answer.status, answer.errors[0]?.extensions.code], answer.raw).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await gated.gate!.open();
    await eventually('it is ready again', async () => (await ready()) === 200);
    await whenEmail(boss.client, await send(boss.client, { accountId: (await openShop(boss)).id }), 'SENT');
  });
});

describe('/metrics', () => {
  test.each([
    ['nobody', {}],
    ['a super admin', null],
    ['a wrong secret', { authorization: `Bearer ${CRON_SECRET}x` }],
    ['the secret in another scheme', { authorization: `Basic ${CRON_SECRET}` }],
    ['an empty bearer', { authorization: 'Bearer ' }],
  ])('is closed to %s', async (_who, headers) => {
    const given = headers ?? { authorization: `Bearer ${admin.token}` };
    const answer = await app.client().http('/metrics', { headers: given });
    expect(answer.status).toBe(401);
    expect(answer.raw).not.toContain('merpati_');
  });

  test('tells figures to who has CRON_SECRET', async () => {
    const answer = await app.client({ bearer: CRON_SECRET }).http('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    for (const name of ['merpati_email_attempts_total', 'merpati_graphql_requests_total', 'process_cpu_seconds_total'])
      expect(answer.raw).toContain(name);
    expect(answer.raw).not.toMatch(/@|msg_|acc_|mrp_/);
  });
});

describe('documents by id', () => {
  const documents = Object.entries<string>(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  const [id, text] = documents.find(([, document]) => document.startsWith('query Accounts '))!;

  test('one that the admin was built with runs, by either convention', async () => {
    for (const body of [
      { documentId: id },
      { documentId: id.replace('sha256:', '') },
      { extensions: { persistedQuery: { version: 1, sha256Hash: id.replace('sha256:', '') } } },
    ]) {
      const answer = await admin.client.post<{ accounts: object }>({ ...body, operationName: 'Accounts' });
      expect(answer.errors, answer.raw).toEqual([]);
      expect(answer.data?.accounts).toBeDefined();
    }
  });

  test('it is still subject to who calls', async () => {
    const answer = await app.client().post({ documentId: id });
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('every one of them is valid for this schema', async () => {
    const { parse, validate } = await import('graphql');
    for (const [, document] of documents) expect(validate(app.context.schema, parse(document)), document).toEqual([]);
  });

  test('an unknown one is PERSISTED_QUERY_NOT_FOUND and is not learnt', async () => {
    const unknown = 'f'.repeat(64);
    const ask = () => admin.client.post({ extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } });
    const first = await ask();
    expect([first.status, first.errors[0]?.message, first.errors[0]?.extensions.code]).toEqual([
      200,
      'PersistedQueryNotFound',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    await admin.client.post({ query: text, extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } });
    expect((await ask()).errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const inherited = await admin.client.post({ documentId: 'constructor' });
    expect(inherited.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a page of another site', () => {
  let cookie: string;

  beforeAll(async () => {
    cookie = await tokenOf(app, ADMIN.email, ADMIN.password);
  });

  test.each([EVIL, 'null', 'http://merpati.example.jahat.example', 'https://merpati.example', 'garbage'])(
    'cannot act with our cookie over HTTP (Origin %s)',
    async (origin) => {
      const answer = await app.client({ cookie, headers: { origin } }).run('mutation { sessionRevoke { revoked } }');
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('our own pages can', async () => {
    for (const origin of [PUBLIC_URL, app.url]) {
      const client = app.client({ cookie, headers: { origin } });
      expect(await client.must('{ viewer { role } }')).toEqual({ viewer: { role: 'SUPER_ADMIN' } });
    }
  });

  test.each([EVIL, 'null'])('cannot listen with our cookie over WebSocket (Origin %s)', async (origin) => {
    const headers = { cookie: `merpati_session=${cookie}`, origin };
    const live = app.listen({ headers }, 'subscription { emailLogUpdated { sequence } }');
    await live.tried;
    expect(live.connections).toBe(0);
    await live.stop();
  });

  test('our own pages can listen', async () => {
    const headers = { cookie: `merpati_session=${cookie}`, origin: PUBLIC_URL };
    const live = await app.subscribe({ headers }, 'subscription { emailLogUpdated { sequence } }');
    expect(live.errors).toBeNull();
    expect(live.connections).toBe(1);
  });

  test('gets no permission in a preflight', async () => {
    const headers = { origin: EVIL, 'access-control-request-method': 'POST' };
    const answer = await app.client().http('/graphql', { method: 'OPTIONS', headers });
    for (const name of ['access-control-allow-origin', 'access-control-allow-credentials'])
      expect(answer.headers.get(name)).toBeNull();
  });
});

test('every answer of the API carries a request id, and an error repeats it', async () => {
  const answer = await app.client().run('{ accounts { nodes { id } } }');
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
});

test('what goes wrong on our side is told without details, and logged with the request id', async () => {
  const id = await send(admin.client, { accountId: (await openShop(admin)).id });
  await whenEmail(admin.client, id, 'SENT');
  await app.database.query('update message set type_key = $1 where id = $2', ['order.lost', id.slice(4)]);
  const answer = await admin.client.run('query ($id: ID!) { emailLog(id: $id) { type { key } } }', { id });
  const [error] = answer.errors;
  expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') });
  expect(answer.raw).not.toMatch(/order\.lost|at .*\.ts:|node_modules/);
  expect(app.logLines.find((line) => line.includes(String(error?.extensions.requestId)))).toContain('order.lost');
});

test('security headers are on every answer', async () => {
  for (const address of ['/', '/graphql', '/healthz', '/tidak-ada.js']) {
    const { headers } = await app.client().http(address);
    expect(headers.get('content-security-policy'), address).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('bodies that cannot be read are refused', async () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers = json) => app.client().http('/graphql', { method: 'POST', headers, body });
  expect((await post('{')).status).toBe(400);
  expect((await post('"x"')).status).toBe(400);
  expect((await post('null')).status).toBe(400);
  expect((await post('{}')).status).toBe(400);
  expect((await post('')).status).toBe(400);
  expect((await post(JSON.stringify({ query: `# ${'x'.repeat(23_300_000)}` }))).status).toBe(413);
});
