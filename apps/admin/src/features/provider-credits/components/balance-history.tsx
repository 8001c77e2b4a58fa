import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Skeleton, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ProviderCreditHistoryDocument, type ProviderCreditsRowFragment } from '../../../gql/credits/graphql.ts';

/** Recharts is larger than the rest of the screen; the figures do not wait for it. */
const BalanceChart = lazy(async () => ({ default: (await import('./balance-chart.tsx')).BalanceChart }));

const RANGES = ['7', '30', '90'] as const;
const DAY_MS = 86_400_000;
const CHART_HEIGHT = 220;

/** The balance over days with the levels drawn in; each figure as a table for those who do not see the picture. */
export function BalanceHistory({ row }: { row: ProviderCreditsRowFragment }) {
  const { t } = useTranslation();
  const [days, setDays] = useState<string>('30');
  const range = useMemo(() => {
    const until = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + DAY_MS);
    return { from: new Date(until.getTime() - (Number(days) + 1) * DAY_MS).toISOString(), until: until.toISOString() };
  }, [days]);
  const { data, previousData, error, refetch } = useQuery(ProviderCreditHistoryDocument, {
    variables: { providerId: row.provider.id, range },
  });
  const points = (data ?? previousData)?.providerCreditHistory;
  return (
    <div>
      <SegmentedControl
        size="xs"
        mb="xs"
        value={days}
        onChange={setDays}
        aria-label={t('credits.providers.range', { name: row.provider.name })}
        data={RANGES.map((value) => ({ value, label: t('credits.providers.days', { count: Number(value) }) }))}
      />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {points ? (
        points.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('credits.providers.noHistory')}
          </Text>
        ) : (
          <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
            <BalanceChart points={points} row={row} height={CHART_HEIGHT} />
          </Suspense>
        )
      ) : error ? null : (
        <Skeleton height={CHART_HEIGHT} />
      )}
    </div>
  );
}
