import { useMutation } from '@apollo/client/react';
import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type Role, UserInviteDocument, type UserInviteErrorCode } from '../../../gql/settings/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';

interface InviteDialogProps {
  opened: boolean;
  onClose: () => void;
  onInvited: () => void;
}

const ROLES = ['AFFILIATE', 'SUPER_ADMIN'] as const satisfies readonly Role[];

interface Values {
  name: string;
  email: string;
  role: Role;
  accountId: string | null;
}

const FIELD_OF: Record<UserInviteErrorCode, keyof Values> = {
  EMAIL_TAKEN: 'email',
  ACCOUNT_REQUIRED: 'accountId',
  ACCOUNT_NOT_FOUND: 'accountId',
  NAME_INVALID: 'name',
  ROLE_NOT_ALLOWED: 'role',
};

export function InviteDialog({ opened, onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('team.invite')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <InviteForm onClose={onClose} onInvited={onInvited} />
    </Modal>
  );
}

function InviteForm({ onClose, onInvited }: Omit<InviteDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const [invite, { loading, error }] = useMutation(UserInviteDocument);
  const form = useForm<Values>({
    initialValues: { name: '', email: '', role: 'AFFILIATE', accountId: null },
    validate: {
      name: (name) => (name.trim() === '' ? t('team.userError.NAME_INVALID') : null),
      email: (email) => (isEmailAddress(email) ? null : t('team.invalidEmail')),
      accountId: (id, { role }) =>
        superAdmin && role === 'AFFILIATE' && id === null ? t('team.userError.ACCOUNT_REQUIRED') : null,
    },
  });
  const withAccount = superAdmin && form.values.role === 'AFFILIATE';
  const submit = form.onSubmit(async ({ name, email, role, accountId }) => {
    const input = {
      name: name.trim(),
      email: email.trim(),
      role,
      ...(withAccount && accountId !== null ? { accountId } : {}),
    };
    const result = await invite({ variables: { input } }).catch(() => undefined);
    const payload = result?.data?.userInvite;
    for (const { code } of payload?.userErrors ?? []) form.setFieldError(FIELD_OF[code], t(`team.userError.${code}`));
    if (!payload?.user) return;
    notifications.show({ message: t('team.invited', { email: input.email }) });
    onInvited();
    onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label={t('team.column.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('team.column.email')} type="email" {...form.getInputProps('email')} />
        {superAdmin ? (
          <Select
            label={t('team.column.role')}
            allowDeselect={false}
            data={ROLES.map((value) => ({ value, label: t(`common.role.${value}`) }))}
            {...form.getInputProps('role')}
          />
        ) : null}
        {withAccount ? (
          <AccountSelect
            label={t('common.account')}
            withAsterisk
            value={form.values.accountId}
            error={form.errors.accountId}
            onChange={(id) => form.setFieldValue('accountId', id)}
          />
        ) : null}
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('team.sendInvitation')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
