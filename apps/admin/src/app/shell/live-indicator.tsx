import { Popover, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../components/date-time-text.tsx';
import type { Tone } from '../../components/status-tone.ts';
import { ToneDot } from '../../components/tone-dot.tsx';
import type { LiveState } from '../../lib/apollo/live-connection.ts';
import { useLiveState } from '../../lib/apollo/live-context.ts';

type Word = 'live' | 'connecting' | 'reconnecting' | 'offline';

function wordOf(state: LiveState): Word {
  if (state.status === 'live') return 'live';
  if (state.status !== 'reconnecting') return 'connecting';
  return state.reason === 'device-offline' ? 'offline' : 'reconnecting';
}

const TONES: Record<Word, Tone> = { live: 'good', connecting: 'neutral', reconnecting: 'warn', offline: 'bad' };

/** Whether the screen moves by itself, and if not, why. */
export function LiveIndicator() {
  const { t } = useTranslation();
  const state = useLiveState();
  const word = wordOf(state);
  return (
    <Popover width={280} position="bottom-end" withArrow>
      <Popover.Target>
        <UnstyledButton px={8} py={4} fz="sm" data-live={word}>
          <ToneDot tone={TONES[word]}>{t(`shell.live.${word}`)}</ToneDot>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{t(`shell.live.${word}Text`)}</Text>
        {state.status === 'reconnecting' ? (
          <Text size="sm" mt={4}>
            {t(`shell.live.reason.${state.reason}`)}
          </Text>
        ) : null}
        {'since' in state ? (
          <Text size="sm" c="dimmed" mt={4}>
            {t('shell.live.since')} <DateTimeText at={new Date(state.since).toISOString()} variant="time" />
          </Text>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
