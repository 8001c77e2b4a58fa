import { beforeAll, beforeEach, expect, test } from 'vitest';
import { BulkService } from '../../apps/api/src/infra/bulk/bulk.service.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { IdGenerator } from '../../apps/api/src/kernel/ids.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { CountingBulk } from '../support/breakable-work.ts';
import { bulk, readBulk, whenBulk } from '../support/failure-desk.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let sari: Person;
let rudi: Person;
const counting = new CountingBulk();
let bulks: BulkService;

beforeAll(async () => {
  app = await startApp({ prepare: (context) => counting.join(context) });
  const { database } = app.context;
  bulks = new BulkService({ database, ids: new IdGenerator(systemClock, systemRandom) });
  admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin), 'Sari Wulandari');
  rudi = await inviteAffiliate(app, admin, await openShop(admin), 'Rudi Hartono');
});

beforeEach(async () => {
  counting.onChunk = async () => {};
  await app.database.query('drop table if exists counted; create table counted (thing int)');
});

/** Begins to count as a domain would begin its own work; returns `blk_…`. */
async function count(person: Person, until: number): Promise<string> {
  const { database, sessions } = app.context;
  const authenticated = await sessions.authenticate({ bearer: person.token, cookie: null });
  if (!authenticated) throw new Error('Nobody is signed in.');
  const { kind } = counting;
  const row = await database.transaction((sql) =>
    bulks.start(sql, authenticated, { kind, input: { until }, estimate: until, note: null }),
  );
  return `blk_${row.id}`;
}

const counted = () => app.database.query<{ thing: number }>('select thing from counted order by thing');
const everyThing = (until: number) => Array.from({ length: until }, (_, thing) => ({ thing }));

test('goes through everything, with counts, speed and an end', async () => {
  const id = await count(admin, 250);
  const done = await whenBulk(admin.client, id, 'COMPLETED');
  expect(done).toMatchObject({ estimate: 250, processed: 250, succeeded: 250, problem: null, secondsLeft: null });
  expect(done.ratePerSecond).toBeGreaterThan(0);
  expect(await counted()).toEqual(everyThing(250));
  const { bulkOperations } = await admin.client.must<{ bulkOperations: { nodes: { id: string }[] } }>(
    '{ bulkOperations(first: 5) { totalCount nodes { id } } }',
  );
  expect(bulkOperations.nodes[0]).toEqual({ id });
});

test('a chunk whose process dies is done once, by whoever comes next', async () => {
  let deaths = 0;
  counting.onChunk = async (next) => {
    if (next !== 200 || deaths > 0) return;
    deaths += 1;
    await app.database.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction' and query like 'insert into counted%'`);
  };
  const done = await whenBulk(admin.client, await count(admin, 500), 'COMPLETED');
  expect(deaths).toBe(1);
  expect(done).toMatchObject({ processed: 500, succeeded: 500 });
  expect(await counted()).toEqual(everyThing(500));
});

test('a chunk that cannot be done is tried again; in the end it is FAILED, and goes on where it stopped', async () => {
  counting.onChunk = async (next) => {
    if (next === 200) throw new Error('Gudang terkunci.');
  };
  const id = await count(admin, 300);
  await eventually('its tries are used up', async () => {
    await app.database.query(`update bulk_operation set due_at = now() where state = 'RUNNING'`);
    return (await readBulk(admin.client, id))?.state === 'FAILED';
  });
  expect(await readBulk(admin.client, id)).toMatchObject({ processed: 100, problem: 'Error: Gudang terkunci.' });
  expect(await counted()).toEqual(everyThing(100));
  counting.onChunk = async () => {};
  await bulk(admin.client, 'bulkOperationResume', { id });
  expect(await whenBulk(admin.client, id, 'COMPLETED')).toMatchObject({ processed: 300, problem: null });
  expect(await counted()).toEqual(everyThing(300));
});

test('is stopped between two chunks; the one under way is finished', async () => {
  const reached = Promise.withResolvers<void>();
  const mayGoOn = Promise.withResolvers<void>();
  counting.onChunk = async (next) => {
    if (next !== 200) return;
    reached.resolve();
    await mayGoOn.promise;
  };
  const id = await count(sari, 1_000);
  await reached.promise;
  const abort = bulk(sari.client, 'bulkOperationAbort', { id });
  await eventually('the abort waits', async () => {
    const waiting = await app.database.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length > 0;
  });
  mayGoOn.resolve();
  expect(await abort).toMatchObject({ bulkOperation: { state: 'ABORTED', processed: 200 }, userErrors: [] });
  expect(await bulk(sari.client, 'bulkOperationAbort', { id })).toMatchObject({
    userErrors: [{ code: 'NOT_RUNNING' }],
  });
  expect(await counted()).toEqual(everyThing(200));
});

test('is seen and steered by its own tenant and by super admins', async () => {
  const id = await count(sari, 100);
  await whenBulk(sari.client, id, 'COMPLETED');
  expect(await readBulk(admin.client, id)).toMatchObject({ id });
  expect(await readBulk(rudi.client, id)).toBeNull();
  for (const name of ['bulkOperationAbort', 'bulkOperationResume'])
    expect(await bulk(rudi.client, name, { id })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  const { bulkOperations } = await rudi.client.must<{ bulkOperations: { nodes: object[] } }>(
    '{ bulkOperations { nodes { id } } }',
  );
  expect(bulkOperations.nodes).toEqual([]);
});
