import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Sql } from '../../infra/database.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Limits } from '../../infra/limits.ts';
import { type Orm, sqlOf } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, idTime, isUuid } from '../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../kernel/principal.ts';
import type { Account } from './account.entity.ts';
import type { AccountService } from './account.service.ts';
import { AccountRequired, LinkInvalid } from './identity.errors.ts';
import { senderVerificationRequested } from './identity.events.ts';
import { type LinksService, SENDER_VERIFICATION } from './links.service.ts';
import { checkedName } from './listing.ts';
import { SenderDefault, SenderIdentity } from './sender-identity.entity.ts';
import {
  SenderIsOwn,
  SenderNotFound,
  SenderNotVerified,
  SenderTaken,
  TooManySenders,
} from './sender-identity.errors.ts';
import { readSender, type Sender } from './sender-identity.queries.ts';

/** How long the link of a verification mail works, in ms: as long as an invitation. */
const LINK_LIFETIME_MS = 7 * 24 * 3_600_000;

/** Senders that one account may have besides its own; a list that a person can read. */
const MAX_SENDERS = 50;

interface Deps {
  orm: Orm;
  jobs: Jobs;
  limits: Limits;
  links: LinksService;
  accounts: AccountService;
  clock: Clock;
  ids: IdGenerator;
}

/** A sender of an account; `identity` is null for the account's own. */
export interface ListedSender {
  account: Account;
  identity: SenderIdentity | null;
}

