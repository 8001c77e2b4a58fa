import { type Request, Router } from 'express';
import { deliver, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import { queryText, wholeNumber } from '../validation.ts';
import { invalid, missing, outOfRange, TOO_MANY } from './answers.ts';
import type { BrevoRouteParts } from './brevo.parts.ts';
import { keyProblem } from './dialect.ts';
import { EVENTS, isReportedAs, REPORT_NAMES } from './events.ts';
import type { LoggedEvent, LoggedMail } from './log.store.ts';
import { RateLimit } from './rate-limit.ts';

const DAY_MS = 86_400_000;
const MAX_LIST = 1_000;
const DEFAULT_LIST = 500;
const MAX_REPORT = 5_000;
const DEFAULT_REPORT = 2_500;
const MAX_DAYS = 90;
const DEFAULT_DAYS = 30;

/** GET /smtp/emails (2 a second) and GET /smtp/statistics/events, queries as in @getbrevo/brevo 6.0.3. */
export function statisticsRoutes(parts: Pick<BrevoRouteParts, 'account' | 'timers' | 'desk' | 'log'>): Router {
  const router = Router();
  const lookups = new RateLimit(() => parts.account.lookupsPerSecond);
  router.get('/smtp/emails', (req, res) => {
    const rate = lookups.take();
    const usual = answerTo(req, parts, () => (rate.allowed ? emails(parts.log.list(idOf(req)), req) : TOO_MANY.answer));
    const { answer, delivery } = parts.desk.query('lookup', usual, queryText(req.query, 'email') ?? null);
    deliver(res, { ...answer, headers: { ...answer.headers, ...rate.headers } }, delivery, parts.timers);
  });
  router.get('/smtp/statistics/events', (req, res) => {
    const usual = answerTo(req, parts, () => events(parts.log.list(idOf(req)), req));
    const { answer, delivery } = parts.desk.query('lookup', usual, queryText(req.query, 'email') ?? null);
    deliver(res, answer, delivery, parts.timers);
  });
  return router;
}

function answerTo(req: Request, { account }: Pick<BrevoRouteParts, 'account'>, usual: () => HttpAnswer): HttpAnswer {
  return keyProblem(req.get('api-key') ?? null, account)?.answer ?? usual();
}

function idOf(req: Request): string | undefined {
  return queryText(req.query, 'messageId');
}

function emails(mails: Iterable<LoggedMail>, req: Request): HttpAnswer {
  const email = queryText(req.query, 'email')?.toLowerCase();
  if (email === undefined && idOf(req) === undefined && queryText(req.query, 'templateId') === undefined) {
    throw missing('email, templateId or messageId');
  }
  const within = period(req, DEFAULT_DAYS);
  const found = [...mails].filter((mail) => {
    return (email === undefined || mail.email.toLowerCase() === email) && isWithin(mail.at, within) && isPlain(req);
  });
  const page = paged(found, req, { fallback: DEFAULT_LIST, max: MAX_LIST });
  return jsonAnswer({
    count: found.length,
    transactionalEmails: page.map((mail) => ({
      email: mail.email,
      subject: mail.subject,
      messageId: mail.messageId,
      uuid: mail.uuid,
      date: new Date(mail.at).toISOString(),
      from: mail.from,
      tags: mail.tags,
    })),
  });
}

function events(mails: Iterable<LoggedMail>, req: Request): HttpAnswer {
  const email = queryText(req.query, 'email')?.toLowerCase();
  const wanted = queryText(req.query, 'event');
  if (wanted !== undefined && !REPORT_NAMES.has(wanted)) throw invalid('event is not valid');
  const tags = readTags(queryText(req.query, 'tags'));
  const within = period(req, readDays(queryText(req.query, 'days')));
  const found: Array<{ mail: LoggedMail; event: LoggedEvent; at: number }> = [];
  for (const mail of mails) {
    if (email !== undefined && mail.email.toLowerCase() !== email) continue;
    if ((tags.length > 0 && !tags.some((tag) => mail.tags.includes(tag))) || !isPlain(req)) continue;
    for (const event of mail.events) {
      const fits = wanted === undefined || isReportedAs(event.event, wanted);
      if (fits && isWithin(event.at, within)) found.push({ mail, event, at: event.at });
    }
  }
  found.sort((a, b) => a.at - b.at);
  const page = paged(found, req, { fallback: DEFAULT_REPORT, max: MAX_REPORT });
  return jsonAnswer({ events: page.map(({ mail, event }) => reported(mail, event)) });
}

function reported(mail: LoggedMail, event: LoggedEvent): object {
  return {
    date: new Date(event.at).toISOString(),
    email: mail.email,
    event: EVENTS[event.event].report,
    from: mail.from,
    messageId: mail.messageId,
    subject: mail.subject,
    ...(mail.tags.length > 0 ? { tag: mail.tags.join(',') } : {}),
    ...(event.reason === null ? {} : { reason: event.reason }),
    ...(event.link === null ? {} : { link: event.link, ip: '192.0.2.2' }),
  };
}

/** The sandbox holds no templates, so a filter by template finds nothing. */
function isPlain(req: Request): boolean {
  return queryText(req.query, 'templateId') === undefined;
}

/** Newest first unless `sort=asc`; `limit` and `offset` as asked. */
function paged<T>(oldestFirst: T[], req: Request, limits: { fallback: number; max: number }): T[] {
  const sort = queryText(req.query, 'sort') ?? 'desc';
  if (sort !== 'asc' && sort !== 'desc') throw invalid('sort is not valid');
  const limit = number(req, 'limit', limits.max) ?? limits.fallback;
  const offset = number(req, 'offset', Number.MAX_SAFE_INTEGER) ?? 0;
  const ordered = sort === 'asc' ? oldestFirst : oldestFirst.toReversed();
  return ordered.slice(offset, offset + limit);
}

function number(req: Request, name: string, max: number): number | null {
  const text = queryText(req.query, name);
  if (text === undefined) return null;
  const parsed = wholeNumber(text, 0, max);
  if (parsed === null) throw outOfRange(`${name} is not valid`);
  return parsed;
}

/** Milliseconds since 1970, the end not included. */
interface Period {
  from: number;
  to: number;
}

/** Both days or none, in UTC; without them the last `days` days. */
function period(req: Request, days: number): Period {
  const start = queryText(req.query, 'startDate');
  const end = queryText(req.query, 'endDate');
  if (start === undefined && end === undefined) {
    return { from: Date.now() - days * DAY_MS, to: Number.POSITIVE_INFINITY };
  }
  if (start === undefined) throw missing('startDate');
  if (end === undefined) throw missing('endDate');
  const from = dayOf(start, 'startDate');
  const to = dayOf(end, 'endDate') + DAY_MS;
  if (to <= from) throw invalid('endDate must not be before startDate');
  return { from, to };
}

function dayOf(text: string, name: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw invalid(`${name} must be YYYY-MM-DD`);
  return at;
}

function readDays(text: string | undefined): number {
  if (text === undefined) return DEFAULT_DAYS;
  const days = wholeNumber(text, 1, MAX_DAYS);
  if (days === null) throw outOfRange(`days must be from 1 to ${MAX_DAYS}`);
  return days;
}

/** "Serialized and urlencoded array"; a plain tag is taken too. */
function readTags(text: string | undefined): string[] {
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Not JSON: one tag as it stands.
  }
  return [text];
}

function isWithin(at: number, { from, to }: Period): boolean {
  return at >= from && at < to;
}
