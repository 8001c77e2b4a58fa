import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { killGroup } from './children.mjs';
import { env, root } from './tools.mjs';

/** Settings of a Merpati that somebody runs on this machine must not reach tests: they would work on its database. */
const SETTINGS = /^(MERPATI_|SANDBOX_|DATABASE_|PORT$|HOST$|PUBLIC_URL$|CRON_SECRET$|LOG_LEVEL$|NODE_ENV$)/;
const PATIENCE_MS = 8_000;
const current = new Set();
const cleanUps = new Set();
let interrupted = false;

export const cleanEnv = Object.fromEntries(Object.entries(env).filter(([name]) => !SETTINGS.test(name)));

/**
 * Runs a command to its end, everything it prints going to `logFile` (and to `onLine` when given). After `seconds` it is
 * ended, with its whole process group. Resolves to `{ code, timedOut }`.
 */
export function run(command, args, { logFile, seconds, env: extra = {}, onLine, cwd = root }) {
  return new Promise((resolve) => {
    // The run is over: whoever waits for this one waits until the process exits.
    if (interrupted) return;
    const log = createWriteStream(logFile, { flags: 'a' });
    const child = spawn(command, args, {
      cwd,
      env: { ...cleanEnv, NO_COLOR: '1', ...extra },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    current.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => log.write(part));
      if (onLine) createInterface({ input: stream }).on('line', onLine);
    }
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      log.write(`\nEnded after ${seconds} s, which is its limit.\n`);
      endGroup(child);
    }, seconds * 1000);
    const finish = (code) => {
      clearTimeout(timer);
      current.delete(child);
      log.end(() => interrupted || resolve({ code, timedOut }));
    };
    child.once('error', (error) => {
      log.write(`${error.message}\n`);
      finish(1);
    });
    child.once('exit', (code) => {
      // Whatever it started and forgot would keep our end of the pipes open.
      killGroup(child);
      child.once('close', () => finish(code ?? 1));
    });
  });
}

/** Asks first, so that it can remove what it made, and soon insists. */
async function endGroup(child) {
  child.kill('SIGTERM');
  for (let waited = 0; waited < PATIENCE_MS && current.has(child); waited += 50) await sleep(50);
  killGroup(child);
}

/** Runs `work` at the end, also when the run is interrupted. Gives a function that does it earlier. */
export function cleanUp(work) {
  const once = async () => {
    if (cleanUps.delete(once)) await work();
  };
  cleanUps.add(once);
  return once;
}

export async function cleanUpAll() {
  for (const work of [...cleanUps].reverse()) await work();
}

/** Ctrl-C ends what is running, cleans up and leaves with the code people expect. */
export function handleInterrupts() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (interrupted) return;
      interrupted = true;
      await Promise.all([...current].map(endGroup));
      await cleanUpAll();
      process.exit(130);
    });
  }
}
