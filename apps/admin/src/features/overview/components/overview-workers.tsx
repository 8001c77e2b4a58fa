import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { OverviewQuery, WorkerState } from '../../../gql/graphql.ts';
import classes from './overview.module.css';

const TONES: Record<WorkerState, Tone> = { ALIVE: 'good', STOPPED: 'neutral', DEAD: 'bad' };

/** More would be history, not health. */
const SHOWN = 6;

export function OverviewWorkers({ workers }: { workers: OverviewQuery['workers'] }) {
  const { t } = useTranslation();
  const alive = workers.filter(({ state }) => state === 'ALIVE');
  const rest = workers.filter(({ state }) => state !== 'ALIVE');
  return (
    <section aria-labelledby="workers">
      <Title order={2} id="workers" mb={4}>
        {t('overview.workers.title')}{' '}
        <Text component="span" c="dimmed" size="sm">
          {t('overview.workers.alive', { count: alive.length })}
        </Text>
      </Title>
      <Table className={classes.small} verticalSpacing={6} horizontalSpacing={4} aria-labelledby="workers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('overview.workers.worker')}</Table.Th>
            <Table.Th>{t('overview.workers.state')}</Table.Th>
            <Table.Th>{t('overview.workers.seen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...alive, ...rest].slice(0, SHOWN).map(({ id, host, state, lastSeenAt }) => (
            <Table.Tr key={id}>
              <Table.Td>{host}</Table.Td>
              <Table.Td>
                <ToneDot tone={TONES[state]}>{t(`overview.workers.${state}`)}</ToneDot>
              </Table.Td>
              <Table.Td>
                <DateTimeText at={lastSeenAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
