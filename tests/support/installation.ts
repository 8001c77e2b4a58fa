import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const READY_LIMIT_MS = 90_000;

/** What a person has after `npm start`: a running Merpati with sandbox and demo data, and a link that signs in. */
export interface Installation {
  url: string;
  sandboxUrl: string;
  /** Signs the demo super admin in; each works once. */
  signInUrl: string;
  stop: () => Promise<void>;
}

/** Starts the built programs with ports and a data folder of their own. Needs `npm run build`. */
export async function startInstallation(environment: Record<string, string> = {}): Promise<Installation> {
  const [port, sandboxPort, smtpPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'merpati-installation-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_SMTP_PORT: String(smtpPort),
    MERPATI_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const sandbox = run('apps/sandbox/dist/main.js', [], env);
  const api = run('apps/api/dist/main.js', ['start'], env);
  const stop = async () => {
    await end(api.child);
    await end(sandbox.child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const signInUrl = await api.said(/Sign in \(works once\): (\S+)/);
    await sandbox.said(/sandbox ready/);
    return { url: `http://localhost:${port}`, sandboxUrl: `http://127.0.0.1:${sandboxPort}`, signInUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function run(script: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('exit', () => hear(Buffer.from('\n')));
  /** The first group of the pattern, once the process has said it. */
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`${script} did not say ${pattern}:\n${output}`)), READY_LIMIT_MS);
      const look = () => {
        const found = pattern.exec(output);
        if (!found && child.exitCode === null) return;
        listeners.delete(look);
        clearTimeout(limit);
        if (found) resolve(found[1] ?? '');
        else reject(new Error(`${script} ended:\n${output}`));
      };
      listeners.add(look);
      look();
    });
  return { child, said };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
