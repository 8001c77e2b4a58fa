// Budget: 90 s short, 240 s full
// R10: the database is gone, its disk is full, or the API's connections to it are all taken, while mail is accepted and sent: every
// answer is 503 within a second, everything works again within five, and what was acknowledged is sent once.
import { randomUUID } from 'node:crypto';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { ApiClient } from '../support/bench-client.ts';
import { World } from '../support/bench-world.ts';
import {
  brokenAttempts,
  brokenEventLogs,
  compareWithJournal,
  dispatchStates,
  lostAmong,
  wrongSteps,
} from '../support/chaos-checks.ts';
import { openFullDisk } from '../support/chaos-full-disk.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';
import { openGate } from '../support/gate.ts';

const ANSWER_MS = 1_000;
const HEALTHY_MS = 5_000;
const PER_SECOND = 10;
/** Of the API; small, so that few requests take them all. */
const CONNECTIONS = 4;
const BULK = 300;
const SLOW_MS = 100;
const PATIENCE_MS = 60_000;

/** Something that goes wrong with the database for a while. */
interface Trouble {
  name: string;
  begin: () => Promise<void>;
  end: () => Promise<void>;
  /** Answers that may be late: those to the requests that hold the connections which the others lack. */
  mayBeLate: number;
}

await runItem(async () => {
  const settings = benchSettings();
  const troubleMs = settings.short ? 4_000 : 20_000;
  const provider = await JournalingProvider.start(settings.dir, SLOW_MS);
  const disk = await openFullDisk(settings.databaseUrl);
  const gate = await openGate(disk.url);
  const world = await World.open({ ...settings, programsUrl: gate.url });
  await provider.serveSmtp(world);
  const { api, url } = await world.startApi('api', { DATABASE_POOL: String(CONNECTIONS) });
  const worker = await world.startWorker();
  const client = new ApiClient(url, world.apiKey);
  await eventually(async () => (await client.trySend({ to: 'pembeli@pelanggan.example' })).status === 200, PATIENCE_MS);
  const acknowledged = new Map<string, string>();

  const troubles: Trouble[] = [
    { name: 'gone', begin: gate.shut, end: gate.open, mayBeLate: 0 },
    { name: 'disk', begin: async () => disk.fill(), end: async () => disk.clear(), mayBeLate: 0 },
    { name: 'pool', ...holdConnections(world), mayBeLate: CONNECTIONS },
  ];
  for (const trouble of troubles) {
    await world.acceptBulk({ count: BULK, to: (index) => `slow+${index}@pelanggan.example` });
    await survive({ client, url, trouble, troubleMs, judgesTimes: !settings.short, acknowledged });
  }
  await world.drained(PATIENCE_MS);
  await tellWhatBecame(world, provider, acknowledged);
  const refused = disk.refused();
  report('R10-refused', `${refused}`, 'statements refused with SQLSTATE 53100', refused > 0);
  await worker.stop();
  await client.close();
  await api.stop();
  await provider.stop();
  await world.close();
  await gate.shut();
  await disk.close();
});

/** Requests that write wait for a lock, until they hold every connection that the API may have. */
function holdConnections(world: World): Pick<Trouble, 'begin' | 'end'> {
  let release = () => {};
  let held: Promise<void> = Promise.resolve();
  const begin = async () => {
    await new Promise<void>((locked) => {
      held = world.context.database.transaction(async (sql) => {
        await sql.query({ text: 'lock table idempotency_record in exclusive mode' });
        locked();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      });
    });
  };
  const end = async () => {
    release();
    await held;
  };
  return { begin, end };
}

interface Survival {
  client: ApiClient;
  url: string;
  trouble: Trouble;
  troubleMs: number;
  /** The short form may run on a busy machine: there times are only told. */
  judgesTimes: boolean;
  /** Message by key. */
  acknowledged: Map<string, string>;
}

interface Answer {
  status: number;
  begunAt: number;
  ms: number;
  id: string | null;
}

