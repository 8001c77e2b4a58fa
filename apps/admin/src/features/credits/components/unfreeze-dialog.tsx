import { useMutation } from '@apollo/client/react';
import { Checkbox, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type CreditAccountRowFragment, CreditAccountUnfreezeDocument } from '../../../gql/credits/graphql.ts';

interface UnfreezeDialogProps {
  account: CreditAccountRowFragment;
  opened: boolean;
  onClose: () => void;
}

/** Lets an account spend again; the API counts afresh first. */
export function UnfreezeDialog({ account, opened, onClose }: UnfreezeDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('credits.desk.frozen.dialog', { name: account.account.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <UnfreezeForm account={account} onDone={onClose} /> : null}
    </Modal>
  );
}

function UnfreezeForm({ account, onDone }: { account: CreditAccountRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [unfreeze, { loading, error }] = useMutation(CreditAccountUnfreezeDocument);
  const form = useForm({
    initialValues: { reason: '', takeLedger: false },
    validate: { reason: (reason) => (reason.trim() ? null : t('credits.desk.frozen.userError.REASON_REQUIRED')) },
  });
  const submit = form.onSubmit(async ({ reason, takeLedger }) => {
    const input = { accountId: account.id, reason: reason.trim(), takeLedger };
    const answer = (await unfreeze({ variables: { input } }).catch(() => undefined))?.data?.creditAccountUnfreeze;
    const [refusal] = answer?.userErrors ?? [];
    if (refusal)
      form.setFieldError('reason', t(`credits.desk.frozen.userError.${refusal.code}`, { message: refusal.message }));
    if (!answer?.creditAccount) return;
    notifications.show({ message: t('credits.desk.frozen.done', { name: account.account.name }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('credits.desk.frozen.text')}</Text>
        <Textarea
          label={t('credits.desk.frozen.found')}
          description={t('credits.desk.frozen.foundHint')}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Checkbox
          label={t('credits.desk.frozen.takeLedger')}
          description={t('credits.desk.frozen.takeLedgerHint')}
          {...form.getInputProps('takeLedger', { type: 'checkbox' })}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('credits.desk.frozen.submit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
