// Budget: 90 s short, 300 s full
// R3: a worker is stopped past its lease with mail under way, another takes over, and the first wakes up again.
import { LEASE_SECONDS } from '../../apps/api/src/domains/delivery/delivery.limits.ts';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import {
  brokenAttempts,
  brokenEventLogs,
  compareWithJournal,
  dispatchStates,
  inFlightOf,
} from '../support/chaos-checks.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';
import type { Program } from '../support/processes.ts';

const SLOW_MS = 300;
const MESSAGES = 300;
const MESSAGES_AFTER = 50;
const PATIENCE_MS = 30_000;
/** Just around the lease: the zombie may wake before or after it was declared dead. */
const EDGE_MS = { least: (LEASE_SECONDS - 0.5) * 1_000, spread: 1_000 };

const to = (index: number) => `slow+${index}@pelanggan.example`;

await runItem(async () => {
  const settings = benchSettings();
  const rounds = settings.short ? { over: 1, edge: 1 } : { over: 5, edge: 10 };
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  const zombie = await world.startWorker();
  const found = { heldAtStop: 0, staleWrites: 0, workedAgain: 0 };

  for (let round = 0; round < rounds.over; round += 1) {
    const other = await world.startWorker();
    const { held, stale } = await sleepPastLease(world, zombie);
    found.heldAtStop += held;
    found.staleWrites += stale;
    await world.drained(PATIENCE_MS);
    await other.stop();
    found.workedAgain += await sentUnderNewId(world, zombie);
  }
  for (let round = 0; round < rounds.edge; round += 1) {
    const other = await world.startWorker();
    await stopMidWork(world, zombie);
    await pause(EDGE_MS.least + Math.random() * EDGE_MS.spread);
    zombie.signal('SIGCONT');
    await world.drained(PATIENCE_MS);
    await other.stop();
  }

  const { database } = world.context;
  const states = await dispatchStates(database);
  const journal = compareWithJournal(states, await provider.acceptances());
  const unfit = (await brokenEventLogs(database)) + (await brokenAttempts(database));
  const again = rounds.over * MESSAGES_AFTER;
  const { heldAtStop, staleWrites, workedAgain } = found;
  report(
    'R3',
    `${staleWrites}`,
    `0 stale writes (${heldAtStop} held when stopped)`,
    staleWrites === 0 && heldAtStop > 0,
  );
  report('R3-duplicates', `${journal.duplicates}`, '0 duplicates', journal.duplicates === 0);
  const unsaid = journal.sentUnseen + journal.takenUnsaid;
  report('R3-journal', `${unsaid}`, '0 differences between SENT and what the provider took', unsaid === 0);
  report('R3-history', `${unfit}`, '0 gaps in events, 0 attempts that contradict their message', unfit === 0);
  report('R3-again', `${workedAgain} of ${again}`, 'sent by the zombie under a new id', workedAgain === again);
  await zombie.stop();
  await provider.stop();
  await world.close();
});

/** Stops the worker, lets it be declared dead and its work be taken over, wakes it, and counts what it still changed. */
async function sleepPastLease(world: World, zombie: Program): Promise<{ held: number; stale: number }> {
  const { database } = world.context;
  const { id } = await liveWorker(world, zombie.pid);
  await stopMidWork(world, zombie);
  const held = (await heldBy(world, id)).length;
  if (!(await eventually(async () => (await heldBy(world, id)).length === 0, PATIENCE_MS)))
    throw new Error('Nobody took over from the stopped worker.');
  const before = await traces(world, id);
  zombie.signal('SIGCONT');
  // Answers that came while it slept are read now; what it had claimed is in its memory still.
  if (!(await eventually(async () => (await liveWorker(world, zombie.pid)).id !== id, PATIENCE_MS)))
    throw new Error('The zombie did not register anew.');
  await world.drained(PATIENCE_MS);
  const after = await traces(world, id);
  const stale = [...after].filter(([key, trace]) => before.get(key) !== trace).length;
  const [row] = await database.query<{ state: string }>({
    text: 'select state from worker where id = $1',
    values: [id],
  });
  if (row?.state !== 'DEAD') throw new Error(`The zombie's old id is ${row?.state}.`);
  return { held, stale };
}

/** Stops the worker while it has mail in flight and more in its memory. */
async function stopMidWork(world: World, zombie: Program): Promise<void> {
  const { id } = await liveWorker(world, zombie.pid);
  await world.acceptBulk({ count: MESSAGES, to });
  const busy = async () =>
    (await inFlightOf(world.context.database, zombie.pid)) >= 10 && (await heldBy(world, id)).length >= 20;
  if (!(await eventually(busy, PATIENCE_MS, 5))) throw new Error('The worker did not become busy.');
  zombie.signal('SIGSTOP');
}

/** Mails that only the woken worker could have sent, all under its new id. */
async function sentUnderNewId(world: World, zombie: Program): Promise<number> {
  const { id } = await liveWorker(world, zombie.pid);
  const messages = await world.acceptBulk({ count: MESSAGES_AFTER, to });
  await world.drained(PATIENCE_MS);
  const [row] = await world.context.database.query<{ count: number }>({
    text: `select count(*)::int as count from attempt
            where state = 'ACCEPTED' and worker_id = $1 and message_id = any ($2::uuid[])`,
    values: [id, messages],
  });
  return row?.count ?? 0;
}

async function liveWorker(world: World, pid: number): Promise<{ id: string }> {
  const [row] = await world.context.database.query<{ id: string }>({
    text: 'select id from worker where pid = $1 order by started_at desc limit 1',
    values: [pid],
  });
  if (!row) throw new Error(`The process ${pid} is no worker.`);
  return row;
}

async function heldBy(world: World, workerId: string): Promise<{ id: string }[]> {
  return world.context.database.query({
    text: `select id from message where worker_id = $1 and dispatch = 'SENDING'`,
    values: [workerId],
  });
}

/** Everything that a worker id left: its attempts, and the messages that are UNKNOWN because of it. */
async function traces(world: World, workerId: string): Promise<Map<string, string>> {
  const rows = await world.context.database.query<{ key: string; trace: string }>({
    text: `
      select a.message_id || '/' || a.number as key, to_jsonb(a)::text || coalesce(to_jsonb(m)::text, '') as trace
        from attempt a left join message m on m.id = a.message_id and m.dispatch = 'UNKNOWN'
       where a.worker_id = $1`,
    values: [workerId],
  });
  return new Map(rows.map(({ key, trace }) => [key, trace]));
}
