import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import type { SenderDomainRowFragment } from '../../../../gql/settings/graphql.ts';
import { BulkState, SignedState } from './domain-states.tsx';

interface DomainTableProps {
  rows: readonly SenderDomainRowFragment[] | undefined;
  onOpen: (id: string) => void;
}

export function DomainTable({ rows, onOpen }: DomainTableProps) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): RecordColumn<SenderDomainRowFragment>[] => [
      {
        key: 'domain',
        title: t('settings.domains.column.domain'),
        width: 182,
        card: 'title',
        render: ({ domain }) => domain,
      },
      {
        key: 'signed',
        title: t('settings.domains.column.signed'),
        width: 182,
        card: 'bare',
        render: (domain) => <SignedState domain={domain} />,
      },
      {
        key: 'bulk',
        title: t('settings.domains.column.bulk'),
        card: 'bare',
        render: (domain) => <BulkState domain={domain} />,
      },
      {
        key: 'links',
        title: t('settings.domains.column.links'),
        width: 176,
        card: 'line',
        render: ({ trackingHost }) => trackingHost ?? '–',
      },
      {
        key: 'checked',
        title: t('settings.domains.column.checked'),
        width: 112,
        card: 'line',
        render: ({ checkedAt }) => <DateTimeText at={checkedAt} />,
      },
      {
        key: 'actions',
        title: t('settings.domains.column.actions'),
        width: 144,
        align: 'right',
        card: 'action',
        render: ({ id, domain }) => (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOpen(id)}
            aria-label={t('settings.domains.openNamed', { domain })}
          >
            {t('settings.domains.open')}
          </Button>
        ),
      },
    ],
    [t, onOpen],
  );
  return <RecordTable label={t('settings.domains.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
