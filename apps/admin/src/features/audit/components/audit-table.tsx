import { Button, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { AuditRowFragment } from '../../../gql/operations/graphql.ts';
import { useActionText } from '../hooks/use-action-text.ts';
import { ActorText } from './actor-text.tsx';
import { SubjectLink } from './subject-link.tsx';

interface AuditTableProps {
  /** undefined while loading. */
  rows: readonly AuditRowFragment[] | undefined;
  onOpen: (entry: AuditRowFragment) => void;
}

export function AuditTable({ rows, onOpen }: AuditTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable label={t('operations.audit.title')} columns={useColumns(onOpen)} rows={rows} rowKey={({ id }) => id} />
  );
}

function useColumns(onOpen: AuditTableProps['onOpen']): RecordColumn<AuditRowFragment>[] {
  const { t } = useTranslation();
  const actionText = useActionText();
  return useMemo(
    () => [
      {
        key: 'at',
        title: t('operations.audit.column.at'),
        width: 116,
        card: 'corner',
        render: ({ at }) => <DateTimeText at={at} />,
      },
      {
        key: 'action',
        title: t('operations.audit.column.action'),
        width: '26%',
        card: 'title',
        render: ({ action }) => actionText(action),
      },
      {
        key: 'actor',
        title: t('operations.audit.column.actor'),
        width: '22%',
        card: 'line',
        render: (entry) => (
          <Stack gap={0}>
            <ActorText entry={entry} />
            {entry.ip ? (
              <Text size="xs" c="dimmed">
                {entry.ip}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      {
        key: 'subject',
        title: t('operations.audit.column.subject'),
        card: 'bare',
        render: ({ subject, account }) => (
          <Stack gap={0}>
            <SubjectLink subject={subject} />
            {account ? (
              <Text size="xs" c="dimmed">
                {account.name}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      {
        key: 'details',
        title: t('operations.audit.column.details'),
        width: 96,
        align: 'right',
        card: 'action',
        render: (entry) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('operations.audit.openNamed', { action: actionText(entry.action), subject: entry.subject })}
            onClick={() => onOpen(entry)}
          >
            {t('operations.audit.open')}
          </Button>
        ),
      },
    ],
    [t, actionText, onOpen],
  );
}
