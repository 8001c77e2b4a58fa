// Budget: 60 s short, 300 s full
// S2: bulk mail of 5 kB by Mailketing's HTTP API through the whole pipeline, against undici's Pool alone on the same sink.
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { benchSettings, median, report, runItem } from '../support/bench.ts';
import { smallMailHtml } from '../support/bench-mail.ts';
import { type Cost, countWhole, describeCost, Pipeline } from '../support/bench-pipeline.ts';
import { World } from '../support/bench-world.ts';
import { mailketingWay } from '../support/chaos-provider.ts';
import { Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-http-sink.ts', import.meta.url);
const UNDICI = new URL('../support/bench-undici.ts', import.meta.url);
const WARM_UP = 500;
/** As many as the adapter opens. */
const CONNECTIONS = 20;
const TARGET = 0.12;
/** Mail that must arrive needs no way out, so no headers, which Mailketing's API cannot carry. */
const change = { typeKey: 'order.confirmed', headers: null };

await runItem(async () => {
  const settings = benchSettings();
  const [rounds, count] = settings.short ? [2, 2_000] : [3, 10_000];
  const { helper: sink, ready } = await Helper.start<{ port: number }>(SINK, {});
  const { helper: raw } = await Helper.start(UNDICI, { port: ready.port, connections: CONNECTIONS });
  const world = await World.open(settings);
  const url = `http://127.0.0.1:${ready.port}`;
  await world.addProvider(mailketingWay(ProviderKind.MAILKETING_V1, url, 'sandbox-mailketing-token'));
  const pipeline = await Pipeline.start(world, settings.dir);
  const send = (mails: number) => pipeline.send({ count: mails, html: smallMailHtml, change });
  const sendRaw = async (mails: number) => mails / ((await raw.ask<{ ms: number }>({ count: mails })).ms / 1_000);

  await sendRaw(WARM_UP);
  await send(WARM_UP);
  const alone: number[] = [];
  const through: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await sendRaw(count));
    through.push(await send(count));
  }
  const whole = await countWhole(world);
  const expected = rounds * count + WARM_UP;
  const { accepted } = await sink.ask<{ accepted: number }>({});
  await pipeline.worker.stop();
  await world.close();

  const rate = median(through.map(({ perSecond }) => perSecond));
  const ratio = rate / median(alone);
  report('S2', ratio.toFixed(3), `>=${TARGET} of undici's Pool (aim 0.25)`, ratio >= TARGET);
  report('S2-whole', `${whole} of ${expected}`, 'SENT, one attempt, three events', whole === expected);
  report('S2-sink', `${accepted}`, `${2 * expected} requests received`, accepted === 2 * expected);
  const rates = `${Math.round(rate)}/s through, ${Math.round(median(alone))}/s alone`;
  report('S2-rates', rates, `${count} x ${rounds}`, null);
  report('S2-cost', describeCost(through), 'per message', null);
});
