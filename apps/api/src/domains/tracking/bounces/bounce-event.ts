import { bounceClassOf } from '../bounce-class.ts';
import { finalRefusals, keptWords } from '../event-words.ts';
import { AddressNews, type ProviderEvent } from '../mail-event.ts';
import { TrackingKind } from '../tracking.entity.ts';
import { type BounceReport, bounceReport } from './report.ts';

type Meaning = Pick<ProviderEvent, 'kind' | 'address'>;

const deferred: Meaning = { kind: TrackingKind.DEFERRED, address: null };
const delivered: Meaning = { kind: TrackingKind.DELIVERED, address: AddressNews.FINE };
const passedOn: Meaning = { kind: TrackingKind.ACCEPTED, address: null };

/** Contracts §3.3, with what real servers say beside the words of the RFC. */
const actions: Record<string, (report: BounceReport) => Meaning> = {
  failed: refusal,
  failure: refusal,
  delayed: () => deferred,
  expired: () => deferred,
  delivered: () => delivered,
  deliverable: () => delivered,
  relayed: () => passedOn,
  expanded: () => passedOn,
};

/** Reports that are no complaint: RFC 5965 and RFC 6591. */
const NO_COMPLAINT = new Set(['not-spam', 'auth-failure']);

function refusal({ words, status }: BounceReport): Meaning {
  const says = bounceClassOf(words, status);
  return says ? finalRefusals[says] : { kind: TrackingKind.BOUNCED, address: AddressNews.SOFT };
}

function meaningOf(report: BounceReport): Meaning | null {
  if (report.kind === 'DSN') return Object.hasOwn(actions, report.action) ? actions[report.action]!(report) : null;
  if (NO_COMPLAINT.has(report.action)) return null;
  return { kind: TrackingKind.COMPLAINED, address: AddressNews.COMPLAINED };
}

/** Null when the report says nothing about what became of the mail. */
export function readBounce(body: unknown): { event: ProviderEvent; report: BounceReport } | null {
  const { data: report } = bounceReport.safeParse(body);
  const meaning = report && meaningOf(report);
  if (!report || !meaning) return null;
  const event = {
    messageId: report.messageId,
    providerMessageId: null,
    recipient: report.recipient ?? '',
    ...meaning,
    openKind: null,
    at: report.at ? new Date(report.at) : null,
    url: null,
    words: keptWords(report.words),
    provesAcceptance: true,
    name: report.action,
  };
  return { event, report };
}
