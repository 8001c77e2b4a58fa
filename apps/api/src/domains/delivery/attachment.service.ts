import { createHash } from 'node:crypto';
import type { Database, Sql } from '../../infra/database.ts';
import { type Fetched, type OutgoingHttp, OutgoingRefused } from '../../infra/outgoing-http.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { MessageAttachment } from './attachment.entity.ts';
import type { AttachmentLinks } from './attachment-links.ts';
import { type AttachmentInput, checkAttachments, type NamedFile, readAttachment } from './attachments.ts';
import { MAX_ATTACHMENT_BYTES, MAX_BATCH_FILE_BYTES } from './delivery.limits.ts';
import { inOrder } from './in-order.ts';
import type { OutgoingAttachment } from './providers/adapter.ts';
import { keepFile, loadFiles } from './sql/attachment-files.ts';

/** Bytes that a process keeps at hand, so that a file shared by a campaign is read once. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** What one call has fetched for its mails, and how many bytes it may yet. Bytes that came along count by the size of the call. */
export interface FilesOfCall {
  left: number;
  readonly fetched: Map<string, Fetched>;
}

export function filesOfCall(): FilesOfCall {
  return { left: MAX_BATCH_FILE_BYTES, fetched: new Map() };
}

/** Files that go along with mails: taken in, kept once per account, read back when a mail leaves. */
export class AttachmentService {
  readonly #deps: { database: Database; ids: IdGenerator; links: AttachmentLinks; http: OutgoingHttp };
  readonly #cache = new Map<string, Buffer>();
  #cached = 0;

  constructor(deps: { database: Database; ids: IdGenerator; links: AttachmentLinks; http: OutgoingHttp }) {
    this.#deps = deps;
  }

  /** Reads what a caller gave: bytes, or an address that is fetched now. Throws AttachmentInvalid. */
  async read(inputs: AttachmentInput[], call: FilesOfCall): Promise<NamedFile[]> {
    checkAttachments(inputs);
    const files: NamedFile[] = [];
    let left = MAX_ATTACHMENT_BYTES;
    for (const [index, input] of inputs.entries()) {
      const get = (url: string, maxBytes: number) => this.#fetch(url, maxBytes, call);
      const file = await readAttachment(input, { index, maxBytes: left, get });
      left -= file.bytes.length;
      files.push(file);
    }
    return files;
  }

  /** An address is read once for all mails of a call. */
  async #fetch(url: string, maxBytes: number, call: FilesOfCall): Promise<Fetched> {
    const known = call.fetched.get(url);
    if (known && known.bytes.length > maxBytes)
      throw new OutgoingRefused('the address gives more than a mail may carry.');
    if (known) return known;
    const fetched = await this.#deps.http.get(url, maxBytes);
    if (fetched.bytes.length > call.left)
      throw new OutgoingRefused('the files of this call are too large together; send fewer mails at once.');
    call.left -= fetched.bytes.length;
    call.fetched.set(url, fetched);
    return fetched;
  }

  /** Keeps files in the caller's transaction, each content once and in the order of their hashes. */
  async keep(sql: Sql, accountId: string, files: NamedFile[]): Promise<Map<NamedFile, MessageAttachment>> {
    const kept = new Map<NamedFile, MessageAttachment>();
    for (const [hash, same] of inOrder(files, ({ bytes }) => createHash('sha256').update(bytes).digest('hex'))) {
      const { bytes } = same[0]!;
      const id = this.#deps.ids.next();
      const fileId = await keepFile(sql, { id, accountId, hash: Buffer.from(hash, 'hex'), bytes });
      for (const file of same) {
        const { name, contentType, contentId } = file;
        kept.set(file, { fileId, name, contentType, size: bytes.length, contentId });
      }
    }
    return kept;
  }

  /** The files of a mail as they go to a provider. */
  async load(attachments: MessageAttachment[]): Promise<OutgoingAttachment[]> {
    const missing = attachments.map(({ fileId }) => fileId).filter((id) => !this.#cache.has(id));
    const read = missing.length > 0 ? await loadFiles(this.#deps.database, missing) : new Map<string, Buffer>();
    return attachments.map(({ fileId, name, contentType, contentId }) => {
      const bytes = this.#cache.get(fileId) ?? read.get(fileId);
      if (!bytes) throw new Error(`There is no file ${fileId}.`);
      this.#remember(fileId, bytes);
      return { name, contentType, contentId, bytes, url: this.#deps.links.urlOf(fileId, name) };
    });
  }

  #remember(fileId: string, bytes: Buffer): void {
    if (this.#cache.has(fileId) || bytes.length > CACHE_BYTES / 2) return;
    this.#cache.set(fileId, bytes);
    this.#cached += bytes.length;
    for (const [oldest, { length }] of this.#cache) {
      if (this.#cached <= CACHE_BYTES) break;
      this.#cache.delete(oldest);
      this.#cached -= length;
    }
  }
}
