import type { DispatchQueue } from '../preferences/email-type.entity.ts';
import type { ProviderAdapter } from './providers/adapter.ts';

/** Mails begun for each one that a provider takes at once, so that no connection idles while the next is committed. */
const AHEAD = 1.5;

interface Gate {
  free: number;
  waiting: (() => void)[];
}

/**
 * Room at a provider. A mail is begun (committed as under way) only when it can leave soon: one that still waits for a
 * connection when the worker dies would be UNKNOWN although nothing was sent.
 */
export class Slots {
  readonly #gates = new WeakMap<ProviderAdapter, Map<DispatchQueue, Gate>>();

  /** Does `work` when there is room. */
  async within<T>(adapter: ProviderAdapter, queue: DispatchQueue, work: () => Promise<T>): Promise<T> {
    const gate = this.#gateOf(adapter, queue);
    if (gate.free > 0) gate.free -= 1;
    else await new Promise<void>((resolve) => gate.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = gate.waiting.shift();
      if (next) next();
      else gate.free += 1;
    }
  }

  #gateOf(adapter: ProviderAdapter, queue: DispatchQueue): Gate {
    const gates = this.#gates.get(adapter) ?? new Map<DispatchQueue, Gate>();
    this.#gates.set(adapter, gates);
    const gate = gates.get(queue) ?? { free: Math.ceil(adapter.widthOf(queue) * AHEAD), waiting: [] };
    gates.set(queue, gate);
    return gate;
  }
}
