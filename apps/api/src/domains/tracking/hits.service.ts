import { Coalescer } from '../../infra/coalescer.ts';
import type { Database } from '../../infra/database.ts';
import { maskedAddress } from '../../infra/masked-address.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { LinkTargetService } from '../delivery/link-target.service.ts';
import type { TrackingLinksService } from '../delivery/tracking-links.service.ts';
import { isOfApple } from './open-kind.ts';
import { keepHits, type NewHit } from './sql/hits.ts';

/** Longest user agent that is kept, in characters. */
const MAX_USER_AGENT = 500;

/** Who asks for a pixel or link. */
export interface Visitor {
  address: string;
  userAgent: string | null;
  headOnly: boolean;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  clock: Clock;
  trackingLinks: TrackingLinksService;
  linkTargets: LinkTargetService;
}

/** Keeps requests for the pixels and links of mails; what they mean is worked out later. */
export class HitsService {
  readonly #deps: Deps;
  /** Requests that come at the same time are kept by one statement, and answered when they are on disk. */
  readonly #hits: Coalescer<NewHit, true>;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#hits = new Coalescer(async (hits) => {
      await keepHits(deps.database, hits);
      return hits.map((): true => true);
    });
  }

  /** False when the token is not ours. */
  async open(token: string, visitor: Visitor): Promise<boolean> {
    const messageId = this.#deps.trackingLinks.verifyOpen(token);
    if (messageId === null) return false;
    await this.#keep({ messageId, linkNumber: null, url: null }, visitor);
    return true;
  }

  /** Where the link leads; null when it is not ours or leads nowhere any more. */
  async click(id: string, link: string, visitor: Visitor): Promise<string | null> {
    const found = this.#deps.trackingLinks.verifyClick(id, link);
    const url = found && (await this.#deps.linkTargets.linkTarget(found.messageId, found.number));
    if (!found || !url) return null;
    await this.#keep({ messageId: found.messageId, linkNumber: found.number, url }, visitor);
    return url;
  }

  async #keep(
    hit: Pick<NewHit, 'messageId' | 'linkNumber' | 'url'>,
    { address, userAgent, headOnly }: Visitor,
  ): Promise<void> {
    const { ids, clock } = this.#deps;
    await this.#hits.add({
      ...hit,
      id: ids.next(),
      headOnly,
      ip: maskedAddress(address),
      // A null character cannot be kept in a text.
      userAgent: userAgent?.replaceAll('\0', '').slice(0, MAX_USER_AGENT) || null,
      fromApple: isOfApple(address),
      at: clock.now(),
    });
  }
}
