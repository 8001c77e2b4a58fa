import { useMutation } from '@apollo/client/react';
import { Checkbox, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ApiKeyCreateDocument, type ApiKeyCreateErrorCode, type ApiScope } from '../../../gql/settings/graphql.ts';
import { addDays } from '../../../lib/format/date-time.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { SecretOnce } from './secret-once.tsx';

interface CreateKeyDialogProps {
  opened: boolean;
  onClose: () => void;
  onCreated: () => void;
}

const SCOPES = ['EMAIL_SEND', 'EMAIL_READ', 'LEADS'] as const satisfies readonly ApiScope[];
/** What super admins may give besides. */
const ADMIN_SCOPES = [...SCOPES, 'PROVIDER_CREDITS_READ'] as const satisfies readonly ApiScope[];

/** Days until a key ends; 0 stands for never. */
const EXPIRIES = ['30', '90', '365', '0'] as const;

interface Values {
  name: string;
  scopes: string[];
  expiry: string;
  accountId: string | null;
}

const FIELD_OF: Record<ApiKeyCreateErrorCode, keyof Values> = {
  NAME_INVALID: 'name',
  SCOPES_EMPTY: 'scopes',
  SCOPE_FORBIDDEN: 'scopes',
  ACCOUNT_REQUIRED: 'accountId',
  ACCOUNT_NOT_FOUND: 'accountId',
  EXPIRY_IN_PAST: 'expiry',
};

export function CreateKeyDialog({ opened, onClose, onCreated }: CreateKeyDialogProps) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string>();
  const close = (): void => {
    onClose();
    setSecret(undefined);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={secret === undefined ? t('apiKeys.create') : t('apiKeys.secret.title')}
      // A secret that is shown once must not vanish by a click beside the window.
      closeOnClickOutside={secret === undefined}
      closeOnEscape={secret === undefined}
      withCloseButton={secret === undefined}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {secret === undefined ? (
        <CreateForm
          onCancel={close}
          onSecret={(created) => {
            setSecret(created);
            onCreated();
          }}
        />
      ) : (
        <SecretOnce secret={secret} onDone={close} />
      )}
    </Modal>
  );
}

function CreateForm({ onCancel, onSecret }: { onCancel: () => void; onSecret: (secret: string) => void }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const offered = superAdmin ? ADMIN_SCOPES : SCOPES;
  const [create, { loading, error }] = useMutation(ApiKeyCreateDocument);
  const form = useForm<Values>({
    initialValues: { name: '', scopes: ['EMAIL_SEND'], expiry: '365', accountId: null },
    validate: {
      name: (name) => (name.trim() === '' ? t('apiKeys.userError.NAME_INVALID') : null),
      scopes: (scopes) => (scopes.length === 0 ? t('apiKeys.userError.SCOPES_EMPTY') : null),
      accountId: (id) => (superAdmin && id === null ? t('apiKeys.userError.ACCOUNT_REQUIRED') : null),
    },
  });
  const submit = form.onSubmit(async ({ name, scopes, expiry, accountId }) => {
    const days = Number(expiry);
    const input = {
      name: name.trim(),
      scopes: offered.filter((scope) => scopes.includes(scope)),
      ...(days === 0 ? {} : { expiresAt: addDays(new Date(), days).toISOString() }),
      ...(accountId === null ? {} : { accountId }),
    };
    const result = await create({ variables: { input } }).catch(() => undefined);
    const payload = result?.data?.apiKeyCreate;
    for (const { code } of payload?.userErrors ?? []) {
      form.setFieldError(FIELD_OF[code], t(`apiKeys.userError.${code}`));
    }
    if (payload?.secret) onSecret(payload.secret);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {superAdmin ? (
          <AccountSelect
            label={t('common.account')}
            withAsterisk
            value={form.values.accountId}
            error={form.errors.accountId}
            onChange={(id) => form.setFieldValue('accountId', id)}
          />
        ) : null}
        <TextInput
          label={t('apiKeys.column.name')}
          description={t('apiKeys.nameHint')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label={t('apiKeys.column.scopes')} {...form.getInputProps('scopes')}>
          <Stack gap={8} mt={4}>
            {offered.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={t(`apiKeys.scope.${scope}`)}
                description={t(`apiKeys.scopeText.${scope}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Select
          label={t('apiKeys.column.expires')}
          allowDeselect={false}
          data={EXPIRIES.map((value) => ({ value, label: t(`apiKeys.expiry.${value}`) }))}
          {...form.getInputProps('expiry')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('apiKeys.create')} busy={loading} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
