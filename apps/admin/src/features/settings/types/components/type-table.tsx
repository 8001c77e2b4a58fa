import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import type { EmailTypeRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useLimitText } from '../hooks/use-limit-text.ts';

interface TypeTableProps {
  rows: readonly EmailTypeRowFragment[] | undefined;
  onEdit: (type: EmailTypeRowFragment) => void;
}

export function TypeTable({ rows, onEdit }: TypeTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const limitText = useLimitText();
  const columns = useMemo(
    (): RecordColumn<EmailTypeRowFragment>[] => [
      { key: 'key', title: t('settings.types.column.key'), width: 192, card: 'title', render: ({ key }) => key },
      {
        key: 'category',
        title: t('settings.types.column.category'),
        width: 136,
        card: 'line',
        render: ({ category }) => t(`common.category.${category}`),
      },
      {
        key: 'queue',
        title: t('settings.types.column.queue'),
        width: 80,
        card: 'line',
        render: ({ queue }) => t(`common.queue.${queue}`),
      },
      { key: 'limit', title: t('settings.types.column.limit'), width: 224, card: 'line', render: limitText },
      {
        key: 'attempts',
        title: t('settings.types.column.attempts'),
        width: 160,
        card: 'line',
        render: ({ maxAttempts, backoffSeconds }) =>
          t('settings.types.attempts', { count: maxAttempts, backoff: format.duration(backoffSeconds * 1000) }),
      },
      {
        key: 'rules',
        title: t('settings.types.column.rules'),
        card: 'line',
        render: ({ optOutAllowed, resendWhenUnknown, trackOpens, trackClicks }) =>
          [
            t(optOutAllowed ? 'settings.types.optOut' : 'settings.types.noOptOut'),
            ...(resendWhenUnknown ? [t('settings.types.resends')] : []),
            ...(trackOpens ? [] : [t('settings.types.untrackedOpens')]),
            ...(trackClicks ? [] : [t('settings.types.untrackedClicks')]),
          ].join(', '),
      },
      {
        key: 'price',
        title: t('settings.types.column.price'),
        width: 72,
        align: 'right',
        card: 'line',
        render: ({ price }) => format.number(price),
      },
      {
        key: 'actions',
        title: t('settings.types.column.actions'),
        width: 88,
        align: 'right',
        card: 'action',
        render: (type) => (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onEdit(type)}
            aria-label={t('settings.types.editNamed', { key: type.key })}
          >
            {t('settings.types.edit')}
          </Button>
        ),
      },
    ],
    [t, format, limitText, onEdit],
  );
  return <RecordTable label={t('settings.types.title')} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
