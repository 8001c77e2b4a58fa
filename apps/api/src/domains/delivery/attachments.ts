import { type OutgoingHttp, OutgoingRefused } from '../../infra/outgoing-http.ts';
import { AttachmentInvalid } from './delivery.errors.ts';
import { MAX_ATTACHMENTS } from './delivery.limits.ts';

/** A file as a caller gives it: either its bytes in base64 or an https address. */
export interface AttachmentInput {
  name: string | null;
  contentType: string | null;
  contentId: string | null;
  content: string | null;
  url: string | null;
}

export interface NamedFile {
  name: string;
  contentType: string;
  contentId: string | null;
  bytes: Buffer;
}

const MAX_NAME_LENGTH = 150;
const CONTENT_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;
const CONTENT_ID = /^[A-Za-z0-9._@-]{1,100}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** What common names say of their content, where the caller does not. */
const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Throws AttachmentInvalid for what can be seen without reading a file. */
export function checkAttachments(inputs: AttachmentInput[]): void {
  if (inputs.length > MAX_ATTACHMENTS) throw new AttachmentInvalid(`A mail may have ${MAX_ATTACHMENTS} files at most.`);
  inputs.forEach((input, index) => {
    const fail = (reason: string) => new AttachmentInvalid(`File ${index + 1}: ${reason}`, index);
    if ((input.content === null) === (input.url === null)) throw fail('give either its content or its url.');
    if (input.content !== null && !input.name) throw fail('give its name.');
    if (input.name !== null && !isFileName(input.name))
      throw fail(`its name must have 1 to ${MAX_NAME_LENGTH} characters, without slashes and control characters.`);
    if (input.contentType !== null && !CONTENT_TYPE.test(input.contentType.toLowerCase()))
      throw fail('its content type must look like application/pdf.');
    if (input.contentId !== null && !CONTENT_ID.test(input.contentId))
      throw fail('its content id may have letters, digits and . _ @ - only.');
  });
  const ids = inputs.flatMap(({ contentId }) => contentId ?? []);
  if (new Set(ids).size < ids.length) throw new AttachmentInvalid('Two files have the same content id.');
}

/** Throws AttachmentInvalid. */
export async function readAttachment(
  input: AttachmentInput,
  { index, maxBytes, get }: { index: number; maxBytes: number; get: OutgoingHttp['get'] },
): Promise<NamedFile> {
  const fail = (reason: string) => new AttachmentInvalid(`File ${index + 1}: ${reason}`, index);
  const { contentId } = input;
  if (input.content !== null) {
    const bytes = decoded(input.content, fail);
    if (bytes.length > maxBytes) throw fail('all files together are too large.');
    const name = input.name ?? 'file';
    return { name, contentType: input.contentType?.toLowerCase() ?? typeOf(name), contentId, bytes };
  }
  try {
    const fetched = await get(input.url ?? '', maxBytes);
    const name = input.name ?? nameIn(fetched.url);
    const told = fetched.contentType !== null && CONTENT_TYPE.test(fetched.contentType) ? fetched.contentType : null;
    const contentType = input.contentType?.toLowerCase() ?? told ?? typeOf(name);
    if (fetched.bytes.length === 0) throw fail('the address gave an empty file.');
    return { name, contentType, contentId, bytes: fetched.bytes };
  } catch (error) {
    throw error instanceof OutgoingRefused ? fail(error.message) : error;
  }
}

function decoded(content: string, fail: (reason: string) => AttachmentInvalid): Buffer {
  const text = content.replace(/[\r\n\t ]/g, '');
  if (text === '') throw fail('its content is empty.');
  if (text.startsWith('data:')) throw fail('give the base64 alone, without "data:…;base64,".');
  if (text.length % 4 !== 0 || !BASE64.test(text)) throw fail('its content is not base64.');
  return Buffer.from(text, 'base64');
}

function isFileName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME_LENGTH && !/[\p{Cc}/\\]/u.test(name);
}

function nameIn(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  const name = safelyDecoded(last)
    .replace(/[\p{Cc}/\\]/gu, '')
    .slice(-MAX_NAME_LENGTH)
    .toWellFormed()
    .trim();
  return name === '' ? 'file' : name;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function typeOf(name: string): string {
  return TYPES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
