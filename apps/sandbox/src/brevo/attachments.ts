import { DownloadError, type Downloader } from '../download.ts';
import type { MailFile } from '../mailbox.store.ts';
import { BrevoProblem, invalid, missing, outOfRange } from './answers.ts';

/** The list of SendTransacEmailRequest in @getbrevo/brevo 6.0.3, with the type that a mail program would show. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroenabled.12',
  doc: 'application/msword',
  csv: 'text/csv',
  pdf: 'application/pdf',
  txt: 'text/plain',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  rtf: 'application/rtf',
  bmp: 'image/bmp',
  cgm: 'image/cgm',
  css: 'text/css',
  shtml: 'text/html',
  html: 'text/html',
  htm: 'text/html',
  zip: 'application/zip',
  xml: 'application/xml',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  tar: 'application/x-tar',
  ez: 'application/andrew-inset',
  ics: 'text/calendar',
  mobi: 'application/x-mobipocket-ebook',
  msg: 'application/vnd.ms-outlook',
  pub: 'application/vnd.ms-publisher',
  eps: 'application/postscript',
  odt: 'application/vnd.oasis.opendocument.text',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  m4v: 'video/x-m4v',
  wma: 'audio/x-ms-wma',
  ogg: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
  aif: 'audio/aiff',
  aifc: 'audio/aiff',
  aiff: 'audio/aiff',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  mkv: 'video/x-matroska',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  wmv: 'video/x-ms-wmv',
  pkpass: 'application/vnd.apple.pkpass',
  xlsm: 'application/vnd.ms-excel.sheet.macroenabled.12',
};

/** Whole message, attachments included. */
const MAX_MESSAGE_BYTES = 20 * 1024 * 1024;

/** An attachment as requested: its bytes, or where to fetch them. */
export type WantedFile = { name: string; bytes: Buffer } | { name: string | null; url: string };

export function readAttachments(value: unknown): WantedFile[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid('attachment should be an array');
  return value.map(readAttachment);
}

function readAttachment(item: unknown): WantedFile {
  if (typeof item !== 'object' || item === null) throw invalid('attachment is not valid');
  const { name, content, url } = Object.fromEntries(Object.entries(item));
  if (typeof url === 'string' && url !== '') {
    if (name !== undefined) typeOf(nameOf(name));
    return { name: name === undefined ? null : nameOf(name), url };
  }
  if (typeof content !== 'string' || content === '') throw missing('attachment content or url');
  const known = nameOf(name);
  typeOf(known);
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw invalid('attachment content is not valid base64');
  return { name: known, bytes: Buffer.from(content, 'base64') };
}

function nameOf(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw missing('attachment name');
  return name;
}

function typeOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = CONTENT_TYPES[extension];
  if (type === undefined) throw invalid(`Unsupported file format: ${name}`);
  return type;
}

/** Decoded bytes of the files that came with the request, plus what the texts need. */
export function checkSize(texts: readonly (string | null)[], files: readonly WantedFile[]): void {
  const textBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  const bytes = files.reduce((sum, file) => sum + ('bytes' in file ? file.bytes.length : 0), textBytes);
  if (bytes > MAX_MESSAGE_BYTES) throw outOfRange('Message size exceeds the limit of 20 MB');
}

/** Resolves with every file; rejects with a BrevoProblem when one cannot be had. What Brevo answers then is a guess. */
export async function fetchAttachments(wanted: readonly WantedFile[], downloader: Downloader): Promise<MailFile[]> {
  const files: MailFile[] = [];
  let left = MAX_MESSAGE_BYTES;
  for (const item of wanted) {
    const file = 'bytes' in item ? fileOf(item.name, item.bytes, null) : await download(item, downloader, left);
    left -= file.bytes.length;
    if (left < 0) throw outOfRange('Message size exceeds the limit of 20 MB');
    files.push(file);
  }
  return files;
}

/** The files of a request that names no address to fetch from. */
export function includedFiles(wanted: readonly WantedFile[]): MailFile[] {
  return wanted.flatMap((item) => ('bytes' in item ? [fileOf(item.name, item.bytes, null)] : []));
}

async function download(
  wanted: { name: string | null; url: string },
  downloader: Downloader,
  maxBytes: number,
): Promise<MailFile> {
  try {
    const { name, bytes } = await downloader.fetch(wanted.url, maxBytes);
    return fileOf(wanted.name ?? name, bytes, wanted.url);
  } catch (error) {
    if (error instanceof BrevoProblem) throw error;
    if (error instanceof DownloadError) throw invalid(`attachment url is not reachable: ${error.message}`);
    throw error;
  }
}

function fileOf(name: string, bytes: Uint8Array, url: string | null): MailFile {
  return { name, contentType: typeOf(name), bytes, contentId: null, inline: false, url };
}
