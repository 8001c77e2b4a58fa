import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { createContext } from '../../apps/api/src/context.ts';
import { readConfig } from '../../apps/api/src/infra/config.ts';
import { createLog } from '../../apps/api/src/infra/log.ts';
import { migrate } from '../../apps/api/src/infra/orm.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { startShared } from '../../apps/api/src/program.ts';
import { eventually } from './waiting.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../apps/api/src/migrations');
const JOBS_VERSION = path.resolve(import.meta.dirname, '../../node_modules/pg-boss/package.json');
/** Key of the advisory lock under which one test process makes the template and the others wait. */
const TEMPLATE_LOCK = 5_310_900;

/** A database of one test file's own. */
export interface TestDatabase {
  name: string;
  url: string;
  /** Runs one statement on a connection of its own. */
  query: <T extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>;
  /** Connections that somebody has open to it. */
  connections: () => Promise<{ application_name: string; query: string }[]>;
  drop: () => Promise<void>;
}

/** Clones the migrated template, which is made first when there is none. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = clusterUrl();
  const name = `merpati_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const template = await ensureTemplate(cluster);
  await withClient(cluster, (client) => client.query(`create database ${name} template ${template}`));
  const url = urlOf(cluster, name);
  await withClient(url, (client) => client.query('update installation set database_identity = database_identity()'));
  const run = (text: string, values: unknown[] = []) =>
    withClient(cluster, async (client) => void (await client.query(text, values)));
  return {
    name,
    url,
    query: (text, values) => withClient(url, async (client) => (await client.query(text, values)).rows),
    connections: () =>
      withClient(cluster, async (client) => {
        const { rows } = await client.query(
          'select application_name, query from pg_stat_activity where datname = $1 and backend_type = $2',
          [name, 'client backend'],
        );
        return rows;
      }),
    drop: () => run(`drop database ${name} with (force)`),
  };
}

/** Databases of test processes that were killed. */
export async function dropAbandonedDatabases(cluster: string): Promise<void> {
  await withClient(cluster, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname like 'merpati_test_%'`,
    );
    for (const { datname } of rows)
      if (!isAlive(Number(datname.split('_')[2])))
        await client.query(`drop database if exists ${datname} with (force)`);
  });
}

function clusterUrl(): string {
  const url = process.env.MERPATI_TEST_DATABASE_URL;
  if (!url)
    throw new Error('MERPATI_TEST_DATABASE_URL is not set; tests/support/cluster.setup.ts should have done so.');
  return url;
}

/** Named after what it is made from, so that a changed migration makes a new one. */
async function ensureTemplate(cluster: string): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(JOBS_VERSION));
  for (const file of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(path.join(MIGRATIONS, file)));
  const name = `merpati_template_${hash.digest('hex').slice(0, 12)}`;
  await withClient(cluster, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(cluster, name, client);
  });
  return name;
}

async function makeTemplate(cluster: string, name: string, client: pg.Client): Promise<void> {
  const building = `${name}_building`;
  await client.query(`drop database if exists ${building} with (force)`);
  await client.query(`create database ${building}`);
  await migrateWithQueues(urlOf(cluster, building));
  await eventually('nobody is connected to the template', async () => {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [building]);
    return rowCount === 0;
  });
  await client.query(`alter database ${building} rename to ${name}`);
}

async function migrateWithQueues(url: string): Promise<void> {
  const context = await createContext({
    config: readConfig({}),
    databaseUrl: url,
    directUrl: url,
    secret: 'the template holds nothing that is signed',
    log: createLog('silent'),
    clock: systemClock,
    random: systemRandom,
    worker: false,
  });
  await migrate(context.orm);
  const shared = await startShared(context);
  await shared.stop();
  await context.close();
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'merpati-test' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(cluster: string, database: string): string {
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  return url.href;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
