import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Jobs } from '../../infra/jobs.ts';
import type { Limits } from '../../infra/limits.ts';
import { type EntityManager, type Orm, sqlOf } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import type { Page, PageRequest } from '../../kernel/page.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import type { AccountService } from './account.service.ts';
import {
  AccountRequired,
  CannotDisableSelf,
  EmailTaken,
  LinkInvalid,
  NotFound,
  RoleNotAllowed,
} from './identity.errors.ts';
import { passwordResetRequested, userInvited } from './identity.events.ts';
import type { LinksService } from './links.service.ts';
import { checkedName, newestFirst, ownAccount } from './listing.ts';
import { hashPassword } from './password.ts';
import { LinkPurpose, OneTimeLink } from './session.entity.ts';
import type { SessionService, SignedIn } from './session.service.ts';
import { User, UserState } from './user.entity.ts';

interface Deps {
  orm: Orm;
  jobs: Jobs;
  limits: Limits;
  links: LinksService;
  sessions: SessionService;
  accounts: AccountService;
  clock: Clock;
  ids: IdGenerator;
}

/** People: invitations, passwords, disabling. */
export class UserService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Invites by mail. Throws NameInvalid, RoleNotAllowed, AccountRequired, AccountNotFound, EmailTaken. */
  async invite(
    principal: Principal,
    input: { email: string; name: string; role: Role; accountId: string | null },
  ): Promise<User> {
    const { orm, ids, links, jobs, clock } = this.#deps;
    const name = checkedName(input.name);
    if (input.role === Role.SUPER_ADMIN && principal.role !== Role.SUPER_ADMIN) throw new RoleNotAllowed();
    if (input.role === Role.AFFILIATE && principal.accountId === null && input.accountId === null)
      throw new AccountRequired();
    const account =
      input.role === Role.AFFILIATE ? await this.#deps.accounts.findFor(principal, input.accountId) : null;
    try {
      return await orm.em.fork().transactional(async (em) => {
        const email = input.email.toLowerCase();
        if (await em.findOne(User, { email })) throw new EmailTaken();
        const user = em.create(User, {
          id: ids.next(),
          email,
          name,
          role: input.role,
          state: UserState.INVITED,
          account,
          createdAt: clock.now(),
        });
        const link = links.create(em, LinkPurpose.INVITATION, user);
        await em.flush();
        await jobs.send(sqlOf(em), userInvited, { linkId: link.id });
        return user;
      });
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new EmailTaken() : error;
    }
  }

  /** Sets the first password and signs in. Throws PasswordTooShort, LinkInvalid, RateLimitedError. */
  async acceptInvitation(input: { token: string; password: string; address: string }): Promise<SignedIn> {
    return this.#choosePassword(LinkPurpose.INVITATION, input);
  }

  /** Mails a reset link to an active user; tells nobody whether there is one. Throws RateLimitedError. */
  async requestPasswordReset(input: { email: string; address: string }): Promise<void> {
    const { orm, limits, links, jobs } = this.#deps;
    const email = input.email.toLowerCase();
    await limits.take('passwordResetPerAddress', input.address);
    await limits.take('passwordResetPerEmail', email);
    await orm.em.fork().transactional(async (em) => {
      const user = await em.findOne(User, { email, state: UserState.ACTIVE });
      if (!user) return;
      const link = links.create(em, LinkPurpose.PASSWORD_RESET, user);
      await em.flush();
      await jobs.send(sqlOf(em), passwordResetRequested, { linkId: link.id });
    });
  }

  /** Sets a new password, ends every other session and signs in. Throws PasswordTooShort, LinkInvalid, RateLimitedError. */
  async resetPassword(input: { token: string; password: string; address: string }): Promise<SignedIn> {
    return this.#choosePassword(LinkPurpose.PASSWORD_RESET, input);
  }

  async #choosePassword(
    purpose: LinkPurpose.INVITATION | LinkPurpose.PASSWORD_RESET,
    input: { token: string; password: string; address: string },
  ): Promise<SignedIn> {
    const { orm, limits, links, sessions } = this.#deps;
    await limits.take('linkPerAddress', input.address);
    const passwordHash = await hashPassword(input.password);
    return orm.em.fork().transactional(async (em) => {
      const user = await links.redeem(em, purpose, input.token);
      const expected = purpose === LinkPurpose.INVITATION ? UserState.INVITED : UserState.ACTIVE;
      if (user.state !== expected) throw new LinkInvalid();
      user.passwordHash = passwordHash;
      user.state = UserState.ACTIVE;
      await sessions.revokeAll(em, user);
      return sessions.open(em, user);
    });
  }

  /** Ends the user's sessions too. Throws NotFound, CannotDisableSelf. */
  async disable(principal: Principal, publicId: string): Promise<User> {
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const id = fromPublicId('usr', publicId);
      const user = id && (await em.findOne(User, { id, ...ownAccount(principal) }));
      if (!user) throw new NotFound('user');
      if (user.id === principal.userId) throw new CannotDisableSelf();
      user.state = UserState.DISABLED;
      await this.#deps.sessions.revokeAll(em, user);
      return user;
    });
  }

  async list(principal: Principal, page: PageRequest): Promise<Page<User>> {
    return newestFirst(this.#deps.orm.em.fork(), User, ownAccount(principal), page);
  }

  async find(principal: Principal, id: string): Promise<User | null> {
    return this.#deps.orm.em.fork().findOne(User, { id, ...ownAccount(principal) });
  }

  /** People of an account who can sign in. */
  async activeOf(accountId: string): Promise<User[]> {
    return this.#deps.orm.em
      .fork()
      .find(User, { account: accountId, state: UserState.ACTIVE }, { orderBy: { id: 'asc' } });
  }

  async findMany(ids: readonly string[]): Promise<Map<string, User>> {
    const users = await this.#deps.orm.em.fork().find(User, { id: { $in: [...ids] } });
    return new Map(users.map((user) => [user.id, user]));
  }

  /** What a mail about a one-time link needs; null when the link is gone, used or expired. */
  async mailFacts(linkId: string): Promise<{ user: User; purpose: LinkPurpose } | null> {
    const link = await this.#deps.orm.em
      .fork()
      .findOne(
        OneTimeLink,
        { id: linkId, usedAt: null, expiresAt: { $gt: this.#deps.clock.now() } },
        { populate: ['user'] },
      );
    return link && { user: link.user.getEntity(), purpose: link.purpose };
  }

  /** Makes the super admin of the settings, or gives them the password from the settings. */
  async ensureSuperAdmin(input: { email: string; password: string | null; name: string }): Promise<User> {
    const passwordHash = input.password === null ? null : await hashPassword(input.password);
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const email = input.email.toLowerCase();
      const user = (await em.findOne(User, { email })) ?? this.#newSuperAdmin(em, email, input.name);
      user.role = Role.SUPER_ADMIN;
      user.account = null;
      user.state = UserState.ACTIVE;
      if (passwordHash) user.passwordHash = passwordHash;
      return user;
    });
  }

  #newSuperAdmin(em: EntityManager, email: string, name: string): User {
    return em.create(User, {
      id: this.#deps.ids.next(),
      email,
      name,
      role: Role.SUPER_ADMIN,
      state: UserState.ACTIVE,
      createdAt: this.#deps.clock.now(),
    });
  }

  /** A link that signs `user` in once, for the person who started the program. */
  async signInLink(user: User): Promise<string> {
    const em = this.#deps.orm.em.fork();
    const link = this.#deps.links.create(em, LinkPurpose.SIGN_IN, em.getReference(User, user.id));
    await em.flush();
    return this.#deps.links.urlOf(LinkPurpose.SIGN_IN, link.id);
  }
}
