import { useMutation } from '@apollo/client/react';
import { Modal, NumberInput, Select, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { AlertRuleSetDocument, AlertRulesDocument, type AlertRulesQuery } from '../../../gql/operations/graphql.ts';
import { SEVERITIES } from '../api/severity-tone.ts';

type Rule = AlertRulesQuery['alertRules'][number];

const MAX_MINUTES = 10_080;

/** Sets how one kind of trouble is told. */
export function RuleDialog({ rule, onClose }: { rule: Rule | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={rule !== undefined}
      onClose={onClose}
      title={rule ? t(`operations.alertKind.${rule.kind}.name`) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {rule ? <RuleForm rule={rule} onDone={onClose} /> : null}
    </Modal>
  );
}

function RuleForm({ rule, onDone }: { rule: Rule; onDone: () => void }) {
  const { t } = useTranslation();
  const { kind } = rule;
  const [set, { loading }] = useMutation(AlertRuleSetDocument, {
    refetchQueries: [AlertRulesDocument],
    onError: useProblemNotice(),
  });
  const form = useForm<{ enabled: boolean; severity: string; escalateMinutes: number | string }>({
    initialValues: {
      enabled: rule.enabled,
      severity: rule.severity,
      escalateMinutes: rule.escalateMinutes ?? '',
    },
  });
  const submit = form.onSubmit(async ({ enabled, severity, escalateMinutes }) => {
    const input = {
      kind,
      enabled,
      severity: SEVERITIES.find((one) => one === severity) ?? rule.severity,
      escalateMinutes: escalateMinutes === '' ? null : Number(escalateMinutes),
    };
    const { data } = await set({ variables: { input } });
    const [refusal] = data?.alertRuleSet.userErrors ?? [];
    if (refusal) form.setFieldError('escalateMinutes', t(`operations.alerts.rule.userError.${refusal.code}`));
    if (!data?.alertRuleSet.rule) return;
    notifications.show({ message: t('operations.alerts.rule.saved') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Switch
          label={t('operations.alerts.rule.enabledLabel')}
          description={t('operations.alerts.rule.enabledHint')}
          {...form.getInputProps('enabled', { type: 'checkbox' })}
        />
        <Select
          label={t('operations.alerts.rule.severity')}
          data={SEVERITIES.map((value) => ({ value, label: t(`operations.alerts.severity.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('severity')}
        />
        <NumberInput
          label={t('operations.alerts.rule.escalateLabel')}
          description={t('operations.alerts.rule.escalateHint')}
          min={1}
          max={MAX_MINUTES}
          allowDecimal={false}
          {...form.getInputProps('escalateMinutes')}
        />
        <DialogButtons confirmLabel={t('operations.alerts.rule.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
