import { foldLines } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { OutgoingEmail } from './adapter.ts';
import { QuotedPrintable } from './quoted-printable.ts';

/** RFC 2045 and RFC 5322: longest encoded line, and where headers fold. */
const LINE_LENGTH = 76;

/**
 * A mail without files as the bytes that go over the wire, but for line ends and dots, which nodemailer's connection sees
 * to. Headers and quoted-printable are nodemailer's own functions; what is saved is its tree of streams, the larger part
 * of what a mail costs there.
 */
export function mimeOf(
  email: OutgoingEmail,
  { messageIdDomain, date }: { messageIdDomain: string; date: Date },
): Buffer {
  const { from, to, cc, replyTo, subject, headers } = email;
  const head = [
    ...headers.map(({ name, value }) => line(name, value)),
    line('From', from),
    line('To', asMailbox(to)),
    ...(cc.length > 0 ? [line('Cc', cc.map(asMailbox))] : []),
    ...(replyTo === null ? [] : [line('Reply-To', asMailbox(replyTo))]),
    line('Subject', subject),
    line('Message-ID', messageIdOf(email, messageIdDomain)),
    line('Date', date),
    'MIME-Version: 1.0',
  ];
  // Everything is encoded, so one byte is one character.
  return Buffer.from(`${head.join('\r\n')}\r\n${bodyOf(email)}`, 'latin1');
}

/** The same over all attempts, so that a receiver can tell a repetition. */
export function messageIdOf({ messageId }: OutgoingEmail, domain: string): string {
  return `<${messageId}@${domain}>`;
}

/** An object, because a text would be parsed for several addresses. */
export function asMailbox(address: string): { name: string; address: string } {
  return { name: '', address };
}

/** One for all: each new node draws random bytes for a boundary that a header does not need. */
const encoder = new MimeNode('text/plain');

function line(name: string, value: Parameters<MimeNode['encodeHeaderValue']>[1]): string {
  return foldLines(`${name}: ${encoder.encodeHeaderValue(name, value)}`, LINE_LENGTH);
}

function bodyOf({ html, text, messageId }: OutgoingEmail): string {
  if (html === null) return part('text/plain', text ?? '');
  if (text === null) return part('text/html', html);
  // "=_" cannot occur in either encoding, so neither part can hold the boundary.
  const boundary = `=_${messageId}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('text/plain', text),
    `--${boundary}`,
    part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const quotedPrintable = new QuotedPrintable();

/** Quoted-printable, or base64 where that is shorter because most of the text is not Latin. */
function part(contentType: string, content: string): string {
  const quoted = quotedPrintable.encode(content);
  const mostlyEncoded = quoted.length > Buffer.byteLength(content) * 1.5 + LINE_LENGTH;
  const [encoding, body] = mostlyEncoded ? ['base64', base64Of(content)] : ['quoted-printable', quoted];
  return `Content-Type: ${contentType}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
}

/** Text is encoded with the line ends that it has in a mail. */
function base64Of(content: string): string {
  const bytes = Buffer.from(content.replace(/\r\n?|\n/g, '\r\n'));
  return bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n');
}
