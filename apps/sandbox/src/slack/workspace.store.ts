/** What a post to an incoming webhook was answered with. */
export interface SlackPost {
  /** Grows by one per post. */
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Path below `/services/`. */
  hook: string;
  /** True when the message stands in the channel, whatever the client got to hear. */
  taken: boolean;
  status: number;
  answer: string;
  /** The body as it came, when it was JSON. */
  body: Record<string, unknown> | null;
}

/** What the control API changes. */
export interface SlackSettings {
  /** True: more than one message a second per webhook is refused with 429. */
  limited: boolean;
  /** Webhooks that were revoked: `T…/B…/…`. */
  revoked: string[];
}

/** Enough for any test and a day of watching. */
const MAX_POSTS = 1_000;

/** Slack's side of incoming webhooks: every well-formed address works until it is revoked. */
export class SlackWorkspace {
  readonly settings: SlackSettings = { limited: false, revoked: [] };
  #posts: SlackPost[] = [];
  #nextId = 1;
  readonly #lastTaken = new Map<string, number>();

  /** Oldest first. */
  posts(): readonly SlackPost[] {
    return this.#posts;
  }

  record(post: Omit<SlackPost, 'id' | 'at'>): SlackPost {
    const full = { id: this.#nextId++, at: Date.now(), ...post };
    this.#posts.push(full);
    if (this.#posts.length > MAX_POSTS) this.#posts.shift();
    return full;
  }

  /** How long a webhook must wait before its next message, in ms; takes the turn when that is 0. */
  takeTurn(hook: string, now = performance.now()): number {
    const last = this.#lastTaken.get(hook) ?? Number.NEGATIVE_INFINITY;
    const wait = Math.max(0, last + 1_000 - now);
    if (wait === 0) this.#lastTaken.set(hook, now);
    return wait;
  }

  clear(): void {
    this.#posts = [];
    this.#lastTaken.clear();
  }

  reset(): void {
    this.clear();
    Object.assign(this.settings, { limited: false, revoked: [] });
  }
}
