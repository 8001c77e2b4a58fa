import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimitedError } from '../kernel/errors.ts';

/** Every named limit of a public edge: `points` uses per `seconds`, counted per key (an address, an account). */
export const limitRules = {
  /** Wrong and right log-ins from one network address; people mistype, robots do not stop at ten. */
  signInPerAddress: { points: 10, seconds: 15 * 60 },
  /** Log-ins for one e-mail address, wherever from. */
  signInPerEmail: { points: 10, seconds: 15 * 60 },
  /** Password reset mails to one e-mail address (the seeds ask for three an hour). */
  passwordResetPerEmail: { points: 3, seconds: 60 * 60 },
  passwordResetPerAddress: { points: 20, seconds: 60 * 60 },
  /** Tries to use a one-time link, from one network address. */
  linkPerAddress: { points: 20, seconds: 15 * 60 },
  /** Mails that ask to confirm a sender: to one address, which may be a stranger's, and by one account. */
  senderVerificationPerEmail: { points: 3, seconds: 60 * 60 },
  senderVerificationPerAccount: { points: 20, seconds: 60 * 60 },
  /** Pre-flights of one account: each may ask a hundred strangers' servers. */
  preflightPerAccount: { points: 120, seconds: 10 * 60 },
  /** Files of leads of one account, of up to 60 MB each. */
  leadUploadsPerAccount: { points: 30, seconds: 60 * 60 },
  /** Requests without a session from one network address. */
  anonymousPerAddress: { points: 600, seconds: 60 },
  /** Requests of one signed-in person or API key: 300 a second on average. */
  apiPerPrincipal: { points: 18_000, seconds: 60 },
  /** Subscriptions and queries started over WebSocket by one person or API key. */
  socketPerPrincipal: { points: 6_000, seconds: 60 },
} as const;

export type LimitName = keyof typeof limitRules;

export type LimitRules = Record<LimitName, { points: number; seconds: number }>;

/** Counts uses in Postgres, so that all processes share them. */
export class Limits {
  readonly #limiters: Map<LimitName, RateLimiterPostgres>;

  constructor(pool: pg.Pool, rules: LimitRules = limitRules) {
    this.#limiters = new Map(
      (Object.keys(rules) as LimitName[]).map((name) => {
        const { points, seconds } = rules[name];
        return [
          name,
          new RateLimiterPostgres({
            storeClient: pool,
            storeType: 'pool',
            tableName: 'rate_limit',
            tableCreated: true,
            clearExpiredByTimeout: false,
            keyPrefix: name,
            points,
            duration: seconds,
            inMemoryBlockOnConsumed: points,
          }),
        ];
      }),
    );
  }

  /** Takes one use; throws RateLimitedError when none is left. */
  async take(name: LimitName, key: string): Promise<void> {
    try {
      await this.#limiters.get(name)!.consume(key.slice(0, 200));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new RateLimitedError(name, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
}
