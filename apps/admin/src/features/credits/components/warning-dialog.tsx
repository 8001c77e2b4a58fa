import { useMutation } from '@apollo/client/react';
import { Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type CreditAccountRowFragment, CreditWarningSetDocument } from '../../../gql/credits/graphql.ts';
import { AmountInput } from './amount-input.tsx';

interface WarningDialogProps {
  account: CreditAccountRowFragment;
  accountId: string | null;
  opened: boolean;
  onClose: () => void;
}

/** From which balance on people of the shop are told. */
export function WarningDialog({ opened, onClose, ...rest }: WarningDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('credits.desk.warning.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <WarningForm {...rest} onDone={onClose} /> : null}
    </Modal>
  );
}

function WarningForm({
  account,
  accountId,
  onDone,
}: Pick<WarningDialogProps, 'account' | 'accountId'> & { onDone: () => void }) {
  const { t } = useTranslation();
  const [set, { loading, error }] = useMutation(CreditWarningSetDocument);
  const form = useForm<{ below: number | string }>({ initialValues: { below: account.lowBalanceBelow ?? '' } });
  const submit = form.onSubmit(async ({ below }) => {
    const input = { accountId, below: below === '' ? null : Number(below) };
    const answer = (await set({ variables: { input } }).catch(() => undefined))?.data?.creditWarningSet;
    const [refusal] = answer?.userErrors ?? [];
    if (refusal) form.setFieldError('below', t(`credits.desk.warning.userError.${refusal.code}`));
    if (!answer?.creditAccount) return;
    notifications.show({ message: t('credits.desk.warning.saved') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('credits.desk.warning.text')}</Text>
        <AmountInput
          label={t('credits.desk.warning.below')}
          description={t('credits.desk.warning.hint')}
          data-autofocus
          {...form.getInputProps('below')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('credits.desk.warning.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
