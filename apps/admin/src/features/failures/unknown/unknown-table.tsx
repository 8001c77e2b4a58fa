import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { selectColumn } from '../../../components/select-column.tsx';
import type { Selection } from '../../../components/use-selection.ts';
import type { UnknownRowFragment, UnknownVerdict } from '../../../gql/operations/graphql.ts';
import { UnknownEvidence } from './unknown-evidence.tsx';

interface UnknownTableProps {
  /** undefined while loading. */
  rows: readonly UnknownRowFragment[] | undefined;
  selection: Selection;
  onDecide: (verdict: UnknownVerdict, id: string) => void;
}

export const VERDICTS = ['ARRIVED', 'NOT_ARRIVED_SEND_AGAIN', 'NOT_ARRIVED'] as const;

export function UnknownTable({ rows, selection, onDecide }: UnknownTableProps) {
  const { t } = useTranslation();
  const columns = useMemo<RecordColumn<UnknownRowFragment>[]>(
    () => [
      selectColumn({
        title: t('operations.bulk.bar.pickAll'),
        selection,
        idOf: ({ emailLog }) => emailLog?.id ?? '',
        nameOf: ({ emailLog }) => t('operations.bulk.bar.pick', { name: emailLog?.to ?? '' }),
      }),
      {
        key: 'mail',
        title: t('operations.unknown.column.mail'),
        width: '24%',
        card: 'title',
        render: ({ emailLog }) =>
          emailLog ? (
            <div style={{ overflowWrap: 'anywhere' }}>
              <TextLink to="/emails/$id" params={{ id: emailLog.id }}>
                {emailLog.to}
              </TextLink>
              <Text size="xs" c="dimmed" lineClamp={1}>
                {emailLog.subject} · {emailLog.account.name}
              </Text>
            </div>
          ) : null,
      },
      {
        key: 'evidence',
        title: t('operations.unknown.column.evidence'),
        card: 'bare',
        render: (row) => <UnknownEvidence row={row} />,
      },
      {
        key: 'handed',
        title: t('operations.unknown.column.handed'),
        width: 124,
        card: 'line',
        render: ({ handedOverAt }) => <DateTimeText at={handedOverAt} />,
      },
      {
        key: 'decide',
        title: t('operations.unknown.column.decide'),
        width: 200,
        card: 'action',
        render: ({ emailLog }) =>
          emailLog ? (
            <Group gap={6}>
              {VERDICTS.map((verdict) => (
                <Button
                  key={verdict}
                  size="compact-sm"
                  variant="default"
                  aria-label={t(`operations.unknown.named.${verdict}`, { to: emailLog.to })}
                  onClick={() => onDecide(verdict, emailLog.id)}
                >
                  {t(`operations.unknown.short.${verdict}`)}
                </Button>
              ))}
            </Group>
          ) : null,
      },
    ],
    [t, selection, onDecide],
  );
  return (
    <RecordTable
      label={t('operations.unknown.title')}
      columns={columns}
      rows={rows}
      rowKey={({ emailLog, handedOverAt }) => emailLog?.id ?? String(handedOverAt)}
    />
  );
}
