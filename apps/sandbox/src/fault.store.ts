import { BEHAVIOURS, type Behaviour, PROVIDERS, type Provider } from './providers.ts';
import { asObject, BadRequestError, wholeNumber } from './validation.ts';

/** A fault that the next sends of one provider will meet. */
export interface Fault {
  id: number;
  provider: Provider;
  behaviour: Behaviour;
  /** Sends still to be hit; -1 until cleared. */
  remaining: number;
  /** Sends hit so far. */
  hits: number;
  /** Milliseconds: how long `hang` holds, the interval of `drip`, Retry-After of 429. Null: the behaviour's default. */
  delayMs: number | null;
  /** `all`: balance, look-ups and the like meet it too, without using it up. */
  scope: FaultScope;
}

const SCOPES = ['sends', 'all'] as const;
type FaultScope = (typeof SCOPES)[number];

export type FaultInput = Pick<Fault, 'provider' | 'behaviour'> & {
  times?: number;
  delayMs?: number | null;
  scope?: FaultScope;
};

const MAX_TIMES = 1_000_000;
const MAX_DELAY_MS = 3_600_000;

/** Faults in order of arrival; per provider the oldest one still in force decides. */
export class FaultStore {
  #faults: Fault[] = [];
  #nextId = 1;
  readonly #onAdded: Array<(fault: Fault) => void> = [];
  readonly #onChanged: Array<() => void> = [];

  onAdded(listener: (fault: Fault) => void): void {
    this.#onAdded.push(listener);
  }

  /** Called after anything was added, used up or cleared. */
  onChanged(listener: () => void): void {
    this.#onChanged.push(listener);
  }

  add(input: FaultInput): Fault {
    const fault: Fault = {
      id: this.#nextId++,
      provider: input.provider,
      behaviour: input.behaviour,
      remaining: input.times ?? 1,
      hits: 0,
      delayMs: input.delayMs ?? null,
      scope: input.scope ?? 'sends',
    };
    this.#faults.push(fault);
    for (const listener of this.#onAdded) listener(fault);
    this.#changed();
    return { ...fault };
  }

  /**
   * Uses up one hit of the provider's oldest fault. With `among`, only when that fault is one of them:
   * an SMTP fault must wait for the phase of the dialogue that can show it.
   */
  take(provider: Provider, among?: ReadonlySet<Behaviour>): Fault | null {
    const fault = this.#faults.find((candidate) => candidate.provider === provider);
    if (!fault || (among && !among.has(fault.behaviour))) return null;
    fault.hits += 1;
    if (fault.remaining > 0) fault.remaining -= 1;
    if (fault.remaining === 0) this.remove(fault.id);
    return { ...fault };
  }

  /** The fault that a request other than a send meets now, if the provider's oldest one reaches that far. */
  outage(provider: Provider): Fault | null {
    const fault = this.#faults.find((candidate) => candidate.provider === provider);
    return fault?.scope === 'all' ? { ...fault } : null;
  }

  list(): Fault[] {
    return this.#faults.map((fault) => ({ ...fault }));
  }

  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
    const removed = this.#faults.length < before;
    if (removed) this.#changed();
    return removed;
  }

  /** All of them, or those of one provider. */
  clear(provider?: Provider): void {
    this.#faults = provider === undefined ? [] : this.#faults.filter((fault) => fault.provider !== provider);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#onChanged) listener();
  }
}

/** Reads `{provider, behaviour, times, delayMs, scope}`; a BadRequestError lists the allowed values. */
export function parseFaultInput(body: unknown): FaultInput {
  const input = asObject(body);
  const problems: string[] = [];
  const provider = PROVIDERS.find((name) => name === input.provider);
  if (!provider) problems.push(`provider: must be one of ${PROVIDERS.join(', ')}`);
  const allowed: readonly Behaviour[] = provider ? BEHAVIOURS[provider] : [];
  const wanted = typeof input.behaviour === 'number' ? String(input.behaviour) : input.behaviour;
  const behaviour = allowed.find((name) => name === wanted);
  if (!behaviour) {
    const choices = provider
      ? allowed.join(', ')
      : PROVIDERS.map((name) => `${BEHAVIOURS[name].join(', ')} (${name})`).join('; ');
    problems.push(`behaviour: must be one of ${choices}`);
  }
  const times = input.times === undefined ? 1 : wholeNumber(input.times, -1, MAX_TIMES);
  if (times === null || times === 0) {
    problems.push(`times: must be a whole number from 1 to ${MAX_TIMES}, or -1 until cleared`);
  }
  const delayMs = input.delayMs === undefined || input.delayMs === null ? null : readDelay(input.delayMs, problems);
  const scope = input.scope === undefined ? 'sends' : SCOPES.find((known) => known === input.scope);
  if (!scope) problems.push(`scope: must be one of ${SCOPES.join(', ')}`);
  if (!provider || !behaviour || !scope || times === null || problems.length > 0) throw new BadRequestError(problems);
  return { provider, behaviour, times, delayMs, scope };
}

function readDelay(value: unknown, problems: string[]): number | null {
  const delay = wholeNumber(value, 1, MAX_DELAY_MS);
  if (delay === null) problems.push(`delayMs: must be a whole number of milliseconds from 1 to ${MAX_DELAY_MS}`);
  return delay;
}
