import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Constructor, EntityClass, EventSubscriber, MikroORM } from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import {
  type PostgreSqlDriver,
  type EntityManager as PostgresEntityManager,
  MikroORM as PostgresOrm,
} from '@mikro-orm/postgresql';
import { fromKysely, type KyselyTransactionLike } from 'pg-boss';
import { actorSetting } from './acting.ts';
import type { Sql } from './database.ts';

export type EntityManager = PostgresEntityManager;
export type Orm = MikroORM<PostgreSqlDriver, EntityManager>;

/** Key of the advisory lock under which migrations run, so that two starting processes do not migrate at once. */
const MIGRATION_LOCK = 5_310_001;

const here = path.dirname(fileURLToPath(import.meta.url));

/** Lets the audit log know who acts, in every transaction. */
const tellsWhoActs: EventSubscriber = {
  async afterTransactionStart({ em, transaction }) {
    const actor = actorSetting();
    if (actor !== null)
      await em
        .getConnection('write')
        .execute(`select set_config('merpati.actor', ?, true)`, [actor], 'run', transaction);
  },
};

export async function createOrm(options: {
  url: string;
  maxConnections: number;
  entities: EntityClass<object>[];
  migrations: { name: string; class: Constructor<Migration> }[];
}): Promise<Orm> {
  return PostgresOrm.init({
    clientUrl: options.url,
    entities: options.entities,
    pool: { min: 0, max: options.maxConnections },
    forceUtcTimezone: true,
    extensions: [Migrator],
    subscribers: [tellsWhoActs],
    migrations: {
      path: path.resolve(here, '../migrations'),
      pathTs: path.resolve(here, '../migrations'),
      snapshotName: '.snapshot-merpati',
      snapshotOnMigrate: false,
      tableName: 'migration',
      migrationsList: options.migrations,
    },
  });
}

/** Brings the schema up to date; waits while another process does. */
export async function migrate(orm: Orm): Promise<string[]> {
  const connection = orm.em.getConnection();
  return connection.transactional(async (lock) => {
    await connection.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK], 'run', lock);
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  });
}

/** Statements in the transaction that `em` is in. Throws when it is in none, so that nobody writes half. */
export function sqlOf(em: EntityManager): Sql {
  const transaction = em.getTransactionContext<KyselyTransactionLike>();
  if (!transaction) throw new Error('This must run inside a transaction.');
  const db = fromKysely(transaction);
  return { query: async ({ text, values }) => (await db.executeSql(text, values)).rows };
}
