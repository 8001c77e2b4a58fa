export interface Variant {
  name: string;
  /** Percent of the recipients. */
  share: number;
}

/** As many as the API takes. */
export const MOST_VARIANTS = 8;

/** Splits 100 evenly; what does not divide goes to the first. */
function even(count: number): number[] {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? 100 - each * (count - 1) : each));
}

function evenly(names: readonly string[]): Variant[] {
  return even(names.length).map((share, index) => ({ name: names[index] ?? '', share }));
}

/** One more, with the next free letter and even shares. */
export function addVariant(variants: readonly Variant[]): Variant[] {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const free = letters.find((letter) => !variants.some(({ name }) => name === letter)) ?? '';
  return evenly([...variants.map(({ name }) => name), free]);
}

export function removeVariant(variants: readonly Variant[], name: string): Variant[] {
  return evenly(variants.filter((variant) => variant.name !== name).map((variant) => variant.name));
}

export function setShare(variants: readonly Variant[], name: string, share: number): Variant[] {
  const others = variants.filter((variant) => variant.name !== name);
  // Of two, the other gets what is left; of more, the person says.
  if (others.length !== 1) return variants.map((variant) => (variant.name === name ? { name, share } : variant));
  return variants.map((variant) => ({ name: variant.name, share: variant.name === name ? share : 100 - share }));
}

export function shareSum(variants: readonly Variant[]): number {
  return variants.reduce((sum, { share }) => sum + share, 0);
}
