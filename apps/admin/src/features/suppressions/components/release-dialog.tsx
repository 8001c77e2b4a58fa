import { useMutation } from '@apollo/client/react';
import { Blockquote, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  SuppressionReleaseDocument,
  type SuppressionRowFragment,
  SuppressionsDocument,
} from '../../../gql/results/graphql.ts';

interface ReleaseDialogProps {
  /** The address that is to be mailed again; undefined: closed. */
  row: SuppressionRowFragment | undefined;
  onClose: () => void;
}

const MAX_REASON_LENGTH = 500;

/** Lets mail go to an address again. Who does that says why; it stays in the audit trail. */
export function ReleaseDialog({ row, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={row !== undefined}
      onClose={onClose}
      title={t('results.suppressions.release.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {row ? <ReleaseForm row={row} onDone={onClose} /> : null}
    </Modal>
  );
}

function ReleaseForm({ row, onDone }: { row: SuppressionRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [release, { loading }] = useMutation(SuppressionReleaseDocument, {
    refetchQueries: [SuppressionsDocument],
    onError: useProblemNotice(),
  });
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('results.suppressions.userError.REASON_REQUIRED')) },
  });
  const submit = form.onSubmit(async ({ reason }) => {
    const input = { accountId: row.account.id, address: row.address, reason: reason.trim() };
    const { data } = await release({ variables: { input } });
    const [refusal] = data?.suppressionRelease.userErrors ?? [];
    if (refusal) form.setFieldError('reason', t(`results.suppressions.userError.${refusal.code}`));
    if (!data?.suppressionRelease.released) return;
    notifications.show({ message: t('results.suppressions.release.done', { address: row.address }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {row.address}
          </Text>
          <Text size="sm">
            {t('results.suppressions.release.because', { reason: t(`results.suppressions.reason.${row.reason}`) })}
          </Text>
          {row.evidence ? (
            <Blockquote p="xs" mt="xs" fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {row.evidence}
            </Blockquote>
          ) : null}
        </div>
        <Text size="sm">{t(`results.suppressions.release.warning.${row.reason}`)}</Text>
        <Textarea
          label={t('results.suppressions.release.reason')}
          description={t('results.suppressions.release.reasonHint')}
          maxLength={MAX_REASON_LENGTH}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <DialogButtons confirmLabel={t('results.suppressions.release.submit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
