import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Context, createContext } from '../../apps/api/src/context.ts';
import { type Provider, ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { readConfig } from '../../apps/api/src/infra/config.ts';
import { createLog } from '../../apps/api/src/infra/log.ts';
import { migrate } from '../../apps/api/src/infra/orm.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { eventually } from './bench.ts';
import { type Bulk, Shop } from './bench-shop.ts';
import type { WorkerOrders } from './chaos-worker.ts';
import { freePort, Program } from './processes.ts';

const TEST_WORKER = fileURLToPath(new URL('./chaos-worker.ts', import.meta.url));

export interface WorldOptions {
  databaseUrl: string;
  /** Folder for logs. */
  dir: string;
  /** The way to the database that programs take, when it is not the direct one. */
  programsUrl?: string;
}

/** A way out, as it is saved. */
export interface WayOut {
  kind: ProviderKind;
  settings: Record<string, unknown>;
  secrets: Record<string, unknown>;
}

/** A shop with an API key on a migrated database, and the programs that serve it. */
export class World {
  readonly context: Context;
  /** The first shop. */
  readonly shop: Shop;
  readonly #secret: string;
  readonly #env: Record<string, string>;
  readonly #dir: string;
  #programs = 0;
  #providers = 0;

  private constructor(parts: {
    context: Context;
    shop: Shop;
    secret: string;
    env: Record<string, string>;
    dir: string;
  }) {
    this.context = parts.context;
    this.shop = parts.shop;
    this.#secret = parts.secret;
    this.#env = parts.env;
    this.#dir = parts.dir;
  }

  static async open({ databaseUrl, dir, programsUrl }: WorldOptions): Promise<World> {
    const secret = randomBytes(32).toString('base64url');
    const env = { DATABASE_URL: programsUrl ?? databaseUrl, MERPATI_SECRET: secret, LOG_LEVEL: 'info' };
    const context = await createContext({
      config: readConfig(env),
      databaseUrl,
      directUrl: databaseUrl,
      secret,
      log: createLog('silent'),
      clock: systemClock,
      random: systemRandom,
      worker: false,
    });
    await migrate(context.orm);
    // Retries must not drag a run out; how long they wait is tested elsewhere.
    await context.database.query({ text: 'update email_type set backoff_seconds = 1' });
    const shop = await Shop.open(context, secret, 'Toko Melati Uji');
    return new World({ context, shop, secret, env, dir });
  }

  get apiKey(): string {
    return this.shop.apiKey;
  }

  addShop(name: string, credits?: number): Promise<Shop> {
    return Shop.open(this.context, this.#secret, name, credits);
  }

  /** Saves a provider behind those there are. */
  async addProvider(way: WayOut, name = `Provider ${this.#providers}`): Promise<Provider> {
    this.#providers += 1;
    return this.context.providers.save({ name, sandbox: false, position: this.#providers, ...way });
  }

  /** Saves an SMTP server on this computer that wants no login. */
  async useSmtp(port: number): Promise<void> {
    const settings = { host: '127.0.0.1', port, security: 'none', messageIdDomain: 'merpati.example' };
    await this.addProvider({ kind: ProviderKind.SMTP, settings, secrets: {} }, 'SMTP of the run');
  }

  /** A worker that is still starting. */
  launchWorker(nodeArgs: string[] = [], env: Record<string, string> = {}): Program {
    return this.#start('worker', [...nodeArgs, 'apps/api/dist/main.js', 'worker'], env);
  }

  /** A worker that is ready. */
  async startWorker(nodeArgs: string[] = [], env: Record<string, string> = {}): Promise<Program> {
    const worker = this.launchWorker(nodeArgs, env);
    await worker.line(/worker ready/);
    return worker;
  }

  /** The same worker with orders of a test, such as when to die; ready. */
  async startTestWorker(orders: WorkerOrders, env: Record<string, string> = {}): Promise<Program> {
    const worker = this.#start('test-worker', [TEST_WORKER, JSON.stringify(orders)], env);
    await worker.line(/worker ready/);
    return worker;
  }

  /** An API that is ready; `start` is one that is a worker too. */
  async startApi(role: 'api' | 'start' = 'api', env: Record<string, string> = {}) {
    const port = await freePort();
    const api = this.#start(role, ['apps/api/dist/main.js', role], { PORT: String(port), MERPATI_DEMO: '0', ...env });
    await api.line(/^Merpati ready/);
    return { api, url: `http://127.0.0.1:${port}/graphql` };
  }

  /** Accepts newsletters of the first shop. */
  acceptBulk(bulk: Bulk): Promise<string[]> {
    return this.shop.acceptBulk(bulk);
  }

  /** Messages that are waiting or under way, of all shops. */
  async pending(): Promise<number> {
    const [row] = await this.context.database.query<{ count: number }>({
      name: 'bench_pending',
      text: `select ((select count(*) from message where dispatch = 'QUEUED')
                   + (select count(*) from message where dispatch = 'SENDING'))::int as count`,
    });
    return row?.count ?? 0;
  }

  /** Waits until no message waits or is under way. Throws when that takes too long. */
  async drained(patienceMs: number): Promise<void> {
    // Asked while speed is measured, so it must cost nothing: one row is enough to know.
    const idle = async () => {
      const [row] = await this.context.database.query<{ busy: boolean }>({
        name: 'bench_busy',
        text: `select exists (select from message where dispatch = 'QUEUED' order by queue, due_at, id limit 1)
                   or exists (select from message where dispatch = 'SENDING' order by worker_id limit 1) as busy`,
      });
      return row?.busy === false;
    };
    if (!(await eventually(idle, patienceMs, 20)))
      throw new Error(`${await this.pending()} messages are still on their way after ${patienceMs} ms.`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  #start(name: string, args: string[], env: Record<string, string>): Program {
    this.#programs += 1;
    return new Program({
      name: `${name}-${this.#programs}`,
      args,
      env: { ...this.#env, ...env },
      logFolder: this.#dir,
    });
  }
}
