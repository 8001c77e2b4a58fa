import type { FiguresFragment } from '../../../gql/results/graphql.ts';

/** In the order of the screen; opens of people and of machines are two figures and never added. */
export const FIGURES = [
  'sent',
  'delivered',
  'clicks',
  'humanOpens',
  'machineOpens',
  'bounces',
  'complaints',
  'unsubscribes',
] as const;
export type Figure = (typeof FIGURES)[number];

/** Where more is no good news. */
export const UNWELCOME: ReadonlySet<Figure> = new Set(['bounces', 'complaints', 'unsubscribes']);

/** The share of what was sent, 0 to 1; null where there is none to tell. Deliveries: see docs/tracking.md, "Figures". */
export function rateOf(figures: FiguresFragment, figure: Figure): number | null {
  const { sent, machineOpens } = figures;
  return {
    sent: null,
    delivered: figures.deliveryRate,
    clicks: figures.clickRate,
    humanOpens: figures.openRate,
    machineOpens: sent === 0 ? null : machineOpens / sent,
    bounces: figures.bounceRate,
    complaints: figures.complaintRate,
    unsubscribes: figures.unsubscribeRate,
  }[figure];
}

/** Growth against the time before, 0.12 for 12 % more; null where that time had none to grow from. */
export function changeOf(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before;
}

export interface GroupRow {
  key: string;
  label: string | null;
  figures: FiguresFragment;
}

/** Rows by one figure; those with the same number keep the order they came in. */
export function sorted(rows: readonly GroupRow[], figure: Figure, ascending: boolean): GroupRow[] {
  const sign = ascending ? 1 : -1;
  return [...rows].sort((one, other) => sign * (one.figures[figure] - other.figures[figure]));
}
