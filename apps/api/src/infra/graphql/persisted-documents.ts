import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ADMIN_DOCUMENTS = '../../../../admin/src/gql/persisted-documents.json';

/** Operations that the admin was built with, by SHA-256 (hex, no prefix). They are ours, so limits for strangers do not apply. */
export class PersistedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;

  constructor(manifest: Record<string, string>) {
    this.#byHash = new Map(Object.entries(manifest).map(([id, text]) => [withoutPrefix(id), text]));
  }

  /** Reads the manifest that code generation wrote for the admin; empty when the admin was not built. */
  static ofAdmin(): PersistedDocuments {
    const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), ADMIN_DOCUMENTS);
    return new PersistedDocuments(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  }

  /** The text of a document, `id` with or without `sha256:`. */
  find(id: string): string | undefined {
    return this.#byHash.get(withoutPrefix(id));
  }
}

/** The id a request names, by either convention (`documentId`, `extensions.persistedQuery`), or null. */
export function documentIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('documentId' in body && typeof body.documentId === 'string') return body.documentId;
  if (!('extensions' in body) || typeof body.extensions !== 'object' || body.extensions === null) return null;
  const { extensions } = body;
  if (!('persistedQuery' in extensions) || typeof extensions.persistedQuery !== 'object') return null;
  const hash = (extensions.persistedQuery as { sha256Hash?: unknown } | null)?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

function withoutPrefix(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase();
}
