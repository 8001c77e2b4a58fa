import { useMutation } from '@apollo/client/react';
import { Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { type AlertKind, AlertMuteAddDocument, AlertMutesDocument } from '../../../gql/operations/graphql.ts';
import { ALERT_KINDS } from '../api/alert-kinds.ts';

const HOUR_MS = 3_600_000;
const MAX_REASON = 500;
/** Hours; the longest is the longest that the API takes. */
const LENGTHS = ['1', '4', '12', '24', '72', '168', '720'] as const;

interface MuteDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Keeps notices back for a while, of one kind or of all. */
export function MuteDialog({ opened, onClose }: MuteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('operations.alerts.mute.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <MuteForm onDone={onClose} /> : null}
    </Modal>
  );
}

function MuteForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [add, { loading }] = useMutation(AlertMuteAddDocument, {
    refetchQueries: [AlertMutesDocument],
    onError: useProblemNotice(),
  });
  const form = useForm<{ kind: AlertKind | null; startsAt: string; hours: string; reason: string }>({
    initialValues: { kind: null, startsAt: '', hours: '4', reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('operations.alerts.mute.reasonMissing')) },
  });
  const submit = form.onSubmit(async ({ kind, startsAt, hours, reason }) => {
    // The field holds a time of day without a zone; people mean WIB.
    const begin = startsAt === '' ? new Date() : new Date(`${startsAt}:00+07:00`);
    const input = {
      kind,
      startsAt: startsAt === '' ? null : begin.toISOString(),
      endsAt: new Date(begin.getTime() + Number(hours) * HOUR_MS).toISOString(),
      reason: reason.trim(),
    };
    const { data } = await add({ variables: { input } });
    const [refusal] = data?.alertMuteAdd.userErrors ?? [];
    if (refusal) form.setFieldError('startsAt', t(`operations.alerts.mute.userError.${refusal.code}`));
    if (!data?.alertMuteAdd.mute) return;
    notifications.show({ message: t('operations.alerts.mute.added') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('operations.alerts.mute.text')}</Text>
        <Select
          label={t('operations.alerts.mute.kind')}
          placeholder={t('operations.alerts.mute.everyKind')}
          data={ALERT_KINDS.map((value) => ({ value, label: t(`operations.alertKind.${value}.name`) }))}
          clearable
          clearButtonProps={{ 'aria-label': t('operations.alerts.mute.everyKind') }}
          {...form.getInputProps('kind')}
        />
        <TextInput
          type="datetime-local"
          label={t('operations.alerts.mute.startsAtLabel')}
          description={t('operations.alerts.mute.startsAtHint')}
          {...form.getInputProps('startsAt')}
        />
        <Select
          label={t('operations.alerts.mute.length')}
          data={LENGTHS.map((value) => ({ value, label: t(`operations.alerts.mute.lengths.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('hours')}
        />
        <Textarea
          label={t('operations.alerts.mute.reason')}
          maxLength={MAX_REASON}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <DialogButtons confirmLabel={t('operations.alerts.mute.submit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
