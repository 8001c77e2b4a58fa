import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../../components/path-link.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMetricFormat } from '../hooks/use-metric-format.ts';

type Row = HealthStateFragment['providers'][number];

/** What each provider did in the last quarter of an hour: how fast, and what went wrong. */
export function ProviderTable({ providers }: { providers: readonly Row[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const show = useMetricFormat();
  const time = (milliseconds: number | null | undefined): string =>
    typeof milliseconds === 'number' ? format.duration(milliseconds) : '–';
  const columns: RecordColumn<Row>[] = [
    {
      key: 'name',
      title: t('operations.health.provider.name'),
      card: 'title',
      render: ({ provider }) => (
        <PathLink path={`/emails?provider=${provider.id}`} size="sm">
          {provider.name}
        </PathLink>
      ),
    },
    {
      key: 'state',
      title: t('operations.health.provider.state'),
      card: 'corner',
      render: ({ resting }) => (
        <ToneDot tone={resting ? 'bad' : 'good'}>
          {t(`operations.health.provider.${resting ? 'rests' : 'works'}`)}
        </ToneDot>
      ),
    },
    {
      key: 'rate',
      title: t('operations.health.provider.rate'),
      align: 'right',
      card: 'line',
      render: ({ rate }) => (typeof rate === 'number' ? show('DELIVERY_RATE', rate) : t('operations.health.tooFew')),
    },
    {
      key: 'attempts',
      title: t('operations.health.provider.attempts'),
      width: 180,
      align: 'right',
      card: 'line',
      render: ({ attempts, accepted }) => `${format.number(accepted)} / ${format.number(attempts)}`,
    },
    {
      key: 'median',
      title: t('operations.health.provider.times'),
      width: 140,
      align: 'right',
      card: 'line',
      render: ({ medianMs, p95Ms }) => `${time(medianMs)} · ${time(p95Ms)}`,
    },
    {
      key: 'errors',
      title: t('operations.health.provider.errors'),
      width: '28%',
      card: 'line',
      render: ({ errors }) =>
        errors.length === 0
          ? t('operations.health.provider.noErrors')
          : errors
              .map((error) => `${format.number(error.count)} × ${t(`common.errorClass.${error.class}`)}`)
              .join('; '),
    },
  ];
  return (
    <section aria-labelledby="health-providers">
      <Title order={2} id="health-providers">
        {t('operations.health.provider.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('operations.health.provider.text')}
      </Text>
      <RecordTable
        label={t('operations.health.provider.title')}
        columns={columns}
        rows={providers}
        rowKey={({ provider }) => provider.id}
      />
    </section>
  );
}
