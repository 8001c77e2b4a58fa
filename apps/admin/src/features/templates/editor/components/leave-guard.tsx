import { Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import type { Draft } from '../hooks/use-draft.ts';

/** Saves before the screen is left, and asks when that fails. */
export function LeaveGuard({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const unsaved = draft.saveState.kind !== 'saved';
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      // Another language, variant or mode of the same template is no leaving.
      current.pathname !== next.pathname && unsaved && !(await draft.flush()),
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={t('templates.leave.title')}
      confirmLabel={t('templates.leave.leave')}
      danger
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      <Text size="sm">{t('templates.leave.text')}</Text>
    </ConfirmDialog>
  );
}
