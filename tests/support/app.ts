import { randomBytes } from 'node:crypto';
import { Agent } from 'undici';
import { expect } from 'vitest';
import { type Context, createContext } from '../../apps/api/src/context.ts';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { closeBreaker } from '../../apps/api/src/domains/delivery/sql/breaker.ts';
import { type Config, readConfig } from '../../apps/api/src/infra/config.ts';
import { type LimitName, type LimitRules, limitRules } from '../../apps/api/src/infra/limits.ts';
import { createLog } from '../../apps/api/src/infra/log.ts';
import { type Clock, systemClock } from '../../apps/api/src/kernel/clock.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { type Running, startApi, startShared, startWorker } from '../../apps/api/src/program.ts';
import { sandboxProviders } from '../../apps/api/src/seed/prepare-installation.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../apps/sandbox/src/sandbox.ts';
import type { Gate } from './gate.ts';
import { GraphqlClient, type Identity } from './graphql-client.ts';
import { type Received, type SocketIdentity, subscribe } from './socket-client.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { eventually } from './waiting.ts';

export const ADMIN = { email: 'dewi@merpati.example', password: 'kata-sandi-dewi-lestari', name: 'Dewi Lestari' };
export const CRON_SECRET = 'rahasia-penjadwal-luar';
/** Address that links in mails begin with; nothing listens there. */
export const PUBLIC_URL = 'http://merpati.example';

export interface AppOptions {
  /** False: nothing is sent and no job is done. */
  worker?: boolean;
  clock?: Clock;
  /** True: the limits of production; otherwise limits that no test reaches. */
  realLimits?: boolean;
  /** How much of the longest possible wait a retry waits, 0 to 1; little, unless set. */
  jitter?: number;
  settings?: Record<string, string>;
  /** Stand-ins there are, in the order of the standard route; Mailketing v1 and SMTP unless set. */
  kinds?: ProviderKind[];
  /** Port of the API; any free one unless set. */
  port?: number;
  sandbox?: SandboxOptions;
  /** The way to the database, when a test wants to shut it. */
  gate?: (databaseUrl: string) => Promise<Gate>;
  /** Last chance to watch or change what the API is made of, before it listens. */
  prepare?: (context: Context) => void;
}

const standardKinds = [ProviderKind.MAILKETING_V1, ProviderKind.SMTP];

/** The program in this process, with a database and a sandbox of its own. */
export class TestApp {
  readonly database: TestDatabase;
  readonly gate: Gate | null;
  readonly sandbox: Sandbox;
  readonly context: Context;
  readonly secret: string;
  readonly config: Config;
  /** Every line that was logged. */
  readonly logLines: string[];
  /** Every body that the API answered to clients of this app. */
  readonly answers: string[] = [];
  readonly #kinds: ProviderKind[];
  readonly #port: number;
  readonly #agent = new Agent();
  readonly #subscriptions: Received<unknown>[] = [];
  #shared: Running | null = null;
  #worker: Running | null = null;
  #api: (Running & { port: number }) | null = null;

  constructor(parts: {
    database: TestDatabase;
    gate: Gate | null;
    sandbox: Sandbox;
    context: Context;
    secret: string;
    config: Config;
    logLines: string[];
    kinds: ProviderKind[];
    port: number;
  }) {
    this.#kinds = parts.kinds;
    this.#port = parts.port;
    this.database = parts.database;
    this.gate = parts.gate;
    this.sandbox = parts.sandbox;
    this.context = parts.context;
    this.secret = parts.secret;
    this.config = parts.config;
    this.logLines = parts.logLines;
  }

