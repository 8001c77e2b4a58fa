import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { isEmailAddress } from '../../../../lib/email-address.ts';
import { useSession } from '../../../../lib/session/use-session.ts';

interface TestMailDialogProps {
  opened: boolean;
  name: string;
  busy: boolean;
  onClose: () => void;
  onSend: (to: string) => Promise<string | undefined>;
}

/** Sends a real mail through one provider and opens its life line, which moves by itself. */
export function TestMailDialog(props: TestMailDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('settings.providers.testMail.title', { name: props.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TestMailForm {...props} />
    </Modal>
  );
}

function TestMailForm({ busy, onClose, onSend }: TestMailDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const form = useForm({
    initialValues: { to: viewer?.user?.email ?? '' },
    validate: { to: (to) => (isEmailAddress(to) ? null : t('settings.providers.testMail.invalid')) },
  });
  const submit = form.onSubmit(async ({ to }) => {
    const id = await onSend(to.trim());
    if (id === undefined) return;
    onClose();
    await navigate({ to: '/emails/$id', params: { id } });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('settings.providers.testMail.text')}</Text>
        <TextInput
          label={t('settings.providers.testMail.to')}
          type="email"
          data-autofocus
          {...form.getInputProps('to')}
        />
        <DialogButtons confirmLabel={t('settings.providers.testMail.send')} busy={busy} onCancel={onClose} />
      </Stack>
    </form>
  );
}
