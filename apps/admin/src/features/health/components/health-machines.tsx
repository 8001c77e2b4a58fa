import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** What runs underneath: processes that send, and connections to the database. */
export function HealthMachines({ health }: { health: HealthStateFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { workers, pool } = health;
  const crowded = health.figures.some(({ metric, trouble }) => metric === 'DATABASE_POOL' && trouble);
  return (
    <section aria-labelledby="health-workers">
      <Title order={2} id="health-workers" mb="xs" style={{ scrollMarginTop: 160 }}>
        {t('operations.health.machines')}
      </Title>
      <Group gap="xl" align="flex-start">
        <div>
          <ToneDot tone={workers.alive > 0 ? 'good' : 'bad'}>
            {t('operations.health.workers', { count: workers.alive, number: format.number(workers.alive) })}
          </ToneDot>
          <Text size="sm" c="dimmed">
            {t('operations.health.lastSeen')} <DateTimeText at={workers.lastSeenAt} />
          </Text>
        </div>
        <div>
          <ToneDot tone={crowded ? 'bad' : 'good'}>
            {t('operations.health.pool', { used: format.number(pool.used), max: format.number(pool.max) })}
          </ToneDot>
          <Text size="sm" c="dimmed">
            {t('operations.health.poolWaiting', { count: pool.waiting, number: format.number(pool.waiting) })}
          </Text>
        </div>
      </Group>
    </section>
  );
}
