import type { Database } from '../../../infra/database.ts';
import type { Log } from '../../../infra/log.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { ChannelKind } from './alert.entity.ts';
import { NOTICE_MAX_BACKOFF_SECONDS } from './alert.limits.ts';
import type { AlertService } from './alert.service.ts';
import { brokenFingerprint } from './broken-channel.ts';
import type { ChannelPostService, PostOutcome } from './channel-post.service.ts';
import type { NoticeContent } from './notice-words.ts';
import { insertNotices, tellAlert } from './sql/report-alert.ts';
import {
  breakChannel,
  type ClaimedNotice,
  claimNotices,
  escalateDue,
  giveUpNotices,
  type NoticeResult,
  releaseMuted,
  restChannel,
  settleNotice,
} from './sql/send-notices.ts';

interface Deps {
  database: Database;
  alerts: AlertService;
  posts: ChannelPostService;
  ids: IdGenerator;
  publicUrl: string;
  log: Log;
}

/** Sends what waits to be told, and finds what has become due by time alone. */
export class NoticeSender {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** One round of the channels of one kind; returns how many notices it tried to tell. Ends when the slowest of them has answered. */
  async send(kind: ChannelKind): Promise<number> {
    const { database } = this.#deps;
    await releaseMuted(database);
    await giveUpNotices(database);
    await this.#escalate();
    const claimed = await claimNotices(database, kind);
    await Promise.all(claimed.map((notice) => this.#tell(notice)));
    return claimed.length;
  }

  async #escalate(): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      for (const alertId of await escalateDue(sql)) {
        await insertNotices(sql, { alertId, kind: 'ESCALATED', ids: () => this.#deps.ids.next() });
        await tellAlert(sql, alertId);
      }
    });
  }

  async #tell(notice: ClaimedNotice): Promise<void> {
    const { database, posts, log } = this.#deps;
    const { channelId, channelKind, recipients, settings, secrets } = notice;
    const channel = { id: channelId, kind: channelKind, recipients, settings, secrets };
    let outcome: PostOutcome;
    try {
      outcome = await posts.post(channel, this.#contentOf(notice), notice.pending);
    } catch (error) {
      log.warn({ err: error, noticeId: notice.id }, 'an alert could not be told; trying again');
      outcome = { kind: 'unclear', words: 'Merpati itself failed; its log says more.' };
    }
    await database.transaction(async (sql) => {
      await settleNotice(sql, notice, resultOf(notice, outcome));
      if (outcome.kind === 'later' && outcome.restSeconds) await restChannel(sql, channelId, outcome.restSeconds);
      await tellAlert(sql, notice.alertId);
    });
    if (outcome.kind === 'broken') await this.#break(channelId, outcome.words);
    log.debug({ noticeId: notice.id, outcome: outcome.kind }, 'a notice was tried');
  }

  /** The others hear that this channel is silent; that it comes back is said by the test of a person. */
  async #break(channelId: string, problem: string): Promise<void> {
    const { database, alerts } = this.#deps;
    await database.transaction(async (sql) => {
      const name = await breakChannel(sql, channelId, problem);
      if (name === null) return;
      await alerts.report(sql, {
        kind: 'ALERT_CHANNEL_BROKEN',
        fingerprint: brokenFingerprint(channelId),
        facts: { channel: name, text: problem },
      });
    });
  }

  #contentOf(notice: ClaimedNotice): NoticeContent {
    return { ...notice, url: new URL(notice.link, this.#deps.publicUrl).href };
  }
}

function resultOf({ attempts }: ClaimedNotice, outcome: PostOutcome): NoticeResult {
  const answer = outcome.words;
  switch (outcome.kind) {
    case 'told':
      return { state: 'SENT', answer };
    case 'broken':
    case 'refused':
      return { state: 'FAILED', answer };
    case 'unclear':
    case 'later': {
      const rest = outcome.kind === 'later' ? (outcome.restSeconds ?? 0) : 0;
      const afterSeconds = Math.max(rest, Math.min(2 ** attempts, NOTICE_MAX_BACKOFF_SECONDS));
      return {
        state: 'WAITING',
        answer,
        afterSeconds,
        uncertain: outcome.kind === 'unclear',
        pending: outcome.pending ?? null,
      };
    }
  }
}
