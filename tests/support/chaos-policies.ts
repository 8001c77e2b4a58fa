import type { Sql } from '../../apps/api/src/infra/database.ts';
import { eventually, report } from './bench.ts';
import { ApiClient } from './bench-client.ts';
import type { Shop } from './bench-shop.ts';
import type { World } from './bench-world.ts';
import {
  brokenAttempts,
  brokenEventLogs,
  compareWithJournal,
  dispatchStates,
  lostAmong,
  messagesWith,
  wrongSteps,
} from './chaos-checks.ts';
import type { JournalingProvider } from './chaos-provider.ts';

/** A shop for each way to end uncertainty. */
export interface Policies {
  /** The provider knows a repeated request by its key. */
  key: Shop;
  /** The provider can be asked. */
  lookUp: Shop;
  /** Neither: a person decides. */
  hold: Shop;
}

/** A worker may be killed while it asks; others ask again a minute later. */
const LOOK_UP_PATIENCE_MS = 180_000;

/** Waits for the look-ups of what the provider took; with `inHaste` their moment is moved to now. */
export async function resolvedByLookUp(
  world: World,
  { lookUp }: Policies,
  provider: JournalingProvider,
  inHaste: boolean,
): Promise<void> {
  const { database } = world.context;
  const accepted = await provider.acceptances();
  await eventually(
    async () => {
      if (inHaste)
        await database.query({
          text: `update message set resolve_at = now() where dispatch = 'UNKNOWN' and look_ups = 0 and resolve_at > now()`,
        });
      const unknown = await unknownOf(database, lookUp);
      return !unknown.some(({ id }) => accepted.has(id));
    },
    LOOK_UP_PATIENCE_MS,
    500,
  );
}

interface Storm {
  world: World;
  policies: Policies;
  provider: JournalingProvider;
  /** Address of the API. */
  url: string;
  /** Messages that were acknowledged. */
  ids: string[];
  /** Attempts of the shop that holds, in flight at the faults. */
  bound: number;
  faults: number;
}

/** Prints what became of everything. */
export async function tellStorm(storm: Storm): Promise<void> {
  const { world, provider, ids } = storm;
  const { database } = world.context;
  const accepted = await provider.acceptances();
  const journal = compareWithJournal(await dispatchStates(database), accepted);
  const lost = (await lostAmong(database, ids)).length;
  const duplicates = journal.duplicates + (await provider.duplicates());
  const unsaid = journal.sentUnseen + journal.takenUnsaid;
  const eventLogs = (await brokenEventLogs(database)) + (await wrongSteps(database));
  const attempts = await brokenAttempts(database);
  report('R1-lost', `${lost} of ${ids.length}`, '0 lost', lost === 0);
  report('R1-duplicates', `${duplicates}`, '0 duplicates', duplicates === 0);
  report('R1-journal', `${unsaid}`, '0 differences between SENT and what the provider took', unsaid === 0);
  report('R1-events', `${eventLogs}`, '0 gaps and 0 impossible steps in event sequences', eventLogs === 0);
  report('R1-attempts', `${attempts}`, '0 attempts that contradict their message', attempts === 0);
  await tellPolicies(storm, accepted);
  const rested = await messagesWith(database, 'DELAYED');
  report('R1-rested', `${rested}`, 'held up by a breaker', null);
}

async function tellPolicies(storm: Storm, accepted: Map<string, number>): Promise<void> {
  const { policies, bound, faults } = storm;
  const { database } = storm.world.context;
  const inKey = await unknownOf(database, policies.key);
  const early = inKey.filter(({ ended }) => !ended).length;
  const repeated = await repeatedOf(database, policies.key);
  const keyFigure = `${early} UNKNOWN with tries left, ${inKey.length - early} without`;
  report('R1-key', keyFigure, `0 with tries left (${repeated} repeated by key)`, early === 0 && repeated > 0);
  const inLookUp = await unknownOf(database, policies.lookUp);
  const unresolved = inLookUp.filter(({ id }) => accepted.has(id)).length;
  const resolved = await messagesWith(database, 'RESOLVED');
  const lookUpFigure = `${unresolved} taken but not SENT, ${inLookUp.length} UNKNOWN and not taken`;
  report('R1-look-up', lookUpFigure, `0 taken but not SENT (${resolved} found)`, unresolved === 0 && resolved > 0);
  const held = await unknownOf(database, policies.hold);
  const taken = held.filter(({ id }) => accepted.has(id)).length;
  report('R1-hold', `${held.length} UNKNOWN`, `<=${bound} in flight at ${faults} faults`, held.length <= bound);
  report('R1-hold-truth', `${taken} taken, ${held.length - taken} not`, 'what became of them', null);
  let hidden = 0;
  for (const shop of Object.values(policies)) hidden += await hiddenOf(storm, shop);
  report('R1-shown', `${hidden}`, '0 UNKNOWN that the log does not show', hidden === 0);
}

/** Messages of the shop whose UNKNOWN its log does not show, or shows although they are not. */
async function hiddenOf({ world, url }: Storm, shop: Shop): Promise<number> {
  const client = new ApiClient(url, shop.apiKey);
  const shown = await client.unknown();
  await client.close();
  const unknown = await unknownOf(world.context.database, shop);
  const found = unknown.filter(({ id }) => shown.has(id)).length;
  return unknown.length + shown.size - 2 * found;
}

async function unknownOf(sql: Sql, shop: Shop): Promise<{ id: string; ended: boolean }[]> {
  return sql.query({
    text: `select id, attempt_count >= max_attempts as ended from message where dispatch = 'UNKNOWN' and account_id = $1`,
    values: [shop.account.id],
  });
}

/** Messages of the shop that were repeated after an attempt of unknown outcome. */
async function repeatedOf(sql: Sql, shop: Shop): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(distinct a.message_id)::int as count from attempt a
             join attempt b on b.message_id = a.message_id and b.number = a.number + 1
            where a.state = 'UNKNOWN' and a.account_id = $1`,
    values: [shop.account.id],
  });
  return row?.count ?? 0;
}
