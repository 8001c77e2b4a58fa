import type { DraftVariable, VariableType } from './draft.ts';

/** What is commonly sent under these names, so that a preview shows something at once. */
const KNOWN: Readonly<Record<string, { type: VariableType; sample: unknown }>> = {
  'order.id': { type: 'TEXT', sample: 'TM-2041' },
  'order.total': { type: 'MONEY', sample: 300_000 },
  'order.items': {
    type: 'LIST',
    sample: [
      { name: 'Buket melati', quantity: 1, price: 200_000, total: 200_000 },
      { name: 'Vas rotan', quantity: 2, price: 50_000, total: 100_000 },
    ],
  },
  'order.date': { type: 'DATE', sample: '2026-08-17' },
  shop_name: { type: 'TEXT', sample: 'Toko Melati' },
};

function isLooped(name: string, texts: readonly string[]): boolean {
  const loop = new RegExp(`\\{%-?\\s*(?:for|tablerow)\\s+\\w+\\s+in\\s+${name.replaceAll('.', '\\.')}\\b`);
  return texts.some((text) => loop.test(text));
}

/** A declaration to begin with for a name that these texts ask for. */
export function suggestedVariable(name: string, texts: readonly string[]): DraftVariable {
  const { type, sample } =
    KNOWN[name] ??
    (isLooped(name, texts)
      ? { type: 'LIST', sample: [] }
      : /(^|[._])(url|tautan|link)$/.test(name)
        ? { type: 'URL', sample: 'https://toko.example/' }
        : { type: 'TEXT', sample: null });
  return { name, type, required: false, defaultValue: null, sample, description: null };
}
