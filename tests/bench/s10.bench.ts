// Budget: 90 s short, 900 s full
// S10: S1 with many messages in the table against S1 with few: the cost of a message stays flat. Each S1 is measured against
// nodemailer's pool in the same minute, so that a machine that became busier meanwhile does not count.
import { benchSettings, median, report, runItem } from '../support/bench.ts';
import { writeHistory } from '../support/bench-history.ts';
import { type Cost, describeCost, Pipeline } from '../support/bench-pipeline.ts';
import { World } from '../support/bench-world.ts';
import { Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const NODEMAILER = new URL('../support/bench-nodemailer.ts', import.meta.url);
const CONNECTIONS = 10;
const WARM_UP = 500;
const TARGET = 0.9;
const FULL = { few: 10_000, many: 1_000_000, count: 10_000, rounds: 3 };
const SHORT = { few: 2_000, many: 50_000, count: 2_000, rounds: 1 };

await runItem(async () => {
  const settings = benchSettings();
  const plan = settings.short ? SHORT : FULL;
  const { ready } = await Helper.start<{ port: number }>(SINK, {});
  const { helper: raw } = await Helper.start(NODEMAILER, { port: ready.port, connections: CONNECTIONS });
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const pipeline = await Pipeline.start(world, settings.dir);
  const measure = async (): Promise<S1> => {
    await raw.ask({ count: WARM_UP });
    await pipeline.send({ count: WARM_UP });
    const rounds: { cost: Cost; ratio: number }[] = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      const { ms } = await raw.ask<{ ms: number }>({ count: plan.count });
      const cost = await pipeline.send({ count: plan.count });
      rounds.push({ cost, ratio: cost.perSecond / (plan.count / (ms / 1_000)) });
    }
    return { ratio: median(rounds.map(({ ratio }) => ratio)), costs: rounds.map(({ cost }) => cost) };
  };
  await writeHistory(world, plan.few);
  const few = await measure();
  await writeHistory(world, plan.many - (await messages(world)));
  const before = await messages(world);
  const many = await measure();
  await pipeline.worker.stop();
  await world.close();

  const flat = many.ratio / few.ratio;
  const figure = `${flat.toFixed(2)} (${few.ratio.toFixed(2)} at ${plan.few}, ${many.ratio.toFixed(2)} at ${before})`;
  report('S10', figure, `>=${TARGET}`, settings.short ? null : flat >= TARGET);
  report('S10-rates', `${rateOf(few)}/s at ${plan.few}, ${rateOf(many)}/s at ${before}`, 'through', null);
  report('S10-cost-few', describeCost(few.costs), `per message at ${plan.few}`, null);
  report('S10-cost-many', describeCost(many.costs), `per message at ${before}`, null);
});

interface S1 {
  /** Of nodemailer's pool. */
  ratio: number;
  costs: Cost[];
}

function rateOf({ costs }: S1): number {
  return Math.round(median(costs.map(({ perSecond }) => perSecond)));
}

async function messages(world: World): Promise<number> {
  const [row] = await world.context.database.query<{ count: number }>({
    text: 'select count(*)::int as count from message',
  });
  return row?.count ?? 0;
}
