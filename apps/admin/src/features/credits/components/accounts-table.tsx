import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { CreditAccountRowFragment } from '../../../gql/credits/graphql.ts';
import { CREDIT_TONES, creditStateOf } from '../../../lib/credit-state.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

export function AccountsTable({ rows }: { rows: readonly CreditAccountRowFragment[] | undefined }) {
  const { t } = useTranslation();
  return <RecordTable label={t('credits.desk.accounts')} columns={useColumns()} rows={rows} rowKey={({ id }) => id} />;
}

function useColumns(): RecordColumn<CreditAccountRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const amount = (
      key: 'available' | 'reserved' | 'balance',
      width: number,
    ): RecordColumn<CreditAccountRowFragment> => ({
      key,
      title: t(`credits.desk.${key}`),
      width,
      align: 'right',
      card: 'line',
      render: (row) => format.number(row[key]),
    });
    return [
      {
        key: 'name',
        title: t('common.account'),
        card: 'title',
        render: ({ id, account }) => (
          <TextLink to="/credits" search={{ account: id }} size="sm" fw={500}>
            {account.name}
          </TextLink>
        ),
      },
      {
        key: 'state',
        title: t('credits.desk.stateTitle'),
        width: 136,
        card: 'corner',
        render: (row) => {
          const state = creditStateOf(row);
          return <ToneDot tone={CREDIT_TONES[state]}>{t(`credits.desk.state.${state}`)}</ToneDot>;
        },
      },
      amount('available', 136),
      amount('reserved', 120),
      amount('balance', 136),
      {
        key: 'days',
        title: t('credits.desk.lasts'),
        width: 144,
        align: 'right',
        card: 'line',
        render: ({ daysLeft }) =>
          typeof daysLeft === 'number' ? t('credits.desk.days', { count: Math.floor(daysLeft) }) : '–',
      },
      {
        key: 'warn',
        title: t('credits.desk.warning.column'),
        width: 152,
        align: 'right',
        card: 'line',
        render: ({ lowBalanceBelow }) =>
          typeof lowBalanceBelow === 'number' ? format.number(lowBalanceBelow) : t('credits.desk.warning.never'),
      },
    ];
  }, [t, format]);
}
