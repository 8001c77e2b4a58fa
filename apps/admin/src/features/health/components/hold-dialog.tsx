import { useMutation } from '@apollo/client/react';
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { SendingHoldDocument } from '../../../gql/operations/graphql.ts';
import { useSendingChange } from '../hooks/use-sending-change.ts';

interface HoldDialogProps {
  opened: boolean;
  onClose: () => void;
}

const MIN_NOTE = 3;
const MAX_NOTE = 500;

/** Stops all sending: a word is typed, and the reason is read by everybody else. */
export function HoldDialog({ opened, onClose }: HoldDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('operations.health.sending.hold')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <HoldForm onDone={onClose} /> : null}
    </Modal>
  );
}

function HoldForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [hold, { loading }] = useMutation(SendingHoldDocument, useSendingChange());
  const word = t('operations.health.sending.word');
  const form = useForm({
    initialValues: { note: '', typed: '' },
    validate: {
      note: (note) => (note.trim().length >= MIN_NOTE ? null : t('operations.health.sending.userError.NOTE_INVALID')),
    },
  });
  const submit = form.onSubmit(async ({ note }) => {
    const { data } = await hold({ variables: { input: { note: note.trim() } } });
    const [refusal] = data?.sendingHold.userErrors ?? [];
    if (refusal) form.setFieldError('note', t(`operations.health.sending.userError.${refusal.code}`));
    if (!data?.sendingHold.sendingHold) return;
    notifications.show({ color: 'red', message: t('operations.health.sending.held') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('operations.health.sending.holdText')}</Text>
        <Textarea
          label={t('operations.health.sending.note')}
          description={t('operations.health.sending.noteHint')}
          maxLength={MAX_NOTE}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <TextInput
          label={t('operations.health.sending.typed', { word })}
          autoComplete="off"
          {...form.getInputProps('typed')}
        />
        <DialogButtons
          confirmLabel={t('operations.health.sending.holdSubmit')}
          busy={loading}
          disabled={form.values.typed.trim() !== word}
          danger
          onCancel={onDone}
        />
      </Stack>
    </form>
  );
}
