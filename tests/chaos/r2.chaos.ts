// Budget: 60 s short, 300 s full
// R2: a worker dies at every named step of a mail × kind of provider × class of answer; docs/failpoints.md says how each must end.
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import { benchSettings, eventually, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { leftByAcceptance } from '../support/chaos-acceptance.ts';
import { brokenAttempts, brokenEventLogs, wrongSteps } from '../support/chaos-checks.ts';
import { Answerers, type Failpoint, failpoints } from '../support/chaos-failpoints.ts';
import { ledgerFaults, wrongCredits } from '../support/chaos-ledger.ts';

/** Cells that die in one kill, by queue: what one worker has under way at once. */
const WIDTH = [
  { queue: DispatchQueue.BULK, cells: 30 },
  { queue: DispatchQueue.NORMAL, cells: 10 },
  { queue: DispatchQueue.CRITICAL, cells: 10 },
];
const GENERATION = WIDTH.reduce((sum, { cells }) => sum + cells, 0);
/** The short form takes every so many cells: they meet every step, kind and class. */
const SHORT_STRIDE = 11;
const TRIES = 2;
const PATIENCE_MS = 30_000;
const DEATH_PATIENCE_MS = 15_000;
const LOOK_UP_PATIENCE_MS = 60_000;

interface Cell extends Failpoint {
  messageId: string;
}

await runItem(async () => {
  const settings = benchSettings();
  const chosen = failpoints().filter((_, index) => !settings.short || index % SHORT_STRIDE === 0);
  const answerers = await Answerers.start();
  const world = await World.open(settings);
  const cells: Cell[] = [];
  for (let first = 0; first < chosen.length; first += GENERATION)
    cells.push(...(await dieTogether(world, answerers, chosen.slice(first, first + GENERATION), first)));
  const survivor = await world.startWorker();
  await world.drained(PATIENCE_MS);
  await lookedUp(world);
  await world.drained(PATIENCE_MS);

  const { database } = world.context;
  const ends = await endsOf(world, answerers, cells);
  const wrong = cells.filter(({ messageId, expected }) => ends.get(messageId) !== expected);
  for (const { messageId, provider, answer, step, expected } of wrong)
    process.stderr.write(`${provider}, ${answer}, ${step}: ${ends.get(messageId)} instead of ${expected}\n`);
  const unfit = (await brokenEventLogs(database)) + (await wrongSteps(database)) + (await brokenAttempts(database));
  const figure = `${cells.length - wrong.length} of ${cells.length} cells`;
  report('R2', figure, 'end as docs/failpoints.md says', wrong.length === 0 && cells.length > 0);
  const faults = (await wrongCredits(database)) + (await ledgerFaults(world)).length;
  report('R2-credits', `${faults}`, '0 ends with other credits than docs/failpoints.md says', faults === 0);
  const left = await leftByAcceptance(world);
  report('R2-accept', `${left}`, '0 mails or entries left by an acceptance that died', left === 0);
  report('R2-history', `${unfit}`, '0 broken event sequences or attempts', unfit === 0);
  await survivor.stop();
  await answerers.close();
  await world.close();
});

/** One worker that dies holding all these cells at once. */
async function dieTogether(
  world: World,
  answerers: Answerers,
  chosen: Failpoint[],
  generation: number,
): Promise<Cell[]> {
  // Before the worker starts, so that it knows them from the beginning.
  const providerIds: string[] = [];
  for (const cell of chosen) providerIds.push((await world.addProvider(answerers.wayOf(cell))).id);
  const worker = await world.startTestWorker({ generation, cells: chosen.length });
  const queues = WIDTH.flatMap(({ queue, cells }) => Array.from({ length: cells }, () => queue));
  const cells: Cell[] = [];
  for (const [index, cell] of chosen.entries()) {
    const to = { trigger: answerers.triggerOf(cell), generation, step: cell.step };
    cells.push({ ...cell, messageId: await acceptFor(world, to, queues[index]!, providerIds[index]!) });
  }
  if (!(await eventually(async () => !worker.alive, DEATH_PATIENCE_MS)))
    throw new Error(`Not every cell of generation ${generation} was reached.`);
  return cells;
}

/** A mail that can go through one provider only, and tells the worker at which step to die. */
async function acceptFor(
  world: World,
  to: { trigger: string; generation: number; step: string },
  queue: DispatchQueue,
  onlyProviderId: string,
): Promise<string> {
  const [id] = await world.acceptBulk({
    count: 1,
    to: (index) => `${to.trigger}+${index}@${to.generation}.${to.step.toLowerCase()}.langkah.example`,
    change: { typeKey: 'order.shipped', queue, headers: null, maxAttempts: TRIES, onlyProviderId },
  });
  if (!id) throw new Error('Nothing was accepted.');
  return id;
}

/** Moves the moment of the first look-ups to now, and waits until all were made. */
async function lookedUp(world: World): Promise<void> {
  const { database } = world.context;
  const due = `dispatch = 'UNKNOWN' and look_ups = 0 and resolve_at is not null`;
  await database.query({ text: `update message set resolve_at = now() where ${due}` });
  const none = async () => (await database.query({ text: `select id from message where ${due} limit 1` })).length === 0;
  if (!(await eventually(none, LOOK_UP_PATIENCE_MS))) throw new Error('The look-ups do not end.');
}

/** How each message ended, in the words of the table. */
async function endsOf(world: World, answerers: Answerers, cells: Cell[]): Promise<Map<string, string>> {
  const rows = await world.context.database.query<{ id: string; dispatch: string; attempts: number }>({
    text: 'select id, dispatch, attempt_count as attempts from message where id = any ($1::uuid[])',
    values: [cells.map(({ messageId }) => messageId)],
  });
  return new Map(rows.map(({ id, dispatch, attempts }) => [id, `${dispatch} ${attempts} ${answerers.timesTaken(id)}`]));
}
