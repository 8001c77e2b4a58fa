// Budget: 90 s short, 180 s full
// S8: one event to many subscribers of emailLogUpdated: when the last of them has it, counted from before its commit.
import { benchSettings, median, pause, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { Helper } from '../support/processes.ts';

const SUBSCRIBERS = new URL('../support/bench-subscribers.ts', import.meta.url);
const EVENTS = 10;
const WARM_UP = 2;
const TARGET_MS = 500;
const GAP_MS = 300;

await runItem(async () => {
  const settings = benchSettings();
  const count = settings.short ? 500 : 2_000;
  const world = await World.open(settings);
  await world.useSmtp(1);
  const { api, url } = await world.startApi();
  const address = url.replace(/^http/, 'ws');
  const one = await lastArrivals(world, { url: address, count: 1 });
  const all = await lastArrivals(world, { url: address, count });
  await api.stop();
  await world.close();
  const figure = `${median(all).toFixed(0)} ms, worst ${Math.max(...all).toFixed(0)} ms`;
  report('S8', figure, `<=${TARGET_MS} ms for ${count} subscribers`, settings.short ? null : median(all) <= TARGET_MS);
  report('S8-each', `${(((median(all) - median(one)) / count) * 1_000).toFixed(0)} us`, 'per subscriber', null);
  report(
    'S8-ratio',
    `${(median(all) / median(one)).toFixed(1)}`,
    `times what one subscriber waits (${median(one).toFixed(0)} ms)`,
    null,
  );
});

/** Per event: from before its commit until the last subscriber has it, in ms. No worker runs, so each mail is one event. */
async function lastArrivals(world: World, options: { url: string; count: number }): Promise<number[]> {
  const { helper } = await Helper.start(SUBSCRIBERS, { ...options, apiKey: world.apiKey });
  const times: number[] = [];
  for (let event = 0; event < WARM_UP + EVENTS; event += 1) {
    await pause(GAP_MS);
    const before = Date.now();
    const [id] = await world.acceptBulk({ count: 1 });
    const { lastAt } = await helper.ask<{ lastAt: number }>({ id });
    if (event >= WARM_UP) times.push(lastAt - before);
  }
  await helper.stop();
  return times;
}
