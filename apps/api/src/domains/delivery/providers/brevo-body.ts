import type { AttachmentCapability, OutgoingEmail } from './adapter.ts';
import { mostFileBytes } from './mime-size.ts';

/** Longest name of a sender, in characters (contracts §2.1). */
const MAX_NAME_LENGTH = 70;

/** Whole message, in bytes (contracts §2). */
const MAX_MESSAGE_BYTES = 20_000_000;

/** As `attachment` of Brevo's official SDK lists them. */
const EXTENSIONS =
  'xlsx xls ods docx docm doc csv pdf txt gif jpg jpeg png tif tiff rtf bmp cgm css shtml html htm zip xml ppt pptx tar ez ics mobi msg pub eps odt mp3 m4a m4v wma ogg flac wav aif aifc aiff mp4 mov avi mkv mpeg mpg wmv pkpass xlsm';

/** Brevo knows no content ids, so images inside the HTML cannot go this way. How many files it takes is not told. */
export const brevoAttachments: AttachmentCapability = {
  by: 'VALUE',
  inline: false,
  maxCount: 20,
  maxBytes: mostFileBytes(MAX_MESSAGE_BYTES),
  extensions: EXTENSIONS.split(' '),
};

/** The body of POST /smtp/email; `keyName` is the name our key goes by, empty for none. */
export function bodyOf(email: OutgoingEmail, keyName: string) {
  const { from, cc, replyTo, html, text, attachments } = email;
  return {
    sender: { email: from.address, ...(from.name ? { name: from.name.slice(0, MAX_NAME_LENGTH) } : {}) },
    to: [{ email: email.to }],
    ...(cc.length > 0 ? { cc: cc.map((address) => ({ email: address })) } : {}),
    ...(replyTo === null ? {} : { replyTo: { email: replyTo } }),
    subject: email.subject,
    ...(html === null ? {} : { htmlContent: html }),
    ...(text === null ? {} : { textContent: text }),
    ...(attachments.length > 0
      ? { attachment: attachments.map(({ name, bytes }) => ({ name, content: bytes.toString('base64') })) }
      : {}),
    headers: headersOf(email, keyName),
    tags: [email.messageId],
  };
}

/** Headers of the mail, and between them the control keys of Brevo (contracts §2.1). */
function headersOf({ messageId, headers }: OutgoingEmail, keyName: string): Record<string, string> {
  return {
    ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    'X-Mailin-custom': JSON.stringify({ mid: messageId }),
    ...(keyName === '' ? {} : { [keyName]: messageId }),
  };
}
