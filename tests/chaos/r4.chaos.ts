// Budget: 90 s short, 300 s full
// R4: workers are killed in the middle of a campaign; how long the messages that they held wait until they move again.
import { benchSettings, pause, percentile, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { brokenEventLogs, compareWithJournal, dispatchStates, lostAmong } from '../support/chaos-checks.ts';
import { Fleet } from '../support/chaos-fleet.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const WORKERS = 3;
const SLOW_MS = 50;
const TARGET_MS = 5_000;
/** Between two kills, after the killed worker is back: there is always somebody who can take over. */
const PAUSE_MS = 1_000;
const DRAIN_MS = 120_000;
/** More waits than is sent until the last kill: what is taken over must not queue up behind it. */
const BACKLOG = { short: 3_000, full: 25_000 };

await runItem(async () => {
  const settings = benchSettings();
  const kills = settings.short ? 4 : 30;
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  const fleet = new Fleet(world, WORKERS);
  await fleet.ready();
  const accepted = await world.acceptBulk({
    count: settings.short ? BACKLOG.short : BACKLOG.full,
    to: (index) => `slow+${index}@pelanggan.example`,
  });

  const held: { id: string; killedAt: Date }[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await fleet.ready();
    await pause(Math.random() * PAUSE_MS);
    held.push(...(await heldBy(world, await fleet.killOne())));
  }
  const waitingAtEnd = await world.pending();
  await world.drained(DRAIN_MS);

  const waits = await waitsOf(world, held);
  const states = await dispatchStates(world.context.database);
  const journal = compareWithJournal(states, await provider.acceptances());
  const lost = await lostAmong(world.context.database, accepted);
  const gaps = await brokenEventLogs(world.context.database);
  const p99 = percentile(waits, 0.99);
  const figure = `p99 ${(p99 / 1000).toFixed(2)} s, worst ${(Math.max(...waits) / 1000).toFixed(2)} s`;
  report('R4', figure, `<=${TARGET_MS / 1000} s`, settings.short ? null : p99 <= TARGET_MS);
  report(
    'R4-moved',
    `${waits.length} of ${held.length}`,
    `moved again after ${kills} kills`,
    waits.length === held.length,
  );
  report('R4-duplicates', `${journal.duplicates}`, '0 duplicates', journal.duplicates === 0);
  report('R4-lost', `${lost.length} of ${accepted.length}`, '0 lost', lost.length === 0);
  report('R4-events', `${gaps}`, '0 gaps in event sequences', gaps === 0);
  report('R4-backlog', `${waitingAtEnd}`, 'still waiting at the last kill', null);
  await fleet.stop();
  await provider.stop();
  await world.close();
});

/** Messages that a killed process held, and the moment by the database's clock. */
async function heldBy(world: World, pid: number): Promise<{ id: string; killedAt: Date }[]> {
  return world.context.database.query({
    text: `select id, clock_timestamp() as "killedAt" from message
            where dispatch = 'SENDING' and worker_id in (select id from worker where pid = $1)`,
    values: [pid],
  });
}

/**
 * Per message: from the kill until its next attempt began or it was declared UNKNOWN, in ms. Where the worker that took it
 * over was killed before it could begin, until it was taken over: the rest counts for that kill.
 */
async function waitsOf(world: World, held: { id: string; killedAt: Date }[]): Promise<number[]> {
  const rows = await world.context.database.query<{ wait: string }>({
    text: `
      with held as (
        select id, killed_at, lead(killed_at) over (partition by id order by killed_at) as killed_again_at
          from unnest($1::uuid[], $2::timestamptz[]) as h (id, killed_at)
      )
      select extract(epoch from moved.at - h.killed_at) * 1000 as wait
        from held h
        cross join lateral (
          select min(at) as at from (
            select started_at as at from attempt where message_id = h.id
            union all select at from message_event where message_id = h.id and kind = 'UNKNOWN'
            union all select at from message_event
                       where message_id = h.id and kind = 'SENDING' and h.killed_again_at is not null) as signs
           where signs.at > h.killed_at) as moved
       where moved.at is not null`,
    values: [held.map(({ id }) => id), held.map(({ killedAt }) => killedAt)],
  });
  return rows.map(({ wait }) => Number(wait));
}
