import { ProviderKind } from '../domains/delivery/provider.entity.ts';
import { lockMessages, type MessageNews, recordNews } from '../domains/tracking/sql/record-events.ts';
import { OpenKind, TrackingKind, TrackingSource } from '../domains/tracking/tracking.entity.ts';
import type { Sql } from '../infra/database.ts';
import { systemClock } from '../kernel/clock.ts';
import { IdGenerator } from '../kernel/ids.ts';
import { systemRandom } from '../kernel/random.ts';

/** A demo mail that a provider took. */
export interface SentDemoMail {
  id: string;
  /** Mailketing tells of no delivery. */
  via: ProviderKind;
  sentAt: Date;
}

const MINUTE_MS = 60_000;
const BATCH = 500;

/** Of a hundred mails, as shops of this kind see it. */
const SHARES = { bounced: 1, complained: 0.1, openedByPerson: 46, openedByMachine: 14, clicked: 11 };

const news = (
  message: SentDemoMail,
  ids: IdGenerator,
  afterMinutes: number,
  what: Partial<MessageNews> & Pick<MessageNews, 'kind' | 'source'>,
): MessageNews => ({
  id: ids.next(),
  messageId: message.id,
  at: new Date(Math.min(message.sentAt.getTime() + afterMinutes * MINUTE_MS, systemClock.now().getTime())),
  openKind: null,
  linkNumber: null,
  url: null,
  machine: false,
  ip: null,
  userAgent: null,
  words: null,
  ...what,
});

/** What came back about the demo's mails: deliveries, openings of people and of machines, clicks, bounces. */
export async function writeDemoEvidence(sql: Sql, mails: SentDemoMail[]): Promise<void> {
  const ids = new IdGenerator(systemClock, systemRandom);
  for (let start = 0; start < mails.length; start += BATCH) {
    const batch = mails.slice(start, start + BATCH);
    await lockMessages(
      sql,
      batch.map(({ id }) => id),
    );
    await recordNews(
      sql,
      batch.flatMap((mail) => storyOf(mail, ids)),
    );
  }
}

function storyOf(mail: SentDemoMail, ids: IdGenerator): MessageNews[] {
  const happens = (share: number) => systemRandom.fraction() * 100 < share;
  const told = (afterMinutes: number, what: Parameters<typeof news>[3]) => news(mail, ids, afterMinutes, what);
  if (happens(SHARES.bounced))
    return [told(1, { kind: TrackingKind.BOUNCED, source: TrackingSource.PROVIDER, words: '550 5.1.1 No such user' })];
  const story: MessageNews[] = [];
  if (mail.via === ProviderKind.BREVO)
    story.push(told(0.2, { kind: TrackingKind.DELIVERED, source: TrackingSource.PROVIDER }));
  if (happens(SHARES.openedByMachine)) story.push(told(1, opened(OpenKind.APPLE_MPP, true)));
  if (!happens(SHARES.openedByPerson)) return story;
  const later = 5 + systemRandom.fraction() * 600;
  story.push(told(later, opened(OpenKind.LIKELY_HUMAN, false)));
  if (happens((SHARES.clicked / SHARES.openedByPerson) * 100))
    story.push(
      told(later + 1, {
        kind: TrackingKind.CLICKED,
        source: TrackingSource.LINK,
        linkNumber: 0,
        url: 'https://toko-melati.example/',
      }),
    );
  if (happens(SHARES.complained))
    story.push(told(later + 2, { kind: TrackingKind.COMPLAINED, source: TrackingSource.PROVIDER }));
  return story;
}

function opened(openKind: OpenKind, machine: boolean): Parameters<typeof news>[3] {
  return { kind: TrackingKind.OPENED, source: TrackingSource.PIXEL, openKind, machine };
}
