import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processIdentity } from './embedded-postgres-process.ts';

const GUARD_STALE_MS = 10_000;

/**
 * Runs `work` while this process alone holds the lock file. A lock left behind by a process that died is taken over.
 * Rejects when another live process holds it for longer than `timeoutMs`.
 */
export async function withFileLock<T>(file: string, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  while (!tryTake(file)) {
    removeIfAbandoned(file);
    if (Date.now() > deadline) {
      throw new Error(`Another process (${readHolder(file) ?? 'unknown'}) has held ${file} for too long.`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryTake(file: string): boolean {
  try {
    writeFileSync(file, processIdentity(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removing an abandoned lock is itself guarded: otherwise two waiting processes could see the same abandoned lock,
 * one take it over, and the other remove the lock the first has just taken.
 */
function removeIfAbandoned(file: string): void {
  if (!isAbandoned(file)) return;
  const guard = `${file}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > GUARD_STALE_MS) rmSync(guard, { recursive: true, force: true });
    return;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
  } finally {
    rmdirSync(guard);
  }
}

function isAbandoned(file: string): boolean {
  const holder = readHolder(file);
  if (holder === null) return false;
  // An empty file was created by a process that has not written its identity yet, or that died just then.
  if (holder === '') return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 2_000;
  const pid = Number(holder.split(':')[0]);
  return !isAlive(pid) || processIdentity(pid) !== holder;
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
