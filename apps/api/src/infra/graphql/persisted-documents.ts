import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One manifest of the screens that load at once, one of those that load later. */
const ADMIN_DOCUMENTS = [
  'persisted-documents.json',
  'credits/persisted-documents.json',
  'leads/persisted-documents.json',
  'operations/persisted-documents.json',
  'recipients/persisted-documents.json',
  'settings/persisted-documents.json',
  'templates/persisted-documents.json',
  'results/persisted-documents.json',
];
const ADMIN_FOLDER = '../../../../admin/src/gql';

/** Operations that the admin was built with, by SHA-256 (hex, no prefix). They are ours, so limits for strangers do not apply. */
export class PersistedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;

  constructor(manifest: Record<string, string>) {
    this.#byHash = new Map(Object.entries(manifest).map(([id, text]) => [withoutPrefix(id), text]));
  }

  /** Reads what code generation wrote for the admin; empty when the admin was not built. */
  static ofAdmin(): PersistedDocuments {
    const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), ADMIN_FOLDER);
    const files = ADMIN_DOCUMENTS.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
    const manifests: object[] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
    return new PersistedDocuments(Object.assign({}, ...manifests));
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
