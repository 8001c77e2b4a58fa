import { openOrm } from '../entities.ts';
import type { Config } from '../infra/config.ts';
import { Database } from '../infra/database.ts';
import { Jobs } from '../infra/jobs.ts';
import { Limits } from '../infra/limits.ts';
import { Listener } from '../infra/listener.ts';
import type { Log } from '../infra/log.ts';
import { Metrics } from '../infra/metrics.ts';
import type { Orm } from '../infra/orm.ts';
import { OutgoingHttp } from '../infra/outgoing-http.ts';
import { Secrets } from '../infra/secrets.ts';
import type { Clock } from '../kernel/clock.ts';
import { IdGenerator } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import type { ContextOptions } from './options.ts';

/** What every domain stands on: the settings, the database, the queue, the clock. */
export interface Base {
  config: Config;
  log: Log;
  clock: Clock;
  random: Random;
  ids: IdGenerator;
  secrets: Secrets;
  metrics: Metrics;
  orm: Orm;
  database: Database;
  listener: Listener;
  jobs: Jobs;
  limits: Limits;
  /** For addresses that people name. */
  outgoing: OutgoingHttp;
}

/** Opens the ways to the database; `close` of the context shuts them. */
export async function openBase(options: ContextOptions): Promise<Base> {
  const { config, log, clock, random } = options;
  const database = new Database({
    url: options.databaseUrl,
    maxConnections: config.DATABASE_POOL,
    onError: (error) => log.warn({ err: error }, 'database connection'),
  });
  return {
    config,
    log,
    clock,
    random,
    ids: new IdGenerator(clock, random),
    secrets: new Secrets(options.secret, random),
    metrics: new Metrics(),
    orm: await openOrm(options.databaseUrl, Math.max(2, Math.ceil(config.DATABASE_POOL / 3))),
    database,
    listener: new Listener({ url: options.directUrl, log }),
    jobs: new Jobs({ url: options.directUrl, log, worker: options.worker }),
    limits: new Limits(database.pool, options.limitRules),
    outgoing: new OutgoingHttp(config.OUTGOING_ALLOW),
  };
}
