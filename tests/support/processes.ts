import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const CLOCK_TICKS_PER_SECOND = 100;
const START_PATIENCE_MS = 60_000;
const running = new Map<ChildProcess, NodeJS.Signals>();

// Whatever way this process ends, what it started ends with it.
process.on('exit', () => {
  for (const [child, signal] of running) child.kill(signal);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

export interface ProgramOptions {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** Everything it prints is appended to `<name>.log` in this folder. */
  logFolder: string;
  /** How it is ended when this process ends first; SIGTERM for one that must end others itself. */
  lastSignal?: NodeJS.Signals;
}

/** A program of ours in a process of its own. */
export class Program {
  readonly pid: number;
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #onLine = new Set<() => void>();

  constructor(options: ProgramOptions) {
    const child = spawn(process.execPath, options.args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (!child.pid) throw new Error(`${options.name} could not be started.`);
    this.#child = child;
    this.pid = child.pid;
    running.set(child, options.lastSignal ?? 'SIGKILL');
    this.ended = once(child, 'exit').then(() => {
      running.delete(child);
      for (const tell of this.#onLine) tell();
    });
    const log = createWriteStream(path.join(options.logFolder, `${options.name}.log`), { flags: 'a' });
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      stream.pipe(log, { end: false });
      createInterface({ input: stream }).on('line', (line) => {
        this.#lines.push(line);
        for (const tell of this.#onLine) tell();
      });
    }
  }

  get alive(): boolean {
    return running.has(this.#child);
  }

  /** The first line it prints that matches. Rejects when the program ends or takes too long. */
  async line(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = Date.now() + START_PATIENCE_MS;
    for (;;) {
      for (const line of this.#lines) {
        const match = pattern.exec(line);
        if (match) return match;
      }
      if (!this.alive) throw new Error(`It ended without printing ${pattern}:\n${this.#lines.slice(-20).join('\n')}`);
      if (Date.now() > deadline) throw new Error(`It did not print ${pattern} in time.`);
      await this.#nextLine(deadline);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to end in order and waits. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.ended;
  }

  #nextLine(deadline: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#onLine.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(0, deadline - Date.now()));
      this.#onLine.add(done);
    });
  }
}

/** A helper of a benchmark in a process of its own, which answers one message at a time. */
export class Helper {
  readonly pid: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.pid = child.pid!;
  }

  /** Its first message, sent when it is ready, is given back beside it. */
  static async start<Ready>(file: URL, options: object): Promise<{ helper: Helper; ready: Ready }> {
    const child = fork(fileURLToPath(file), [JSON.stringify(options)], { cwd: root, execArgv: [] });
    running.set(child, 'SIGKILL');
    child.once('exit', () => running.delete(child));
    const helper = new Helper(child);
    return { helper, ready: await helper.#answer<Ready>() };
  }

  /** Sends a request and gives the answer to it. */
  ask<Answer>(request: object): Promise<Answer> {
    const answer = this.#answer<Answer>();
    this.#child.send(request);
    return answer;
  }

  async stop(): Promise<void> {
    if (!running.has(this.#child)) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  #answer<Answer>(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('The helper ended before it answered.'));
      this.#child.once('exit', onExit);
      this.#child.once('message', (message) => {
        this.#child.off('exit', onExit);
        resolve(message as Answer);
      });
    });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('No free port.');
  return address.port;
}

/** Resident memory of a process in MB; `peak` is the most it ever had. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Processor time a process has used, in ms; with that of its ended children when `withChildren`. */
export function cpuOf(pid: number, withChildren = false): number {
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = statOf(pid).slice(11, 15).map(Number);
  const ticks = user + system + (withChildren ? childUser + childSystem : 0);
  return (ticks / CLOCK_TICKS_PER_SECOND) * 1000;
}

export function parentOf(pid: number): number {
  return Number(statOf(pid)[1]);
}

/** Live children of a process. */
export function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}

/** Fields of /proc/<pid>/stat after the name, which may hold blanks: [0] is the state. */
function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
