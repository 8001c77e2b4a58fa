import type { Provider } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { eventually, pause } from './bench.ts';
import type { Shop } from './bench-shop.ts';
import type { World } from './bench-world.ts';
import type { JournalingProvider } from './chaos-provider.ts';

/** Workers know new providers, routes and limits within a second. */
const KNOWN_MS = 1_200;
const PATIENCE_MS = 30_000;

/** Sets rate (a second) and quota (a WIB day) of a provider; null: no limit. */
export async function setLimits(world: World, provider: Provider, rate: number | null, quota: number | null) {
  await world.context.database.query({
    text: 'update provider set rate_per_second = $2, daily_quota = $3 where id = $1',
    values: [provider.id, rate, quota],
  });
}

/** How a provider took mails: a second on average from the first to the last, and the most in any one second. */
export interface Pace {
  count: number;
  seconds: number;
  perSecond: number;
  busiest: number;
}

/** Sends `count` newsletters of the first shop, and tells the pace by the moments in the provider's own journal. */
export async function paceOf(world: World, provider: JournalingProvider, count: number): Promise<Pace> {
  await provider.forget();
  await world.acceptBulk({ count });
  await world.drained(PATIENCE_MS + count * 20);
  const moments = (await provider.accepted()).map(({ at }) => at);
  const seconds = (moments.at(-1)! - moments[0]!) / 1_000;
  const perSecond = (moments.length - 1) / seconds;
  return { count: moments.length, seconds, perSecond, busiest: mostWithin(moments, 1_000) };
}

/** Most of these moments that lie within `span` ms. */
function mostWithin(moments: number[], span: number): number {
  let first = 0;
  let most = 0;
  for (const [index, moment] of moments.entries()) {
    while (moment - moments[first]! >= span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Mails that each worker got accepted. */
export async function shareOfWorkers(world: World): Promise<number[]> {
  const rows = await world.context.database.query<{ count: number }>({
    text: `select count(*)::int as count from attempt where state = 'ACCEPTED' group by worker_id order by 1`,
  });
  return rows.map(({ count }) => count);
}

/** Where the mails of a shop stand whose first provider has a quota. */
export interface Standing extends Record<string, unknown> {
  /** By the provider with the quota. */
  accepted: number;
  /** May have been taken by it. */
  unknown: number;
  /** Waits and says that it waits for the quota. */
  waiting: number;
  elsewhere: number;
  /** Due or under way. */
  moving: number;
}

export interface QuotaRun {
  shop: Shop;
  /** Best first; the first one gets the quota. */
  route: Provider[];
  quota: number;
  wanted: number;
  /** Done in the middle of it. */
  meanwhile?: () => Promise<void>;
}

/** Lets a shop send more than the quota of its first provider, until nothing moves any more. */
export async function useUpQuota(world: World, run: QuotaRun): Promise<Standing> {
  const limited = run.route[0]!;
  await setLimits(world, limited, null, run.quota);
  await run.shop.routeThrough(run.route.map(({ id }) => id));
  await pause(KNOWN_MS);
  await run.shop.acceptBulk({ count: run.wanted, to: (index) => `slow+${index}@pelanggan.example` });
  const standing = () => standingOf(world, run.shop, limited);
  if (run.meanwhile) {
    await eventually(async () => (await standing()).accepted >= run.quota / 3, PATIENCE_MS, 10);
    await run.meanwhile();
  }
  await eventually(async () => (await standing()).moving === 0, PATIENCE_MS);
  return standing();
}

async function standingOf(world: World, shop: Shop, limited: Provider): Promise<Standing> {
  const [row] = await world.context.database.query<Standing>({
    text: `
      select count(*) filter (where dispatch = 'SENT' and provider_id = $2)::int as accepted,
             count(*) filter (where dispatch = 'UNKNOWN' and provider_id = $2)::int as unknown,
             count(*) filter (where dispatch = 'QUEUED' and wait_reason = 'PROVIDER_LIMIT' and due_at > now())::int as waiting,
             count(*) filter (where dispatch = 'SENT' and provider_id <> $2)::int as elsewhere,
             count(*) filter (where dispatch = 'SENDING'
                                 or (dispatch = 'QUEUED' and (wait_reason is null or due_at <= now())))::int as moving
        from message where account_id = $1`,
    values: [shop.account.id, limited.id],
  });
  if (!row) throw new Error('The shop has no figures.');
  return row;
}

export function describeStanding({ accepted, unknown, waiting, elsewhere }: Standing): string {
  return `${accepted} accepted, ${unknown} UNKNOWN, ${waiting} wait for it, ${elsewhere} went elsewhere`;
}
