import { CreditLevel } from '../provider-balance.entity.ts';

/** Below each of these many mails the next level begins. */
export interface Levels {
  warningBelow: number;
  criticalBelow: number;
  emergencyBelow: number;
}

/** Where a provider begins that nobody set levels for; the figures that Mailketing was watched by before (seed 000). */
export const STANDARD_LEVELS: Levels = { warningBelow: 50_000, criticalBelow: 10_000, emergencyBelow: 1_000 };

export function levelOf(credits: number, levels: Levels): CreditLevel {
  if (credits < levels.emergencyBelow) return CreditLevel.EMERGENCY;
  if (credits < levels.criticalBelow) return CreditLevel.CRITICAL;
  return credits < levels.warningBelow ? CreditLevel.WARNING : CreditLevel.HEALTHY;
}

const DAY_MS = 86_400_000;

/** What was used a day, from balances in order of time; top-ups do not count. 0 when nothing was used. */
export function usePerDay(balances: { at: Date; credits: number }[]): number {
  const first = balances[0];
  const last = balances.at(-1);
  if (!first || !last) return 0;
  const used = balances.reduce(
    (sum, { credits }, place) => sum + Math.max(0, (balances[place - 1]?.credits ?? credits) - credits),
    0,
  );
  return used / Math.max(1, (last.at.getTime() - first.at.getTime()) / DAY_MS);
}