/** Addresses that accounts may send from. */
export class SenderIdentityService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** See `readSender`. */
  senderFor(sql: Sql, wanted: { accountId: string; typeKey: string; from: string | null }): Promise<Sender | null> {
    return readSender(sql, wanted);
  }

  /** The account's own address first, then the others by age. Throws AccountRequired, AccountNotFound. */
  async list(principal: Principal, accountId: string | null): Promise<ListedSender[]> {
    const account = await this.#accountFor(principal, accountId);
    const identities = await this.#deps.orm.em
      .fork()
      .find(SenderIdentity, { accountId: account.id }, { orderBy: { id: 'asc' } });
    return [{ account, identity: null }, ...identities.map((identity) => ({ account, identity }))];
  }

  /**
   * Adds a sender and mails a link to its address; for one that is not verified yet, mails the link anew.
   * Throws NameInvalid, SenderTaken, TooManySenders, AccountRequired, AccountNotFound, RateLimitedError.
   */
  async add(
    principal: Principal,
    input: { accountId: string | null; name: string; address: string },
  ): Promise<ListedSender> {
    const { orm, jobs, limits, clock, ids } = this.#deps;
    const name = checkedName(input.name);
    const address = input.address.toLowerCase();
    const account = await this.#accountFor(principal, input.accountId);
    if (account.senderEmail.toLowerCase() === address) throw new SenderTaken();
    await limits.take('senderVerificationPerEmail', address);
    await limits.take('senderVerificationPerAccount', account.id);
    try {
      return await orm.em.fork().transactional(async (em) => {
        const known = await em.findOne(SenderIdentity, { accountId: account.id, address });
        if (known?.verifiedAt) throw new SenderTaken();
        if (!known && (await em.count(SenderIdentity, { accountId: account.id })) >= MAX_SENDERS)
          throw new TooManySenders(MAX_SENDERS);
        const identity =
          known ??
          em.create(SenderIdentity, { id: ids.next(), accountId: account.id, name, address, createdAt: clock.now() });
        identity.name = name;
        await em.flush();
        await jobs.send(sqlOf(em), senderVerificationRequested, { identityId: identity.id, requestId: ids.next() });
        return { account, identity };
      });
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new SenderTaken() : error;
    }
  }

  /** One sender by its UUID, or the account's own by that of the account; null when it is not the caller's. */
  async find(principal: Principal, id: string): Promise<ListedSender | null> {
    const identity = await this.#deps.orm.em.fork().findOne(SenderIdentity, { id });
    const account = await this.#deps.accounts.find(identity?.accountId ?? id);
    return account && mayAccess(principal, account.id) ? { account, identity } : null;
  }

  /** What a verification mail needs; null when the sender is gone or verified by now. */
  async mailFacts(identityId: string): Promise<{ identity: SenderIdentity; account: Account } | null> {
    const identity = await this.#deps.orm.em.fork().findOne(SenderIdentity, { id: identityId, verifiedAt: null });
    const account = identity && (await this.#deps.accounts.find(identity.accountId));
    return account ? { identity, account } : null;
  }

  /** What a link in a verification mail points to: the sender, and the moment it was asked for. */
  linkIdOf(request: { identityId: string; requestId: string }): string {
    return `${request.identityId}_${request.requestId}`;
  }

  /** Marks the sender of a link as verified; a second time changes nothing. Throws LinkInvalid, RateLimitedError. */
  async verify(input: { token: string; address: string }): Promise<ListedSender> {
    const { orm, limits, links, clock, accounts } = this.#deps;
    await limits.take('linkPerAddress', input.address);
    const [identityId = '', requestId = ''] = (links.linkIdOf(SENDER_VERIFICATION, input.token) ?? '').split('_');
    if (!isUuid(identityId) || !isUuid(requestId)) throw new LinkInvalid();
    if (clock.now().getTime() > idTime(requestId).getTime() + LINK_LIFETIME_MS) throw new LinkInvalid();
    const em = orm.em.fork();
    const identity = await em.findOne(SenderIdentity, { id: identityId });
    const account = identity && (await accounts.find(identity.accountId));
    if (!account) throw new LinkInvalid();
    identity.verifiedAt ??= clock.now();
    await em.flush();
    return { account, identity };
  }

  /** Marks a sender as verified without a mail. Throws SenderNotFound. */
  async vouch(principal: Principal, publicId: string): Promise<ListedSender> {
    const em = this.#deps.orm.em.fork();
    const id = fromPublicId('snd', publicId);
    const identity = id && (await em.findOne(SenderIdentity, { id }));
    const account = identity && (await this.#deps.accounts.find(identity.accountId));
    if (!account || !mayAccess(principal, account.id)) throw new SenderNotFound();
    identity.verifiedAt ??= this.#deps.clock.now();
    await em.flush();
    return { account, identity };
  }

  /** Removes a sender; types that had it as default go back to the account's own. Throws SenderNotFound, SenderIsOwn. */
  async remove(principal: Principal, publicId: string): Promise<void> {
    const id = fromPublicId('snd', publicId);
    const sender = id && (await this.find(principal, id));
    if (!sender) throw new SenderNotFound();
    if (!sender.identity) throw new SenderIsOwn();
    await this.#deps.orm.em.fork().transactional(async (em) => {
      await em.nativeDelete(SenderDefault, { senderIdentityId: id });
      await em.nativeDelete(SenderIdentity, { id });
    });
  }

  /**
   * Makes a sender the one of a type's mails that name none; null: the account's own. `typeKey` must be registered.
   * Throws AccountRequired, AccountNotFound, SenderNotFound, SenderNotVerified.
   */
  async setDefault(
    principal: Principal,
    input: { accountId: string | null; typeKey: string; senderIdentityId: string | null },
  ): Promise<ListedSender> {
    const account = await this.#accountFor(principal, input.accountId);
    const em = this.#deps.orm.em.fork();
    const id = input.senderIdentityId === null ? account.id : fromPublicId('snd', input.senderIdentityId);
    const key = { accountId: account.id, typeKey: input.typeKey };
    if (id === account.id) {
      await em.transactional((inner) => inner.nativeDelete(SenderDefault, key));
      return { account, identity: null };
    }
    const identity = id && (await em.findOne(SenderIdentity, { id, accountId: account.id }));
    if (!identity) throw new SenderNotFound('senderIdentityId');
    if (!identity.verifiedAt) throw new SenderNotVerified();
    await em.transactional((inner) => inner.upsert(SenderDefault, { ...key, senderIdentityId: identity.id }));
    return { account, identity };
  }

  /** Keys of the types whose mails come from each sender by default, by sender. */
  async defaultsOf(accountId: string): Promise<Map<string, string[]>> {
    const defaults = await this.#deps.orm.em.fork().find(SenderDefault, { accountId }, { orderBy: { typeKey: 'asc' } });
    const grouped = Map.groupBy(defaults, ({ senderIdentityId }) => senderIdentityId);
    return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ typeKey }) => typeKey)]));
  }

  #accountFor(principal: Principal, accountId: string | null): Promise<Account> {
    if (principal.accountId === null && accountId === null) throw new AccountRequired();
    return this.#deps.accounts.findFor(principal, accountId);
  }
}
