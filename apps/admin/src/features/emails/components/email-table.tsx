import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { StatusDot } from '../../../components/status-dot.tsx';
import { ROW_LINK } from '../../../components/use-row-keys.ts';
import type { EmailRowFragment } from '../../../gql/graphql.ts';

export function EmailTable({ rows }: { rows: readonly EmailRowFragment[] | undefined }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): RecordColumn<EmailRowFragment>[] => [
      {
        key: 'queuedAt',
        title: t('emails.column.time'),
        width: 116,
        card: 'corner',
        render: (row) => <DateTimeText at={row.queuedAt} />,
      },
      {
        key: 'status',
        title: t('emails.column.status'),
        width: 128,
        card: 'bare',
        render: (row) => <StatusDot status={row.status} />,
      },
      {
        key: 'to',
        title: t('emails.column.to'),
        width: '22%',
        truncate: true,
        card: 'title',
        render: (row) => (
          <TextLink to="/emails/$id" params={{ id: row.id }} {...ROW_LINK} size="sm" data-row={row.id}>
            {row.to}
          </TextLink>
        ),
      },
      {
        key: 'subject',
        title: t('emails.column.subject'),
        truncate: true,
        card: 'bare',
        render: (row) => (
          <Text size="sm" truncate title={row.subject}>
            {row.subject}
          </Text>
        ),
      },
      {
        key: 'type',
        title: t('emails.column.type'),
        width: '13%',
        truncate: true,
        card: 'none',
        render: (row) => row.type.key,
      },
      {
        key: 'provider',
        title: t('emails.column.provider'),
        width: '13%',
        truncate: true,
        card: 'line',
        render: (row) => row.provider?.name ?? '–',
      },
      {
        key: 'attempts',
        title: t('emails.column.attempts'),
        width: 88,
        align: 'right',
        card: 'line',
        render: (row) => `${row.attemptCount}/${row.maxAttempts}`,
      },
    ],
    [t],
  );
  return <RecordTable label={t('emails.list.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
