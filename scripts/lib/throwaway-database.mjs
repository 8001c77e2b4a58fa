import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cleanUp } from './runner.mjs';
import { at, embeddedPostgres } from './tools.mjs';

/** Lies in the data folder, which nobody commits; one folder per run, named after the process that owns it. */
const home = at('.merpati', 'runs');
let count = 0;

/**
 * A fresh embedded database for one run: `{ url, dataDir, remove() }`, removed at the end also without being asked. Runs of several processes do not meet, and what a
 * killed run left behind goes with the next one.
 */
export async function createThrowawayDatabase(settings = {}) {
  const { destroyEmbeddedPostgres, startEmbeddedPostgres } = await embeddedPostgres();
  for (const left of existsSync(home) ? readdirSync(home) : []) {
    if (!isRunning(Number(left.split('-')[0]))) await destroyEmbeddedPostgres(path.join(home, left));
  }
  count += 1;
  const dataDir = path.join(home, `${process.pid}-${count}`);
  const starting = startEmbeddedPostgres({ dataDir, settings });
  // Registered before it runs: an interrupt in between must not leave it behind.
  const remove = cleanUp(async () => {
    await starting.catch(() => undefined);
    await destroyEmbeddedPostgres(dataDir);
  });
  const { url } = await starting;
  return { url, dataDir, remove };
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