/** Shops go on sending through the trouble, and repeat with its key what was not acknowledged when it is over. */
async function survive(survival: Survival): Promise<void> {
  const { client, url, trouble, troubleMs, acknowledged } = survival;
  const keys: string[] = [];
  const send = async (key: string): Promise<Answer> => {
    const begunAt = performance.now();
    const answer = await client.trySend({ to: `pembeli+${key}@pelanggan.example`, idempotencyKey: key });
    if (answer.id) acknowledged.set(key, answer.id);
    return { ...answer, begunAt };
  };
  const sendFor = async (milliseconds: number) => {
    const answers: Promise<Answer>[] = [];
    for (let sent = 0; sent < (milliseconds / 1_000) * PER_SECOND; sent += 1) {
      const key = randomUUID();
      keys.push(key);
      answers.push(send(key));
      await pause(1_000 / PER_SECOND);
    }
    return answers;
  };
  const before = await sendFor(1_000);
  await trouble.begin();
  const during = await sendFor(troubleMs);
  await trouble.end();
  const endedAt = performance.now();
  const healthy = async () => (await fetch(new URL('/readyz', url))).ok && (await send(randomUUID())).id !== null;
  const healed = await eventually(healthy, 4 * HEALTHY_MS, 50);
  const healedMs = healed ? performance.now() - endedAt : Number.POSITIVE_INFINITY;
  tellAnswers(survival, await Promise.all([...before, ...during]), { endedAt, healedMs });
  for (const key of keys) if (!acknowledged.has(key)) await send(key);
}

function tellAnswers(
  { trouble: { name, mayBeLate }, judgesTimes }: Survival,
  answers: Answer[],
  { endedAt, healedMs }: { endedAt: number; healedMs: number },
): void {
  const refusals = answers.filter(({ id }) => id === null);
  const slowest = Math.max(0, ...refusals.map(({ ms }) => ms));
  const others = refusals.filter(({ status }) => status !== 503).length;
  // What was asked in the last second of the trouble may be taken after it instead of refused.
  const late = answers.filter(({ begunAt, ms }) => ms > ANSWER_MS && begunAt + ANSWER_MS < endedAt).length;
  const refused = `${refusals.length} of ${answers.length} refused, ${others} not by 503`;
  const figure = `${refused}, slowest after ${slowest.toFixed(0)} ms, ${late} late`;
  const inTime = !judgesTimes || (slowest < ANSWER_MS && late <= mayBeLate);
  const target = `503 in <${ANSWER_MS} ms, <=${mayBeLate} late`;
  report(`R10-${name}`, figure, target, refusals.length > 0 && others === 0 && inTime);
  const soon = Number.isFinite(healedMs) && (!judgesTimes || healedMs <= HEALTHY_MS);
  report(`R10-${name}-healthy`, `${healedMs.toFixed(0)} ms`, `<=${HEALTHY_MS} ms`, soon);
}

/** Every acknowledged mail is there once, sent once, and its history is whole. */
async function tellWhatBecame(world: World, provider: JournalingProvider, acknowledged: Map<string, string>) {
  const { database } = world.context;
  const ids = [...new Set(acknowledged.values())];
  const lost = (await lostAmong(database, ids)).length;
  report('R10-lost', `${lost} of ${ids.length}`, '0 acknowledged lost', lost === 0 && ids.length === acknowledged.size);
  const [row] = await database.query<{ count: number }>({
    text: `select count(*)::int as count from message where type_key = 'order.paid' and recipient like 'pembeli+%'`,
  });
  report('R10-once', `${row?.count}`, `${ids.length} mails for as many keys`, row?.count === ids.length);
  const states = await dispatchStates(database);
  const journal = compareWithJournal(states, await provider.acceptances());
  const duplicates = journal.duplicates + (await provider.duplicates());
  report('R10-duplicates', `${duplicates}`, '0 duplicates', duplicates === 0);
  const unsaid = journal.sentUnseen + journal.takenUnsaid;
  report('R10-journal', `${unsaid}`, '0 differences between SENT and what the provider took', unsaid === 0);
  const unfit = (await brokenEventLogs(database)) + (await wrongSteps(database)) + (await brokenAttempts(database));
  report('R10-history', `${unfit}`, '0 broken event sequences or attempts', unfit === 0);
  const unknown = [...states.values()].filter((state) => state === 'UNKNOWN').length;
  // The worker lived through all of it, so it knows every answer.
  report('R10-unknown', `${unknown}`, '0 answers forgotten', unknown === 0);
}
