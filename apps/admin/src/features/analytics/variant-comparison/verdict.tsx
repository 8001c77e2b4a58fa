import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../components/status-tone.ts';
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
  const needed = stillNeeded(variants, minimumSample);
  const each = needed.map(({ variant, more }) =>
    t('results.variants.needs', { count: more, number: format.number(more), variant }),
  );
  const [tone, text]: [Tone, string] = winner
    ? ['good', t('results.variants.winner', { variant: winner })]
    : needed.length === 0
      ? ['neutral', t('results.variants.undecided')]
      : ['warn', t('results.variants.tooFew', { needs: each.join(', '), minimum: format.number(minimumSample) })];
  return (
    <Text component="div" size="sm" role="status">
      <ToneDot tone={tone}>
        <span style={{ whiteSpace: 'normal' }}>{text}</span>
      </ToneDot>
    </Text>
  );
}
