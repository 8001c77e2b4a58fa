import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';

interface NoteDialogProps {
  /** What the words are for: the end of it, or only what is known. */
  kind: 'resolve' | 'note';
  opened: boolean;
  /** Answers in words why not; undefined: it is saved. */
  onSave: (note: string) => Promise<string | undefined>;
  onClose: () => void;
}

const MAX_NOTE_LENGTH = 2_000;

export function NoteDialog({ kind, opened, onSave, onClose }: NoteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(`operations.failure.${kind}.title`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <NoteForm kind={kind} onSave={onSave} onClose={onClose} /> : null}
    </Modal>
  );
}

function NoteForm({ kind, onSave, onClose }: Omit<NoteDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { note: '' },
    validate: { note: (note) => (note.trim() ? null : t('operations.failure.refused.NOTE_REQUIRED')) },
  });
  const submit = form.onSubmit(async ({ note }) => {
    const problem = await onSave(note.trim());
    if (problem) form.setFieldError('note', problem);
    else onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t(`operations.failure.${kind}.text`)}</Text>
        <Textarea
          label={t(`operations.failure.${kind}.label`)}
          maxLength={MAX_NOTE_LENGTH}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <DialogButtons confirmLabel={t(`operations.failure.${kind}.save`)} busy={form.submitting} onCancel={onClose} />
      </Stack>
    </form>
  );
}
