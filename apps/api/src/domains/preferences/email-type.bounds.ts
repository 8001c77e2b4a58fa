import { OutOfBounds } from './email-type.errors.ts';

interface Bounds {
  min: number;
  max: number;
  unit: string;
}

/** What the registry takes. A window of a week covers "three a week"; more tries than ten only hide a fault. */
const bounds = {
  maxAttempts: { min: 1, max: 10, unit: 'tries' },
  backoffSeconds: { min: 1, max: 86_400, unit: 'seconds' },
  recipientLimit: { min: 1, max: 100_000, unit: 'mails' },
  recipientWindowSeconds: { min: 1, max: 604_800, unit: 'seconds' },
  price: { min: 0, max: 1_000, unit: 'credits' },
} as const satisfies Record<string, Bounds>;

type Bounded = keyof typeof bounds;

/** Throws OutOfBounds for the first value that is; null and undefined are in bounds. */
export function checkBounds(values: { [field in Bounded]?: number | null }): void {
  for (const field of Object.keys(bounds) as Bounded[]) {
    const value = values[field];
    const { min, max } = bounds[field];
    if (typeof value === 'number' && (value < min || value > max)) throw new OutOfBounds(field, bounds[field]);
  }
}
