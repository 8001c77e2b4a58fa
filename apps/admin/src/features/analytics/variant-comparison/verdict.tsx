import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { VariantFiguresFragment } from '../../../gql/results/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { stillNeeded } from './need.ts';

interface VerdictProps {
  variants: readonly VariantFiguresFragment[];
  minimumSample: number;
  winner: string | undefined;
}

/** One sentence: who won, or why nobody has yet. */
export function Verdict({ variants, minimumSample, winner }: VerdictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (winner) return <ToneDot tone="good">{t('results.variants.winner', { variant: winner })}</ToneDot>;
  const needed = stillNeeded(variants, minimumSample);
  if (needed.length === 0) return <ToneDot tone="neutral">{t('results.variants.undecided')}</ToneDot>;
  const each = needed.map(({ variant, more }) =>
    t('results.variants.needs', { count: more, number: format.number(more), variant }),
  );
  return (
    <ToneDot tone="warn">
      {t('results.variants.tooFew', { needs: each.join(', '), minimum: format.number(minimumSample) })}
    </ToneDot>
  );
}
