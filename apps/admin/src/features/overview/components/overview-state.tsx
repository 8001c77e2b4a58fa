import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { type OverviewQuery, OverviewQueueFragmentDoc } from '../../../gql/graphql.ts';
import { useLiveState } from '../../../lib/apollo/live-context.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type FlowState, flowState } from '../api/flow-state.ts';

interface OverviewStateProps {
  stats: OverviewQuery['deliveryStats'];
  queues: readonly FragmentType<typeof OverviewQueueFragmentDoc>[];
  workers: OverviewQuery['workers'];
  held: boolean;
  window: { from: string; until: string };
}

const TONES: Record<FlowState['kind'], Tone> = {
  good: 'good',
  idle: 'neutral',
  unknown: 'warn',
  failing: 'bad',
  held: 'bad',
  late: 'bad',
  noWorker: 'bad',
};

/** One sentence: green, or the reason and where to look. */
export function OverviewState({ stats, queues, workers, held, window }: OverviewStateProps) {
  const { t } = useTranslation();
  const live = useLiveState();
  const state = flowState({
    stats,
    queues: queues.map((queue) => getFragmentData(OverviewQueueFragmentDoc, queue)),
    workers,
    held,
  });
  const sentence = useSentence(state);
  const rows = rowsOf(state, window);
  return (
    <Group gap="sm" data-flow={state.kind}>
      <Text component="p" m={0} fw={600} role="status">
        <ToneDot tone={TONES[state.kind]}>
          <span style={{ whiteSpace: 'normal' }}>{sentence}</span>
        </ToneDot>
      </Text>
      {rows === undefined ? null : (
        <TextLink to="/emails" search={rows} size="sm">
          {t('overview.state.show')}
        </TextLink>
      )}
      {live.status === 'reconnecting' ? (
        <Text size="sm" c="dimmed">
          {t('overview.state.notLive')}
        </Text>
      ) : null}
    </Group>
  );
}

function useSentence(state: FlowState): string {
  const { t } = useTranslation();
  const format = useFormat();
  switch (state.kind) {
    case 'late':
      return t('overview.state.late', {
        queue: t(`common.queue.${state.queue}`),
        duration: format.duration(state.seconds * 1000),
      });
    case 'failing':
      return t('overview.state.failing', { rate: format.rate(state.rate) });
    case 'held':
      return t('settings.outage.held');
    case 'unknown':
      return t('overview.state.unknown', { count: state.count });
    default:
      return t(`overview.state.${state.kind}`);
  }
}

function rowsOf(state: FlowState, window: { from: string; until: string }) {
  if (state.kind === 'late' || state.kind === 'held' || state.kind === 'noWorker')
    return { status: 'QUEUED,SENDING', order: 'oldest' as const };
  if (state.kind === 'failing') return { status: 'FAILED', ...window };
  if (state.kind === 'unknown') return { status: 'UNKNOWN', ...window };
  return undefined;
}
