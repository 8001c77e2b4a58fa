/** What became of a save. `conflict`: somebody else saved meanwhile. */
export type SaveOutcome = 'saved' | 'conflict' | 'failed';

export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'conflict' }
  | { kind: 'failed' };

/** Typing is saved when it pauses this long. Milliseconds. */
const PAUSE_MS = 1_500;

/** Saves what changes, one save at a time and the newest state last. After a conflict it waits for a person. */
export class Autosave<T> {
  readonly #save: (content: T) => Promise<SaveOutcome>;
  readonly #onState: (state: SaveState) => void;
  #next: { content: T } | undefined;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState = { kind: 'saved', at: null };

  constructor(options: { save: (content: T) => Promise<SaveOutcome>; onState: (state: SaveState) => void }) {
    this.#save = options.save;
    this.#onState = options.onState;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Will save this when nothing else changes for a moment. */
  change(content: T): void {
    this.#next = { content };
    clearTimeout(this.#timer);
    if (this.#state.kind === 'conflict') return;
    if (!this.#running) this.#tell({ kind: 'waiting' });
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves now what is not saved yet; true when everything is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#state.kind === 'conflict') return false;
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    return this.#state.kind === 'saved';
  }

  /** A person has decided about a conflict: what they have is saved over the other, or dropped. */
  async resolve(keepMine: boolean): Promise<void> {
    if (!keepMine) this.#next = undefined;
    this.#tell({ kind: 'saved', at: null });
    if (keepMine) await this.flush();
  }

  /** Saves nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #drain(): Promise<void> {
    while (this.#next) {
      const taken = this.#next;
      this.#next = undefined;
      this.#tell({ kind: 'saving' });
      const outcome = await this.#save(taken.content).catch((): SaveOutcome => 'failed');
      if (outcome !== 'saved') {
        // Kept for the next try, unless something newer came.
        this.#next ??= taken;
        this.#tell({ kind: outcome });
        return;
      }
      this.#tell({ kind: 'saved', at: new Date() });
    }
  }

  #tell(state: SaveState): void {
    this.#state = state;
    this.#onState(state);
  }
}
