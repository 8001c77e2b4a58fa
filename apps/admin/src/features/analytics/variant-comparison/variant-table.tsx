import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { VariantFiguresFragment } from '../../../gql/results/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Interval } from './interval.tsx';
import { scaleEnd } from './need.ts';

interface VariantTableProps {
  variants: readonly VariantFiguresFragment[];
  winner: string | undefined;
  shares: readonly { name: string; share: number }[];
}

export function VariantTable({ variants, winner, shares }: VariantTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo((): RecordColumn<VariantFiguresFragment>[] => {
    const end = scaleEnd(variants.map(({ high }) => high));
    return [
      {
        key: 'variant',
        title: t('results.variants.column.variant'),
        width: 160,
        card: 'title',
        render: ({ variant }) =>
          variant === winner ? (
            <ToneDot tone="good">{t('results.variants.named', { variant })}</ToneDot>
          ) : (
            t('results.variants.plain', { variant })
          ),
      },
      {
        key: 'share',
        title: t('results.variants.column.share'),
        width: 80,
        align: 'right',
        card: 'line',
        render: ({ variant }) => `${shares.find(({ name }) => name === variant)?.share ?? 0}%`,
      },
      {
        key: 'sent',
        title: t('results.analytics.figure.sent'),
        width: 96,
        align: 'right',
        card: 'line',
        render: ({ sent }) => format.number(sent),
      },
      {
        key: 'humanOpens',
        title: t('results.analytics.figure.humanOpens'),
        width: 128,
        align: 'right',
        card: 'line',
        render: ({ humanOpens }) => format.number(humanOpens),
      },
      {
        key: 'clicks',
        title: t('results.analytics.figure.clicks'),
        width: 96,
        align: 'right',
        card: 'line',
        render: ({ clicks }) => format.number(clicks),
      },
      {
        key: 'interval',
        title: t('results.variants.column.interval'),
        card: 'bare',
        render: (row) => <Interval {...row} end={end} best={row.variant === winner} />,
      },
    ];
  }, [t, format, variants, winner, shares]);
  return (
    <RecordTable
      label={t('results.variants.table')}
      columns={columns}
      rows={variants}
      rowKey={({ variant }) => variant}
    />
  );
}
