import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

/** A recount found that a balance and its ledger disagree; the account spends nothing until a super admin has looked. */
export const creditAccountFrozen: JobDefinition<{ accountId: string; because: string }> = {
  queue: 'credits.account-frozen',
  payload: z.object({ accountId: z.string(), because: z.string() }),
  retryLimit: 5,
  retryDelay: 10,
};

/** The available credits of an account fell below its warning; told once until there is enough again. */
export const creditBalanceLow: JobDefinition<{ accountId: string; warnedAt: string }> = {
  queue: 'credits.balance-low',
  payload: z.object({ accountId: z.string(), warnedAt: z.string() }),
  retryLimit: 5,
  retryDelay: 10,
};
