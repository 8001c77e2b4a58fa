import * as z from 'zod/mini';
import { text } from '../../../../lib/search-values.ts';

/** What the address of the list may hold. */
export const templatesSearchSchema = z.object({
  q: text,
  /** Key of an e-mail type. */
  type: text,
  archived: z.catch(z.optional(z.literal(true)), undefined),
  /** Whose, for a super admin; the platform's when empty. */
  account: text,
});

export type TemplatesSearch = z.infer<typeof templatesSearchSchema>;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toTemplateFilter({ q, type, archived, account }: TemplatesSearch) {
  const search = q?.trim();
  return {
    ...(search ? { search } : {}),
    ...(type ? { typeKeys: [type] } : {}),
    ...(archived ? { archived: true } : {}),
    ...(account ? { accountId: account } : {}),
  };
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isTemplateKey(key: string): boolean {
  return KEY.test(key);
}

/** A key for a name: "Pesanan dibayar!" becomes `pesanan-dibayar`. */
export function keyOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}
