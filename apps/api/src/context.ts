import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { Composer } from './domains/delivery/composer.ts';
import { DeliveryStatsService } from './domains/delivery/delivery-stats.service.ts';
import { Dispatcher } from './domains/delivery/dispatcher.ts';
import { EmailService } from './domains/delivery/email.service.ts';
import { EmailFeed } from './domains/delivery/email-feed.ts';
import { EmailLogService } from './domains/delivery/email-log.service.ts';
import { deliveryEntities, deliveryModule } from './domains/delivery/module.ts';
import { ProviderService } from './domains/delivery/provider.service.ts';
import { WorkerService } from './domains/delivery/worker.service.ts';
import { AccountService } from './domains/identity/account.service.ts';
import { ApiKeyService } from './domains/identity/api-key.service.ts';
import { LinksService } from './domains/identity/links.service.ts';
import { identityEntities, identityModule } from './domains/identity/module.ts';
import { SessionService } from './domains/identity/session.service.ts';
import { UserService } from './domains/identity/user.service.ts';
import { EmailTypeService } from './domains/preferences/email-type.service.ts';
import { preferencesEntities, preferencesModule } from './domains/preferences/module.ts';
import type { Config } from './infra/config.ts';
import { Database } from './infra/database.ts';
import { type Platform, PlatformMode } from './infra/graphql/platform.resolver.ts';
import { IdempotencyRecord, RateLimit } from './infra/infra.entity.ts';
import { Jobs } from './infra/jobs.ts';
import { type LimitRules, Limits } from './infra/limits.ts';
import { Listener } from './infra/listener.ts';
import type { Log } from './infra/log.ts';
import { Metrics } from './infra/metrics.ts';
import type { DomainModule } from './infra/module.ts';
import { createOrm, type Orm } from './infra/orm.ts';
import { Secrets } from './infra/secrets.ts';
import type { Clock } from './kernel/clock.ts';
import { IdGenerator } from './kernel/ids.ts';
import type { Random } from './kernel/random.ts';
import { migrations } from './migrations/migrations.ts';
import { buildSchema } from './schema.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** What a context is made from; tests pass their own clock and randomness. */
export interface ContextOptions {
  config: Config;
  /** Address of the database, and the one without a pooler for LISTEN. */
  databaseUrl: string;
  directUrl: string;
  secret: string;
  log: Log;
  clock: Clock;
  random: Random;
  /** True when this process does jobs and sends. */
  worker: boolean;
  /** Other limits than those of `infra/limits.ts`, for tests that are not about limits. */
  limitRules?: LimitRules;
}

/** Everything a process is made of, built by hand. `close` disposes of it in reverse order. */
export interface Context {
  config: Config;
  log: Log;
  database: Database;
  orm: Orm;
  jobs: Jobs;
  limits: Limits;
  listener: Listener;
  metrics: Metrics;
  sessions: SessionService;
  users: UserService;
  accounts: AccountService;
  providers: ProviderService;
  emails: EmailService;
  emailTypes: EmailTypeService;
  feed: EmailFeed;
  workers: WorkerService;
  modules: DomainModule[];
  schema: GraphQLSchema;
  close: () => Promise<void>;
}

export const entities = [
  ...identityEntities,
  ...preferencesEntities,
  ...deliveryEntities,
  IdempotencyRecord,
  RateLimit,
];

export function openOrm(databaseUrl: string, maxConnections: number): Promise<Orm> {
  return createOrm({ url: databaseUrl, maxConnections, entities, migrations });
}

export async function createContext(options: ContextOptions): Promise<Context> {
  const { config, log, clock, random } = options;
  const ids = new IdGenerator(clock, random);
  const secrets = new Secrets(options.secret, random);
  const metrics = new Metrics();
  const orm = await openOrm(options.databaseUrl, Math.max(2, Math.ceil(config.DATABASE_POOL / 3)));
  const database = new Database({
    url: options.databaseUrl,
    maxConnections: config.DATABASE_POOL,
    onError: (error) => log.warn({ err: error }, 'database connection'),
  });
  const listener = new Listener({ url: options.directUrl, log });
  const jobs = new Jobs({ url: options.directUrl, log, worker: options.worker });
  const limits = new Limits(database.pool, options.limitRules);

  const links = new LinksService({ secrets, clock, ids, publicUrl: config.PUBLIC_URL });
  const accounts = new AccountService({ orm, clock, ids });
  const sessions = new SessionService({ orm, database, secrets, limits, links, clock, ids });
  const users = new UserService({ orm, jobs, limits, links, sessions, accounts, clock, ids });
  const apiKeys = new ApiKeyService({ orm, secrets, clock, ids, accounts });
  const emailTypes = new EmailTypeService({ orm, clock });
  const providers = new ProviderService({ orm, secrets, clock, ids });
  const composer = new Composer({ database, links });
  const emails = new EmailService({ database, ids, accounts, emailTypes, providers });
  const emailLog = new EmailLogService({ database });
  const stats = new DeliveryStatsService({ database, providers });
  const feed = new EmailFeed({ database, listener, log, metrics });
  const dispatcher = new Dispatcher({ composer, emailTypes, providers, random, metrics });
  const workers = new WorkerService({ database, listener, dispatcher, ids, log });

  const modules = [
    identityModule({ sessions, users, accounts, apiKeys }),
    preferencesModule({ emailTypes }),
    deliveryModule({ database, accounts, users, emailTypes, providers, emails, log: emailLog, stats, composer, feed }),
  ];
  const schema = buildSchema(modules, () => describePlatform(config, providers));
  const close = async () => {
    await providers.close();
    await listener.stop();
    await database.close();
    await orm.close();
  };
  return {
    config,
    log,
    database,
    orm,
    jobs,
    limits,
    listener,
    metrics,
    sessions,
    users,
    accounts,
    providers,
    emails,
    emailTypes,
    feed,
    workers,
    modules,
    schema,
    close,
  };
}

async function describePlatform(config: Config, providers: ProviderService): Promise<Platform> {
  const all = await providers.all();
  const sandbox = all.length > 0 && all.every((provider) => provider.sandbox || !provider.enabled);
  return {
    mode: sandbox ? PlatformMode.SANDBOX : PlatformMode.LIVE,
    version,
    sandboxMailboxUrl: sandbox
      ? `${new URL(config.PUBLIC_URL).protocol}//${new URL(config.PUBLIC_URL).hostname}:${config.SANDBOX_PORT}`
      : null,
    timeZone: 'Asia/Jakarta',
  };
}
