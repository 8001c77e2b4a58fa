// Budget: 90 s short, 600 s full
// S3: critical mail: from the answer of emailSend until the provider has accepted, idle and while a campaign runs.
import { benchSettings, pause, percentile, report, runItem } from '../support/bench.ts';
import { ApiClient } from '../support/bench-client.ts';
import { World } from '../support/bench-world.ts';
import { Helper } from '../support/processes.ts';

const SINK = new URL('../support/bench-smtp-sink.ts', import.meta.url);
const PER_SECOND = 10;
const IDLE_TARGET_MS = 1_000;
const BUSY_TARGET_MS = 3_000;
const DRAIN_MS = 400_000;

await runItem(async () => {
  const settings = benchSettings();
  const idleSends = settings.short ? 30 : 300;
  const bulk = settings.short ? 4_000 : 100_000;
  const { ready } = await Helper.start<{ port: number }>(SINK, {});
  const world = await World.open(settings);
  await world.useSmtp(ready.port);
  const { url, api } = await world.startApi();
  const worker = await world.startWorker();
  const client = new ApiClient(url, world.apiKey);

  await sendWhile(client, (sent) => sent < PER_SECOND);
  const idle = await delaysOf(world, await sendWhile(client, (sent) => sent < idleSends));
  await world.acceptBulk({ count: bulk });
  let running = true;
  const finished = bulkFinished(world).then(() => {
    running = false;
  });
  const busy = await delaysOf(world, await sendWhile(client, () => running));
  await finished;

  const judged = (value: number, target: number) => (settings.short ? null : value <= target);
  const p99 = { idle: percentile(idle, 0.99), busy: percentile(busy, 0.99) };
  report('S3-idle', describe(idle), `p99 <=${IDLE_TARGET_MS} ms`, judged(p99.idle, IDLE_TARGET_MS));
  report('S3-bulk', describe(busy), `p99 <=${BUSY_TARGET_MS} ms while ${bulk} run`, judged(p99.busy, BUSY_TARGET_MS));
  await client.close();
  await api.stop();
  await worker.stop();
  await world.close();
});

interface Sent {
  id: string;
  answeredAt: number;
}

/** One mail every tenth of a second while `goOn`. */
async function sendWhile(client: ApiClient, goOn: (sent: number) => boolean): Promise<Sent[]> {
  const sent: Promise<Sent>[] = [];
  while (goOn(sent.length)) {
    const request = client.send({ to: `pembeli${sent.length}@pelanggan.example` });
    sent.push(request.then((id) => ({ id, answeredAt: Date.now() })));
    await pause(1_000 / PER_SECOND);
  }
  return Promise.all(sent);
}

/** From the answer until the provider's acceptance was settled, in ms; 0 where it came first. */
async function delaysOf(world: World, sent: Sent[]): Promise<number[]> {
  const ids = sent.map(({ id }) => id);
  const read = () =>
    world.context.database.query<{ id: string; at: Date }>({
      text: `select message_id as id, finished_at as at from attempt
              where state = 'ACCEPTED' and message_id = any ($1::uuid[])`,
      values: [ids],
    });
  let rows = await read();
  for (let waited = 0; rows.length < ids.length; waited += 1) {
    if (waited > 100) throw new Error(`${ids.length - rows.length} critical mails were not accepted.`);
    await pause(100);
    rows = await read();
  }
  const acceptedAt = new Map(rows.map(({ id, at }) => [id, at.getTime()]));
  return sent.map(({ id, answeredAt }) => Math.max(0, acceptedAt.get(id)! - answeredAt));
}

async function bulkFinished(world: World): Promise<void> {
  const waiting = async () => {
    const [row] = await world.context.database.query<{ waits: boolean }>({
      text: `select exists (select from message where queue = 'BULK' and dispatch = 'QUEUED') as waits`,
    });
    return row?.waits ?? false;
  };
  for (let waited = 0; await waiting(); waited += 250) {
    if (waited > DRAIN_MS) throw new Error('The campaign does not end.');
    await pause(250);
  }
}

function describe(delays: number[]): string {
  return `p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms of ${delays.length}`;
}
