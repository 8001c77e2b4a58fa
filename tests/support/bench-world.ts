import { randomBytes } from 'node:crypto';
import { type Context, createContext } from '../../apps/api/src/context.ts';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { acceptMessages, keepContent } from '../../apps/api/src/domains/delivery/sql/accept-messages.ts';
import type { Account } from '../../apps/api/src/domains/identity/account.entity.ts';
import { ApiKeyService } from '../../apps/api/src/domains/identity/api-key.service.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import { readConfig } from '../../apps/api/src/infra/config.ts';
import { createLog } from '../../apps/api/src/infra/log.ts';
import { migrate } from '../../apps/api/src/infra/orm.ts';
import { Secrets } from '../../apps/api/src/infra/secrets.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { IdGenerator } from '../../apps/api/src/kernel/ids.ts';
import { ApiScope, Role } from '../../apps/api/src/kernel/principal.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { eventually } from './bench.ts';
import { mailHtml, mailSender, mailSubject, unsubscribeHeader, userName } from './bench-mail.ts';
import { freePort, Program } from './processes.ts';

/** Messages one statement accepts. */
const ACCEPT_BATCH = 1_000;
const MAX_ATTEMPTS = 3;

export interface WorldOptions {
  databaseUrl: string;
  /** Folder for logs. */
  dir: string;
  /** Key of an installation that exists already; a new one when missing. */
  secret?: string;
}

export interface Bulk {
  count: number;
  /** Recipient of the nth message. */
  to?: (index: number) => string;
}

/** A shop with an API key on a migrated database, and the programs that serve it. */
export class World {
  readonly context: Context;
  readonly account: Account;
  readonly apiKey: string;
  readonly ids = new IdGenerator(systemClock, systemRandom);
  readonly #env: Record<string, string>;
  readonly #dir: string;
  #programs = 0;
  #accepted = 0;

  private constructor(parts: {
    context: Context;
    account: Account;
    apiKey: string;
    env: Record<string, string>;
    dir: string;
  }) {
    this.context = parts.context;
    this.account = parts.account;
    this.apiKey = parts.apiKey;
    this.#env = parts.env;
    this.#dir = parts.dir;
  }

  static async open(options: WorldOptions): Promise<World> {
    const secret = options.secret ?? randomBytes(32).toString('base64url');
    const env = { DATABASE_URL: options.databaseUrl, MERPATI_SECRET: secret, LOG_LEVEL: 'info' };
    const context = await createContext({
      config: readConfig(env),
      databaseUrl: options.databaseUrl,
      directUrl: options.databaseUrl,
      secret,
      log: createLog('silent'),
      clock: systemClock,
      random: systemRandom,
      worker: false,
    });
    await migrate(context.orm);
    // Retries must not drag a run out; how long they wait is tested elsewhere.
    await context.database.query({ text: 'update email_type set backoff_seconds = 1' });
    const account = await context.accounts.create({
      name: 'Toko Melati Uji',
      senderName: mailSender.name,
      senderEmail: mailSender.address,
    });
    const apiKey = await createApiKey(context, account, secret);
    return new World({ context, account, apiKey, env, dir: options.dir });
  }

  /** Saves an SMTP provider as the way out that is tried first. */
  async useSmtp(port: number, login?: { user: string; password: string }): Promise<void> {
    await this.context.providers.save({
      name: 'SMTP of the run',
      kind: ProviderKind.SMTP,
      sandbox: false,
      position: 0,
      settings: {
        host: '127.0.0.1',
        port,
        security: 'none',
        messageIdDomain: 'merpati.example',
        ...(login ? { user: login.user } : {}),
      },
      secrets: login ? { password: login.password } : {},
    });
  }

  /** Saves a Mailketing provider before the SMTP one; it takes what needs no headers. */
  async useMailketing(baseUrl: string, apiToken: string): Promise<void> {
    await this.context.providers.save({
      name: 'Mailketing of the run',
      kind: ProviderKind.MAILKETING_V1,
      sandbox: false,
      position: -1,
      settings: { baseUrl },
      secrets: { apiToken },
    });
  }

  /** A worker that is still starting. */
  launchWorker(): Program {
    return this.#start('worker', ['apps/api/dist/main.js', 'worker'], {});
  }

  /** A worker that is ready. */
  async startWorker(): Promise<Program> {
    const worker = this.launchWorker();
    await worker.line(/worker ready/);
    return worker;
  }

  /** An API that is ready; `start` is one that is a worker too. */
  async startApi(role: 'api' | 'start' = 'api'): Promise<{ api: Program; url: string }> {
    const port = await freePort();
    const api = this.#start(role, ['apps/api/dist/main.js', role], { PORT: String(port), MERPATI_DEMO: '0' });
    await api.line(/^Merpati ready/);
    return { api, url: `http://127.0.0.1:${port}/graphql` };
  }

  /** Accepts marketing mails set-based, as a campaign does; gives their ids. */
  async acceptBulk(bulk: Bulk): Promise<string[]> {
    const contentId = await keepContent(this.context.database, {
      id: this.ids.next(),
      accountId: this.account.id,
      hash: Buffer.from('bench'),
      subject: mailSubject,
      html: mailHtml,
      text: null,
    });
    const accepted: string[] = [];
    while (accepted.length < bulk.count) {
      const size = Math.min(ACCEPT_BATCH, bulk.count - accepted.length);
      const batch = Array.from({ length: size }, () => this.#newMessage(this.#accepted++, contentId, bulk.to));
      await acceptMessages(this.context.database, batch);
      accepted.push(...batch.map(({ id }) => id));
    }
    return accepted;
  }

  /** Messages that are waiting or under way. */
  async pending(): Promise<number> {
    const [row] = await this.context.database.query<{ count: number }>({
      name: 'bench_pending',
      text: `select count(*)::int as count from message where account_id = $1 and dispatch in ('QUEUED', 'SENDING')`,
      values: [this.account.id],
    });
    return row?.count ?? 0;
  }

  /** Waits until no message waits or is under way. Throws when that takes too long. */
  async drained(patienceMs: number): Promise<void> {
    if (!(await eventually(async () => (await this.pending()) === 0, patienceMs)))
      throw new Error(`${await this.pending()} messages are still on their way after ${patienceMs} ms.`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  #newMessage(index: number, contentId: string, to: Bulk['to']) {
    return {
      id: this.ids.next(),
      accountId: this.account.id,
      typeKey: 'marketing.broadcast',
      queue: DispatchQueue.BULK,
      recipient: to ? to(index) : `pembeli${index}@pelanggan.example`,
      sender: `${mailSender.name} <${mailSender.address}>`,
      subject: mailSubject,
      contentId,
      variables: { user_name: userName(index) },
      headers: [unsubscribeHeader(index)],
      metadata: null,
      secretLinks: null,
      maxAttempts: MAX_ATTEMPTS,
    };
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

async function createApiKey(context: Context, account: Account, secret: string): Promise<string> {
  const { orm, accounts } = context;
  const secrets = new Secrets(secret, systemRandom);
  const ids = new IdGenerator(systemClock, systemRandom);
  const keys = new ApiKeyService({ orm, secrets, clock: systemClock, ids, accounts });
  const owner = {
    kind: 'person',
    userId: null,
    accountId: account.id,
    role: Role.AFFILIATE,
    scopes: new Set<ApiScope>(),
    credentialId: account.id,
  } as const;
  const scopes = [ApiScope.EMAIL_SEND, ApiScope.EMAIL_READ];
  const key = await keys.create(owner, { name: 'Uji', scopes, expiresAt: null, accountId: `acc_${account.id}` });
  return key.secret;
}
