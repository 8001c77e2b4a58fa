import { pause } from './bench.ts';
import type { World } from './bench-world.ts';
import type { Program } from './processes.ts';

/** Workers as a supervisor keeps them: whichever ends is started again. */
export class Fleet {
  readonly #world: World;
  readonly #workers = new Set<Program>();
  readonly #ready = new Set<Program>();
  #running = true;

  constructor(world: World, size: number) {
    this.#world = world;
    for (let index = 0; index < size; index += 1) this.#launch();
  }

  /** Resolves when every worker there is now is ready. */
  async ready(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.line(/worker ready/)));
  }

  /** Resolves when at least `count` are ready: however slow the machine, somebody has the time to work. */
  async atLeast(count: number): Promise<void> {
    while (this.#ready.size < count) await pause(20);
  }

  /** Kills one, started or still starting; gives its process id. */
  async killOne(): Promise<number> {
    const candidates = [...this.#workers].filter(({ alive }) => alive);
    const victim = candidates[Math.floor(Math.random() * candidates.length)];
    if (!victim) throw new Error('No worker is running.');
    await victim.kill();
    return victim.pid;
  }

  async stop(): Promise<void> {
    this.#running = false;
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
  }

  #launch(): void {
    const worker = this.#world.launchWorker();
    this.#workers.add(worker);
    worker.line(/worker ready/).then(
      () => worker.alive && this.#ready.add(worker),
      () => {}, // It was killed before it was ready.
    );
    void worker.ended.then(() => {
      this.#workers.delete(worker);
      this.#ready.delete(worker);
      if (this.#running) this.#launch();
    });
  }
}
