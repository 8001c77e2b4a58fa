import fc from 'fast-check';

/** The ledger of one shop as docs/credits.md tells it, with nothing of the program in it. */

export type Dispatch = 'QUEUED' | 'SENT' | 'FAILED' | 'SUPPRESSED' | 'UNKNOWN' | 'CANCELLED';
export type Ending = Exclude<Dispatch, 'CANCELLED'>;

export interface ModelMessage {
  credits: number;
  dispatch: Dispatch;
  /** Null: it is free. */
  state: 'RESERVED' | 'CAPTURED' | 'RELEASED' | 'UNCONFIRMED' | null;
  possibleDuplicate: boolean;
}

/** `pick` chooses among the messages that it can happen to. */
export type Move =
  | { move: 'topUp'; amount: number }
  | { move: 'adjust'; amount: number }
  | { move: 'accept'; prices: number[] }
  | { move: 'settle'; pick: number; ending: Ending }
  | { move: 'cancel'; pick: number }
  | { move: 'evidence'; pick: number }
  | { move: 'person'; pick: number; arrived: boolean }
  | { move: 'retry'; pick: number }
  | { move: 'resend'; pick: number }
  | { move: 'aDayPasses' }
  | { move: 'freeze'; on: boolean };

const pick = fc.nat(1_000);

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    fc.record({ move: fc.constant('topUp' as const), amount: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ move: fc.constant('adjust' as const), amount: fc.integer({ min: -8, max: 8 }).filter((n) => n !== 0) }),
    {
      weight: 3,
      arbitrary: fc.record({
        move: fc.constant('accept' as const),
        prices: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        move: fc.constant('settle' as const),
        pick,
        ending: fc.constantFrom<Ending>('SENT', 'FAILED', 'SUPPRESSED', 'UNKNOWN', 'UNKNOWN', 'QUEUED'),
      }),
    },
    fc.record({ move: fc.constant('cancel' as const), pick }),
    fc.record({ move: fc.constant('evidence' as const), pick }),
    fc.record({ move: fc.constant('person' as const), pick, arrived: fc.boolean() }),
    { weight: 2, arbitrary: fc.record({ move: fc.constant('retry' as const), pick }) },
    fc.record({ move: fc.constant('resend' as const), pick }),
    fc.record({ move: fc.constant('aDayPasses' as const) }),
    fc.record({ move: fc.constant('freeze' as const), on: fc.boolean() }),
  ),
  { minLength: 1, maxLength: 50, size: 'max' },
);

export class LedgerModel {
  available = 0;
  reserved = 0;
  issued = 0;
  spent = 0;
  loss = 0;
  sequence = 0;
  frozen = false;
  readonly messages: ModelMessage[] = [];

  /** Numbers of the messages that something can happen to. */
  among(can: (message: ModelMessage) => boolean): number[] {
    return this.messages.flatMap((message, index) => (can(message) ? [index] : []));
  }

  /** False when there are not so many. */
  book(amount: number): boolean {
    if (this.available + amount < 0) return false;
    this.available += amount;
    this.issued -= amount;
    this.sequence += 1;
    return true;
  }

  /** Whether each mail is accepted. */
  accept(prices: number[]): boolean[] {
    return prices.map((credits) => {
      if (credits > 0 && !this.#reserve(credits)) return false;
      const state = credits > 0 ? 'RESERVED' : null;
      this.messages.push({ credits, dispatch: 'QUEUED', state, possibleDuplicate: false });
      return true;
    });
  }

  end(index: number, dispatch: Dispatch): void {
    const message = this.messages[index]!;
    message.dispatch = dispatch;
    if (message.state !== 'RESERVED') return;
    if (dispatch === 'SENT') this.#close(message, 'CAPTURED');
    else if (dispatch !== 'UNKNOWN' && dispatch !== 'QUEUED') this.#close(message, 'RELEASED');
  }

  /** False when it cannot be paid. */
  retry(index: number): boolean {
    const message = this.messages[index]!;
    if (message.state !== null && message.state !== 'RESERVED') {
      if (!this.#reserve(message.credits)) return false;
      message.state = 'RESERVED';
    }
    if (message.dispatch === 'UNKNOWN') message.possibleDuplicate = true;
    message.dispatch = 'QUEUED';
    return true;
  }

  aDayPasses(): void {
    for (const message of this.messages)
      if (message.dispatch === 'UNKNOWN' && message.state === 'RESERVED') this.#close(message, 'UNCONFIRMED');
  }

  #reserve(credits: number): boolean {
    if (this.frozen || credits > this.available) return false;
    this.available -= credits;
    this.reserved += credits;
    this.sequence += 1;
    return true;
  }

  #close(message: ModelMessage, state: 'CAPTURED' | 'RELEASED' | 'UNCONFIRMED'): void {
    const { credits } = message;
    message.state = state;
    this.reserved -= credits;
    this.sequence += 1;
    if (state === 'CAPTURED') this.spent += credits;
    else this.available += credits;
    if (state !== 'UNCONFIRMED') return;
    this.issued -= credits;
    this.loss += credits;
  }
}
