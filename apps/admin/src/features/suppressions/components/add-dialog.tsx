import { useMutation } from '@apollo/client/react';
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { SuppressionAddDocument, SuppressionsDocument } from '../../../gql/results/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';

interface AddDialogProps {
  opened: boolean;
  /** The account that is looked at, if one is. */
  account: string | null;
  onClose: () => void;
}

const MAX_NOTE_LENGTH = 500;

export function AddDialog({ opened, account, onClose }: AddDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('results.suppressions.add.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <AddForm account={account} onDone={onClose} /> : null}
    </Modal>
  );
}

function AddForm({ account, onDone }: { account: string | null; onDone: () => void }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const [add, { loading }] = useMutation(SuppressionAddDocument, {
    refetchQueries: [SuppressionsDocument],
    onError: useProblemNotice(),
  });
  const form = useForm({
    initialValues: { account, address: '', note: '' },
    validate: {
      account: (value) => (superAdmin && !value ? t('results.suppressions.userError.ACCOUNT_NOT_FOUND') : null),
      address: (address) => (isEmailAddress(address.trim()) ? null : t('results.suppressions.add.invalid')),
    },
  });
  const submit = form.onSubmit(async ({ account: accountId, address, note }) => {
    const input = { accountId, address: address.trim(), note: note.trim() || null };
    const { data } = await add({ variables: { input } });
    for (const { code } of data?.suppressionAdd.userErrors ?? [])
      form.setFieldError(
        code === 'ACCOUNT_NOT_FOUND' ? 'account' : 'address',
        t(`results.suppressions.userError.${code}`),
      );
    if (!data?.suppressionAdd.suppression) return;
    notifications.show({ message: t('results.suppressions.add.done', { address: input.address }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('results.suppressions.add.text')}</Text>
        {superAdmin ? (
          <AccountSelect
            label={t('common.account')}
            value={form.values.account}
            onChange={(id) => form.setFieldValue('account', id)}
            error={form.errors.account}
          />
        ) : null}
        <TextInput
          label={t('results.suppressions.column.address')}
          type="email"
          data-autofocus
          {...form.getInputProps('address')}
        />
        <Textarea
          label={t('results.suppressions.add.note')}
          description={t('results.suppressions.add.noteHint')}
          maxLength={MAX_NOTE_LENGTH}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        <DialogButtons confirmLabel={t('results.suppressions.add.submit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
