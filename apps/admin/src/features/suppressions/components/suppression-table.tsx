import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { SuppressionReason, SuppressionRowFragment } from '../../../gql/results/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';

interface SuppressionTableProps {
  /** undefined while loading. */
  rows: readonly SuppressionRowFragment[] | undefined;
  onRelease: (row: SuppressionRowFragment) => void;
}

const TONES: Record<SuppressionReason, Tone> = {
  HARD_BOUNCE: 'bad',
  COMPLAINT: 'bad',
  SOFT_BOUNCES: 'warn',
  BY_PERSON: 'neutral',
  IMPORT: 'neutral',
};

export function SuppressionTable({ rows, onRelease }: SuppressionTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t('results.suppressions.title')}
      columns={useColumns(onRelease)}
      rows={rows}
      rowKey={({ account, address }) => `${account.id} ${address}`}
    />
  );
}

function useColumns(onRelease: SuppressionTableProps['onRelease']): RecordColumn<SuppressionRowFragment>[] {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return useMemo(() => {
    const columns: (RecordColumn<SuppressionRowFragment> & { hidden?: boolean })[] = [
      {
        key: 'address',
        title: t('results.suppressions.column.address'),
        width: '26%',
        card: 'title',
        render: ({ address }) => <span style={{ overflowWrap: 'anywhere' }}>{address}</span>,
      },
      {
        key: 'reason',
        title: t('results.suppressions.column.reason'),
        width: 172,
        card: 'bare',
        render: ({ reason }) => <ToneDot tone={TONES[reason]}>{t(`results.suppressions.reason.${reason}`)}</ToneDot>,
      },
      {
        key: 'evidence',
        title: t('results.suppressions.column.evidence'),
        card: 'bare',
        render: ({ evidence }) => (
          <Text size="sm" lineClamp={3} {...(evidence ? { title: evidence } : { c: 'dimmed' })}>
            {evidence ?? t('results.suppressions.noEvidence')}
          </Text>
        ),
      },
      {
        key: 'account',
        title: t('common.account'),
        width: 116,
        truncate: true,
        card: 'line',
        hidden: !superAdmin,
        render: ({ account }) => account.name,
      },
      {
        key: 'since',
        title: t('results.suppressions.column.since'),
        width: 116,
        card: 'corner',
        render: ({ createdAt }) => <DateTimeText at={createdAt} />,
      },
      {
        key: 'actions',
        title: t('results.suppressions.column.actions'),
        width: 196,
        align: 'right',
        card: 'action',
        render: (row) => (
          <Group gap={6} justify="flex-end">
            {row.emailId ? (
              <ButtonLink
                to="/emails/$id"
                params={{ id: row.emailId }}
                size="compact-sm"
                variant="default"
                aria-label={t('results.suppressions.mailOf', { address: row.address })}
              >
                {t('results.suppressions.mail')}
              </ButtonLink>
            ) : null}
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('results.suppressions.release.named', { address: row.address })}
              onClick={() => onRelease(row)}
            >
              {t('results.suppressions.release.open')}
            </Button>
          </Group>
        ),
      },
    ];
    return columns.filter(({ hidden }) => !hidden);
  }, [t, superAdmin, onRelease]);
}
