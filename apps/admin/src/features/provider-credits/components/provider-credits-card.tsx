import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { ProviderCreditsRowFragment } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { levelTone } from '../api/level-tone.ts';
import { BalanceHistory } from './balance-history.tsx';
import { LevelsDialog } from './levels-dialog.tsx';

/** One provider: the balance, how long it lasts, and how it went. */
export function ProviderCreditsCard({ row }: { row: ProviderCreditsRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [editing, dialog] = useDisclosure(false);
  const { provider, remaining, level, daysLeft, bulkPaused, problem } = row;
  return (
    <section aria-labelledby={`credits-${provider.id}`}>
      <Group justify="space-between" align="flex-start" mb={4}>
        <Title order={2} id={`credits-${provider.id}`}>
          {provider.name}
        </Title>
        <Button size="compact-sm" variant="default" onClick={dialog.open}>
          {t('credits.providers.levels.open')}
        </Button>
      </Group>
      <Group gap="lg" mb="xs" align="baseline">
        <Text size="xl" fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {remaining === null || remaining === undefined
            ? t('credits.providers.untold')
            : t('credits.providers.remaining', { number: format.number(remaining) })}
        </Text>
        <ToneDot tone={levelTone(level)}>{t(`credits.providers.level.${level ?? 'UNTOLD'}`)}</ToneDot>
        <Text size="sm">
          {typeof daysLeft === 'number'
            ? t('credits.providers.daysLeft', { count: Math.floor(daysLeft) })
            : t('credits.providers.noUse')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('credits.providers.told')} <DateTimeText at={row.toldAt} />
        </Text>
      </Group>
      <Stack gap="xs">
        {bulkPaused ? (
          <Alert color="red" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
            {t('credits.providers.bulkPaused', { name: provider.name })}
          </Alert>
        ) : null}
        {problem ? (
          <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)', overflowWrap: 'anywhere' } }}>
            {t('credits.providers.problem', { problem })}
          </Alert>
        ) : null}
        <BalanceHistory row={row} />
      </Stack>
      <LevelsDialog row={row} opened={editing} onClose={dialog.close} />
    </section>
  );
}
