import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import type { Page, PageRequest } from '../../kernel/page.ts';
import { mayAccess, type Principal } from '../../kernel/principal.ts';
import { Account, AccountKind } from './account.entity.ts';
import { AccountNotFound, NameTaken } from './identity.errors.ts';
import { checkedName, newestFirst } from './listing.ts';

/** Merpati's own account, made by the first migration. */
export const PLATFORM_ACCOUNT_ID = '00000000-0000-7000-8000-000000000001';

/** What is recorded of an account's mails; null stays as it is. */
interface TrackingChange {
  /** Public id; null: the caller's own. */
  accountId: string | null;
  trackOpens: boolean | null;
  trackClicks: boolean | null;
}

/** Tenants. */
export class AccountService {
  readonly #deps: { orm: Orm; clock: Clock; ids: IdGenerator };

  constructor(deps: { orm: Orm; clock: Clock; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** Throws NameInvalid, NameTaken. */
  async create(input: { name: string; senderName: string; senderEmail: string }): Promise<Account> {
    const em = this.#deps.orm.em.fork();
    const account = em.create(Account, {
      id: this.#deps.ids.next(),
      kind: AccountKind.SHOP,
      name: checkedName(input.name),
      senderName: checkedName(input.senderName, 'senderName'),
      senderEmail: input.senderEmail.toLowerCase(),
      createdAt: this.#deps.clock.now(),
    });
    try {
      await em.flush();
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new NameTaken() : error;
    }
    return account;
  }

  /** The account a caller acts for: its own, or the one a super admin names. Throws AccountNotFound. */
  async findFor(principal: Principal, publicId: string | null): Promise<Account> {
    const id = publicId === null ? principal.accountId : fromPublicId('acc', publicId);
    const account = id && mayAccess(principal, id) ? await this.find(id) : null;
    if (!account) throw new AccountNotFound();
    return account;
  }

  /** Says what is recorded of the account's mails; what is null stays. Throws AccountNotFound. */
  async setTracking(principal: Principal, { accountId, trackOpens, trackClicks }: TrackingChange): Promise<Account> {
    const { id } = await this.findFor(principal, accountId);
    const em = this.#deps.orm.em.fork();
    const account = await em.findOneOrFail(Account, { id });
    account.trackOpens = trackOpens ?? account.trackOpens;
    account.trackClicks = trackClicks ?? account.trackClicks;
    await em.flush();
    return account;
  }

  async find(id: string): Promise<Account | null> {
    return this.#deps.orm.em.fork().findOne(Account, { id });
  }

  async findMany(ids: readonly string[]): Promise<Map<string, Account>> {
    const accounts = await this.#deps.orm.em.fork().find(Account, { id: { $in: [...ids] } });
    return new Map(accounts.map((account) => [account.id, account]));
  }

  async list(page: PageRequest): Promise<Page<Account>> {
    return newestFirst(this.#deps.orm.em.fork(), Account, { kind: AccountKind.SHOP }, page);
  }
}
