/** 95 % of a normal distribution lie within this many standard deviations. */
const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/** Where the true rate lies with 95 % certainty, after `hits` of `trials` (Wilson score interval); 0 to 1 when nothing was tried. */
export function wilson(hits: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const rate = hits / trials;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / trials + Z ** 2 / (4 * trials ** 2));
  const middle = rate + Z ** 2 / (2 * trials);
  const scale = 1 + Z ** 2 / trials;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
