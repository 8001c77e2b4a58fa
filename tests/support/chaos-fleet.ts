import type { World } from './bench-world.ts';
import type { Program } from './processes.ts';

/** Workers as a supervisor keeps them: whichever ends is started again. */
export class Fleet {
  readonly #world: World;
  readonly #workers = new Set<Program>();
  #running = true;

  constructor(world: World, size: number) {
    this.#world = world;
    for (let index = 0; index < size; index += 1) this.#launch();
  }

  /** Resolves when every worker there is now is ready. */
  async ready(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.line(/worker ready/)));
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
    void worker.ended.then(() => {
      this.#workers.delete(worker);
      if (this.#running) this.#launch();
    });
  }
}
