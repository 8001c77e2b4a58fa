import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkRowFragment } from '../../gql/operations/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { ToneDot } from '../tone-dot.tsx';
import { toneOfBulk } from './bulk-tone.ts';
import { useBulkControl } from './use-bulk-control.ts';
import { useBulkKindText } from './use-bulk-kind-text.ts';
import { useBulkProgress } from './use-bulk-progress.ts';

interface BulkProgressProps {
  bulk: BulkRowFragment;
  /** True when it began while the page was open: its end is news, also where it came before its beginning was seen. */
  begunHere?: boolean;
  /** What stands beside the buttons, such as a way to put it aside. */
  children?: ReactNode;
}

/** How far one is, how fast, how long it will take, and the button that stops it or lets it go on. */
export function BulkProgress({ bulk: known, begunHere = false, children }: BulkProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bulk = useBulkProgress(known, begunHere);
  const kindText = useBulkKindText();
  const { abort, resume, busy } = useBulkControl(bulk.id);
  const share = bulk.estimate === 0 ? 100 : Math.min(100, (bulk.processed / bulk.estimate) * 100);
  const what = kindText(bulk.kind);
  return (
    <Paper withBorder p="sm" data-bulk={bulk.state} data-processed={bulk.processed}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Group gap="sm">
            <Text fw={600} size="sm">
              {what}
            </Text>
            <ToneDot tone={toneOfBulk(bulk.state)}>{t(`operations.bulk.state.${bulk.state}`)}</ToneDot>
          </Group>
          <Group gap="xs">
            {bulk.state === 'RUNNING' ? (
              <Button size="compact-sm" variant="default" loading={busy} onClick={() => void abort()}>
                {t('operations.bulk.abort')}
              </Button>
            ) : null}
            {bulk.state === 'ABORTED' || bulk.state === 'FAILED' ? (
              <Button size="compact-sm" variant="default" loading={busy} onClick={() => void resume()}>
                {t('operations.bulk.resume')}
              </Button>
            ) : null}
            {children}
          </Group>
        </Group>
        <Progress value={share} aria-label={what} transitionDuration={150} />
        <Text size="sm">
          {t('operations.bulk.counts', {
            processed: format.number(bulk.processed),
            estimate: format.number(bulk.estimate),
            succeeded: format.number(bulk.succeeded),
            skipped: format.number(bulk.skipped),
            failed: format.number(bulk.failed),
          })}
          <Pace bulk={bulk} />
        </Text>
        {bulk.problem ? (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('operations.bulk.problem', { problem: bulk.problem })}
          </Text>
        ) : null}
      </Stack>
    </Paper>
  );
}

function Pace({ bulk }: { bulk: BulkRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (bulk.state !== 'RUNNING' || bulk.ratePerSecond === null || bulk.secondsLeft === null) return null;
  const rate = format.number(Math.max(1, Math.round(bulk.ratePerSecond)));
  return ` · ${t('operations.bulk.pace', { rate, left: format.duration(bulk.secondsLeft * 1000) })}`;
}
