// Budget: 90 s short, 900 s full
// R1: workers are killed and the database is restarted the hard way while mail is accepted and sent by SMTP and Mailketing.
import { randomUUID } from 'node:crypto';
import { isUnavailable } from '../../apps/api/src/infra/database.ts';
import { restartEmbeddedPostgres } from '../../apps/api/src/infra/embedded-postgres.ts';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { ApiClient } from '../support/bench-client.ts';
import { World } from '../support/bench-world.ts';
import {
  brokenAttempts,
  brokenEventLogs,
  compareWithJournal,
  dispatchStates,
  inFlight,
  inFlightOf,
  lostAmong,
  unfinished,
} from '../support/chaos-checks.ts';
import { Fleet } from '../support/chaos-fleet.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const SHORT = { messages: 2_000, kills: 20, restarts: 1 };
const FULL = { messages: 20_000, kills: 200, restarts: 5 };
const WORKERS = 3;
/** A quarter comes through the API, one by one; the rest as a campaign does, set-based. */
const API_SHARE = 0.25;
const BULK_BATCH = 50;
const SHOPS = 4;
/** More is not accepted meanwhile: what is asked is whether messages are stuck, not how fast this machine is. */
const MAX_BACKLOG = 300;
/** Time between two faults, in ms: anywhere up to twice this. */
const MEAN_PAUSE_MS = 800;
/** How long the provider holds half of its answers after it took the mail, so that kills hit mail under way. */
const SLOW_MS = 100;
const RECOVERY_MS = 10_000;
/** Statements that a killed worker had sent end within this; it is well below the lease. */
const SETTLED_MS = 150;

await runItem(async () => {
  const settings = benchSettings();
  const plan = settings.short ? SHORT : FULL;
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  await provider.serveMailketing(world);
  const { url, api } = await world.startApi();
  const client = new ApiClient(url, world.apiKey);
  const fleet = new Fleet(world, WORKERS);
  await fleet.ready();

  const [{ bound, faults }, ...acknowledged] = await Promise.all([
    storm(world, fleet, { ...plan, pgDir: settings.pgDir }),
    acceptByApi(client, Math.round(plan.messages * API_SHARE), plan.kills * MEAN_PAUSE_MS),
    acceptSetBased(world, plan.messages - Math.round(plan.messages * API_SHARE), plan.kills * MEAN_PAUSE_MS),
  ]);
  const { database } = world.context;
  await eventually(async () => (await unfinished(database)) === 0 && (await world.pending()) === 0, RECOVERY_MS);
  const stuck = await unfinished(database);

  const states = await dispatchStates(database);
  const ids = acknowledged.flat();
  const lost = await lostAmong(database, ids);
  const unknown = [...states].filter(([, state]) => state === 'UNKNOWN').map(([id]) => id);
  const shown = await client.unknown();
  const journal = compareWithJournal(states, await provider.acceptances());
  const duplicates = journal.duplicates + (await provider.duplicates());
  const eventLogs = await brokenEventLogs(database);
  const attempts = await brokenAttempts(database);
  const unsaid = journal.sentUnseen + journal.takenUnsaid;

  report('R1-lost', `${lost.length} of ${ids.length}`, '0 lost', lost.length === 0 && ids.length === plan.messages);
  report('R1-stuck', `${stuck}`, `0 after ${RECOVERY_MS / 1000} s`, stuck === 0);
  report('R1-duplicates', `${duplicates}`, '0 automatic duplicates', duplicates === 0);
  report('R1-unknown', `${unknown.length}`, `<=${bound} in flight at ${faults} faults`, unknown.length <= bound);
  const unseen = unknown.filter((id) => !shown.has(id)).length;
  report(
    'R1-shown',
    `${unseen}`,
    '0 UNKNOWN that the log does not show',
    unseen === 0 && shown.size === unknown.length,
  );
  report('R1-journal', `${unsaid}`, '0 differences between SENT and what the provider took', unsaid === 0);
  report('R1-events', `${eventLogs}`, '0 gaps in event sequences', eventLogs === 0);
  report('R1-attempts', `${attempts}`, '0 attempts that contradict their message', attempts === 0);
  report('R1-unknown-truth', `${journal.unknownTaken} taken`, `${journal.unknownNotTaken} not taken`, null);
  await fleet.stop();
  await client.close();
  await api.stop();
  await provider.stop();
  await world.close();
});

/** Kills and restarts at random moments; counts what was in flight at each. */
async function storm(world: World, fleet: Fleet, plan: typeof SHORT & { pgDir: string }) {
  const { database } = world.context;
  const restartAfter = new Set(
    Array.from({ length: plan.restarts }, (_, index) => Math.round(((index + 1) * plan.kills) / (plan.restarts + 1))),
  );
  let bound = 0;
  const counted: Promise<void>[] = [];
  for (let kill = 1; kill <= plan.kills; kill += 1) {
    await fleet.atLeast(WORKERS - 1);
    await pause(Math.random() * 2 * MEAN_PAUSE_MS);
    const pid = await fleet.killOne();
    counted.push(
      pause(SETTLED_MS)
        .then(() => untilAvailable(() => inFlightOf(database, pid)))
        .then((count) => {
          bound += count;
        }),
    );
    if (!restartAfter.has(kill)) continue;
    await pause(Math.random() * MEAN_PAUSE_MS);
    bound += await inFlight(database);
    await restartEmbeddedPostgres({ dataDir: plan.pgDir }, 'immediate');
  }
  await Promise.all(counted);
  return { bound, faults: plan.kills + plan.restarts };
}

/** Shops that repeat a request with the same key until it is acknowledged. */
async function acceptByApi(client: ApiClient, count: number, durationMs: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const shop = async (first: number) => {
    for (let index = first; index < count; index += SHOPS) {
      const mail = {
        to: `${index % 4 < 2 ? 'slow' : 'pembeli'}+${index}@pelanggan.example`,
        idempotencyKey: randomUUID(),
      };
      const send = async () => {
        acknowledged.push(await client.send(mail));
        return true;
      };
      if (!(await eventually(() => send().catch(() => false), 60_000))) throw new Error('The API does not come back.');
      await pause((durationMs * SHOPS) / count);
    }
  };
  await Promise.all(Array.from({ length: SHOPS }, (_, first) => shop(first)));
  return acknowledged;
}

/** A batch whose acknowledgement was lost is not counted on; another one takes its place. */
async function acceptSetBased(world: World, count: number, durationMs: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const to = (index: number) => `${['slow', 'pembeli', 'flaky', 'slow'][index % 4]}+b${index}@pelanggan.example`;
  while (acknowledged.length < count) {
    if ((await untilAvailable(() => world.pending())) > MAX_BACKLOG) {
      await pause(100);
      continue;
    }
    const size = Math.min(BULK_BATCH, count - acknowledged.length);
    acknowledged.push(...(await untilAvailable(() => world.acceptBulk({ count: size, to }))));
    await pause((durationMs * size) / count);
  }
  return acknowledged;
}

async function untilAvailable<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await pause(100);
    }
  }
}
