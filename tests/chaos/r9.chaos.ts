// Budget: 40 s short, 120 s full
// R9: recipients leave by one click while mails to them are being handed over. No attempt begins after the click was committed.
import { randomInt } from 'node:crypto';
import { benchSettings, pause, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const PATIENCE_MS = 60_000;
/** The first mail of each recipient is where the link stands; the second one races against it. */
const ROUND = 100;
/** How far a click may lie from the moment the racing mail is accepted, in ms. */
const SPREAD_MS = 120;

interface Race {
  address: string;
  /** By the database's clock, read after the answer: the click was committed before. */
  leftAt: number;
}

await runItem(async () => {
  const settings = benchSettings();
  const rounds = settings.short ? 2 : 10;
  const provider = await JournalingProvider.start(settings.dir, 0);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  const worker = await world.startWorker();
  const { url } = await world.startApi();
  const { origin } = new URL(url);
  const races: Race[] = [];
  for (let round = 0; round < rounds; round += 1) races.push(...(await raceOnce(world, origin, round)));
  await world.drained(PATIENCE_MS);
  await judge(world, races);
  await worker.stop();
  await provider.stop();
  await world.close();
});

async function raceOnce(world: World, origin: string, round: number): Promise<Race[]> {
  const addressOf = (index: number) => `lomba.${round}.${index % ROUND}@pelanggan.example`;
  const ids = await world.shop.acceptBulk({ count: ROUND, to: addressOf });
  await world.drained(PATIENCE_MS);
  const clicks = ids.map(async (id, index) => {
    await pause(randomInt(SPREAD_MS));
    return {
      address: addressOf(index + round * 2 * ROUND),
      leftAt: await leave(world, origin, world.context.trackingLinks.of(id).recipientToken),
    };
  });
  await pause(SPREAD_MS / 4);
  await world.shop.acceptBulk({ count: ROUND, to: addressOf });
  return Promise.all(clicks);
}

async function leave(world: World, origin: string, token: string): Promise<number> {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(`${origin}/unsubscribe/${token}`, { method: 'POST', body });
  if (answer.status !== 200) throw new Error(`The click was answered ${answer.status}.`);
  const [row] = await world.context.database.query<{ now: number }>({
    text: 'select extract(epoch from clock_timestamp()) * 1000 as now',
  });
  return Number(row!.now);
}

async function judge(world: World, races: Race[]): Promise<void> {
  const rows = await world.context.database.query<{ recipient: string; dispatch: string; startedAt: number | null }>({
    text: `select m.recipient, m.dispatch, extract(epoch from a.started_at) * 1000 as "startedAt"
             from message m left join attempt a on a.message_id = m.id`,
  });
  const leftAt = new Map(races.map(({ address, leftAt: at }) => [address, at]));
  const late = rows.filter(
    ({ recipient, startedAt }) => startedAt !== null && Number(startedAt) > leftAt.get(recipient)!,
  );
  const stopped = rows.filter(({ dispatch }) => dispatch === 'SUPPRESSED').length;
  const sent = rows.filter(({ dispatch }) => dispatch === 'SENT').length - races.length;
  const others = rows.length - stopped - sent - races.length;
  const raced = stopped > 0 && sent > 0;
  report(
    'R9',
    `${late.length}`,
    `0 began after the click (${races.length} races: ${sent} sent before, ${stopped} stopped)`,
    late.length === 0 && raced && others === 0,
  );
}
