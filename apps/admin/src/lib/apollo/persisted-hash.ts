import type { DocumentNode } from 'graphql';

/** The id that code generation embedded in a document, as 64 hex digits. */
export function persistedHash(document: DocumentNode): string {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  const id = typeof meta === 'object' && meta !== null && 'hash' in meta ? String(meta.hash) : '';
  if (!id.startsWith('sha256:')) throw new Error('This operation was not generated: run `npm run codegen`.');
  return id.slice('sha256:'.length);
}
