import type { EntityManager } from '../../infra/orm.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';
import { type IdGenerator, isUuid } from '../../kernel/ids.ts';
import { LinkInvalid } from './identity.errors.ts';
import { LinkPurpose, OneTimeLink } from './session.entity.ts';
import type { User } from './user.entity.ts';

/** How long a link works, in ms. An hour for a password (seeds), a week for an invitation, a day for the first sign-in. */
const lifetimes: Record<LinkPurpose, number> = {
  [LinkPurpose.SIGN_IN]: 24 * 3_600_000,
  [LinkPurpose.INVITATION]: 7 * 24 * 3_600_000,
  [LinkPurpose.PASSWORD_RESET]: 3_600_000,
};

/** Purpose of links that confirm a sender address. Nothing is kept of them: what they point to tells their age. */
export const SENDER_VERIFICATION = 'SENDER_VERIFICATION';

type SignedPurpose = LinkPurpose | typeof SENDER_VERIFICATION;

const pages: Record<SignedPurpose, string> = {
  [LinkPurpose.SIGN_IN]: '/sign-in/link?token=',
  [LinkPurpose.INVITATION]: '/invitation?token=',
  [LinkPurpose.PASSWORD_RESET]: '/reset-password?token=',
  [SENDER_VERIFICATION]: '/verify-sender#',
};

/** Makes and redeems links that work once. */
export class LinksService {
  readonly #deps: { secrets: Secrets; clock: Clock; ids: IdGenerator; publicUrl: string };

  constructor(deps: { secrets: Secrets; clock: Clock; ids: IdGenerator; publicUrl: string }) {
    this.#deps = deps;
  }

  create(em: EntityManager, purpose: LinkPurpose, user: User): OneTimeLink {
    const now = this.#deps.clock.now();
    return em.create(OneTimeLink, {
      id: this.#deps.ids.next(),
      purpose,
      user,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimes[purpose]),
    });
  }

  /** The address to open; derived anew each time, stored nowhere. */
  urlOf(purpose: SignedPurpose, linkId: string): string {
    const token = `${linkId}.${this.#deps.secrets.sign(purpose, linkId)}`;
    return `${this.#deps.publicUrl}${pages[purpose]}${encodeURIComponent(token)}`;
  }

  /** What the link of a token points to; null when we did not sign it for this purpose. */
  linkIdOf(purpose: SignedPurpose, token: string): string | null {
    const [linkId = '', signature = ''] = token.split('.');
    return this.#deps.secrets.verify(purpose, linkId, signature) ? linkId : null;
  }

  /** Marks the link used and returns its user. Throws LinkInvalid. Must run inside a transaction. */
  async redeem(em: EntityManager, purpose: LinkPurpose, token: string): Promise<User> {
    const linkId = this.linkIdOf(purpose, token);
    if (!linkId || !isUuid(linkId)) throw new LinkInvalid();
    const now = this.#deps.clock.now();
    const used = await em.nativeUpdate(
      OneTimeLink,
      { id: linkId, purpose, usedAt: null, expiresAt: { $gt: now } },
      { usedAt: now },
    );
    if (used === 0) throw new LinkInvalid();
    const link = await em.findOneOrFail(OneTimeLink, { id: linkId }, { populate: ['user'] });
    return link.user.getEntity();
  }
}
