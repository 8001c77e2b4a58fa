// Budget: 40 s short, 120 s full
// R12: the database of a running campaign is copied, and workers are started on the copy. Nothing leaves it until a person says so.
import pg from 'pg';
import { createContext } from '../../apps/api/src/context.ts';
import { WhatWaits } from '../../apps/api/src/domains/delivery/sending-hold/sending-hold.graphql.ts';
import { readConfig } from '../../apps/api/src/infra/config.ts';
import { createLog } from '../../apps/api/src/infra/log.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { Role } from '../../apps/api/src/kernel/principal.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const PATIENCE_MS = 120_000;
const SLOW_MS = 50;
/** How long workers of the copy are watched doing nothing: many times as long as they take to look for due mail. */
const WATCH_MS = { short: 6_000, full: 30_000 };
const MESSAGES = { short: 1_000, full: 10_000 };
const COPY = 'merpati_r12_copy';

await runItem(async () => {
  const settings = benchSettings();
  const size = settings.short ? 'short' : 'full';
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  const original = await world.startWorker();
  const accepted = await world.acceptBulk({ count: MESSAGES[size], to: (index) => `slow+${index}@pelanggan.example` });
  await eventually(async () => (await taken(provider)) > MESSAGES[size] / 5, PATIENCE_MS);
  await original.kill();

  const copyUrl = await copyDatabase(settings.databaseUrl);
  const sentBefore = await taken(provider);
  const workers = [await startOnCopy(world, copyUrl), await startOnCopy(world, copyUrl)];
  await pause(WATCH_MS[size]);
  const sentHeld = (await taken(provider)) - sentBefore;
  const copy = await openCopy(copyUrl);
  const alive = await countOf(copy, `select count(*)::int as count from worker where state = 'ALIVE'`);
  const waiting = await countOf(copy, `select count(*)::int as count from message where dispatch = 'QUEUED'`);
  report(
    'R12',
    `${sentHeld} sent by ${alive} workers, ${waiting} of ${accepted.length} waiting`,
    '0 sent until a person confirms',
    sentHeld === 0 && alive === workers.length && waiting > 0,
  );

  const dewi = {
    kind: 'person',
    userId: null,
    accountId: null,
    role: Role.SUPER_ADMIN,
    scopes: new Set<never>(),
    credentialId: 'r12',
  } as const;
  await copy.holds.release(dewi, WhatWaits.SEND, 'The original is gone');
  const settled = await eventually(
    async () =>
      (await countOf(copy, `select count(*)::int as count from message where dispatch in ('QUEUED', 'SENDING')`)) === 0,
    PATIENCE_MS,
  );
  const sentAfter = (await taken(provider)) - sentBefore;
  report(
    'R12-after',
    `${sentAfter} sent of ${waiting}`,
    'all that waited goes once it is confirmed',
    settled && sentAfter === waiting,
  );
  for (const worker of workers) await worker.stop();
  await copy.close();
  await provider.stop();
  await world.close();
});

/** As a restored dump: the same rows in another database. */
async function copyDatabase(databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl);
  const source = url.pathname.slice(1);
  const client = new pg.Client({
    connectionString: Object.assign(new URL(databaseUrl), { pathname: '/postgres' }).href,
  });
  await client.connect();
  await client.query(`drop database if exists ${COPY}`);
  await client.query(`alter database ${source} allow_connections false`);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [source]);
  await client.query(`create database ${COPY} template ${source}`);
  await client.query(`alter database ${source} allow_connections true`);
  await client.end();
  url.pathname = `/${COPY}`;
  return url.href;
}

/** Mails that the provider has taken, each time it did. */
async function taken(provider: JournalingProvider): Promise<number> {
  return [...(await provider.acceptances()).values()].reduce((sum, times) => sum + times, 0);
}

function startOnCopy(world: World, copyUrl: string) {
  return world.startWorker([], { DATABASE_URL: copyUrl });
}

function openCopy(copyUrl: string) {
  return createContext({
    config: readConfig({ DATABASE_URL: copyUrl, MERPATI_SECRET: 'x'.repeat(32) }),
    databaseUrl: copyUrl,
    directUrl: copyUrl,
    secret: 'x'.repeat(32),
    log: createLog('silent'),
    clock: systemClock,
    random: systemRandom,
    worker: false,
  });
}

async function countOf(copy: Awaited<ReturnType<typeof openCopy>>, text: string): Promise<number> {
  const [row] = await copy.database.query<{ count: number }>({ text });
  return row?.count ?? 0;
}
