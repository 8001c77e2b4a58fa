import { type Database, isUnavailable, type Sql } from '../../infra/database.ts';
import type { Log } from '../../infra/log.ts';
import type { UncertaintyService } from '../delivery/uncertainty.service.ts';
import type { EvidenceService, MessageNews } from './evidence.service.ts';
import { isScanner, openKindOf } from './open-kind.ts';
import { findHasty, forgetHits, lockHit, lockHits, postponeHits, type WaitingHit } from './sql/hits.ts';
import { type LockedMessage, lockMessages } from './sql/record-events.ts';
import { TrackingKind, TrackingSource } from './tracking.entity.ts';
import { BATCH, HASTE_SECONDS, retryDelayMs } from './tracking.limits.ts';

interface Deps {
  database: Database;
  uncertainty: UncertaintyService;
  evidence: EvidenceService;
  log: Log;
}

/** Turns hits into news of their mails, many in one transaction. */
export class HitReader {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Works on hits that are due; returns how many that were. */
  async drain(): Promise<number> {
    const { database, log } = this.#deps;
    let hits: WaitingHit[] = [];
    try {
      return await database.transaction(async (sql) => {
        hits = await lockHits(sql, BATCH);
        await this.#work(sql, hits);
        return hits.length;
      });
    } catch (error) {
      if (hits.length === 0 || isUnavailable(error)) throw error;
      log.debug({ err: error }, 'a batch of hits failed; each is tried alone');
      for (const hit of hits) await this.#workAlone(hit);
      return hits.length;
    }
  }

  async #workAlone({ id, attempts }: WaitingHit): Promise<void> {
    const { database, log } = this.#deps;
    try {
      await database.transaction(async (sql) => {
        const hit = await lockHit(sql, id);
        if (hit) await this.#work(sql, [hit]);
      });
    } catch (error) {
      if (isUnavailable(error)) throw error;
      log.warn({ err: error, hitId: id }, 'a hit could not be worked on');
      await postponeHits(database, { ids: [id], delayMs: retryDelayMs(attempts), failed: true });
    }
  }

  async #work(sql: Sql, hits: WaitingHit[]): Promise<void> {
    if (hits.length === 0) return;
    const messages = await lockMessages(
      sql,
      hits.map(({ messageId }) => messageId),
    );
    const ready = await this.#resolved(sql, hits, messages);
    const young = ready.filter((hit) => mustWait(hit, messages.get(hit.messageId)));
    const ripe = ready.filter((hit) => !young.includes(hit));
    const hasty = await findHasty(sql, [...new Set(ripe.map(({ messageId }) => messageId))], HASTE_SECONDS);
    const news = ripe.flatMap((hit) => newsOf(hit, messages.get(hit.messageId), hasty.has(hit.messageId)));
    await this.#deps.evidence.record(sql, news);
    if (young.length > 0)
      await postponeHits(sql, { ids: young.map(({ id }) => id), delayMs: HASTE_SECONDS * 1_000, failed: false });
    await forgetHits(
      sql,
      ripe.map(({ id }) => id),
    );
  }

  /** Whoever opened a mail has got it: ends the uncertainty about it. Without hits that came before the provider's answer. */
  async #resolved(sql: Sql, hits: WaitingHit[], messages: Map<string, LockedMessage>): Promise<WaitingHit[]> {
    const early: WaitingHit[] = [];
    const doubtful = [...messages.values()].filter(({ dispatch }) => dispatch !== 'SENT' && dispatch !== 'SENDING');
    if (doubtful.length > 0)
      await this.#deps.uncertainty.lockPayersOf(
        sql,
        doubtful.map(({ id }) => id),
      );
    for (const hit of hits) {
      const message = messages.get(hit.messageId);
      if (message?.dispatch === 'SENDING') early.push(hit);
      else if (message?.providerId && message.dispatch !== 'SENT')
        await this.#deps.uncertainty.resolveByEvidence(sql, {
          providerId: message.providerId,
          messageId: message.id,
          recipient: message.recipient,
          words: hit.linkNumber === null ? 'It was opened.' : 'A link in it was followed.',
        });
    }
    for (const { id, attempts } of early)
      await postponeHits(sql, { ids: [id], delayMs: retryDelayMs(attempts), failed: true });
    return hits.filter((hit) => !early.includes(hit));
  }
}

/** A click right after sending is looked at once it is known whether other links were followed as hastily. */
function mustWait({ linkNumber, at }: WaitingHit, message: LockedMessage | undefined): boolean {
  if (linkNumber === null || !message?.sentAt) return false;
  const judgedAt = message.sentAt.getTime() + HASTE_SECONDS * 1_000;
  return at.getTime() <= judgedAt && Date.now() <= judgedAt;
}

function newsOf(hit: WaitingHit, message: LockedMessage | undefined, hasty: boolean): MessageNews[] {
  if (!message) return [];
  const { id, messageId, linkNumber, url, at, ip, userAgent } = hit;
  const afterMs = message.sentAt && at.getTime() - message.sentAt.getTime();
  const visit = { ...hit, recipient: message.recipient, afterMs };
  const base = { id, messageId, at, ip, userAgent, linkNumber, url, words: null };
  if (linkNumber === null)
    return [
      { ...base, kind: TrackingKind.OPENED, source: TrackingSource.PIXEL, openKind: openKindOf(visit), machine: false },
    ];
  const early = afterMs === null || afterMs <= HASTE_SECONDS * 1_000;
  const machine = isScanner(hit) || (hasty && early);
  return [{ ...base, kind: TrackingKind.CLICKED, source: TrackingSource.LINK, openKind: null, machine }];
}
