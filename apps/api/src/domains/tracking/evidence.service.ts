import type { Sql } from '../../infra/database.ts';
import { Channel, ConsentSource, ConsentState, EVERY_TOPIC } from '../preferences/consent.entity.ts';
import type { ConsentService } from '../preferences/consent.service.ts';
import { SuppressionReason } from '../preferences/suppression.entity.ts';
import {
  type AccountAddress,
  addSuppressions,
  lockSoftBounces,
  type NewSuppression,
  noteSoftBounces,
} from '../preferences/suppression.service.ts';
import { AddressNews } from './mail-event.ts';
import { countSoftBounces } from './sql/count-soft-bounces.ts';
import { lockMessages, type MessageNews, recordNews } from './sql/record-events.ts';

export type { MessageNews } from './sql/record-events.ts';

/** What an event says about the address that a mail, or a copy of it, went to. */
export interface NewsOfAddress extends AccountAddress {
  news: AddressNews;
  messageId: string;
  words: string | null;
}

const reasons: Partial<Record<AddressNews, SuppressionReason>> = {
  [AddressNews.DEAD]: SuppressionReason.HARD_BOUNCE,
  [AddressNews.COMPLAINED]: SuppressionReason.COMPLAINT,
};

/** Keeps what came back about mails, and draws the consequences for addresses. Everything happens in the caller's transaction. */
export class EvidenceService {
  readonly #consent: ConsentService;

  constructor(deps: { consent: ConsentService }) {
    this.#consent = deps.consent;
  }

  /** Keeps news of messages; news of messages that are not there is dropped. Safe to call twice with the same. */
  async record(sql: Sql, news: MessageNews[]): Promise<void> {
    const messages = await lockMessages(
      sql,
      news.map(({ messageId }) => messageId),
    );
    await recordNews(
      sql,
      news.filter(({ messageId }) => messages.has(messageId)),
    );
  }

  /** Suppresses, counts soft bounces and keeps opt-outs. Comes after `record` of the same events. */
  async heed(sql: Sql, all: NewsOfAddress[]): Promise<void> {
    await addSuppressions(sql, all.flatMap(suppressionOf));
    await this.#countSoftBounces(sql, all);
    for (const { accountId, address, messageId } of all.filter(({ news }) => news === AddressNews.UNSUBSCRIBED))
      await this.#consent.choose(
        sql,
        { accountId, address, channel: Channel.EMAIL },
        [{ topic: EVERY_TOPIC, state: ConsentState.OPTED_OUT }],
        { source: ConsentSource.PROVIDER, messageId, actorUserId: null, ip: null, userAgent: null },
      );
  }

  async #countSoftBounces(sql: Sql, all: NewsOfAddress[]): Promise<void> {
    const bounced = all.filter(({ news }) => news === AddressNews.SOFT);
    const taken = all.filter(({ news }) => news === AddressNews.FINE);
    if (bounced.length + taken.length === 0) return;
    const locked = await lockSoftBounces(sql, { bounced, taken });
    await noteSoftBounces(sql, await countSoftBounces(sql, locked));
  }
}

function suppressionOf({ accountId, address, news, messageId, words }: NewsOfAddress): NewSuppression[] {
  const reason = reasons[news];
  return reason ? [{ accountId, address, reason, evidence: words, messageId }] : [];
}
