import os from 'node:os';
import type { Database } from '../../infra/database.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { HEARTBEAT_MS, LEASE_SECONDS, LOOK_MS, SWEEP_MS } from './delivery.limits.ts';
import type { Dispatcher } from './dispatcher.ts';
import { WAKE_CHANNEL } from './sql/notify.ts';
import { declareDead, heartbeat, recoverMessages, registerWorker, signOffWorker } from './sql/workers.ts';
import type { UncertaintyService } from './uncertainty.service.ts';
import { WorkerRun } from './worker-run.ts';

/** How long an ending worker waits for answers of providers, in ms. */
const STOP_PATIENCE_MS = 8_000;

const LEASE_MS = LEASE_SECONDS * 1_000;

/** A worker that could give no sign of life for so long, in ms, does not know what others could. */
const GAP_MS = LEASE_MS - HEARTBEAT_MS;

interface Deps {
  database: Database;
  listener: Listener;
  dispatcher: Dispatcher;
  uncertainty: UncertaintyService;
  ids: IdGenerator;
  log: Log;
}

/** Keeps this process a living worker: registers, gives signs of life, takes over from the dead. */
export class WorkerService {
  readonly #deps: Deps;
  readonly #timers: NodeJS.Timeout[] = [];
  #run: WorkerRun | null = null;
  #stopListening: (() => void)[] = [];
  #beating: Promise<void> | null = null;
  #sweeping: Promise<void> | null = null;
  #looking: Promise<void> | null = null;
  /** By the monotonic clock: the latest sign of life that was taken, and from when on others may be judged. */
  #seenAt = Number.NEGATIVE_INFINITY;
  #judgesFrom = Number.NEGATIVE_INFINITY;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async start(): Promise<void> {
    await this.#begin();
    const { listener } = this.#deps;
    this.#stopListening = [
      listener.listen(WAKE_CHANNEL, (queue) => this.#run?.wake(queue)),
      listener.onGap(() => this.#run?.wakeAll()),
    ];
    this.#timers.push(
      setInterval(() => {
        this.#beating ??= this.#beat().finally(() => {
          this.#beating = null;
        });
      }, HEARTBEAT_MS),
      setInterval(() => {
        this.#sweeping ??= this.#sweep().finally(() => {
          this.#sweeping = null;
        });
      }, SWEEP_MS),
      setInterval(() => {
        this.#looking ??= this.#look().finally(() => {
          this.#looking = null;
        });
      }, LOOK_MS),
    );
  }

  async stop(): Promise<void> {
    for (const stop of this.#stopListening) stop();
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([this.#sweeping, this.#looking]);
    const run = this.#run;
    if (run) {
      const sign = setInterval(() => void this.#beat(), HEARTBEAT_MS);
      await run.finish(STOP_PATIENCE_MS).catch((error: unknown) => {
        this.#deps.log.warn({ err: error }, 'the worker could not end in order');
      });
      clearInterval(sign);
      await this.#beating;
      await signOffWorker(this.#deps.database, run.id).catch(() => {});
    }
    this.#run = null;
  }

  async #begin(): Promise<void> {
    const { database, dispatcher, ids, log } = this.#deps;
    const id = ids.next();
    await registerWorker(database, { id, host: os.hostname(), pid: process.pid });
    this.#seenAt = performance.now();
    this.#run = new WorkerRun({ id, database, dispatcher, log });
  }

  async #beat(): Promise<void> {
    const run = this.#run;
    try {
      if (!run) return;
      if (await heartbeat(this.#deps.database, run.id)) return this.#seen();
      if (this.#run !== run) return;
      this.#deps.log.warn({ workerId: run.id }, 'this worker was declared dead; beginning anew');
      await run.abandon();
      await this.#begin();
    } catch (error) {
      this.#deps.log.debug({ err: error }, 'no sign of life could be given');
    }
  }

  /** After a gap others may have been cut off too: as after a restart of the database nobody is judged for one lease. */
  #seen(): void {
    const now = performance.now();
    if (now - this.#seenAt > GAP_MS) this.#judgesFrom = now + LEASE_MS;
    this.#seenAt = now;
  }

  #mayJudge(): boolean {
    const now = performance.now();
    return now - this.#seenAt <= GAP_MS && now >= this.#judgesFrom;
  }

  /** What is uncertain is looked at, until nothing is due. */
  async #look(): Promise<void> {
    try {
      let looked: number;
      do looked = await this.#deps.uncertainty.look();
      while (looked > 0 && this.#run);
    } catch (error) {
      this.#deps.log.debug({ err: error }, 'uncertain mail could not be looked at; trying again');
    }
  }

  async #sweep(): Promise<void> {
    try {
      const died = this.#mayJudge() ? await declareDead(this.#deps.database) : 0;
      if (died > 0) this.#deps.log.warn({ died }, 'workers were silent for a lease and are declared dead');
      let moved: number;
      do moved = await recoverMessages(this.#deps.database);
      while (moved > 0);
    } catch (error) {
      this.#deps.log.debug({ err: error }, 'sweep failed; trying again');
    }
  }
}
