import { type AlertSeverity, NoticeKind } from './alert.entity.ts';
import type { AlertFacts, KindText } from './alert-kind.ts';
import type { AlertKind } from './alert-kinds.ts';
import { type AlertLanguage, testTextsOf, textsOf } from './alert-texts.ts';

/** What a notice is written from. */
export interface NoticeContent {
  kind: NoticeKind;
  round: number;
  possibleDuplicate: boolean;
  /** Null: a test of the channel. */
  alertKind: AlertKind | null;
  severity: AlertSeverity;
  facts: AlertFacts;
  /** Full address of the rows. */
  url: string;
  firedAt: Date;
  recoveredAt: Date | null;
  language: AlertLanguage;
}

interface Words {
  kinds: Record<NoticeKind, string>;
  worse: string;
  severities: Record<AlertSeverity, string>;
  now: string;
  open: string;
  over: string;
  twice: string;
  since: string;
}

const words: Record<AlertLanguage, Words> = {
  id: {
    kinds: { FIRED: 'Peringatan', ESCALATED: 'Belum ditangani', RECOVERED: 'Pulih' },
    worse: 'Memburuk',
    severities: { INFO: 'info', WARNING: 'awas', CRITICAL: 'gawat' },
    now: 'Lakukan sekarang',
    open: 'Buka di Merpati',
    over: 'Sudah pulih; tidak ada yang perlu dilakukan.',
    twice: 'Pesan ini mungkin sudah pernah sampai: jawaban kiriman sebelumnya tidak terdengar.',
    since: 'Sejak',
  },
  en: {
    kinds: { FIRED: 'Alert', ESCALATED: 'Not acknowledged', RECOVERED: 'Recovered' },
    worse: 'Worse',
    severities: { INFO: 'info', WARNING: 'warning', CRITICAL: 'critical' },
    now: 'Do now',
    open: 'Open in Merpati',
    over: 'It is over; nothing is left to do.',
    twice: 'This message may have arrived before: no answer came to the earlier one.',
    since: 'Since',
  },
};

/** `21 Nov 2026, 19.05 WIB`. */
function wib(at: Date, language: AlertLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'Asia/Jakarta',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return `${format.format(at)} WIB`;
}

interface Parts extends KindText {
  heading: string;
  since: string;
  runbook: string | null;
  said: Words;
}

function partsOf(content: NoticeContent, guard?: (text: string) => string): Parts {
  const { language, kind, round, alertKind, severity, firedAt, recoveredAt } = content;
  const said = words[language];
  const { facts } = content;
  const texts = alertKind ? textsOf({ kind: alertKind, facts }, language, guard) : testTextsOf(facts, language, guard);
  const label = kind === NoticeKind.FIRED && round > 1 ? said.worse : said.kinds[kind];
  const over = kind === NoticeKind.RECOVERED;
  return {
    ...texts,
    todo: over ? said.over : texts.todo,
    heading: over ? `${label}: ${texts.title}` : `${label} (${said.severities[severity]}): ${texts.title}`,
    since: `${said.since} ${wib(firedAt, language)}${recoveredAt ? ` – ${wib(recoveredAt, language)}` : ''}`,
    runbook: alertKind && runbookOf(alertKind, language),
    said,
  };
}

/** `docs/runbooks/provider-credit.md`; the Indonesian ones stand in a folder `id`. */
export function runbookOf(kind: AlertKind, language: NoticeContent['language'] = 'en'): string {
  return `docs/runbooks/${language === 'id' ? 'id/' : ''}${kind.toLowerCase().replaceAll('_', '-')}.md`;
}

/** Slack reads these three as its own (contracts §7). */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const MAX_SLACK_HEADER = 150;
const MAX_SLACK_SECTION = 3_000;

/** The body of a post to Slack: blocks, and a text for where they are not shown. */
export function slackMessage(content: NoticeContent): { text: string; blocks: object[] } {
  const { heading, what, todo, since, runbook, said } = partsOf(content, escapeSlack);
  const section = (text: string) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: text.slice(0, MAX_SLACK_SECTION) },
  });
  const notes = [since, ...(runbook ? [runbook] : []), ...(content.possibleDuplicate ? [said.twice] : [])];
  return {
    text: heading.slice(0, MAX_SLACK_SECTION),
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: heading.slice(0, MAX_SLACK_HEADER), emoji: false },
      },
      section(what),
      section(`*${said.now}:* ${todo}`),
      section(`<${content.url}|${said.open}>`),
      { type: 'context', elements: notes.map((text) => ({ type: 'mrkdwn', text })) },
    ],
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same as a mail. */
export function mailOf(content: NoticeContent): { subject: string; text: string; html: string } {
  const { heading, what, todo, since, runbook, said } = partsOf(content);
  const notes = [since, ...(runbook ? [runbook] : []), ...(content.possibleDuplicate ? [said.twice] : [])];
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return {
    subject: `[Merpati] ${heading}`.replace(/\s+/g, ' ').slice(0, 200),
    text: [heading, what, `${said.now}: ${todo}`, `${said.open}: ${content.url}`, notes.join('\n')].join('\n\n'),
    html: [
      `<h2>${escapeHtml(heading)}</h2>`,
      paragraph(what),
      `<p><strong>${said.now}:</strong> ${escapeHtml(todo)}</p>`,
      `<p><a href="${escapeHtml(content.url)}">${said.open}</a></p>`,
      ...notes.map(paragraph),
    ].join('\n'),
  };
}
