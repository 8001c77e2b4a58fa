import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { selectColumn } from '../../../components/select-column.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { Selection } from '../../../components/use-selection.ts';
import type { FailureRowFragment } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { toneOfState } from '../api/tone.ts';
import { useCauseText } from '../api/use-cause-text.ts';

interface FailureTableProps {
  /** undefined while loading. */
  rows: readonly FailureRowFragment[] | undefined;
  selection: Selection;
}

export function FailureTable({ rows, selection }: FailureTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t('operations.failures.title')}
      columns={useColumns(selection)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** What it is about, as people know it: the recipient of a mail, the queue of a job, where an event came from. */
const nameOf = ({ emailLog, queue, subject }: FailureRowFragment): string => emailLog?.to ?? queue ?? subject;

function useColumns(selection: Selection): RecordColumn<FailureRowFragment>[] {
  const { t } = useTranslation();
  const causeText = useCauseText();
  const superAdmin = useIsSuperAdmin();
  return useMemo(() => {
    const columns: (RecordColumn<FailureRowFragment> & { hidden?: boolean })[] = [
      selectColumn({
        title: t('operations.bulk.bar.pickAll'),
        selection,
        idOf: ({ id }) => id,
        nameOf: (row) => t('operations.bulk.bar.pick', { name: nameOf(row) }),
      }),
      {
        key: 'what',
        title: t('operations.failures.column.what'),
        width: '24%',
        card: 'title',
        render: (row) => (
          <div style={{ overflowWrap: 'anywhere' }}>
            <TextLink to="/failed-operations/$id" params={{ id: row.id }}>
              {nameOf(row)}
            </TextLink>
            <Text size="xs" c="dimmed" lineClamp={1}>
              {row.emailLog?.subject ?? row.subject}
            </Text>
          </div>
        ),
      },
      {
        key: 'state',
        title: t('operations.failures.column.state'),
        width: 140,
        card: 'corner',
        render: ({ state }) => <ToneDot tone={toneOfState(state)}>{t(`operations.failures.state.${state}`)}</ToneDot>,
      },
      {
        key: 'error',
        title: t('operations.failures.column.error'),
        card: 'bare',
        render: ({ kind, errorClass, errorText }) => (
          <>
            <Text size="sm">{causeText(kind, errorClass)}</Text>
            <Text size="xs" c="dimmed" lineClamp={2} title={errorText} style={{ overflowWrap: 'anywhere' }}>
              {errorText}
            </Text>
          </>
        ),
      },
      {
        key: 'account',
        title: t('common.account'),
        width: 116,
        truncate: true,
        card: 'line',
        hidden: !superAdmin,
        render: ({ account }) => account?.name ?? t('operations.failures.ofInstallation'),
      },
      {
        key: 'tries',
        title: t('operations.failures.column.tries'),
        width: 92,
        align: 'right',
        card: 'line',
        render: ({ tries }) => tries,
      },
      {
        key: 'owner',
        title: t('operations.failures.column.owner'),
        width: 124,
        truncate: true,
        card: 'line',
        render: ({ owner }) => owner?.name ?? '–',
      },
      {
        key: 'last',
        title: t('operations.failures.column.last'),
        width: 116,
        card: 'line',
        render: ({ lastFailedAt }) => <DateTimeText at={lastFailedAt} />,
      },
    ];
    return columns.filter(({ hidden }) => !hidden);
  }, [t, causeText, superAdmin, selection]);
}
