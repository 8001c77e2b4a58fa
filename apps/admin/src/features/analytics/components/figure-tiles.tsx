import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { FiguresFragment } from '../../../gql/results/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { AnalyticsSearch, Days } from '../api/analytics-search.ts';
import { FIGURES, type Figure, rateOf } from '../api/figures.ts';
import { rowsBehind } from '../api/rows-behind.ts';
import classes from './analytics.module.css';
import { Change } from './change.tsx';

interface FigureTilesProps {
  /** undefined while loading. */
  totals: FiguresFragment | undefined | null;
  /** Of the time before; nothing where it is not compared. */
  previous: FiguresFragment | undefined | null;
  search: AnalyticsSearch;
  days: Days;
}

/** Each figure with its share of what was sent, its change, and the way to the mails it counts. */
export function FigureTiles({ totals, previous, search, days }: FigureTilesProps) {
  const { t } = useTranslation();
  return (
    <dl className={classes.figures} aria-label={t('results.analytics.figures')} aria-busy={!totals}>
      {FIGURES.map((figure) => (
        <div key={figure} className={classes.figure} data-figure={figure}>
          <dt className={classes.name}>{t(`results.analytics.figure.${figure}`)}</dt>
          {totals ? (
            <Values figure={figure} totals={totals} previous={previous} />
          ) : (
            <dd className={classes.values}>
              <Skeleton height={24} width={72} my={4} />
              <Skeleton height={12} width={104} my={4} />
            </dd>
          )}
          <dd className={classes.rows}>
            <RowsLink figure={figure} search={search} days={days} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({
  figure,
  totals,
  previous,
}: {
  figure: Figure;
  totals: FiguresFragment;
  previous: FiguresFragment | undefined | null;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const rate = rateOf(totals, figure);
  return (
    <dd className={classes.values}>
      <span className={classes.number}>{format.number(totals[figure])}</span>
      <span className={classes.detail}>
        {rate === null ? null : (
          <span title={figure === 'delivered' ? t('results.analytics.deliveryRate') : undefined}>
            {t(figure === 'delivered' ? 'results.analytics.arrivedOfSent' : 'results.analytics.ofSent', {
              rate: format.rate(rate),
            })}
          </span>
        )}
        {previous ? <Change figure={figure} now={totals[figure]} before={previous[figure]} /> : null}
      </span>
    </dd>
  );
}

function RowsLink({ figure, search, days }: { figure: Figure; search: AnalyticsSearch; days: Days }) {
  const { t } = useTranslation();
  const rows = rowsBehind(figure, search, days);
  const name = t(`results.analytics.figure.${figure}`);
  if (!rows)
    return (
      <Text size="xs" c="dimmed">
        {t('results.analytics.noRows')}
      </Text>
    );
  return (
    <TextLink to="/emails" search={rows} size="xs" aria-label={t('results.analytics.rowsOf', { name })}>
      {t('results.analytics.rows')}
    </TextLink>
  );
}
