import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isHttpUrl } from './field-readers.ts';

export interface DownloadedFile {
  /** Last part of the path, percent-decoded; empty where the path ends in a slash. */
  name: string;
  /** Without parameters, in lower case. */
  contentType: string;
  bytes: Buffer;
}

/** The file could not be had; the message says why in a few words. */
export class DownloadError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DownloadError';
  }
}

/** Vendors give up on slow hosts; how soon is documented nowhere. */
const DOWNLOAD_TIMEOUT_MS = 10_000;

/** Fetches attachments as a vendor does. Loopback is allowed, redirects are not followed. */
export class Downloader {
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<DownloadedFile>>();

  /** Rejects with a DownloadError when the address, the host or the size of the file is not acceptable. */
  async fetch(address: string, maxBytes: number): Promise<DownloadedFile> {
    const running = download(address, maxBytes, this.#closing.signal);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#running);
  }
}

async function download(address: string, maxBytes: number, closing: AbortSignal): Promise<DownloadedFile> {
  if (!isHttpUrl(address)) throw new DownloadError('not an http or https address');
  const url = new URL(address);
  const signal = AbortSignal.any([closing, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
  try {
    const response = await get(url, signal);
    if (response.statusCode !== 200) {
      response.destroy();
      throw new DownloadError(`HTTP ${response.statusCode}`);
    }
    const contentType = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    return {
      name: fileName(url),
      contentType: contentType || 'application/octet-stream',
      bytes: await readAll(response, maxBytes),
    };
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // One connection per file: a pooled one would outlive the sandbox.
    const outgoing = request(url, { agent: false, signal }, resolve);
    outgoing.once('error', reject);
    outgoing.end();
  });
}

async function readAll(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > maxBytes) throw new DownloadError(`larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fileName(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
