import { type Db, type JobResult, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Sql } from './database.ts';
import type { Log } from './log.ts';

/** What a queue carries and how hard it tries. `payload` holds ids, never contents. */
export interface JobDefinition<Payload extends object> {
  /** Queue name, `<domain>.<verb>-<noun>`; its dead letters go to `<name>.dead`. */
  queue: string;
  payload: z.ZodType<Payload>;
  /** Tries after the first. */
  retryLimit: number;
  /** Seconds before the first retry; doubles with jitter. */
  retryDelay: number;
}

/** A definition with the code that does it. The handler re-reads state and is safe to run twice. */
export interface Job<Payload extends object = object> {
  definition: JobDefinition<Payload>;
  /** Cron expression in Asia/Jakarta for work that comes by the clock. */
  schedule?: string;
  handle(payload: Payload): Promise<void>;
}

/** A job whose tries are used up. */
export interface DeadJob {
  /** The job that failed. */
  id: string;
  queue: string;
  payload: Record<string, unknown>;
  /** How often it was tried; null: it was put there without being tried. */
  tries: number | null;
  /** What the last try threw. */
  failure: { name: string; message: string };
  failedAt: Date;
}

/** Longest a handler may take before the job counts as lost, in seconds. */
const EXPIRE_SECONDS = 300;
const CONCURRENCY = 4;

/** Jobs one of them takes at once: one call may queue a thousand, and only a full batch is followed by the next at once. */
const BATCH_SIZE = 25;

/** How often retries that have become due are looked for, in seconds; new jobs are notified of. */
const POLL_SECONDS = 2;

/** Binds a handler to its definition, so that the payload is checked before it reaches the handler. */
export function defineJob<Payload extends object>(job: {
  definition: JobDefinition<Payload>;
  schedule?: string;
  handle(payload: Payload): Promise<void>;
}): Job {
  return {
    ...(job.schedule ? { schedule: job.schedule } : {}),
    definition: job.definition as JobDefinition<object>,
    handle: (payload) => job.handle(job.definition.payload.parse(payload)),
  };
}

/** The job queue in Postgres (pg-boss). */
export class Jobs {
  readonly #boss: PgBoss;
  #queues: string[] = [];

  constructor(options: { url: string; log: Log; worker: boolean }) {
    this.#boss = new PgBoss({
      connectionString: options.url,
      schema: 'jobs',
      max: options.worker ? 4 : 2,
      useListenNotify: options.worker,
      supervise: options.worker,
      schedule: options.worker,
      application_name: 'merpati-jobs',
    });
    this.#boss.on('error', (error) => options.log.warn({ err: error }, 'job queue'));
  }

  async start(definitions: JobDefinition<object>[]): Promise<void> {
    await this.#boss.start();
    this.#queues = definitions.map(({ queue }) => queue);
    for (const { queue, retryLimit, retryDelay } of definitions) {
      const dead = `${queue}.dead`;
      await this.#boss.createQueue(dead, { retentionSeconds: 90 * 86_400 });
      await this.#boss.createQueue(queue, {
        retryLimit,
        retryDelay,
        retryBackoff: true,
        expireInSeconds: EXPIRE_SECONDS,
        deadLetter: dead,
        notify: true,
      });
    }
  }

  /** Queues a job in the transaction of `sql`: both happen or neither does. */
  async send<Payload extends object>(sql: Sql, definition: JobDefinition<Payload>, payload: Payload): Promise<void> {
    await this.#boss.send(definition.queue, definition.payload.parse(payload), { db: dbOf(sql) });
  }

  /** Queues that this program writes to; a later version may have given one up. */
  get queues(): string[] {
    return this.#queues;
  }

  /** Queues what was queued before, in the transaction of `sql`; returns the id of the new job. */
  async sendAgain(sql: Sql, queue: string, payload: object): Promise<string> {
    const id = await this.#boss.send(queue, payload, { db: dbOf(sql) });
    if (!id) throw new Error(`The queue ${queue} took no job.`);
    return id;
  }

  /** Takes up to `limit` jobs out of the dead-letter queue of `queue`, in the transaction of `sql`: they are gone once it commits. */
  async takeDead(sql: Sql, queue: string, limit: number): Promise<DeadJob[]> {
    const dead = `${queue}.dead`;
    const db = dbOf(sql);
    const jobs = await this.#boss.fetch<Record<string, unknown>>(dead, { includeMetadata: true, batchSize: limit, db });
    if (jobs.length === 0) return [];
    const ids = jobs.map(({ id }) => id);
    await this.#boss.complete(dead, ids, null, { db });
    return jobs.map((job) => ({
      id: job.sourceId ?? job.id,
      queue,
      payload: job.data ?? {},
      tries: job.sourceRetryCount === null ? null : job.sourceRetryCount + 1,
      failure: failureOf(job.sourceOutput),
      failedAt: job.createdOn,
    }));
  }

  /** Queues with something in their dead-letter queue. */
  async queuesWithDead(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ name: string }>({
      text: `select distinct name from jobs.job where name = any ($1::text[]) and state < 'active'`,
      values: [this.#queues.map((queue) => `${queue}.dead`)],
    });
    return rows.map(({ name }) => name.slice(0, -'.dead'.length));
  }

  /** What became of jobs; those that are missing were deleted long after their end. */
  async endsOf(sql: Sql, ids: string[]): Promise<Map<string, 'done' | 'under way'>> {
    const rows = await sql.query<{ id: string; done: boolean }>({
      text: `select id, state = 'completed' as done from jobs.job where name = any ($1::text[]) and id = any ($2::uuid[])`,
      values: [this.#queues, ids],
    });
    return new Map(rows.map(({ id, done }) => [id, done ? 'done' : 'under way']));
  }

  async work(jobs: Job[]): Promise<void> {
    for (const job of jobs) {
      const { queue } = job.definition;
      await this.#boss.work<object>(
        queue,
        {
          localConcurrency: CONCURRENCY,
          batchSize: BATCH_SIZE,
          burstWhenBatchFull: true,
          perJobResults: true,
          pollingIntervalSeconds: POLL_SECONDS,
          notifyPollingIntervalSeconds: POLL_SECONDS,
        },
        async (items) => {
          const results: JobResult[] = [];
          for (const { id, data } of items) results.push(await resultOf(id, () => job.handle(data ?? {})));
          return results;
        },
      );
      if (job.schedule) await this.#boss.schedule(queue, job.schedule, {}, { tz: 'Asia/Jakarta' });
    }
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }
}

function dbOf(sql: Sql): Db {
  return { executeSql: async (text, values) => ({ rows: await sql.query(values ? { text, values } : { text }) }) };
}

const failure = z.object({ name: z.string().catch('Error'), message: z.string().catch('') }).catch({
  name: 'Error',
  message: '',
});

function failureOf(output: object | null): { name: string; message: string } {
  return failure.parse(output ?? {});
}

/** A job that fails is tried again by itself; the others of its batch are done. */
async function resultOf(id: string, work: () => Promise<void>): Promise<JobResult> {
  try {
    await work();
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: error instanceof Error ? { name: error.name, message: error.message } : {} };
  }
}
