import type { Database } from '../../../infra/database.ts';
import { type Orm, sqlOf } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { AllowanceService } from '../allowance.service.ts';
import { WaitReason } from '../message.entity.ts';
import { SendingLimit } from '../sending-limit.entity.ts';
import { releaseHeld } from '../sql/release-held.ts';
import { SendingLimitType } from './limit-settings.graphql.ts';
import { readUse } from './provider-health.queries.ts';
import { checkLimits } from './provider-settings.limits.ts';

interface Deps {
  orm: Orm;
  database: Database;
  accounts: AccountService;
  allowances: AllowanceService;
  clock: Clock;
  ids: IdGenerator;
}

/** What super admins see and change about sending limits. */
export class LimitSettingsService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The installation first, set or not, then every account with a limit, oldest first. */
  async list(): Promise<SendingLimitType[]> {
    const limits = await this.#deps.orm.em.fork().find(SendingLimit, {}, { orderBy: { id: 'asc' } });
    const use = await readUse(this.#deps.database);
    const ofAll = limits.find(({ accountId }) => !accountId);
    const ofAccounts = limits.filter(({ accountId }) => accountId);
    return [shown(null, ofAll, use), ...ofAccounts.map((limit) => shown(limit.accountId ?? null, limit, use))];
  }

  /** Sets both limits of an account, or of all when it is null. Throws AccountNotFound, LimitInvalid. */
  async set(
    principal: Principal,
    input: { accountId: string | null; ratePerSecond: number | null; dailyQuota: number | null },
  ): Promise<SendingLimitType> {
    const { orm, database, accounts, allowances, clock, ids } = this.#deps;
    checkLimits(input);
    const accountId = input.accountId === null ? null : (await accounts.findFor(principal, input.accountId)).id;
    const { ratePerSecond, dailyQuota } = input;
    const changed = { ratePerSecond, dailyQuota, updatedAt: clock.now(), updatedByUserId: principal.userId };
    const reason = accountId === null ? WaitReason.INSTALLATION_LIMIT : WaitReason.ACCOUNT_LIMIT;
    const limit = await orm.em.fork().transactional(async (em) => {
      await releaseHeld(sqlOf(em), { reasons: [reason], accountId });
      const known = await em.findOne(SendingLimit, { accountId });
      return known ? Object.assign(known, changed) : em.create(SendingLimit, { id: ids.next(), accountId, ...changed });
    });
    allowances.forget();
    return shown(accountId, limit, await readUse(database));
  }
}

function shown(accountId: string | null, limit: SendingLimit | undefined, use: Map<string, number>): SendingLimitType {
  const ratePerSecond = limit?.ratePerSecond ?? null;
  const dailyQuota = limit?.dailyQuota ?? null;
  const limited = ratePerSecond !== null || dailyQuota !== null;
  return Object.assign(new SendingLimitType(), {
    id: accountId ? toPublicId('acc', accountId) : 'all',
    ratePerSecond,
    dailyQuota,
    usedToday: limited ? (use.get(accountId ? `account:${accountId}` : 'global') ?? 0) : null,
    updatedAt: limit?.updatedAt ?? null,
    accountId,
    updatedByUserId: limit?.updatedByUserId ?? null,
  });
}
