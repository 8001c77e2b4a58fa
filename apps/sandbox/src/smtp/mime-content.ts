import PostalMime, { type Attachment, decodeWords } from 'postal-mime';
import { type MailContent, type MailFile, type ParsedContent, presentFile } from '../mailbox.store.ts';

/** Headers past this are not looked at for the journal; a real header section is a few kilobytes. */
const HEADER_SCAN_BYTES = 64 * 1024;

export interface MimeHeaders {
  from: string | null;
  subject: string | null;
  messageId: string | null;
}

/** Reads the few headers that every message needs at once, without parsing the message. */
export function scanHeaders(raw: Buffer): MimeHeaders {
  const end = raw.indexOf('\r\n\r\n');
  const section = raw.toString('latin1', 0, Math.min(end < 0 ? raw.length : end + 2, HEADER_SCAN_BYTES));
  const subject = header(raw, section, /^subject:/im);
  const from = header(raw, section, /^from:/im);
  return {
    subject: subject === null ? null : decodeWords(subject),
    from: from === null ? null : decodeWords(from),
    messageId: header(raw, section, /^message-id:/im) ?? header(raw, section, /^x-merpati-message-id:/im),
  };
}

/** Copies the value out of the bytes: a part of `section` would keep the whole section in memory. */
function header(raw: Buffer, section: string, name: RegExp): string | null {
  const match = name.exec(section);
  if (!match) return null;
  const start = match.index + match[0].length;
  let end = section.indexOf('\r\n', start);
  while (end >= 0 && (section[end + 2] === ' ' || section[end + 2] === '\t')) end = section.indexOf('\r\n', end + 2);
  return raw
    .toString('utf8', start, end < 0 ? section.length : end)
    .replace(/\r\n[ \t]+/g, ' ')
    .trim();
}

/** A mail as it came over SMTP. */
export class MimeContent implements MailContent {
  readonly sourceKind = 'rfc822';
  readonly #raw: Buffer;

  constructor(raw: Buffer) {
    this.#raw = raw;
  }

  get size(): number {
    return this.#raw.length;
  }

  source(): Buffer {
    return this.#raw;
  }

  async parse(): Promise<ParsedContent> {
    const email = await PostalMime.parse(this.#raw);
    return {
      text: withoutFinalBreak(email.text),
      html: withoutFinalBreak(email.html),
      headers: email.headers.map((entry) => ({ name: entry.originalKey, value: decodeWords(entry.value) })),
      attachments: email.attachments.map((attachment) => presentFile(fileOf(attachment))),
    };
  }

  async files(): Promise<MailFile[]> {
    const email = await PostalMime.parse(this.#raw);
    return email.attachments.map(fileOf);
  }
}

function fileOf(attachment: Attachment): MailFile {
  const { content } = attachment;
  return {
    name: attachment.filename,
    contentType: attachment.mimeType,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    contentId: attachment.contentId?.replace(/^<|>$/g, '') ?? null,
    inline: attachment.disposition === 'inline' || attachment.related === true,
    url: null,
  };
}

/** The parser ends every body with a line break, also where the sender wrote none. */
function withoutFinalBreak(body: string | undefined): string | null {
  return body === undefined ? null : body.replace(/\n$/, '');
}
