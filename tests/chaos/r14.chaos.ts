// Budget: 60 s short, 120 s full
// R14: workers whose clocks are an hour fast and an hour slow, in other time zones, beside one that is right: nothing scheduled goes
// early, no lease is taken from the living, rates and quotas are kept.
import { benchSettings, eventually, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { brokenAttempts, brokenEventLogs, messagesWith } from '../support/chaos-checks.ts';
import { describeStanding, paceOf, setLimits, shareOfWorkers, useUpQuota } from '../support/chaos-limits.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const HOUR_MS = 3_600_000;
const SLOW_MS = 50;
const RATE = 50;
const TOLERANCE = 0.05;
const QUOTA = 120;
const WANTED = 200;
/** Of scheduled mails: how many for each moment. */
const EACH = 30;
/** Moments of scheduled mails, in ms from now; the last ones are past already for a clock that is fast. */
const SOON_MS = [2_000, 3_000, 4_000];
const LATER_MS = [HOUR_MS / 4, HOUR_MS / 2];
const PATIENCE_MS = 30_000;

await runItem(async () => {
  const settings = benchSettings();
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  const rated = await world.addProvider(provider.brevo(true));
  await setLimits(world, rated, RATE, null);
  await world.shop.routeThrough([rated.id]);
  const workers = await Promise.all([
    world.startTestWorker({ clockOffsetMs: HOUR_MS }, { TZ: 'Pacific/Kiritimati' }),
    world.startTestWorker({ clockOffsetMs: -HOUR_MS }, { TZ: 'Pacific/Pago_Pago' }),
    world.startTestWorker({}, { TZ: 'UTC' }),
  ]);

  const wanted = RATE * (settings.short ? 4 : 12);
  const pace = await paceOf(world, provider, wanted);
  const share = await shareOfWorkers(world);
  const kept = Math.abs(pace.perSecond - RATE) <= RATE * TOLERANCE && pace.count === wanted;
  report('R14-rate', `${pace.perSecond.toFixed(1)}/s`, `${RATE}/s within 5 % (${share.join(' + ')})`, kept);
  report('R14-all', `${share.length}`, 'workers sent, whatever their clocks', share.length === workers.length);
  await keepSchedule(world, provider);
  const shop = await world.addShop('Toko Kenanga Uji');
  const route = [await world.addProvider(provider.smtp)];
  const standing = await useUpQuota(world, { shop, route, quota: QUOTA, wanted: WANTED });
  const exact = standing.accepted === QUOTA && standing.waiting === WANTED - QUOTA;
  report('R14-quota', describeStanding(standing), `${QUOTA} of ${WANTED}`, exact);
  await keepLeases(world, workers.length);
  await Promise.all(workers.map((worker) => worker.stop()));
  await provider.stop();
  await world.close();
});

/** Scheduled mails leave when the right clock says so: not before, and not an hour late. */
async function keepSchedule(world: World, provider: JournalingProvider): Promise<void> {
  await provider.forget();
  const shop = await world.addShop('Toko Cempaka Uji');
  await shop.routeThrough([(await world.addProvider(provider.smtp)).id]);
  const now = Date.now();
  const scheduled = new Map<string, number>();
  for (const delay of [...SOON_MS, ...LATER_MS]) {
    const at = now + delay;
    const ids = await shop.acceptBulk({ count: EACH, change: { scheduledAt: new Date(at) } });
    for (const id of ids) scheduled.set(id, at);
  }
  const soon = SOON_MS.length * EACH;
  await eventually(async () => (await provider.accepted()).length >= soon, PATIENCE_MS);
  const sent = await provider.accepted();
  const delays = sent.map(({ id, at }) => at - (scheduled.get(id) ?? Number.POSITIVE_INFINITY));
  const early = delays.filter((delay) => delay < 0).length;
  const latest = Math.max(...delays);
  report('R14-early', `${early} of ${scheduled.size}`, '0 early sends of scheduled mail', early === 0);
  report(
    'R14-due',
    `${sent.length}`,
    `${soon} sent by now, the last ${latest} ms after its moment`,
    sent.length === soon,
  );
}

/** Nobody was declared dead and nothing was taken over, so each message had one attempt. */
async function keepLeases(world: World, workers: number): Promise<void> {
  const { database } = world.context;
  const alive = await database.query({ text: `select id from worker where state = 'ALIVE'` });
  const dead = await database.query({ text: `select id from worker where state <> 'ALIVE'` });
  const again = await database.query({ text: 'select message_id from attempt where number > 1' });
  const stolen = dead.length + again.length + (await messagesWith(database, 'RECOVERED'));
  report('R14-leases', `${stolen}`, '0 leases stolen', stolen === 0 && alive.length === workers);
  const unfit = (await brokenEventLogs(database)) + (await brokenAttempts(database));
  report('R14-history', `${unfit}`, '0 broken event sequences or attempts', unfit === 0);
}
