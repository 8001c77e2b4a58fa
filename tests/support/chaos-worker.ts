// A worker in a process of its own, from the built program, that follows the orders of a test: its only argument, as JSON.
import { writeSync } from 'node:fs';

/** How this worker differs from the production one. */
export interface WorkerOrders {
  /**
   * It dies once every message for this generation has reached the step that its address names:
   * `bounce+17@3.started.langkah.example` is for generation 3 and the step STARTED.
   */
  generation?: number;
  /** How many messages those are. */
  cells?: number;
  /** How far its clock is off, in ms. */
  clockOffsetMs?: number;
}

const { generation, cells = 0, clockOffsetMs = 0 }: WorkerOrders = JSON.parse(process.argv[2] ?? '{}');
const built = (file: string) => new URL(`../../apps/api/dist/${file}.js`, import.meta.url).href;
const { readConfig }: typeof import('../../apps/api/src/infra/config.ts') = await import(built('infra/config'));
const { createLog }: typeof import('../../apps/api/src/infra/log.ts') = await import(built('infra/log'));
const { systemRandom }: typeof import('../../apps/api/src/kernel/random.ts') = await import(built('kernel/random'));
const { createContext }: typeof import('../../apps/api/src/context.ts') = await import(built('context'));
const { startShared, startWorker }: typeof import('../../apps/api/src/program.ts') = await import(built('program'));

/** It dies when no message of another generation has moved for so long, so that none of those is under way. */
const QUIET_MS = 200;
let reached = 0;
let othersMovedAt = 0;

const config = readConfig(process.env);
const log = createLog(config.LOG_LEVEL);
const context = await createContext({
  config,
  databaseUrl: config.DATABASE_URL ?? '',
  directUrl: config.DATABASE_URL ?? '',
  secret: config.MERPATI_SECRET ?? '',
  log,
  clock: { now: () => new Date(Date.now() + clockOffsetMs) },
  random: systemRandom,
  worker: true,
  ...(generation === undefined ? {} : { onStep: dieThere }),
});
const shared = await startShared(context);
const worker = await startWorker(context);
log.info('worker ready');
process.once('SIGTERM', async () => {
  await worker.stop();
  await shared.stop();
  await context.close();
});

/** Holds each message at its step, so that many die in one kill. */
async function dieThere(step: string, { recipient }: { recipient: string }): Promise<void> {
  const [ours, wanted] = recipient.slice(recipient.indexOf('@') + 1).split('.');
  if (ours !== String(generation)) othersMovedAt = performance.now();
  if (ours !== String(generation) || wanted !== step.toLowerCase()) return;
  reached += 1;
  if (reached === cells) setInterval(dieInQuiet, 20);
  await new Promise(() => {});
}

function dieInQuiet(): void {
  if (performance.now() - othersMovedAt < QUIET_MS) return;
  writeSync(1, `dies with ${reached} messages\n`);
  process.kill(process.pid, 'SIGKILL');
}
