// Budget: 120 s short, 600 s full
// S1: bulk mail by SMTP through the whole pipeline, against nodemailer's pool alone on the same sink in the same minute.
import { benchSettings, median, report, runItem } from '../support/bench.ts';
import { type PostgresWork, postgresWork } from '../support/bench-postgres.ts';
import { World } from '../support/bench-world.ts';
import { cpuOf, Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const NODEMAILER = new URL('../support/bench-nodemailer.ts', import.meta.url);
const ROUNDS = 3;
const WARM_UP = 500;
const CONNECTIONS = 10;
/** What the first release must reach, and what it aims at. */
const TARGET = 0.4;
const FINAL_TARGET = 0.6;
const DRAIN_MS = 300_000;

interface Cost {
  perSecond: number;
  workerCpuMs: number;
  postgres: PostgresWork;
}

await runItem(async () => {
  const settings = benchSettings();
  const count = settings.short ? 3_000 : 10_000;
  const { helper: sink, ready } = await Helper.start<{ port: number }>(SINK, {});
  const { helper: raw } = await Helper.start(NODEMAILER, { port: ready.port, connections: CONNECTIONS });
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const worker = await world.startWorker();

  await sendRaw(raw, WARM_UP);
  await sendThrough(world, worker.pid, WARM_UP);
  const alone: number[] = [];
  const through: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await sendRaw(raw, count));
    through.push(await sendThrough(world, worker.pid, count));
  }
  const whole = await countWhole(world);
  const expected = ROUNDS * count + WARM_UP;
  const { accepted } = await sink.ask<{ accepted: number }>({});
  await worker.stop();
  await world.close();

  const rate = median(through.map(({ perSecond }) => perSecond));
  const ratio = rate / median(alone);
  report('S1', ratio.toFixed(2), `>=${TARGET} of nodemailer's pool`, ratio >= TARGET && whole === expected);
  report('S1-final', ratio.toFixed(2), `>=${FINAL_TARGET} (aim 1.0)`, null);
  report('S1-whole', `${whole} of ${expected}`, 'SENT, one attempt, three events', whole === expected);
  report('S1-sink', `${accepted}`, `${2 * expected} mails received`, accepted === 2 * expected);
  report(
    'S1-rates',
    `${Math.round(rate)}/s through, ${Math.round(median(alone))}/s alone`,
    `${count} x ${ROUNDS}`,
    null,
  );
  report('S1-cost', describeCost(through, count), 'per message', null);
});

/** Messages a second that nodemailer sends alone. */
async function sendRaw(raw: Helper, count: number): Promise<number> {
  const { ms } = await raw.ask<{ ms: number }>({ count });
  return count / (ms / 1000);
}

/** From the first byte of acceptance to the last message SENT. */
async function sendThrough(world: World, workerPid: number, count: number): Promise<Cost> {
  const { database } = world.context;
  const cpuBefore = cpuOf(workerPid);
  const before = await postgresWork(database);
  const started = performance.now();
  await world.acceptBulk({ count });
  await world.drained(DRAIN_MS);
  const seconds = (performance.now() - started) / 1000;
  const after = await postgresWork(database);
  return {
    perSecond: count / seconds,
    workerCpuMs: cpuOf(workerPid) - cpuBefore,
    postgres: {
      cpuMs: after.cpuMs - before.cpuMs,
      walBytes: after.walBytes - before.walBytes,
      transactions: after.transactions - before.transactions,
    },
  };
}

/** Messages that ended as they should: SENT, by one accepted attempt, with the events queued, sending and sent. */
async function countWhole(world: World): Promise<number> {
  const [row] = await world.context.database.query<{ count: number }>({
    text: `
      select count(*)::int as count
        from message m
        join (select message_id, count(*) filter (where state = 'ACCEPTED') as accepted, count(*) as tries
                from attempt group by message_id) a on a.message_id = m.id
        join (select message_id, count(*) as events, max(sequence) as last from message_event group by message_id) e
          on e.message_id = m.id
       where m.dispatch = 'SENT' and a.accepted = 1 and a.tries = 1 and e.events = 3 and e.last = 3 and m.sequence = 3`,
  });
  return row?.count ?? 0;
}

function describeCost(rounds: Cost[], count: number): string {
  const each = (figure: (cost: Cost) => number) => median(rounds.map(figure)) / count;
  return [
    `worker ${each(({ workerCpuMs }) => workerCpuMs).toFixed(2)} ms CPU`,
    `Postgres ${each(({ postgres }) => postgres.cpuMs).toFixed(2)} ms CPU`,
    `${Math.round(each(({ postgres }) => postgres.walBytes))} B WAL`,
    `${each(({ postgres }) => postgres.transactions).toFixed(3)} transactions`,
  ].join(', ');
}
