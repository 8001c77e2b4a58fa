import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, POSTGRES_ENV, type ServerUser, serverUser } from './embedded-postgres-binaries.ts';
import {
  type ClusterState,
  ensureCluster,
  type PostgresSettings,
  readState,
  rotateLog,
  SUPERUSER,
  writeSettings,
  writeState,
} from './embedded-postgres-cluster.ts';
import { withFileLock } from './embedded-postgres-lock.ts';
import { isAlive, isServerOf, processIdentity, readPostmasterFile } from './embedded-postgres-process.ts';

const DATABASE = 'merpati';

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

/** How a server is ended before it is started again: `fast` is orderly, the other two leave the database to crash recovery. */
export type RestartMode = 'fast' | 'immediate' | 'kill';

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
  const { adopted, state } = await locked(dataDir, options, async () => {
    const user = serverUser();
    const bin = findBinaries(user);
    const cluster = await ensureCluster(dataDir, bin, user);
    const running = await adopt(cluster, timeout(options));
    const started = running ?? (await startServer(cluster, bin, user, options));
    writeState(dataDir, started);
    await createDatabase(started);
    return { adopted: running !== null, state: started };
  });
  const holder = addHolder(dataDir);
  const port = state.port as number;
  return {
    url: addressOf(state, DATABASE),
    port,
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
    writeState(dataDir, await startServer(state, findBinaries(user), user, options));
  });
}

/** Ends the server of this data folder whoever uses it, in order. Does nothing when none runs. */
export async function stopEmbeddedPostgres(dataDir: string): Promise<void> {
  const state = readState(dataDir);
  if (state) await endServer(state.cluster, 'fast');
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

function locked<T>(dataDir: string, options: EmbeddedPostgresOptions, work: () => Promise<T>): Promise<T> {
  return withFileLock(path.join(dataDir, 'start.lock'), timeout(options) + 30_000, work);
}

/** The running server of this cluster, or null when there is none; waits for one that is just starting or just ending. */
async function adopt(state: ClusterState, timeoutMs: number): Promise<ClusterState | null> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const file = readPostmasterFile(state.cluster);
    if (!file) return null;
    if (!isServerOf(file.pid, state.cluster)) {
      removeForeignPidFile(state.cluster, file.pid);
      return null;
    }
    if (file.port && file.ready) {
      const found = { ...state, port: file.port };
      if ((await answers(found)) === 'ready') return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL (process ${file.pid}) holds ${state.cluster} but does not answer.${logTail(state)}`);
    }
    await sleep(50);
  }
}

/**
 * After a crash the old server's number may belong to another program, and Postgres then refuses to start.
 * Should a child of the old server still be alive, its shared memory stops the new one all the same.
 */
function removeForeignPidFile(cluster: string, pid: number): void {
  try {
    process.kill(pid, 0);
  } catch {
    return;
  }
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function startServer(
  state: ClusterState,
  bin: string,
  user: ServerUser,
  options: EmbeddedPostgresOptions,
): Promise<ClusterState> {
  const deadline = Date.now() + timeout(options);
  for (let port = await choosePort(state.port); ; ) {
    const candidate = { ...state, port };
    writeSettings(state.cluster, port, options.settings ?? {});
    options.log?.(`Starting PostgreSQL on 127.0.0.1:${port}`);
    const before = rotateLog(logFileOf(state));
    const outcome = await launch(candidate, bin, user, deadline);
    if (outcome === 'ready') return candidate;
    const log = logTail(candidate, before);
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not start in time.${log}`);
    if (/Address already in use/i.test(log)) port = await choosePort(null);
    // The children of a killed server need a moment to notice that it is gone.
    else if (/pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log)) await sleep(500);
    else throw new Error(`PostgreSQL did not start (${outcome}).${log}`);
  }
}

/** Gives `ready`, or how the server ended instead. The server is a session of its own: no Ctrl-C of ours reaches it. */
async function launch(state: ClusterState, bin: string, user: ServerUser, deadline: number): Promise<string> {
  const log = openSync(logFileOf(state), 'a', 0o600);
  const server = spawn(path.join(bin, 'postgres'), ['-D', state.cluster], {
    ...user,
    cwd: '/',
    env: POSTGRES_ENV,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | null = null;
  server.once('error', (error) => {
    ended = error.message;
  });
  server.once('exit', (code, signal) => {
    ended = signal ?? `exit code ${code}`;
  });
  server.unref();
  while (ended === null) {
    const file = readPostmasterFile(state.cluster);
    if (file?.pid === server.pid && file?.ready && (await answers(state)) === 'ready') return 'ready';
    if (Date.now() > deadline) {
      server.kill('SIGQUIT');
      return 'too slow';
    }
    await sleep(20);
  }
  return ended;
}

/** Asks the server itself: process tables and pid files lie after a crash. */
async function answers(state: ClusterState): Promise<'ready' | 'not yet'> {
  const client = new pg.Client({ connectionString: addressOf(state, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    if (found.rows[0]?.folder === state.cluster) return 'ready';
    return 'not yet';
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === '28P01') {
      throw new Error(`PostgreSQL in ${state.cluster} refuses the password in embedded.json: ${message}`);
    }
    return 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(state: ClusterState): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(state, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function endServer(cluster: string, mode: RestartMode): Promise<void> {
  const pid = readPostmasterFile(cluster)?.pid;
  if (!pid || !isServerOf(pid, cluster)) return;
  process.kill(pid, { fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' }[mode]);
  for (let waited = 0; isAlive(pid); waited += 20) {
    // An orderly end writes a checkpoint first; a hung one is cut off and left to crash recovery.
    if (waited === 60_000) process.kill(pid, 'SIGQUIT');
    await sleep(20);
  }
}

/** Every live handle leaves a file, so that the first of several users to finish does not end the server under the others. */
function addHolder(dataDir: string): string {
  const folder = path.join(dataDir, 'holders');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomBytes(6).toString('hex'));
  writeFileSync(file, processIdentity(process.pid));
  return file;
}

async function release(dataDir: string, holder: string): Promise<void> {
  rmSync(holder, { force: true });
  const folder = path.dirname(holder);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const identity = readFileSync(file, 'utf8');
    const pid = Number(identity.split(':')[0]);
    if (isAlive(pid) && processIdentity(pid) === identity) return;
    rmSync(file, { force: true });
  }
  await stopEmbeddedPostgres(dataDir);
}

function addressOf(state: ClusterState, database: string): string {
  return `postgres://${SUPERUSER}:${state.password}@127.0.0.1:${state.port}/${database}`;
}

async function choosePort(preferred: number | null): Promise<number> {
  for (const port of preferred ? [preferred, 0] : [0]) {
    const free = await probe(port);
    if (free) return free;
  }
  throw new Error('No free port on 127.0.0.1 for PostgreSQL.');
}

function probe(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

function logFileOf(state: ClusterState): string {
  return path.join(state.cluster, 'server.log');
}

/** The last lines of the server's log after the given byte, with a heading, or nothing when there is no log. */
function logTail(state: ClusterState, from = 0): string {
  try {
    const text = readFileSync(logFileOf(state)).subarray(from).toString('utf8').trimEnd();
    return `\nLast lines of ${logFileOf(state)}:\n${text.split('\n').slice(-12).join('\n')}`;
  } catch {
    return '';
  }
}
