// Budget: 60 s short, 120 s full
// LIMIT: workers in processes of their own keep a provider's rate together, and its daily quota to the message, also when one of
// them is killed; what is over the quota waits, or goes to the next provider of its route.
import { benchSettings, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { compareWithJournal, dispatchStates } from '../support/chaos-checks.ts';
import {
  describeStanding,
  paceOf,
  type QuotaRun,
  type Standing,
  setLimits,
  shareOfWorkers,
  useUpQuota,
} from '../support/chaos-limits.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';
import type { Program } from '../support/processes.ts';

const RATE = 100;
const TOLERANCE = 0.05;
const QUOTA = 500;
const WANTED = 700;
const SLOW_MS = 50;

await runItem(async () => {
  const settings = benchSettings();
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const world = await World.open(settings);
  const rated = await world.addProvider(provider.brevo(true));
  await setLimits(world, rated, RATE, null);
  await world.shop.routeThrough([rated.id]);
  const workers = await Promise.all([world.startWorker(), world.startWorker()]);
  await keepRate(world, provider, settings.short ? 5 : 15);
  await provider.forget();

  const run = await quotaRun(world, provider, 'Kenanga');
  const exact = await useUpQuota(world, run);
  report('LIMIT-quota', describeStanding(exact), `${QUOTA} of ${WANTED}`, exact.accepted === QUOTA && whole(exact));
  const { route, ...rest } = await quotaRun(world, provider, 'Cempaka');
  const second = await world.addProvider(provider.smtp);
  const passedOn = await useUpQuota(world, { ...rest, route: [...route, second] });
  const holds = passedOn.accepted === QUOTA && passedOn.elsewhere === WANTED - QUOTA;
  report('LIMIT-quota-next', describeStanding(passedOn), `${QUOTA} of ${WANTED}, the rest by the next`, holds);
  await killOne(world, provider, workers);

  const states = await dispatchStates(world.context.database);
  const { duplicates, takenUnsaid } = compareWithJournal(states, await provider.acceptances());
  const wrong = duplicates + takenUnsaid;
  report('LIMIT-journal', `${wrong}`, '0 duplicates, 0 taken that the log does not say', wrong === 0);
  await Promise.all(workers.map((worker) => worker.stop()));
  await provider.stop();
  await world.close();
});

async function keepRate(world: World, provider: JournalingProvider, seconds: number): Promise<void> {
  const wanted = RATE * seconds;
  const pace = await paceOf(world, provider, wanted);
  const share = await shareOfWorkers(world);
  const kept = Math.abs(pace.perSecond - RATE) <= RATE * TOLERANCE;
  const holds = kept && pace.count === wanted && share.length === 2;
  const figure = `${pace.perSecond.toFixed(1)}/s over ${pace.seconds.toFixed(1)} s`;
  report('LIMIT-rate', figure, `${RATE}/s within 5 %, two workers together`, holds);
  report('LIMIT-workers', share.join(' + '), `by each, at most ${pace.busiest} in any second`, null);
}

async function quotaRun(world: World, provider: JournalingProvider, name: string): Promise<QuotaRun> {
  const route = [await world.addProvider(provider.smtp)];
  return { shop: await world.addShop(`Toko ${name} Uji`), route, quota: QUOTA, wanted: WANTED };
}

/** What a killed worker had taken of the quota and not used is not given back: less may be sent that day, never more. */
async function killOne(world: World, provider: JournalingProvider, workers: Program[]): Promise<void> {
  const kill = async () => workers.shift()?.kill();
  const standing = await useUpQuota(world, { ...(await quotaRun(world, provider, 'Mawar')), meanwhile: kill });
  const used = standing.accepted + standing.unknown;
  const holds = used <= QUOTA && used > 0 && whole(standing);
  report('LIMIT-quota-kill', describeStanding(standing), `at most ${QUOTA} of ${WANTED}, one worker killed`, holds);
}

/** Nothing is lost: what is over the quota waits, and says for what. */
function whole({ accepted, unknown, waiting, moving }: Standing): boolean {
  return accepted + unknown + waiting === WANTED && moving === 0;
}
