import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { FailureRuleRowFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

interface RuleTableProps {
  /** undefined while loading. */
  rows: readonly FailureRuleRowFragment[] | undefined;
  action: (rule: FailureRuleRowFragment) => ReactNode;
}

export function RuleTable({ rows, action }: RuleTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<RecordColumn<FailureRuleRowFragment>[]>(
    () => [
      {
        key: 'cause',
        title: t('operations.failures.column.cause'),
        card: 'title',
        render: ({ cause, fingerprint }) => (
          <TextLink to="/failed-operations" search={{ fingerprint, state: 'ALL' }} style={{ overflowWrap: 'anywhere' }}>
            {cause}
          </TextLink>
        ),
      },
      {
        key: 'does',
        title: t('operations.rules.column.does'),
        width: '24%',
        card: 'bare',
        render: ({ action: does, delaySeconds, maxRetries }) =>
          t(`operations.rules.does.${does}`, { after: format.duration(delaySeconds * 1000), times: maxRetries }),
      },
      {
        key: 'reason',
        title: t('operations.rules.column.reason'),
        width: '20%',
        card: 'bare',
        render: ({ reason }) => (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {reason}
          </Text>
        ),
      },
      {
        key: 'used',
        title: t('operations.rules.column.used'),
        width: 92,
        align: 'right',
        card: 'line',
        render: ({ timesUsed }) => format.number(timesUsed),
      },
      {
        key: 'since',
        title: t('operations.rules.column.since'),
        width: 124,
        card: 'line',
        render: ({ createdAt, createdBy }) => (
          <>
            <DateTimeText at={createdAt} />
            <Text size="xs" c="dimmed">
              {createdBy?.name}
            </Text>
          </>
        ),
      },
      {
        key: 'action',
        title: t('operations.rules.column.action'),
        width: 104,
        align: 'right',
        card: 'action',
        render: action,
      },
    ],
    [t, format, action],
  );
  return <RecordTable label={t('operations.rules.list')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
