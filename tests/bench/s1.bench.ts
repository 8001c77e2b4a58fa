// Budget: 120 s short, 600 s full
// S1: bulk mail by SMTP through the whole pipeline, against nodemailer's pool alone on the same sink in the same minute.
import { benchSettings, median, report, runItem } from '../support/bench.ts';
import { type Cost, countWhole, describeCost, Pipeline } from '../support/bench-pipeline.ts';
import { selfTimes } from '../support/bench-profile.ts';
import { World } from '../support/bench-world.ts';
import { Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const NODEMAILER = new URL('../support/bench-nodemailer.ts', import.meta.url);
const WARM_UP = 500;
const CONNECTIONS = 10;
const TARGET = 0.6;

await runItem(async () => {
  const settings = benchSettings();
  const [rounds, count] = settings.short ? [2, 2_000] : [3, 10_000];
  const { helper: sink, ready } = await Helper.start<{ port: number }>(SINK, {});
  const { helper: raw } = await Helper.start(NODEMAILER, { port: ready.port, connections: CONNECTIONS });
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const profiling = settings.profileFile ? profileInto(settings.profileFile) : [];
  const pipeline = await Pipeline.start(world, settings.dir, profiling);

  await sendRaw(raw, WARM_UP);
  await pipeline.send({ count: WARM_UP });
  const alone: number[] = [];
  const through: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await sendRaw(raw, count));
    through.push(await pipeline.send({ count }));
  }
  const whole = await countWhole(world);
  const expected = rounds * count + WARM_UP;
  const { accepted } = await sink.ask<{ accepted: number }>({});
  await pipeline.worker.stop();
  await world.close();

  const rate = median(through.map(({ perSecond }) => perSecond));
  const ratio = rate / median(alone);
  // A worker that is profiled is slower: then the figure is only told.
  const judged = settings.profileFile ? null : ratio >= TARGET;
  report('S1', ratio.toFixed(2), `>=${TARGET} of nodemailer's pool (aim 1.0)`, judged);
  report('S1-whole', `${whole} of ${expected}`, 'SENT, one attempt, three events', whole === expected);
  report('S1-sink', `${accepted}`, `${2 * expected} mails received`, accepted === 2 * expected);
  const rates = `${Math.round(rate)}/s through, ${Math.round(median(alone))}/s alone`;
  report('S1-rates', rates, `${count} x ${rounds}`, null);
  report('S1-cost', describeCost(through), 'per message', null);
  if (!settings.profileFile) return;
  for (const { name, share } of selfTimes(settings.profileFile))
    report('S1-profile', `${(share * 100).toFixed(1)} %`, name, null);
});

function profileInto(file: string): string[] {
  const slash = file.lastIndexOf('/');
  return ['--cpu-prof', `--cpu-prof-dir=${file.slice(0, slash)}`, `--cpu-prof-name=${file.slice(slash + 1)}`];
}

/** Messages a second that nodemailer sends alone. */
async function sendRaw(raw: Helper, count: number): Promise<number> {
  const { ms } = await raw.ask<{ ms: number }>({ count });
  return count / (ms / 1000);
}
