import type { DispatchStep } from '../domains/delivery/dispatcher.ts';
import type { ClaimedMessage } from '../domains/delivery/sql/claim-messages.ts';
import type { Config } from '../infra/config.ts';
import type { LimitRules } from '../infra/limits.ts';
import type { Log } from '../infra/log.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Random } from '../kernel/random.ts';

/** What a context is made from; tests pass their own clock and randomness. */
export interface ContextOptions {
  config: Config;
  /** Address of the database, and the one without a pooler for LISTEN. */
  databaseUrl: string;
  directUrl: string;
  secret: string;
  log: Log;
  clock: Clock;
  random: Random;
  /** True when this process does jobs and sends. */
  worker: boolean;
  /** Other limits than those of `infra/limits.ts`, for tests that are not about limits. */
  limitRules?: LimitRules;
  /** Told of every step of every message in a worker, for tests that end it there. */
  onStep?: (step: DispatchStep, message: ClaimedMessage) => Promise<void>;
}
