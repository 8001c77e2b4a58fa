import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { convert } from '../api/convert.ts';
import type { DraftBody } from '../api/draft.ts';
import type { Mode } from '../api/modes.ts';

interface Asked {
  mode: Mode;
  lost: readonly string[];
}

/** Changes how a body is written; asks first when something would be lost. */
export function useModeChange(
  body: DraftBody | undefined,
  onMode: (mode: Mode, part: Pick<DraftBody, 'kind' | 'source'> | undefined) => void,
) {
  const [asked, setAsked] = useState<Asked>();
  const go = (mode: Mode): void => {
    if (!body) return;
    const { kind, source } = convert(body, mode);
    onMode(mode, kind === body.kind && source === body.source ? undefined : { kind, source });
    setAsked(undefined);
  };
  const ask = (mode: Mode): void => {
    const { lost } = body ? convert(body, mode) : { lost: [] };
    if (lost.length > 0) setAsked({ mode, lost });
    else go(mode);
  };
  return { asked, ask, go, drop: () => setAsked(undefined) };
}

export function ModeDialog({ change: { asked, go, drop } }: { change: ReturnType<typeof useModeChange> }) {
  const { t } = useTranslation();
  const layout = asked?.lost.includes('layout') ?? false;
  return (
    <ConfirmDialog
      opened={asked !== undefined}
      title={t('templates.mode.title')}
      confirmLabel={t('templates.mode.confirm')}
      danger
      onClose={drop}
      onConfirm={() => asked && go(asked.mode)}
    >
      <Text size="sm">
        {layout ? t('templates.mode.losesLayout') : t('templates.mode.loses', { what: asked?.lost.join(', ') ?? '' })}
      </Text>
      <Text size="sm" mt="xs">
        {t('templates.mode.undoable')}
      </Text>
    </ConfirmDialog>
  );
}
