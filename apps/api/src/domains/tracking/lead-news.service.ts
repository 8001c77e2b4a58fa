import type { Database, Sql } from '../../infra/database.ts';
import type { Log } from '../../infra/log.ts';
import { toPublicId } from '../../kernel/ids.ts';
import { LeadActivityKind } from '../leads/activity/lead-activity.entity.ts';
import { recordActivities } from '../leads/activity/lead-activity.service.ts';
import { lockProgress, noteProgress, readers } from './sql/progress.ts';
import { type LeadNews, readLeadNews } from './sql/read-lead-news.ts';
import { LEAD_NEWS_AT_ONCE } from './tracking.limits.ts';

const kinds: Record<LeadNews['figure'], LeadActivityKind> = {
  SENT: LeadActivityKind.EMAIL_SENT,
  DELIVERED: LeadActivityKind.EMAIL_DELIVERED,
  OPENED: LeadActivityKind.EMAIL_OPENED,
  CLICKED: LeadActivityKind.EMAIL_CLICKED,
  BOUNCED: LeadActivityKind.EMAIL_BOUNCED,
  COMPLAINED: LeadActivityKind.EMAIL_COMPLAINED,
  UNSUBSCRIBED: LeadActivityKind.UNSUBSCRIBED,
};

/**
 * Tells the timelines of leads what became of mails to them. It reads what committed by the numbers of transactions, as statistics
 * do, so that sending and evidence wait for nobody's timeline.
 */
export class LeadNewsService {
  readonly #deps: { database: Database; log: Log };

  constructor(deps: { database: Database; log: Log }) {
    this.#deps = deps;
  }

  /** Tells what is new; returns how much is likely to be left. */
  async tell(): Promise<number> {
    return this.#deps.database.transaction(async (sql) => {
      const progress = await lockProgress(sql, readers.leads);
      if (!progress) return 0;
      if (progress.restored) {
        this.#deps.log.warn('the database was restored elsewhere: timelines of leads go on from here');
        await noteProgress(sql, readers.leads, progress.ended);
        return 0;
      }
      const { read, last, news } = await readLeadNews(sql, progress, LEAD_NEWS_AT_ONCE);
      if (read === 0) return 0;
      await recordNews(sql, news);
      const isFull = read >= LEAD_NEWS_AT_ONCE && last !== null;
      await noteProgress(sql, readers.leads, isFull ? String(BigInt(last) + 1n) : progress.ended);
      return isFull ? read : 0;
    });
  }
}

async function recordNews(sql: Sql, news: LeadNews[]): Promise<void> {
  await recordActivities(
    sql,
    news.map(({ leadId, messageId, figure, at, subject, url, words }) => ({
      lead: { id: leadId },
      kind: kinds[figure],
      at,
      subject,
      subjectId: toPublicId('msg', messageId),
      sourceKey: `${messageId}:${figure}`,
      data: url || words ? { ...(url ? { url } : {}), ...(words ? { words } : {}) } : null,
    })),
  );
}
