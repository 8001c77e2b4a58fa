import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { POSTGRES_ENV, type ServerUser } from './embedded-postgres-binaries.ts';
import {
  type ClusterState,
  type PostgresSettings,
  rotateLog,
  SUPERUSER,
  writeSettings,
} from './embedded-postgres-cluster.ts';
import { isAlive, isServerOf, readPostmasterFile } from './embedded-postgres-process.ts';

/** The one database inside the embedded server. */
export const DATABASE = 'merpati';

/** A cluster whose server answers. */
export type RunningCluster = ClusterState & { port: number };

export interface StartOptions {
  log?: ((line: string) => void) | undefined;
  settings?: PostgresSettings | undefined;
  /** How long the start may take, crash recovery included. */
  timeoutMs: number;
}

/** How a server is ended before it is started again: `fast` is orderly, the other two leave the database to crash recovery. */
export type RestartMode = 'fast' | 'immediate' | 'kill';

/** The running server of this cluster, or null when there is none; waits for one that is just starting or just ending. */
export async function adopt(state: ClusterState, timeoutMs: number): Promise<RunningCluster | null> {
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

export async function startServer(
  state: ClusterState,
  bin: string,
  user: ServerUser,
  options: StartOptions,
): Promise<RunningCluster> {
  const deadline = Date.now() + options.timeoutMs;
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

export async function createDatabase(state: ClusterState): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(state, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

export async function endServer(cluster: string, mode: RestartMode): Promise<void> {
  const pid = readPostmasterFile(cluster)?.pid;
  if (!pid || !isServerOf(pid, cluster)) return;
  process.kill(pid, { fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' }[mode]);
  for (let waited = 0; isAlive(pid); waited += 20) {
    // An orderly end writes a checkpoint first; a hung one is cut off and left to crash recovery.
    if (waited === 60_000) process.kill(pid, 'SIGQUIT');
    await sleep(20);
  }
}

export function addressOf(state: ClusterState, database: string): string {
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
