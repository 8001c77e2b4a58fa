// Budget: 150 s short, 2400 s full
// S9: memory of the process that is API and worker in one, idle, at its peak and over repeated campaigns; and how long
// `npm start` takes with everything installed and built (a fresh data folder, so database and demo shop are made too).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { destroyEmbeddedPostgres, embeddedDataDir } from '../../apps/api/src/infra/embedded-postgres.ts';
import { benchSettings, pause, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { freePort, Helper, memoryOf, Program } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const IDLE_MB = 300;
const PEAK_MB = 500;
const READY_MS = 15_000;
/** How much more the process may hold after the last campaign than after the second. */
const GROWTH = 1.1;
const SETTLE_MS = 2_000;
const DRAIN_MS = 600_000;

await runItem(async () => {
  const settings = benchSettings();
  const runs = settings.short ? 2 : 10;
  const count = settings.short ? 3_000 : 100_000;
  const readyMs = await timeToReady(settings.dir);
  const judged = (holds: boolean) => (settings.short ? null : holds);
  report('S9-ready', `${(readyMs / 1_000).toFixed(1)} s`, `<=${READY_MS / 1_000} s`, judged(readyMs <= READY_MS));

  // Other systems tell the memory of a process in other ways; the gate is about servers.
  if (!existsSync('/proc/self/status')) return report('S9', 'not measured', 'needs /proc', null);
  const { idle, peak, after } = await campaigns({ ...settings, runs, count });
  const growth = after.at(-1)! / after[1]!;
  report('S9-idle', `${idle.toFixed(0)} MB`, `<=${IDLE_MB} MB`, idle <= IDLE_MB);
  report('S9-peak', `${peak.toFixed(0)} MB`, `<=${PEAK_MB} MB over ${runs} x ${count}`, peak <= PEAK_MB);
  const sizes = after.map((size) => size.toFixed(0)).join(', ');
  report('S9-flat', `${growth.toFixed(2)} (${sizes} MB)`, `<=${GROWTH} of the second`, judged(growth <= GROWTH));
});

/** Resident memory in MB: at rest, at most, and after each campaign. */
async function campaigns(options: { databaseUrl: string; dir: string; runs: number; count: number }) {
  const { ready } = await Helper.start<{ port: number }>(SINK, {});
  const world = await World.open(options);
  await world.useSmtp(ready.port);
  const { api } = await world.startApi('start');
  await pause(SETTLE_MS);
  const idle = memoryOf(api.pid).now;
  const after: number[] = [];
  for (let run = 0; run < options.runs; run += 1) {
    await world.acceptBulk({ count: options.count });
    await world.drained(DRAIN_MS);
    await pause(SETTLE_MS);
    after.push(memoryOf(api.pid).now);
  }
  const { peak } = memoryOf(api.pid);
  await api.stop();
  await world.close();
  return { idle, peak, after };
}

/** What npm does on `npm start`, from the call to "Merpati ready", in ms. */
async function timeToReady(dir: string): Promise<number> {
  const dataDir = path.join(dir, 'merpati');
  const run = (name: string, args: string[], env: Record<string, string> = {}) =>
    new Program({ name, args, env, logFolder: dir, lastSignal: 'SIGTERM' });
  await run('build', ['scripts/build.mjs']).ended;
  const env = {
    PORT: String(await freePort()),
    SANDBOX_PORT: String(await freePort()),
    SANDBOX_SMTP_PORT: String(await freePort()),
    MERPATI_DATA_DIR: dataDir,
  };
  const started = performance.now();
  try {
    await run('bootstrap', ['scripts/bootstrap.mjs']).ended;
    const start = run('start', ['scripts/start.mjs'], env);
    await start.line(/Merpati ready/);
    const took = performance.now() - started;
    await start.stop();
    return took;
  } finally {
    await destroyEmbeddedPostgres(embeddedDataDir(dataDir));
  }
}
