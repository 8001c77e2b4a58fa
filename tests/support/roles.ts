import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CRON_SECRET, PUBLIC_URL, type TestApp } from './app.ts';
import { freePort, Program, root } from './processes.ts';

const TSX = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const MAIN = path.join(root, 'apps/api/src/main.ts');
const folders: string[] = [];
const started: Program[] = [];

/** Ends the processes that a test file began. */
export async function endRoles(): Promise<void> {
  for (const program of started.splice(0)) if (program.alive) await program.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** `merpati <role>` in a process of its own, on the database and sandbox of `app`. */
export function startRole(app: TestApp, args: string[], settings: Record<string, string> = {}): Program {
  const logFolder = mkdtempSync(path.join(tmpdir(), 'merpati-role-'));
  folders.push(logFolder);
  const program = new Program({
    name: args[0] ?? 'merpati',
    args: [TSX, MAIN, ...args],
    env: { ...roleSettings(app), ...settings },
    logFolder,
  });
  started.push(program);
  return program;
}

/** Runs `merpati <command>` to its end; `text` is all that it printed. */
export function runCommand(
  app: TestApp,
  args: string[],
  settings: Record<string, string> = {},
): Promise<{ code: number; text: string }> {
  const env = { PATH: process.env.PATH ?? '', ...roleSettings(app), ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, MAIN, ...args], { cwd: root, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, text: out + err });
    });
  });
}

/** The API in a process of its own; resolves once it listens. */
export async function startApiRole(
  app: TestApp,
  options: { port?: number; settings?: Record<string, string> } = {},
): Promise<{ program: Program; port: number; url: string }> {
  const port = options.port ?? (await freePort());
  const program = startRole(app, ['api'], { ...options.settings, PORT: String(port) });
  await program.line(/^Merpati ready/);
  return { program, port, url: `http://127.0.0.1:${port}` };
}

function roleSettings(app: TestApp): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: app.database.url,
    MERPATI_SECRET: app.secret,
    PUBLIC_URL,
    CRON_SECRET,
    SANDBOX_PORT: String(app.sandbox.httpPort),
    SANDBOX_SMTP_PORT: String(app.sandbox.smtpPort),
  };
}
