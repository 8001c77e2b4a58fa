import { useMutation } from '@apollo/client/react';
import { Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { SendingReleaseDocument, type SendingStateQuery } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSendingChange } from '../hooks/use-sending-change.ts';

interface ReleaseDialogProps {
  state: SendingStateQuery['sendingHold'];
  opened: boolean;
  onClose: () => void;
}

const TREATMENTS = ['SEND', 'MARK_UNCERTAIN'] as const;
const MIN_NOTE = 3;
const MAX_NOTE = 500;

/** Goes on with sending, and says what becomes of what waited. */
export function ReleaseDialog({ state, opened, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('operations.health.sending.release')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <ReleaseForm state={state} onDone={onClose} /> : null}
    </Modal>
  );
}

function ReleaseForm({ state, onDone }: { state: ReleaseDialogProps['state']; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [release, { loading }] = useMutation(SendingReleaseDocument, useSendingChange());
  const copied = state.reason === 'COPY';
  const form = useForm<{ whatWaits: string; note: string }>({
    initialValues: { whatWaits: copied ? 'MARK_UNCERTAIN' : 'SEND', note: '' },
    validate: {
      note: (note) => (note.trim().length >= MIN_NOTE ? null : t('operations.health.sending.userError.NOTE_INVALID')),
    },
  });
  const submit = form.onSubmit(async ({ whatWaits, note }) => {
    const chosen = TREATMENTS.find((one) => one === whatWaits) ?? 'MARK_UNCERTAIN';
    const { data } = await release({ variables: { input: { whatWaits: chosen, note: note.trim() } } });
    const [refusal] = data?.sendingRelease.userErrors ?? [];
    if (refusal) form.setFieldError('note', t(`operations.health.sending.userError.${refusal.code}`));
    if (!data?.sendingRelease.sendingHold) return;
    notifications.show({ message: t('operations.health.sending.released') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">
          {t(copied ? 'operations.health.sending.releaseCopy' : 'operations.health.sending.releaseText')}
        </Text>
        <Radio.Group
          label={t('operations.health.sending.whatWaits', {
            count: state.waiting,
            number: format.number(state.waiting),
          })}
          {...form.getInputProps('whatWaits')}
        >
          <Stack gap="xs" mt="xs">
            {TREATMENTS.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`operations.health.sending.treatment.${value}`)}
                description={t(
                  copied && value === 'SEND'
                    ? 'operations.health.sending.treatmentText.SEND_COPY'
                    : `operations.health.sending.treatmentText.${value}`,
                )}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('operations.health.sending.releaseNote')}
          description={t('operations.health.sending.releaseNoteHint')}
          maxLength={MAX_NOTE}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        <DialogButtons confirmLabel={t('operations.health.sending.releaseSubmit')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
