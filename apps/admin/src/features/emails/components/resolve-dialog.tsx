import { useMutation } from '@apollo/client/react';
import { Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { EmailResolveDocument } from '../../../gql/settings/graphql.ts';

interface ResolveDialogProps {
  opened: boolean;
  id: string;
  onClose: () => void;
}

/** A person's word about an uncertain mail: nothing is sent, only what is known changes. */
export function ResolveDialog({ opened, id, onClose }: ResolveDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings.message.resolveDialog.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ResolveForm id={id} onDone={onClose} />
    </Modal>
  );
}

function ResolveForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [resolve, { loading, error }] = useMutation(EmailResolveDocument);
  const form = useForm({
    initialValues: { answer: '', note: '' },
    validate: { answer: (answer) => (answer === '' ? t('settings.message.resolveDialog.choose') : null) },
  });
  const submit = form.onSubmit(async ({ answer, note }) => {
    const input = { id, arrived: answer === 'arrived', ...(note.trim() === '' ? {} : { note: note.trim() }) };
    const payload = (await resolve({ variables: { input } }).catch(() => undefined))?.data?.emailResolve;
    if (!payload) return;
    const [refusal] = payload.userErrors;
    if (refusal) notifications.show({ color: 'red', message: t(`settings.message.userError.${refusal.code}`) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('settings.message.resolveDialog.text')}</Text>
        <Radio.Group label={t('settings.message.resolveDialog.question')} {...form.getInputProps('answer')}>
          <Stack gap="xs" mt="xs">
            <Radio value="arrived" label={t('settings.message.resolveDialog.arrived')} />
            <Radio value="lost" label={t('settings.message.resolveDialog.lost')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('settings.message.resolveDialog.note')}
          description={t('settings.message.resolveDialog.noteHint')}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('settings.message.resolveDialog.submit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
