import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { isEmailAddress } from '../../../lib/email-address.ts';

interface EditDialogProps {
  opened: boolean;
  /** The address that failed. */
  address: string;
  /** Answers in words why not; undefined: it is on its way. */
  onSave: (address: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** Corrects the address of a mail and sends it again. */
export function EditDialog({ opened, address, onSave, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('operations.failure.edit.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <EditForm address={address} onSave={onSave} onClose={onClose} /> : null}
    </Modal>
  );
}

function EditForm({ address, onSave, onClose }: Omit<EditDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { to: address },
    validate: { to: (to) => (isEmailAddress(to.trim()) ? null : t('operations.failure.edit.invalid')) },
  });
  const submit = form.onSubmit(async ({ to }) => {
    const problem = await onSave(to.trim());
    if (problem) form.setFieldError('to', problem);
    else onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('operations.failure.edit.text')}</Text>
        <TextInput
          type="email"
          label={t('operations.failure.edit.label')}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('to')}
        />
        <DialogButtons confirmLabel={t('operations.failure.edit.save')} busy={form.submitting} onCancel={onClose} />
      </Stack>
    </form>
  );
}
