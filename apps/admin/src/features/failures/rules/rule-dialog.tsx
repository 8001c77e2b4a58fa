import { useMutation } from '@apollo/client/react';
import { Code, Group, Modal, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { FailureRuleSetDocument, FailureRulesDocument } from '../../../gql/operations/graphql.ts';

interface Cause {
  fingerprint: string;
  cause: string;
}

interface RuleDialogProps {
  /** undefined: not known yet. */
  cause: Cause | undefined;
  opened: boolean;
  onClose: () => void;
}

const MAX_REASON_LENGTH = 500;
/** What the API allows: a day, and ten retries. */
const MAX_MINUTES = 1_440;
const MAX_RETRIES = 10;

/** Lets Merpati deal with one cause by itself. A cause has one rule: a new one takes the place of the old. */
export function RuleDialog({ cause, opened, onClose }: RuleDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('operations.rules.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened && cause ? <RuleForm cause={cause} onDone={onClose} /> : null}
    </Modal>
  );
}

function RuleForm({ cause, onDone }: { cause: Cause; onDone: () => void }) {
  const { t } = useTranslation();
  const [set, { loading }] = useMutation(FailureRuleSetDocument, {
    refetchQueries: [FailureRulesDocument],
    onError: useProblemNotice(),
  });
  const form = useForm<{ action: string; minutes: number | string; times: number | string; reason: string }>({
    initialValues: { action: 'RETRY', minutes: 10, times: 3, reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('operations.rules.refused.NOTE_REQUIRED')) },
  });
  const retrying = form.getValues().action === 'RETRY';
  const submit = form.onSubmit(async ({ action, minutes, times, reason }) => {
    const input = {
      fingerprint: cause.fingerprint,
      action: action === 'RETRY' ? ('RETRY' as const) : ('RESOLVE' as const),
      delaySeconds: Math.round(Number(minutes) * 60),
      ...(action === 'RETRY' ? { maxRetries: Number(times) } : {}),
      reason: reason.trim(),
    };
    const { data } = await set({ variables: { input } });
    const [refusal] = data?.failedOperationRuleSet.userErrors ?? [];
    if (refusal) form.setFieldError('reason', t(`operations.rules.refused.${refusal.code}`));
    if (!data?.failedOperationRuleSet.rule) return;
    notifications.show({ message: t('operations.rules.made') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {cause.cause}
        </Code>
        <Radio.Group label={t('operations.rules.action')} {...form.getInputProps('action')}>
          <Stack gap="xs" mt="xs">
            <Radio value="RETRY" label={t('operations.rules.always.RETRY')} />
            <Radio value="RESOLVE" label={t('operations.rules.always.RESOLVE')} />
          </Stack>
        </Radio.Group>
        <Group gap="sm" grow>
          <NumberInput
            label={t('operations.rules.minutes')}
            min={0}
            max={MAX_MINUTES}
            allowDecimal={false}
            clampBehavior="strict"
            {...form.getInputProps('minutes')}
          />
          {retrying ? (
            <NumberInput
              label={t('operations.rules.times')}
              min={1}
              max={MAX_RETRIES}
              allowDecimal={false}
              clampBehavior="strict"
              {...form.getInputProps('times')}
            />
          ) : null}
        </Group>
        <Textarea
          label={t('operations.rules.reason')}
          description={t('operations.rules.reasonHint')}
          maxLength={MAX_REASON_LENGTH}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <DialogButtons confirmLabel={t('operations.rules.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
