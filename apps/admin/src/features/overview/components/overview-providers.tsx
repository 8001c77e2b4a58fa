import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { type OverviewProvidersFragment, OverviewProvidersFragmentDoc } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

type Row = OverviewProvidersFragment['providers'][number];

interface OverviewProvidersProps {
  stats: FragmentType<typeof OverviewProvidersFragmentDoc>;
  window: { from: string; until: string };
}

export function OverviewProviders({ stats, window: { from, until } }: OverviewProvidersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { providers } = getFragmentData(OverviewProvidersFragmentDoc, stats);
  const columns = useMemo((): RecordColumn<Row>[] => {
    const count = (key: 'accepted' | 'rejected' | 'unknown'): RecordColumn<Row> => ({
      key,
      title: t(`overview.providers.${key}`),
      width: 96,
      align: 'right',
      card: 'line',
      render: (row) => format.number(row[key]),
    });
    return [
      {
        key: 'name',
        title: t('overview.providers.name'),
        card: 'title',
        render: ({ provider }) => (
          <>
            <TextLink to="/emails" search={{ provider: provider.id, from, until }} size="sm">
              {provider.name}
            </TextLink>
            {provider.enabled ? null : ` (${t('overview.providers.off')})`}
          </>
        ),
      },
      count('accepted'),
      count('rejected'),
      count('unknown'),
      {
        key: 'median',
        title: t('overview.providers.median'),
        width: 96,
        align: 'right',
        card: 'line',
        render: ({ medianMs }) => (medianMs === null ? '–' : format.duration(medianMs)),
      },
      {
        key: 'lastError',
        title: t('overview.providers.lastError'),
        width: '36%',
        card: 'line',
        render: ({ lastErrorText, lastErrorAt }) =>
          lastErrorText === null ? (
            t('overview.providers.none')
          ) : (
            <Text size="sm" lineClamp={2} title={lastErrorText}>
              <DateTimeText at={lastErrorAt} />: {lastErrorText}
            </Text>
          ),
      },
    ];
  }, [t, format, from, until]);
  return (
    <section aria-labelledby="providers">
      <Title order={2} id="providers" mb={4}>
        {t('overview.providers.title')}
      </Title>
      <RecordTable
        label={t('overview.providers.title')}
        columns={columns}
        rows={providers}
        rowKey={({ provider }) => provider.id}
      />
    </section>
  );
}
