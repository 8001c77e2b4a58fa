import type { Clock } from '../../apps/api/src/kernel/clock.ts';

/** The time of day plus what a test has let pass. */
export class MovingClock implements Clock {
  #ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  pass(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
