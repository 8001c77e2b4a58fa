// Budget: 90 s short, 1500 s full
// R1: workers are killed and the database is restarted the hard way while three shops send, each with another policy for what is
// uncertain: Brevo repeats with its key, Brevo without a key is asked, Mailketing and SMTP hold it for a person.
import { randomUUID } from 'node:crypto';
import { isUnavailable } from '../../apps/api/src/infra/database.ts';
import { restartEmbeddedPostgres } from '../../apps/api/src/infra/embedded-postgres.ts';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { ApiClient } from '../support/bench-client.ts';
import type { Shop } from '../support/bench-shop.ts';
import { World } from '../support/bench-world.ts';
import { inFlight, inFlightOf, unfinished } from '../support/chaos-checks.ts';
import { Fleet } from '../support/chaos-fleet.ts';
import { tellCredits } from '../support/chaos-ledger.ts';
import { type Policies, resolvedByLookUp, tellStorm } from '../support/chaos-policies.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const SHORT = { messages: 1_200, kills: 10, restarts: 1 };
const FULL = { messages: 20_000, kills: 200, restarts: 5 };
const WORKERS = 3;
/** A quarter comes through the API, one by one; the rest as a campaign does, set-based. */
const API_SHARE = 0.25;
const BULK_BATCH = 50;
/** More is not accepted meanwhile: what is asked is whether messages are stuck, not how fast this machine is. */
const MAX_BACKLOG = 300;
/** Time between two faults, in ms: anywhere up to twice this. */
const MEAN_PAUSE_MS = 800;
/** How long the provider holds half of its answers after it took the mail, so that kills hit mail under way. */
const SLOW_MS = 100;
const RECOVERY_MS = 10_000;
/** Statements that a killed worker had sent end within this; it is well below the lease. */
const SETTLED_MS = 150;
/** Every so many mails to Brevo is taken with an answer that nobody can read. */
const GARBAGE_EVERY = 40;

await runItem(async () => {
  const settings = benchSettings();
  const plan = settings.short ? SHORT : FULL;
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  const policies = await openPolicies(world, provider);
  const { url, api } = await world.startApi();
  const fleet = new Fleet(world, WORKERS);
  await fleet.ready();

  const hold = policies.hold.account.id;
  const durationMs = plan.kills * MEAN_PAUSE_MS;
  const sending = Object.values(policies).flatMap((shop: Shop, index) => {
    const count = Math.floor(plan.messages / 3) + (index < plan.messages % 3 ? 1 : 0);
    const byApi = Math.round(count * API_SHARE);
    const to = (unique: string) => recipientOf(shop === policies.hold, unique);
    return [
      acceptByApi(new ApiClient(url, shop.apiKey), { count: byApi, durationMs, to }),
      acceptSetBased(world, shop, { count: count - byApi, durationMs, to }),
    ];
  });
  const [{ bound, faults }, ...acknowledged] = await Promise.all([
    storm(world, fleet, { ...plan, pgDir: settings.pgDir, hold }),
    ...sending,
  ]);
  const { database } = world.context;
  await eventually(async () => (await unfinished(database)) === 0 && (await world.pending()) === 0, RECOVERY_MS);
  const stuck = await unfinished(database);
  report('R1-stuck', `${stuck}`, `0 due or under way ${RECOVERY_MS / 1000} s after the last fault`, stuck === 0);
  await resolvedByLookUp(world, policies, provider, settings.short);

  const ids = acknowledged.flat();
  report('R1-accepted', `${ids.length}`, `${plan.messages} acknowledged`, ids.length === plan.messages);
  await tellStorm({ world, policies, provider, url, ids, bound, faults });
  await tellCredits(world, provider);
  await fleet.stop();
  await api.stop();
  await provider.stop();
  await world.close();
});

