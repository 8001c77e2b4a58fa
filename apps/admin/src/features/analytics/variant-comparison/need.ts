import type { VariantFiguresFragment } from '../../../gql/results/graphql.ts';

/** How many more mails each variant needs before a winner may be named; those that have enough are left out. */
export function stillNeeded(
  variants: readonly Pick<VariantFiguresFragment, 'variant' | 'sent'>[],
  minimumSample: number,
): { variant: string; more: number }[] {
  return variants.map(({ variant, sent }) => ({ variant, more: minimumSample - sent })).filter(({ more }) => more > 0);
}

/** Right end of the scale that intervals are drawn on: the next round rate above the highest, 0 to 1. */
export function scaleEnd(highs: readonly number[]): number {
  const highest = Math.max(0, ...highs);
  return [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75].find((end) => end >= highest) ?? 1;
}
