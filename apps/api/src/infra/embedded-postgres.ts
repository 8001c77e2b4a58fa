import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBinaries, serverUser } from './embedded-postgres-binaries.ts';
import { ensureCluster, type PostgresSettings, readState, writeState } from './embedded-postgres-cluster.ts';
import { withFileLock } from './embedded-postgres-lock.ts';
import { isAlive, processIdentity } from './embedded-postgres-process.ts';
import {
  addressOf,
  adopt,
  createDatabase,
  DATABASE,
  endServer,
  type RestartMode,
  type StartOptions,
  startServer,
} from './embedded-postgres-server.ts';

export type { RestartMode };

/** Folder of the embedded database inside Merpati's data folder (`MERPATI_DATA_DIR`). */
export function embeddedDataDir(merpatiDataDir: string): string {
  return path.join(merpatiDataDir, 'postgres');
}

export interface EmbeddedPostgresOptions {
  /** Folder of this database. Created when missing; holds the password (mode 0600) and, where possible, the cluster. */
  dataDir: string;
  /** Told in one plain line what is going on. */
  log?: (line: string) => void;
  /** Server settings that replace Merpati's own. Used at the next start; a running server that is adopted keeps its settings. */
  settings?: PostgresSettings;
  /** How long a start may take, crash recovery included. Default two minutes. */
  timeoutMs?: number;
}

export interface EmbeddedPostgres {
  /** Connection address of the database `merpati`, password included. Do not log it. */
  url: string;
  port: number;
  /** True when the server was running already. */
  adopted: boolean;
  /** Ends the server and waits for it, unless another live process (or another handle) still uses it. Safe to call twice. */
  stop(): Promise<void>;
  /** For chaos tests: ends the server in the given way and starts it on the same port. */
  restart(mode: RestartMode): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with Merpati, or adopts the one already running on this data folder.
 * The server outlives a killed parent; whoever starts next finds it. Safe to call from several processes at once.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = prepareFolder(options.dataDir);
  const { adopted, state, holder } = await locked(dataDir, options, async () => {
    const user = serverUser();
    const bin = findBinaries(user);
    const cluster = await ensureCluster(dataDir, bin, user);
    const running = await adopt(cluster, timeout(options));
    const started = running ?? (await startServer(cluster, bin, user, startOptions(options)));
    writeState(dataDir, started);
    await createDatabase(started);
    return { adopted: running !== null, state: started, holder: addHolder(dataDir) };
  });
  return {
    url: addressOf(state, DATABASE),
    port: state.port,
    adopted,
    stop: () => locked(dataDir, options, () => release(dataDir, holder)),
    restart: (mode) => restartEmbeddedPostgres({ ...options, dataDir }, mode),
  };
}

/** Ends a server (also one started by another process) in the given way and starts it on the same port. */
export async function restartEmbeddedPostgres(options: EmbeddedPostgresOptions, mode: RestartMode): Promise<void> {
  const dataDir = realpathSync(options.dataDir);
  await locked(dataDir, options, async () => {
    const state = readState(dataDir);
    if (!state) throw new Error(`There is no database in ${dataDir}.`);
    await endServer(state.cluster, mode);
    const user = serverUser();
    writeState(dataDir, await startServer(state, findBinaries(user), user, startOptions(options)));
  });
}

/** Ends the server of this data folder whoever uses it, in order. Does nothing when none runs. */
export async function stopEmbeddedPostgres(dataDir: string): Promise<void> {
  const state = readState(dataDir);
  if (state) await endServer(state.cluster, 'fast');
}

/** Ends the server only when no live process uses it: what is left to do after its user was killed. */
export async function stopUnusedEmbeddedPostgres(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  await locked(dataDir, { dataDir }, () => release(dataDir));
}

/** Ends the server and deletes its data and the folder. For tests, benchmarks and `doctor --reset`. */
export async function destroyEmbeddedPostgres(dataDir: string): Promise<void> {
  const state = readState(dataDir);
  if (state) {
    await endServer(state.cluster, 'immediate');
    const home = path.dirname(state.cluster);
    rmSync(path.resolve(dataDir) === home ? state.cluster : home, { recursive: true, force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Others may walk through the folder (the server runs as another user under root), but not list it. */
function prepareFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  return realpathSync(dataDir);
}

function timeout(options: EmbeddedPostgresOptions): number {
  return options.timeoutMs ?? 120_000;
}

function startOptions(options: EmbeddedPostgresOptions): StartOptions {
  return { ...options, timeoutMs: timeout(options) };
}

function locked<T>(dataDir: string, options: EmbeddedPostgresOptions, work: () => Promise<T>): Promise<T> {
  return withFileLock(path.join(dataDir, 'start.lock'), timeout(options) + 30_000, work);
}

/** Every live handle leaves a file, so that the first of several users to finish does not end the server under the others. */
function addHolder(dataDir: string): string {
  const folder = path.join(dataDir, 'holders');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomBytes(6).toString('hex'));
  writeFileSync(file, processIdentity(process.pid));
  return file;
}

async function release(dataDir: string, holder?: string): Promise<void> {
  if (holder) rmSync(holder, { force: true });
  const folder = path.join(dataDir, 'holders');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = path.join(folder, name);
    const identity = readFileSync(file, 'utf8');
    const pid = Number(identity.split(':')[0]);
    if (isAlive(pid) && processIdentity(pid) === identity) return;
    rmSync(file, { force: true });
  }
  await stopEmbeddedPostgres(dataDir);
}
