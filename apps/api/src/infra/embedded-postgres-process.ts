import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What a running server writes into its data directory: its process and where it listens. */
export interface PostmasterFile {
  pid: number;
  /** Null while the server has not reached the point where it knows its port. */
  port: number | null;
  /** What the server says of itself. Worth a try to connect, no more: after a crash the file is out of date. */
  ready: boolean;
}

export function readPostmasterFile(cluster: string): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]) || null, ready: lines[7]?.trim() === 'ready' };
}

/** True for a process that exists and still runs; a zombie that nobody reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return processState(pid)?.state !== 'Z';
}

/** Identifies a process beyond its number, which the system hands out again: `<pid>:<start time>`, or only the pid where there is no /proc. */
export function processIdentity(pid: number): string {
  return `${pid}:${processState(pid)?.startTime ?? ''}`;
}

/**
 * True when the process is a Postgres server of this cluster. Only asked for a live pid found in postmaster.pid,
 * which after a crash may belong to something else by now.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    // The server's working directory is its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function processState(pid: number): { state: string; startTime: string } | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may itself contain spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return null;
  }
}
