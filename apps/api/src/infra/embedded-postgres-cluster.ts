import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { canEnter, POSTGRES_ENV, type ServerUser, SHARED_ROOT } from './embedded-postgres-binaries.ts';

/** Written to `<dataDir>/embedded.json`, mode 0600: where the cluster is and how to reach it. */
export interface ClusterState {
  /** Absolute path of the Postgres data directory (PGDATA). */
  cluster: string;
  /** Port on 127.0.0.1 used last; picked again when something else has taken it meanwhile. */
  port: number | null;
  password: string;
}

/** Server settings by name, as in postgresql.conf. */
export type PostgresSettings = Record<string, string | number>;

export const SUPERUSER = 'merpati';

/** Sized for one small machine (two cores) that runs Merpati and its database together. */
const SETTINGS: PostgresSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  synchronous_commit: 'on',
  max_connections: 200,
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  wal_compression: 'on',
  max_wal_size: '1GB',
  min_wal_size: '128MB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  // Queue tables change all the time; the default minute between rounds lets them bloat.
  autovacuum_naptime: '15s',
  // Compiling a query costs more than running it at the size of our queries.
  jit: 'off',
  // A single machine has no replicas to feed.
  wal_level: 'minimal',
  max_wal_senders: 0,
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export function readState(dataDir: string): ClusterState | null {
  const file = stateFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClusterState;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
}

export function writeState(dataDir: string, state: ClusterState): void {
  const half = `${stateFile(dataDir)}.new`;
  writeFileSync(half, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, stateFile(dataDir));
}

/** Makes sure that a complete cluster exists for this data folder, and gives its state. Call it under the folder's lock. */
export async function ensureCluster(dataDir: string, bin: string, user: ServerUser): Promise<ClusterState> {
  const known = readState(dataDir);
  if (known && existsSync(path.join(known.cluster, 'PG_VERSION'))) return known;
  if (known && existsSync(path.dirname(known.cluster)) && !canEnter(path.dirname(known.cluster), undefined)) {
    throw new Error(
      `The database of ${dataDir} lies in ${known.cluster}, which belongs to another user. Start Merpati as the user who started it first.`,
    );
  }
  const state: ClusterState = {
    cluster: path.join(chooseHome(dataDir, user), 'cluster'),
    port: null,
    password: randomBytes(24).toString('base64url'),
  };
  await createCluster(state, bin, user);
  writeState(dataDir, state);
  return state;
}

/** Rewrites our settings before every start, so that a new version's settings and the port reach an old cluster. */
export function writeSettings(cluster: string, port: number, own: PostgresSettings): void {
  const lines = Object.entries({ ...SETTINGS, ...own, port }).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`,
  );
  writeFileSync(path.join(cluster, 'merpati.conf'), `${lines.join('\n')}\n`, { mode: 0o644 });
}

function stateFile(dataDir: string): string {
  return path.join(dataDir, 'embedded.json');
}

/** The data folder itself where the server's user can reach it, else a folder of its own below /var/lib. */
function chooseHome(dataDir: string, user: ServerUser): string {
  if (!user || canEnter(dataDir, user)) return dataDir;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  // The random end keeps a deleted data folder's old cluster from being mistaken for the new one.
  const home = path.join(SHARED_ROOT, `${name}-${randomBytes(4).toString('hex')}`);
  mkdirSync(home, { recursive: true });
  chmodSync(SHARED_ROOT, 0o755);
  chmodSync(home, 0o755);
  return home;
}

/** initdb works in a folder that gets its final name last, so an interrupted one never looks like a cluster. */
async function createCluster(state: ClusterState, bin: string, user: ServerUser): Promise<void> {
  const home = path.dirname(state.cluster);
  for (const left of readdirSync(home).filter((name) => name.startsWith('cluster.new'))) {
    rmSync(path.join(home, left), { recursive: true, force: true });
  }
  if (existsSync(state.cluster)) {
    throw new Error(
      `${state.cluster} holds a database whose password file (embedded.json) is missing. Restore that file, or delete the folder to begin anew.`,
    );
  }
  const half = path.join(home, 'cluster.new');
  const passwordFile = path.join(home, 'cluster.new-password');
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, state.password, { mode: 0o600 });
  if (user) for (const file of [half, passwordFile]) chownSync(file, user.uid, user.gid);
  try {
    await promisify(execFile)(path.join(bin, 'initdb'), initdbArguments(half, passwordFile), {
      ...user,
      cwd: '/',
      env: POSTGRES_ENV,
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`The database could not be created in ${half}: ${stderr?.trim() || message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(path.join(half, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  appendFileSync(path.join(half, 'postgresql.conf'), "\ninclude_if_exists = 'merpati.conf'\n");
  renameSync(half, state.cluster);
}

function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
}

/** Keeps the server's log from growing for ever (one old file is kept), and gives its size in bytes. */
export function rotateLog(file: string, maxBytes = 10_000_000): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= maxBytes) return size;
  renameSync(file, `${file}.old`);
  return 0;
}
