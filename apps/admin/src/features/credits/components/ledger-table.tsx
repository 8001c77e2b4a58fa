import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { CreditLineFragment } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

export function LedgerTable({ lines }: { lines: readonly CreditLineFragment[] | undefined }) {
  const { t } = useTranslation();
  return (
    <RecordTable label={t('credits.desk.ledger.title')} columns={useColumns()} rows={lines} rowKey={({ id }) => id} />
  );
}

function useColumns(): RecordColumn<CreditLineFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const signed = (amount: number): string => `${amount > 0 ? '+' : ''}${format.number(amount)}`;
    return [
      {
        key: 'number',
        title: t('credits.desk.ledger.number'),
        width: 72,
        align: 'right',
        card: 'line',
        render: ({ number }) => format.number(number),
      },
      {
        key: 'at',
        title: t('credits.desk.ledger.at'),
        width: 112,
        card: 'corner',
        render: ({ at }) => <DateTimeText at={at} />,
      },
      {
        key: 'kind',
        title: t('credits.desk.filter.kind'),
        width: 184,
        card: 'title',
        render: ({ kind }) => <span data-kind={kind}>{t(`credits.desk.kind.${kind}`)}</span>,
      },
      {
        key: 'why',
        title: t('credits.desk.ledger.why'),
        card: 'bare',
        render: (line) => <Why line={line} />,
      },
      {
        key: 'amount',
        title: t('credits.desk.ledger.amount'),
        width: 96,
        align: 'right',
        card: 'line',
        render: ({ amount }) => signed(amount),
      },
      {
        key: 'available',
        title: t('credits.desk.available'),
        width: 152,
        align: 'right',
        card: 'line',
        render: ({ availableBefore, availableAfter }) =>
          availableBefore === availableAfter
            ? format.number(availableAfter)
            : `${format.number(availableBefore)} → ${format.number(availableAfter)}`,
      },
      {
        key: 'balance',
        title: t('credits.desk.balance'),
        width: 152,
        align: 'right',
        card: 'line',
        render: ({ balanceBefore, balanceAfter }) =>
          balanceBefore === balanceAfter
            ? format.number(balanceAfter)
            : `${format.number(balanceBefore)} → ${format.number(balanceAfter)}`,
      },
    ];
  }, [t, format]);
}

/** The words of the person, or the mail behind it. */
function Why({ line: { reason, actorName, emailLog } }: { line: CreditLineFragment }) {
  const { t } = useTranslation();
  return (
    <Stack gap={0} style={{ overflowWrap: 'anywhere' }}>
      {reason ? <span>{reason}</span> : null}
      {emailLog ? (
        <TextLink to="/emails/$id" params={{ id: emailLog.id }} size="sm">
          {emailLog.subject || emailLog.id}
        </TextLink>
      ) : null}
      <Text size="xs" c="dimmed">
        {actorName ?? (emailLog ? emailLog.to : t('credits.desk.ledger.program'))}
      </Text>
    </Stack>
  );
}
