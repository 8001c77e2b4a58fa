import { HeaderInvalid } from './delivery.errors.ts';
import { MAX_HEADER_LENGTH, MAX_HEADERS } from './delivery.limits.ts';
import type { EmailHeader } from './message.entity.ts';

/** RFC 5322 field names. */
const NAME = /^[!-9;-~]{1,76}$/;

/** Headers that Merpati or the provider writes. */
const RESERVED = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'return-path',
  'received',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'dkim-signature',
]);

/** Throws HeaderInvalid. */
export function checkHeaders(headers: EmailHeader[]): void {
  if (headers.length > MAX_HEADERS)
    throw new HeaderInvalid(`A mail may have ${MAX_HEADERS} headers of its own at most.`);
  for (const { name, value } of headers) {
    const shown = name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
    if (!NAME.test(name)) throw new HeaderInvalid(`"${shown}" is not a header name.`);
    if (RESERVED.has(name.toLowerCase())) throw new HeaderInvalid(`"${shown}" is written by Merpati.`);
    if (/[\r\n\0]/.test(value)) throw new HeaderInvalid(`The value of "${shown}" holds a line break.`);
    if (value.length > MAX_HEADER_LENGTH)
      throw new HeaderInvalid(`The value of "${shown}" is longer than ${MAX_HEADER_LENGTH} characters.`);
  }
}
