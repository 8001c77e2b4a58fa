import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { UserDisableDocument, type UserRowFragment } from '../../../gql/settings/graphql.ts';

interface DisableUserDialogProps {
  user: UserRowFragment | undefined;
  onClose: () => void;
}

export function DisableUserDialog({ user, onClose }: DisableUserDialogProps) {
  const { t } = useTranslation();
  const [disable, { loading, error, reset }] = useMutation(UserDisableDocument);
  const close = (): void => {
    reset();
    onClose();
  };
  const confirm = async (id: string): Promise<void> => {
    const result = await disable({ variables: { input: { id } } }).catch(() => undefined);
    const payload = result?.data?.userDisable;
    if (!payload) return;
    const refusal = payload.userErrors[0];
    if (refusal) notifications.show({ color: 'red', message: t(`team.userError.${refusal.code}`) });
    close();
  };
  return (
    <ConfirmDialog
      opened={user !== undefined}
      title={t('team.disableDialog.title', { name: user?.name ?? '' })}
      confirmLabel={t('team.disable')}
      danger
      busy={loading}
      error={error}
      onClose={close}
      onConfirm={() => {
        if (user) void confirm(user.id);
      }}
    >
      <Text size="sm">{t('team.disableDialog.text', { email: user?.email ?? '' })}</Text>
    </ConfirmDialog>
  );
}
