import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from './error-notice.tsx';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** Says what will happen and what cannot be undone. */
  children: ReactNode;
  confirmLabel: string;
  /** When given, the person types it before the button works. */
  typed?: { word: string; label: string };
  danger?: boolean;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, onClose } = props;
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {opened ? <ConfirmBody {...props} /> : null}
    </Modal>
  );
}

function ConfirmBody({ children, confirmLabel, typed, danger, busy, error, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const [word, setWord] = useState('');
  const ready = typed === undefined || word.trim() === typed.word;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onConfirm();
      }}
    >
      <Stack gap="md">
        <div>{children}</div>
        {typed === undefined ? null : (
          <TextInput
            label={typed.label}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        {error === undefined || error === null ? null : <ErrorNotice error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={busy ?? false} {...(danger ? { color: 'red.8' } : {})}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
