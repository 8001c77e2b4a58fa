import PostalMime, { type Attachment } from 'postal-mime';
import { z } from 'zod';

/** What one recipient's server says of one mail, as it is kept in the inbox. */
export const bounceReport = z.object({
  kind: z.enum(['DSN', 'ARF']),
  /** UUID of our message. */
  messageId: z.string(),
  /** Lower case; null where the report does not say, or hides it. */
  recipient: z.string().nullable(),
  /** Of a DSN: `failed`, `delayed`; of a complaint its type, `abuse`. Lower case. */
  action: z.string(),
  /** Enhanced code of a DSN. */
  status: z.string().nullable(),
  /** The server's own words. */
  words: z.string(),
  /** ISO 8601; null where the report does not say. */
  at: z.string().nullable(),
});
export type BounceReport = z.infer<typeof bounceReport>;

/** A report whose message is still to be found. */
export interface ParsedReport {
  reports: Omit<BounceReport, 'messageId'>[];
  /** Text in which the message may be named: the mail that the report is about, and the report itself. */
  about: string;
}

/** Longest words that are kept, in characters. */
const MAX_WORDS = 500;

/** Longest text that is searched for the message, in characters. */
const MAX_TEXT = 200_000;

/** What some senders, Microsoft among them, write instead of a report (contracts §3.4). */
const PLAIN_COMPLAINT = /complaint about (a )?message from/i;

/** Reads a bounce (RFC 3464) or complaint (RFC 5965); no reports when the mail is neither. */
export async function parseReport(raw: Uint8Array): Promise<ParsedReport> {
  const mail = await PostalMime.parse(raw, { rfc822Attachments: true });
  const part = (type: string) => mail.attachments.find(({ mimeType }) => mimeType.toLowerCase() === type);
  const original = part('message/rfc822') ?? part('text/rfc822-headers') ?? part('message/rfc822-headers');
  const own = [mail.text ?? '', mail.html ?? ''].join('\n');
  const status = part('message/delivery-status') ?? part('message/global-delivery-status');
  const feedback = part('message/feedback-report');
  const about = [textOf(original), textOf(status), textOf(feedback), own].join('\n').slice(0, MAX_TEXT);
  if (feedback) return { about, reports: [complaintIn(textOf(feedback))] };
  if (status) return { about, reports: bouncesIn(textOf(status)) };
  if (PLAIN_COMPLAINT.test(`${mail.subject ?? ''}\n${own}`))
    return {
      about,
      reports: [
        { kind: 'ARF', recipient: null, action: 'abuse', status: null, words: 'complaint about message', at: null },
      ],
    };
  return { about, reports: [] };
}

function textOf(attachment: Attachment | undefined): string {
  const content = attachment?.content;
  if (content === undefined) return '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

type Fields = Map<string, string>;

/** Blocks of `Name: value` lines with blank lines between them; lines may fold, and names differ in case. */
function blocksIn(text: string): Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n\s*\n/)
    .map((block) => {
      const fields: Fields = new Map();
      for (const line of block.split('\n')) {
        const [, name, value] = /^([!-9;-~]+)\s*:\s*(.*)$/.exec(line) ?? [];
        if (name && value !== undefined && !fields.has(name.toLowerCase()))
          fields.set(name.toLowerCase(), value.trim());
      }
      return fields;
    })
    .filter((fields) => fields.size > 0);
}

/** The first block is about the message; each further one about a recipient. Some servers leave the first one out. */
function bouncesIn(text: string): ParsedReport['reports'] {
  return blocksIn(text)
    .filter((fields) => fields.has('action') || fields.has('final-recipient'))
    .map((fields) => ({
      kind: 'DSN' as const,
      recipient: addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient')),
      action: (fields.get('action') ?? '').toLowerCase().split(/[\s(]/)[0] ?? '',
      status: /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
      words: (fields.get('diagnostic-code') ?? fields.get('status') ?? '')
        .replace(/^\w+\s*;\s*/, '')
        .slice(0, MAX_WORDS),
      at: momentIn(fields.get('last-attempt-date')),
    }));
}

function complaintIn(text: string): ParsedReport['reports'][number] {
  const fields: Fields = new Map(blocksIn(text).flatMap((block) => [...block]));
  const type = (fields.get('feedback-type') ?? 'other').toLowerCase();
  return {
    kind: 'ARF',
    recipient: addressIn(fields.get('original-rcpt-to')),
    action: type,
    status: null,
    words: `${type}: ${fields.get('user-agent') ?? ''}`.slice(0, MAX_WORDS),
    at: momentIn(fields.get('arrival-date') ?? fields.get('received-date')),
  };
}

/** `rfc822; user@example.com`, perhaps in angle brackets; null for what is hidden. */
function addressIn(value: string | undefined): string | null {
  const address = /[^\s<>;]+@[^\s<>;]+/.exec(value?.replace(/^[\w-]+\s*;/, '') ?? '')?.[0];
  return address && !/redacted/i.test(address) ? address.toLowerCase() : null;
}

function momentIn(value: string | undefined): string | null {
  const moment = new Date(value ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
