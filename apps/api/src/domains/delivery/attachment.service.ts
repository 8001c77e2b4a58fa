import { createHash } from 'node:crypto';
import type { Database, Sql } from '../../infra/database.ts';
import type { OutgoingHttp } from '../../infra/outgoing-http.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { MessageAttachment } from './attachment.entity.ts';
import type { AttachmentLinks } from './attachment-links.ts';
import { type AttachmentInput, checkAttachments, type NamedFile, readAttachment } from './attachments.ts';
import { MAX_ATTACHMENT_BYTES } from './delivery.limits.ts';
import { inOrder } from './in-order.ts';
import type { OutgoingAttachment } from './providers/adapter.ts';
import { keepFile, loadFiles } from './sql/attachment-files.ts';

/** Bytes that a process keeps at hand, so that a file shared by a campaign is read once. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Files that go along with mails: taken in, kept once per account, read back when a mail leaves. */
export class AttachmentService {
  readonly #deps: { database: Database; ids: IdGenerator; links: AttachmentLinks; http: OutgoingHttp };
  readonly #cache = new Map<string, Buffer>();
  #cached = 0;

  constructor(deps: { database: Database; ids: IdGenerator; links: AttachmentLinks; http: OutgoingHttp }) {
    this.#deps = deps;
  }

  /** Reads what a caller gave: bytes, or an address that is fetched now. Throws AttachmentInvalid. */
  async read(inputs: AttachmentInput[]): Promise<NamedFile[]> {
    checkAttachments(inputs);
    const files: NamedFile[] = [];
    let left = MAX_ATTACHMENT_BYTES;
    for (const [index, input] of inputs.entries()) {
      const file = await readAttachment(input, { index, maxBytes: left, http: this.#deps.http });
      left -= file.bytes.length;
      files.push(file);
    }
    return files;
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
