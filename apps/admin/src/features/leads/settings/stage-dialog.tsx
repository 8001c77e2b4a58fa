import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import type { LeadStageKind } from '../../../gql/leads/graphql.ts';
import type { Stage } from './settings-rows.ts';
import { useStages } from './use-stages.ts';

const KINDS = ['OPEN', 'WON', 'LOST'] as const satisfies readonly LeadStageKind[];
const MAX_NAME_LENGTH = 60;

interface StageDialogProps {
  /** undefined: closed. */
  stage: Stage | 'new' | undefined;
  accountId: string | null;
  onClose: () => void;
}

export function StageDialog({ stage, accountId, onClose }: StageDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={stage !== undefined}
      onClose={onClose}
      title={stage === 'new' ? t('leads.settings.stages.add') : t('leads.settings.stages.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {stage ? <StageForm stage={stage === 'new' ? undefined : stage} accountId={accountId} onDone={onClose} /> : null}
    </Modal>
  );
}

interface StageFormProps {
  stage: Stage | undefined;
  accountId: string | null;
  onDone: () => void;
}

function StageForm({ stage, accountId, onDone }: StageFormProps) {
  const { t } = useTranslation();
  const { save, busy } = useStages(accountId);
  const form = useForm<{ name: string; kind: LeadStageKind }>({
    initialValues: { name: stage?.name ?? '', kind: stage?.kind ?? 'OPEN' },
    validate: { name: (name) => (name.trim() ? null : t('leads.settings.nameMissing')) },
  });
  const submit = form.onSubmit(async ({ name, kind }) => {
    const result = await save(stage?.id, { name: name.trim(), kind });
    if (result.done) onDone();
    else if (result.refusal) form.setFieldError('name', result.refusal);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('leads.settings.stages.name')}
          maxLength={MAX_NAME_LENGTH}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Select
          label={t('leads.settings.stages.kind')}
          description={t('leads.settings.stages.kindHint')}
          data={KINDS.map((value) => ({ value, label: t(`leads.stageKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <DialogButtons confirmLabel={t('leads.detail.save')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
