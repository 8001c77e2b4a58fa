import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ButtonLink, TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { FailureGroupFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { toneOfCause } from '../api/tone.ts';
import { useCauseText } from '../api/use-cause-text.ts';

/** undefined while loading. */
export function GroupTable({ rows }: { rows: readonly FailureGroupFragment[] | undefined }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t('operations.failures.groups')}
      columns={useColumns()}
      rows={rows}
      rowKey={({ fingerprint }) => fingerprint}
    />
  );
}

function useColumns(): RecordColumn<FailureGroupFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const causeText = useCauseText();
  const superAdmin = useIsSuperAdmin();
  return useMemo(() => {
    const columns: (RecordColumn<FailureGroupFragment> & { hidden?: boolean })[] = [
      {
        key: 'count',
        title: t('operations.failures.column.count'),
        width: 76,
        align: 'right',
        card: 'corner',
        render: ({ count }) => (
          <Text span fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {format.number(count)}
          </Text>
        ),
      },
      {
        key: 'cause',
        title: t('operations.failures.column.cause'),
        card: 'title',
        render: (group) => (
          <div style={{ minWidth: 0 }}>
            <TextLink
              from="/failed-operations"
              to="/failed-operations"
              search={(before) => ({ ...before, fingerprint: group.fingerprint })}
            >
              <ToneDot tone={toneOfCause(group)}>
                <span style={{ whiteSpace: 'normal' }}>
                  {causeText(group.kinds[0] ?? 'JOB', group.example?.errorClass)}
                  {group.example?.provider ? ` · ${group.example.provider.name}` : ''}
                </span>
              </ToneDot>
            </TextLink>
            <Text size="xs" c="dimmed" lineClamp={2} title={group.cause} style={{ overflowWrap: 'anywhere' }}>
              {group.cause}
            </Text>
          </div>
        ),
      },
      {
        key: 'kind',
        title: t('operations.failures.column.kind'),
        width: 112,
        card: 'line',
        render: ({ kinds }) => kinds.map((kind) => t(`operations.failures.kind.${kind}`)).join(', '),
      },
      {
        key: 'open',
        title: t('operations.failures.column.open'),
        width: 80,
        align: 'right',
        card: 'line',
        render: ({ openCount }) => format.number(openCount),
      },
      {
        key: 'accounts',
        title: t('operations.failures.column.accounts'),
        width: 76,
        align: 'right',
        card: 'line',
        hidden: !superAdmin,
        render: ({ accountCount }) => format.number(accountCount),
      },
      {
        key: 'first',
        title: t('operations.failures.column.first'),
        width: 116,
        card: 'line',
        render: ({ firstFailedAt }) => <DateTimeText at={firstFailedAt} />,
      },
      {
        key: 'last',
        title: t('operations.failures.column.last'),
        width: 116,
        card: 'line',
        render: ({ lastFailedAt }) => <DateTimeText at={lastFailedAt} />,
      },
      {
        key: 'example',
        title: t('operations.failures.column.example'),
        width: 96,
        align: 'right',
        card: 'action',
        render: ({ example, cause }) =>
          example ? (
            <ButtonLink
              to="/failed-operations/$id"
              params={{ id: example.id }}
              size="compact-sm"
              variant="default"
              aria-label={t('operations.failures.exampleOf', { cause })}
            >
              {t('operations.failures.example')}
            </ButtonLink>
          ) : null,
      },
    ];
    return columns.filter(({ hidden }) => !hidden);
  }, [t, format, causeText, superAdmin]);
}
