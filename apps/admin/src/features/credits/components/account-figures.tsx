import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { CreditAccountRowFragment } from '../../../gql/credits/graphql.ts';
import { CREDIT_TONES, creditStateOf } from '../../../lib/credit-state.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Figures } from './figures.tsx';
import { WarningDialog } from './warning-dialog.tsx';

interface AccountFiguresProps {
  account: CreditAccountRowFragment;
  /** null: the viewer's own. */
  accountId: string | null;
}

export function AccountFigures({ account, accountId }: AccountFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [editing, dialog] = useDisclosure(false);
  const state = creditStateOf(account);
  const { lowBalanceBelow } = account;
  return (
    <Stack gap="sm">
      <Figures
        label={t('credits.desk.figures')}
        note={t('credits.desk.sum')}
        figures={(['available', 'reserved', 'balance'] as const).map((name) => ({
          name: t(`credits.desk.${name}`),
          value: account[name],
        }))}
      />
      <Group gap="md">
        <Text size="sm" component="span">
          <ToneDot tone={CREDIT_TONES[state]}>{t(`credits.desk.state.${state}`)}</ToneDot>
        </Text>
        {account.frozenAt ? null : (
          <Text size="sm">
            <Forecast account={account} />
          </Text>
        )}
      </Group>
      <Group gap="sm">
        <Text size="sm">
          {typeof lowBalanceBelow === 'number'
            ? t('credits.desk.warning.at', { number: format.number(lowBalanceBelow) })
            : t('credits.desk.warning.off')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={dialog.open}>
          {t('credits.desk.warning.open')}
        </Button>
      </Group>
      <WarningDialog account={account} accountId={accountId} opened={editing} onClose={dialog.close} />
    </Stack>
  );
}

/** An estimate, and what it rests on. */
function Forecast({ account: { daysLeft, burnPerDay } }: { account: CreditAccountRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (typeof daysLeft !== 'number') return t('credits.desk.noUse');
  const burn = format.number(Math.round(burnPerDay * 10) / 10);
  return daysLeft < 1
    ? t('credits.desk.forecastToday', { burn })
    : t('credits.desk.forecast', { count: Math.floor(daysLeft), burn });
}
