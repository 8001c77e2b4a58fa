// Budget: 60 s short, 120 s full
// S4: how long emailSend takes to accept at 100 requests a second, which come whether or not the ones before were answered.
import { benchSettings, pause, percentile, report, runItem } from '../support/bench.ts';
import { ApiClient } from '../support/bench-client.ts';
import { postgresWork } from '../support/bench-postgres.ts';
import { World } from '../support/bench-world.ts';
import { cpuOf, Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const PER_SECOND = 100;
const WARM_UP_SECONDS = 3;
const TARGET_MS = 100;
const AIM_MS = 50;

await runItem(async () => {
  const settings = benchSettings();
  const seconds = settings.short ? 5 : 30;
  const { ready } = await Helper.start<{ port: number }>(SINK, {});
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const { url, api } = await world.startApi();
  const worker = await world.startWorker();
  const client = new ApiClient(url, world.apiKey);
  await openLoop(client, WARM_UP_SECONDS);
  const cpuBefore = cpuOf(api.pid);
  const before = await postgresWork(world.context.database);
  const latencies = await openLoop(client, seconds);
  const apiCpuMs = cpuOf(api.pid) - cpuBefore;
  const after = await postgresWork(world.context.database);
  await world.drained(30_000);
  const p99 = percentile(latencies, 0.99);
  const figure = `p50 ${percentile(latencies, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
  const accepted = latencies.length;
  report(
    'S4',
    figure,
    `p99 <=${TARGET_MS} ms (aim ${AIM_MS}) at ${PER_SECOND}/s`,
    settings.short ? null : p99 <= TARGET_MS,
  );
  report('S4-accepted', `${accepted}`, `${seconds * PER_SECOND} accepted`, accepted === seconds * PER_SECOND);
  const costs = [
    `API ${(apiCpuMs / accepted).toFixed(1)} ms CPU`,
    `Postgres ${((after.cpuMs - before.cpuMs) / accepted).toFixed(1)} ms CPU`,
    `${((after.transactions - before.transactions) / accepted).toFixed(1)} transactions`,
  ];
  report('S4-cost', costs.join(', '), 'per request, sending included', null);
  await client.close();
  await api.stop();
  await worker.stop();
  await world.close();
});

/** Latencies in ms from the moment each request was due, so that a stall counts for all that it held up. */
async function openLoop(client: ApiClient, seconds: number): Promise<number[]> {
  const started = performance.now();
  const requests = Array.from({ length: seconds * PER_SECOND }, async (_, index) => {
    const dueAt = started + (index * 1_000) / PER_SECOND;
    await pause(Math.max(0, dueAt - performance.now()));
    await client.send({ to: `pembeli${index}@pelanggan.example` });
    return performance.now() - dueAt;
  });
  return Promise.all(requests);
}
