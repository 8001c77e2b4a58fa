import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useLiveState } from '../../../lib/apollo/live-context.ts';
import type { HealthSearch } from '../api/health-search.ts';
import { useHealth } from '../hooks/use-health.ts';
import { HealthFigures } from './health-figures.tsx';
import { HealthHistory } from './health-history.tsx';
import { HealthMachines } from './health-machines.tsx';
import { HealthVerdict } from './health-verdict.tsx';
import { ProviderTable } from './provider-table.tsx';
import { QueueTable } from './queue-table.tsx';
import { SendingSwitch } from './sending-switch.tsx';
import { ThresholdsDialog } from './thresholds-dialog.tsx';

const route = getRouteApi('/shell/health');

/** Where an alert wants people to look. */
function usePlaceOf(metric: HealthSearch['metric'], loaded: boolean): void {
  useEffect(() => {
    if (!metric || !loaded) return;
    const place = metric === 'WORKERS' ? 'workers' : metric === 'SENDING' ? 'sending' : 'history';
    document.getElementById(`health-${place}`)?.scrollIntoView({ block: 'start' });
  }, [metric, loaded]);
}

/** One glance: all is well, or what is not and what to do now. */
export function HealthScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { health, error, refetch } = useHealth();
  const [editing, thresholds] = useDisclosure(false);
  const change = useCallback(
    (part: Partial<HealthSearch>) =>
      void navigate({ to: '/health', search: { ...search, ...part }, replace: true, resetScroll: false }),
    [navigate, search],
  );
  usePlaceOf(search.metric, health !== undefined);
  return (
    <>
      <PageHeader
        title={t('operations.health.title')}
        description={health ? <Measured at={health.measuredAt} /> : undefined}
        actions={
          <Button variant="default" onClick={thresholds.open}>
            {t('operations.health.thresholds.open')}
          </Button>
        }
      />
      <Stack gap="xl">
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {health ? (
          <Content health={health} search={search} onChange={change} />
        ) : error ? null : (
          <Skeleton height={480} />
        )}
      </Stack>
      <ThresholdsDialog opened={editing} onClose={thresholds.close} />
    </>
  );
}

interface ContentProps {
  health: HealthStateFragment;
  search: HealthSearch;
  onChange: (part: Partial<HealthSearch>) => void;
}

function Content({ health, search, onChange }: ContentProps) {
  return (
    <>
      <HealthVerdict health={health} />
      <HealthFigures health={health} onHistory={(metric) => onChange({ metric })} />
      <HealthHistory search={search} figures={health.figures} onChange={onChange} />
      <QueueTable queues={health.queues} />
      <ProviderTable providers={health.providers} />
      <HealthMachines health={health} />
      <SendingSwitch />
    </>
  );
}

/** When it was measured; says so when nothing new can come. */
function Measured({ at }: { at: string }) {
  const { t } = useTranslation();
  const live = useLiveState().status === 'live';
  return (
    <>
      {t('operations.health.measured')} <DateTimeText at={at} variant="time" />
      {live ? null : (
        <Text span size="sm" fw={600} c="var(--mantine-color-text)">
          {' '}
          {t('operations.health.notLive')}
        </Text>
      )}
    </>
  );
}
