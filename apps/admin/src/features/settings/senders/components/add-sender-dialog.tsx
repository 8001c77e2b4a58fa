import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import type { SenderIdentityAddErrorCode } from '../../../../gql/settings/graphql.ts';
import { isEmailAddress } from '../../../../lib/email-address.ts';
import { useSenderActions } from '../hooks/use-sender-actions.ts';

interface AddSenderDialogProps {
  opened: boolean;
  accountId: string | null;
  onClose: () => void;
}

const FIELD_OF: Record<SenderIdentityAddErrorCode, 'name' | 'address'> = {
  NAME_INVALID: 'name',
  ADDRESS_TAKEN: 'address',
  TOO_MANY: 'address',
  ACCOUNT_REQUIRED: 'address',
  ACCOUNT_NOT_FOUND: 'address',
};

export function AddSenderDialog({ opened, accountId, onClose }: AddSenderDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.senders.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <AddSenderForm accountId={accountId} onDone={onClose} />
    </Modal>
  );
}

function AddSenderForm({ accountId, onDone }: { accountId: string | null; onDone: () => void }) {
  const { t } = useTranslation();
  const { add, busy } = useSenderActions(accountId);
  const form = useForm({
    initialValues: { name: '', address: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('settings.senders.userError.NAME_INVALID') : null),
      address: (address) => (isEmailAddress(address) ? null : t('settings.senders.invalid')),
    },
  });
  const submit = form.onSubmit(async ({ name, address }) => {
    const payload = await add({ name: name.trim(), address: address.trim() });
    for (const { code } of payload?.userErrors ?? [])
      form.setFieldError(FIELD_OF[code], t(`settings.senders.userError.${code}`));
    if (!payload?.senderIdentity) return;
    notifications.show({ message: t('settings.senders.mailed', { address: address.trim() }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('settings.senders.addText')}</Text>
        <TextInput label={t('settings.senders.column.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('settings.senders.column.address')} type="email" {...form.getInputProps('address')} />
        <DialogButtons confirmLabel={t('settings.senders.sendLink')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
