import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { env, root } from './tools.mjs';

/**
 * Starts a program in a process group of its own, so that a Ctrl-C in the terminal reaches it only through us and in the right order.
 * With a `label` every line it prints is marked with it; without one it prints as it is.
 */
export function startChild(command, args, options = {}) {
  const { label, env: extra, cwd = root } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...env, ...extra },
    detached: true,
    stdio: ['ignore', label ? 'pipe' : 'inherit', label ? 'pipe' : 'inherit'],
  });
  if (label) {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(`${label} │ ${line}`));
    }
  }
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
  });
  return { child, ended };
}

/** Asks a program to end, waits, and after `patienceMs` ends its whole process group the hard way. */
export async function stopChild({ child, ended }, patienceMs = 15_000) {
  if (child.exitCode === null && child.signalCode === null && child.pid) child.kill('SIGTERM');
  const timer = setTimeout(() => killGroup(child), patienceMs);
  await ended;
  clearTimeout(timer);
  killGroup(child);
}

/** Ends whatever is left of a program's process group at once. */
export function killGroup(child) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}
