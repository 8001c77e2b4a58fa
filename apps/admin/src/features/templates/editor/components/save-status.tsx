import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../components/status-tone.ts';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import { useFormat } from '../../../../lib/format/use-format.ts';
import type { SaveState } from '../api/autosave.ts';

const TONES: Record<SaveState['kind'], Tone> = {
  saved: 'good',
  waiting: 'neutral',
  saving: 'progress',
  conflict: 'bad',
  failed: 'bad',
};

/** Whether what is on the screen is safe. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text =
    state.kind === 'saved' && state.at
      ? t('templates.save.savedAt', { time: format.time(state.at.toISOString()).slice(0, 5) })
      : t(`templates.save.${state.kind}`);
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm" component="div" role="status" data-save={state.kind}>
        <ToneDot tone={TONES[state.kind]}>{text}</ToneDot>
      </Text>
      {state.kind === 'failed' ? (
        <Button size="compact-sm" variant="subtle" onClick={onRetry}>
          {t('templates.save.retry')}
        </Button>
      ) : null}
    </Group>
  );
}
