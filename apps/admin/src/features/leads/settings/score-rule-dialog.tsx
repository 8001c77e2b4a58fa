import { Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import type { LeadActivityKind, LeadScoreRuleRowFragment } from '../../../gql/leads/graphql.ts';
import { ACTIVITY_KINDS } from '../api/activity-kinds.ts';
import { useScoreRules } from './use-score-rules.ts';

interface ScoreRuleDialogProps {
  /** undefined: closed. */
  rule: LeadScoreRuleRowFragment | 'new' | undefined;
  accountId: string | null;
  onClose: () => void;
}

/** What the API takes. */
const MOST_POINTS = 1_000;
const MOST_TIMES = 1_000;

export function ScoreRuleDialog({ rule, accountId, onClose }: ScoreRuleDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={rule !== undefined}
      onClose={onClose}
      title={rule === 'new' ? t('leads.settings.scores.add') : t('leads.settings.scores.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {rule ? <RuleForm rule={rule === 'new' ? undefined : rule} accountId={accountId} onDone={onClose} /> : null}
    </Modal>
  );
}

interface RuleFormProps {
  rule: LeadScoreRuleRowFragment | undefined;
  accountId: string | null;
  onDone: () => void;
}

function RuleForm({ rule, accountId, onDone }: RuleFormProps) {
  const { t } = useTranslation();
  const { save, busy } = useScoreRules(accountId);
  const form = useForm<{ kind: LeadActivityKind; subject: string; points: number | ''; maxTimes: number | '' }>({
    initialValues: {
      kind: rule?.kind ?? 'EMAIL_CLICKED',
      subject: rule?.subject ?? '',
      points: rule?.points ?? 5,
      maxTimes: rule?.maxTimes ?? '',
    },
    validate: { points: (points) => (Number(points) === 0 ? t('leads.settings.scores.pointsMissing') : null) },
  });
  const submit = form.onSubmit(async ({ kind, subject, points, maxTimes }) => {
    const result = await save(rule?.id, {
      kind,
      subject: subject.trim() || null,
      points: Number(points),
      maxTimes: maxTimes === '' ? null : maxTimes,
    });
    if (result.done) onDone();
    else if (result.refusal) form.setFieldError('points', result.refusal);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Select
          label={t('leads.settings.scores.kind')}
          data={ACTIVITY_KINDS.map((value) => ({ value, label: t(`leads.timeline.kind.${value}`) }))}
          allowDeselect={false}
          searchable
          disabled={rule !== undefined}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('leads.settings.scores.subject')}
          description={t('leads.settings.scores.subjectHint')}
          maxLength={200}
          {...form.getInputProps('subject')}
        />
        <NumberInput
          label={t('leads.settings.scores.points')}
          description={t('leads.settings.scores.pointsHint')}
          min={-MOST_POINTS}
          max={MOST_POINTS}
          allowDecimal={false}
          {...form.getInputProps('points')}
        />
        <NumberInput
          label={t('leads.settings.scores.maxTimes')}
          description={t('leads.settings.scores.maxTimesHint')}
          min={1}
          max={MOST_TIMES}
          allowDecimal={false}
          {...form.getInputProps('maxTimes')}
        />
        <DialogButtons confirmLabel={t('leads.detail.save')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
