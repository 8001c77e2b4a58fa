import ipaddr from 'ipaddr.js';
import { OpenKind } from './tracking.entity.ts';

/** What is known of a request for a pixel or link. */
export interface Visit {
  userAgent: string | null;
  /** From a network of Apple. */
  fromApple: boolean;
  /** It wanted the headers only. */
  headOnly: boolean;
  recipient: string;
  /** How long after the mail was sent, in ms; null: before the answer of the provider. */
  afterMs: number | null;
}

/**
 * Security services that look at mails and follow their links before anybody else does, by what they call themselves, and
 * programs that are no browser. Not complete, and cannot be: the headline figure is clicks.
 */
const SCANNERS =
  /barracuda|mimecast|proofpoint|safelinks|urldefense|trendmicro|symantec|fireeye|sophos|forcepoint|cloudmark|virustotal|microsoft-?preview|bot\b|crawler|spider|scanner|preview|headless|phantomjs|curl|wget|python|go-http-client|java\/|okhttp|libwww|httpclient|node-fetch|undici|axios|ruby|perl/i;

/** They ask for a picture when a person opens the mail, and hide who that is. */
const PROXIES = /GoogleImageProxy|YahooMailProxy|ggpht\.com/i;

/** Apple's Mail Privacy Protection names no more than this. */
const APPLE_MPP = /^Mozilla\/5\.0$/;

/** What Gmail calls itself when it fetches pictures ahead of the recipient. */
const GMAIL_PREFETCH = /Edge\/12\.246 Mozilla\/5\.0$/;
const GMAIL = /@(gmail|googlemail)\.com$/;

/** Sooner after sending than this, nobody at Gmail has opened anything, in ms. */
const PREFETCH_MS = 3_000;

/** Apple's own block. */
const APPLE_NETWORK = ipaddr.parseCIDR('17.0.0.0/8');

/** True for an address in Apple's own network. */
export function isOfApple(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' && parsed.match(APPLE_NETWORK);
}

export function isScanner({ userAgent, headOnly }: Pick<Visit, 'userAgent' | 'headOnly'>): boolean {
  return headOnly || !userAgent || SCANNERS.test(userAgent);
}

/** Who opened, as far as can be told. */
export function openKindOf(visit: Visit): OpenKind {
  const { userAgent, fromApple, recipient, afterMs } = visit;
  if (isScanner(visit) || userAgent === null) return OpenKind.SCANNER;
  if (fromApple || APPLE_MPP.test(userAgent)) return OpenKind.APPLE_MPP;
  const early = GMAIL.test(recipient) && (afterMs === null || afterMs < PREFETCH_MS);
  if (early || GMAIL_PREFETCH.test(userAgent)) return OpenKind.GMAIL_PREFETCH;
  return PROXIES.test(userAgent) ? OpenKind.PROXY : OpenKind.LIKELY_HUMAN;
}
