import { Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from './dialog-buttons.tsx';
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
        <DialogButtons
          confirmLabel={confirmLabel}
          busy={busy ?? false}
          disabled={!ready}
          danger={danger ?? false}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
