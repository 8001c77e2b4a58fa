import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually, median } from './bench.ts';
import { type PostgresWork, postgresWork } from './bench-postgres.ts';
import type { Bulk } from './bench-shop.ts';
import type { World } from './bench-world.ts';
import { cpuOf, type Program } from './processes.ts';

const COUNTER = new URL('./bench-statements.ts', import.meta.url);
const DRAIN_MS = 300_000;
const COUNT_MS = 10_000;

/** What a run cost. */
export interface Cost {
  count: number;
  perSecond: number;
  workerCpuMs: number;
  /** Asked of the database by the worker. */
  statements: number;
  postgres: PostgresWork;
}

/** One worker that sends what is accepted, and what that costs. */
export class Pipeline {
  readonly worker: Program;
  readonly #world: World;
  readonly #statementsFile: string;

  private constructor(world: World, worker: Program, statementsFile: string) {
    this.#world = world;
    this.worker = worker;
    this.#statementsFile = statementsFile;
  }

  /** `nodeArgs`: for the worker's process, such as `--cpu-prof`. */
  static async start(world: World, dir: string, nodeArgs: string[] = []): Promise<Pipeline> {
    const statementsFile = path.join(dir, 'statements');
    const args = ['--import', COUNTER.href, ...nodeArgs];
    const worker = await world.startWorker(args, { BENCH_STATEMENTS_FILE: statementsFile });
    return new Pipeline(world, worker, statementsFile);
  }

  /** From the first byte of acceptance to the last message SENT. */
  async send(bulk: Bulk): Promise<Cost> {
    const before = await this.#reading();
    const started = performance.now();
    await this.#world.acceptBulk(bulk);
    await this.#world.drained(DRAIN_MS);
    const perSecond = bulk.count / ((performance.now() - started) / 1_000);
    const after = await this.#reading();
    return {
      count: bulk.count,
      perSecond,
      workerCpuMs: after.cpuMs - before.cpuMs,
      statements: after.statements - before.statements,
      postgres: {
        cpuMs: after.postgres.cpuMs - before.postgres.cpuMs,
        walBytes: after.postgres.walBytes - before.postgres.walBytes,
        transactions: after.postgres.transactions - before.postgres.transactions,
      },
    };
  }

  async #reading() {
    const cpuMs = cpuOf(this.worker.pid);
    const postgres = await postgresWork(this.#world.context.database);
    rmSync(this.#statementsFile, { force: true });
    this.worker.signal('SIGUSR2');
    if (!(await eventually(async () => existsSync(this.#statementsFile), COUNT_MS, 5)))
      throw new Error('The worker does not tell its count of statements.');
    const statements = Number(readFileSync(this.#statementsFile, 'utf8'));
    return { cpuMs, postgres, statements };
  }
}

/** Messages that ended as they should: SENT, by one accepted attempt, with the events queued, sending and sent. */
export async function countWhole(world: World): Promise<number> {
  // The tables were empty a minute ago: without figures about them the joins below take longer than the benchmark.
  await world.context.database.query({ text: 'analyze message, attempt, message_event' });
  const [row] = await world.context.database.query<{ count: number }>({
    text: `
      select count(*)::int as count
        from message m
        join (select message_id, count(*) filter (where state = 'ACCEPTED') as accepted, count(*) as tries
                from attempt group by message_id) a on a.message_id = m.id
        join (select message_id, count(*) as events, max(sequence) as last from message_event group by message_id) e
          on e.message_id = m.id
       where m.dispatch = 'SENT' and a.accepted = 1 and a.tries = 1 and e.events = 3 and e.last = 3 and m.sequence = 3`,
  });
  return row?.count ?? 0;
}

/** Medians over the rounds, per message. */
export function describeCost(rounds: Cost[]): string {
  const each = (figure: (cost: Cost) => number) => median(rounds.map((cost) => figure(cost) / cost.count));
  return [
    `worker ${each(({ workerCpuMs }) => workerCpuMs).toFixed(2)} ms CPU`,
    `Postgres ${each(({ postgres }) => postgres.cpuMs).toFixed(2)} ms CPU`,
    `${Math.round(each(({ postgres }) => postgres.walBytes))} B WAL`,
    `${each(({ statements }) => statements).toFixed(3)} statements`,
    `${each(({ postgres }) => postgres.transactions).toFixed(3)} transactions`,
  ].join(', ');
}
