import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { useDomainActions } from '../hooks/use-domain-actions.ts';

interface AddDomainDialogProps {
  opened: boolean;
  accountId: string | null;
  /** Filled in, where the way here led past an address. */
  suggested: string | undefined;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddDomainDialog({ opened, onClose, ...rest }: AddDomainDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.domains.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <AddDomainForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function AddDomainForm({ accountId, suggested, onClose, onAdded }: Omit<AddDomainDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { add, adding } = useDomainActions();
  const form = useForm({
    initialValues: { domain: suggested ?? '' },
    validate: { domain: (domain) => (domain.trim() === '' ? t('settings.domains.userError.DOMAIN_INVALID') : null) },
  });
  const submit = form.onSubmit(async ({ domain }) => {
    const payload = await add(accountId, domain.trim());
    for (const { code } of payload?.userErrors ?? [])
      form.setFieldError('domain', t(`settings.domains.userError.${code}`));
    if (payload?.senderDomain) onAdded(payload.senderDomain.id);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('settings.domains.addText')}</Text>
        <TextInput
          label={t('settings.domains.column.domain')}
          placeholder="toko-melati.example"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('domain')}
        />
        <DialogButtons confirmLabel={t('settings.domains.addSubmit')} busy={adding} onCancel={onClose} />
      </Stack>
    </form>
  );
}
