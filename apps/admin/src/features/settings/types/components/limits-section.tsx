import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import {
  type SendingLimitRowFragment,
  SendingLimitRowFragmentDoc,
  SendingLimitsDocument,
} from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { type EditedLimit, LimitDialog } from './limit-dialog.tsx';

/** What the installation and single accounts may send. */
export function LimitsSection() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SendingLimitsDocument);
  const [editing, setEditing] = useState<EditedLimit>();
  const rows = data?.sendingLimits.map((row) => getFragmentData(SendingLimitRowFragmentDoc, row));
  return (
    <section aria-labelledby="limits">
      <Group justify="space-between" align="flex-start" mb="xs">
        <div>
          <Title order={2} id="limits">
            {t('settings.limits.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('settings.limits.text')}
          </Text>
        </div>
        <Button variant="default" onClick={() => setEditing({ kind: 'account' })}>
          {t('settings.limits.add')}
        </Button>
      </Group>
      <Stack gap="sm">
        {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
        {error && !rows ? null : <LimitTable rows={rows} onEdit={(limit) => setEditing({ kind: 'one', limit })} />}
      </Stack>
      <LimitDialog editing={editing} limits={rows ?? []} onClose={() => setEditing(undefined)} />
    </section>
  );
}

interface LimitTableProps {
  rows: readonly SendingLimitRowFragment[] | undefined;
  onEdit: (limit: SendingLimitRowFragment) => void;
}

function LimitTable({ rows, onEdit }: LimitTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo((): RecordColumn<SendingLimitRowFragment>[] => {
    const nameOf = ({ account }: SendingLimitRowFragment) => account?.name ?? t('settings.limits.all');
    const number = (value: number | null) => (value === null ? t('settings.limits.none') : format.number(value));
    return [
      { key: 'whom', title: t('settings.limits.whom'), card: 'title', render: nameOf },
      {
        key: 'rate',
        title: t('settings.limits.rate'),
        align: 'right',
        card: 'line',
        render: ({ ratePerSecond }) => number(ratePerSecond),
      },
      {
        key: 'quota',
        title: t('settings.limits.quota'),
        align: 'right',
        card: 'line',
        render: ({ dailyQuota }) => number(dailyQuota),
      },
      {
        key: 'used',
        title: t('settings.limits.used'),
        align: 'right',
        card: 'line',
        render: ({ usedToday }) => (usedToday === null ? '–' : format.number(usedToday)),
      },
      {
        key: 'changed',
        title: t('settings.limits.changed'),
        card: 'line',
        render: ({ updatedAt, updatedBy }) =>
          updatedAt ? `${updatedBy?.name ?? '–'}, ${format.short(updatedAt)}` : '–',
      },
      {
        key: 'actions',
        title: t('settings.types.column.actions'),
        width: 96,
        align: 'right',
        card: 'action',
        render: (limit) => (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onEdit(limit)}
            aria-label={t('settings.limits.editNamed', { name: nameOf(limit) })}
          >
            {t('settings.types.edit')}
          </Button>
        ),
      },
    ];
  }, [t, format, onEdit]);
  return <RecordTable label={t('settings.limits.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
