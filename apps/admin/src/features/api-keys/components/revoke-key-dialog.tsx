import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { ApiKeyRevokeDocument, type ApiKeyRowFragment } from '../../../gql/settings/graphql.ts';

interface RevokeKeyDialogProps {
  apiKey: ApiKeyRowFragment | undefined;
  onClose: () => void;
}

export function RevokeKeyDialog({ apiKey, onClose }: RevokeKeyDialogProps) {
  const { t } = useTranslation();
  const [revoke, { loading, error, reset }] = useMutation(ApiKeyRevokeDocument);
  const close = (): void => {
    reset();
    onClose();
  };
  const confirm = async (id: string): Promise<void> => {
    const result = await revoke({ variables: { input: { id } } }).catch(() => undefined);
    const payload = result?.data?.apiKeyRevoke;
    if (!payload) return;
    const refusal = payload.userErrors[0];
    if (refusal) notifications.show({ color: 'red', message: t(`apiKeys.userError.${refusal.code}`) });
    close();
  };
  const name = apiKey?.name ?? '';
  return (
    <ConfirmDialog
      opened={apiKey !== undefined}
      title={t('apiKeys.revokeDialog.title', { name })}
      confirmLabel={t('apiKeys.revoke')}
      typed={{ word: name, label: t('apiKeys.revokeDialog.label', { name }) }}
      danger
      busy={loading}
      error={error}
      onClose={close}
      onConfirm={() => {
        if (apiKey) void confirm(apiKey.id);
      }}
    >
      <Text size="sm">{t('apiKeys.revokeDialog.text')}</Text>
    </ConfirmDialog>
  );
}
