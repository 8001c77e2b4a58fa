type CreditAccountState = 'good' | 'low' | 'empty' | 'frozen';

interface CreditFigures {
  available: number;
  lowBalance: boolean;
  frozenAt: string | null;
}

/** How an account stands; the worst first. */
export function creditStateOf({ frozenAt, available, lowBalance }: CreditFigures): CreditAccountState {
  if (frozenAt) return 'frozen';
  if (available <= 0) return 'empty';
  return lowBalance ? 'low' : 'good';
}

export const CREDIT_TONES = { good: 'good', low: 'warn', empty: 'bad', frozen: 'bad' } as const;
