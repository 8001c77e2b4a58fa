import { useMutation } from '@apollo/client/react';
import { Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { AccountsDocument } from '../../../gql/graphql.ts';
import { AccountCreateDocument, type AccountCreateErrorCode } from '../../../gql/settings/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';

const FIELD_OF: Record<AccountCreateErrorCode, 'name'> = {
  NAME_INVALID: 'name',
  NAME_TAKEN: 'name',
};

export function CreateAccountDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('team.createAccount')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <CreateAccountForm onClose={onClose} />
    </Modal>
  );
}

function CreateAccountForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [create, { loading, error }] = useMutation(AccountCreateDocument, {
    refetchQueries: [AccountsDocument],
    onQueryUpdated: () => true,
  });
  const form = useForm({
    initialValues: { name: '', senderName: '', senderEmail: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('team.userError.NAME_INVALID') : null),
      senderName: (name) => (name.trim() === '' ? t('team.userError.NAME_INVALID') : null),
      senderEmail: (email) => (isEmailAddress(email) ? null : t('team.invalidEmail')),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const input = {
      name: values.name.trim(),
      senderName: values.senderName.trim(),
      senderEmail: values.senderEmail.trim(),
    };
    const result = await create({ variables: { input } }).catch(() => undefined);
    const payload = result?.data?.accountCreate;
    for (const { code } of payload?.userErrors ?? []) form.setFieldError(FIELD_OF[code], t(`team.userError.${code}`));
    if (!payload?.account) return;
    notifications.show({ message: t('team.accountCreated', { name: payload.account.name }) });
    onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label={t('team.account.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('team.account.senderName')}
          description={t('team.account.senderNameHint')}
          {...form.getInputProps('senderName')}
        />
        <TextInput
          label={t('team.account.senderEmail')}
          type="email"
          description={t('team.account.senderEmailHint')}
          {...form.getInputProps('senderEmail')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('team.createAccount')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