async function openPolicies(world: World, provider: JournalingProvider): Promise<Policies> {
  const [keyed, lookedUp, mailketing, smtp] = [
    await world.addProvider(provider.brevo(true), 'Brevo with its key'),
    await world.addProvider(provider.brevo(false), 'Brevo that is asked'),
    await world.addProvider(provider.mailketing, 'Mailketing'),
    await world.addProvider(provider.smtp, 'SMTP'),
  ];
  const policies = {
    key: world.shop,
    lookUp: await world.addShop('Toko Kenanga Uji'),
    hold: await world.addShop('Toko Cempaka Uji'),
  };
  await policies.key.routeThrough([keyed.id]);
  await policies.lookUp.routeThrough([lookedUp.id]);
  await policies.hold.routeThrough([mailketing.id, smtp.id]);
  return policies;
}

/** Half of all answers come late. SMTP refuses some at first; Brevo takes some with an answer that cannot be read. */
function recipientOf(held: boolean, unique: string): string {
  const index = Number(/\d+$/.exec(unique)?.[0]);
  const [first = 'pembeli'] = [
    ...(!held && index % GARBAGE_EVERY === 1 ? ['garbage'] : []),
    ...(index % 2 === 1 ? ['slow'] : []),
    ...(held && unique.startsWith('b') && index % 4 === 2 ? ['flaky'] : []),
  ];
  return `${first}+${unique}@pelanggan.example`;
}

/** Kills and restarts at random moments; counts what the shop without key and look-up had in flight at each. */
async function storm(world: World, fleet: Fleet, plan: typeof SHORT & { pgDir: string; hold: string }) {
  const { database } = world.context;
  const restartAfter = new Set(
    Array.from({ length: plan.restarts }, (_, index) => Math.round(((index + 1) * plan.kills) / (plan.restarts + 1))),
  );
  let bound = 0;
  const counted: Promise<void>[] = [];
  for (let kill = 1; kill <= plan.kills; kill += 1) {
    await fleet.atLeast(WORKERS - 1);
    await pause(Math.random() * 2 * MEAN_PAUSE_MS);
    const pid = await fleet.killOne();
    counted.push(
      pause(SETTLED_MS)
        .then(() => untilAvailable(() => inFlightOf(database, pid, plan.hold)))
        .then((count) => {
          bound += count;
        }),
    );
    if (!restartAfter.has(kill)) continue;
    await pause(Math.random() * MEAN_PAUSE_MS);
    bound += await inFlight(database, plan.hold);
    await restartEmbeddedPostgres({ dataDir: plan.pgDir }, 'immediate');
  }
  await Promise.all(counted);
  return { bound, faults: plan.kills + plan.restarts };
}

interface Share {
  count: number;
  durationMs: number;
  to: (unique: string) => string;
}

/** A shop that repeats a request with the same key until it is acknowledged. */
async function acceptByApi(client: ApiClient, { count, durationMs, to }: Share): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const mail = { to: to(`a${index}`), idempotencyKey: randomUUID() };
    const send = async () => {
      acknowledged.push(await client.send(mail));
      return true;
    };
    if (!(await eventually(() => send().catch(() => false), 60_000))) throw new Error('The API does not come back.');
    await pause(durationMs / count);
  }
  await client.close();
  return acknowledged;
}

/** A batch whose acknowledgement was lost is not counted on; another one takes its place. */
async function acceptSetBased(world: World, shop: Shop, { count, durationMs, to }: Share): Promise<string[]> {
  const acknowledged: string[] = [];
  while (acknowledged.length < count) {
    if ((await untilAvailable(() => world.pending())) > MAX_BACKLOG) {
      await pause(100);
      continue;
    }
    const size = Math.min(BULK_BATCH, count - acknowledged.length);
    acknowledged.push(
      ...(await untilAvailable(() => shop.acceptBulk({ count: size, to: (index) => to(`b${index}`) }))),
    );
    await pause((durationMs * size) / count);
  }
  return acknowledged;
}

async function untilAvailable<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await pause(100);
    }
  }
}