  /** `http://127.0.0.1:49152`. */
  get url(): string {
    if (!this.#api) throw new Error('The API is not running.');
    return `http://127.0.0.1:${this.#api.port}`;
  }

  async start(worker: boolean): Promise<void> {
    for (const provider of sandboxProviders(this.config))
      if (this.#kinds.includes(provider.kind)) await this.context.providers.save(provider);
    await this.context.users.ensureSuperAdmin(ADMIN);
    this.#shared = await startShared(this.context);
    if (worker) await this.startWorker();
    this.#api = await startApi(this.context, this.#port);
  }

  async startWorker(): Promise<void> {
    this.#worker = await startWorker(this.context);
  }

  /** Lets providers be tried again that rest after failures. */
  async recoverProviders(): Promise<void> {
    for (const { id } of await this.context.providers.all()) await closeBreaker(this.context.database, id);
    this.context.breakers.forget();
  }

  client(identity: Identity = {}): GraphqlClient {
    return new GraphqlClient({
      url: this.url,
      agent: this.#agent,
      identity,
      onAnswer: (raw) => this.answers.push(raw),
    });
  }

  /** Subscribes and returns once the server has the subscription. */
  async subscribe<T>(identity: SocketIdentity, query: string, variables?: Record<string, unknown>) {
    const open = async () => (await this.context.metrics.subscribers.get()).values[0]?.value ?? 0;
    const before = await open();
    const received = this.listen<T>(identity, query, variables);
    await eventually('the subscription is open', async () => received.errors !== null || (await open()) > before);
    return received;
  }

  /** Subscribes without waiting. */
  listen<T>(identity: SocketIdentity, query: string, variables: Record<string, unknown> = {}): Received<T> {
    const received = subscribe<T>(`${this.url}/graphql`, identity, { query, variables });
    this.#subscriptions.push(received);
    return received;
  }

  async close(): Promise<void> {
    for (const subscription of this.#subscriptions) await subscription.stop();
    await this.#api?.stop();
    await this.#worker?.stop();
    await this.#shared?.stop();
    await this.context.close();
    await this.gate?.shut();
    await this.sandbox.close();
    await this.#agent.close();
    await eventually(
      'no connection to the database is left',
      async () => (await this.database.connections()).length === 0,
      5_000,
    ).catch(() => undefined);
    const left = await this.database.connections();
    await this.database.drop();
    expect(left, 'connections to the database after the last test').toEqual([]);
  }
}

const running: TestApp[] = [];

/** Closes what `startApp` has started, the last one first. */
export async function closeApps(): Promise<void> {
  for (const app of running.splice(0).reverse()) await app.close();
}

/** Starts the program for one test file; apps.setup.ts closes it after the last test, and the file fails if something stays. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const gate = options.gate ? await options.gate(database.url) : null;
  const databaseUrl = gate?.url ?? database.url;
  const sandbox = await startSandbox(options.sandbox);
  const secret = `rahasia-pemasangan-${randomBytes(24).toString('hex')}`;
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    MERPATI_SECRET: secret,
    PUBLIC_URL,
    CRON_SECRET,
    SANDBOX_PORT: String(sandbox.httpPort),
    ...(sandbox.dnsPort === null ? {} : { DNS_SERVERS: `127.0.0.1:${sandbox.dnsPort}` }),
    SANDBOX_SMTP_PORT: String(sandbox.smtpPort),
    ...options.settings,
  });
  const logLines: string[] = [];
  const context = await createContext({
    config,
    databaseUrl,
    directUrl: databaseUrl,
    secret,
    log: createLog('debug', { write: (line) => logLines.push(line) }),
    clock: options.clock ?? systemClock,
    random: { ...systemRandom, fraction: () => options.jitter ?? 0.01 },
    worker: options.worker ?? true,
    ...(options.realLimits ? {} : { limitRules: generous }),
  });
  options.prepare?.(context);
  const { kinds = standardKinds, port = 0 } = options;
  const app = new TestApp({ database, gate, sandbox, context, secret, config, logLines, kinds, port });
  running.push(app);
  await app.start(options.worker ?? true);
  return app;
}

const generous = Object.fromEntries(
  (Object.keys(limitRules) as LimitName[]).map((name) => [name, { points: 1_000_000, seconds: 60 }]),
) as LimitRules;
