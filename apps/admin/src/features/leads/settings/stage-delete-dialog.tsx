import { Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useCountText } from '../api/use-count-text.ts';
import type { Stage } from './settings-rows.ts';
import { useStages } from './use-stages.ts';

interface StageDeleteDialogProps {
  /** undefined: closed. */
  stage: Stage | undefined;
  /** Where its leads can go. */
  others: readonly Stage[];
  accountId: string | null;
  onClose: () => void;
}

export function StageDeleteDialog({ stage, ...rest }: StageDeleteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={stage !== undefined}
      onClose={rest.onClose}
      title={t('leads.settings.stages.removeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {stage ? <StageDeleteForm stage={stage} {...rest} /> : null}
    </Modal>
  );
}

/** Its leads go to another stage first. */
function StageDeleteForm({ stage, others, accountId, onClose }: StageDeleteDialogProps & { stage: Stage }) {
  const { t } = useTranslation();
  const countText = useCountText();
  const { remove, busy } = useStages(accountId);
  const [moveToId, setMoveToId] = useState(others[0]?.id ?? '');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (): Promise<void> => {
    const result = await remove(stage.id, moveToId);
    if (result.done) onClose();
    else setRefusal(result.refusal);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">
          {t('leads.settings.stages.removeText', {
            name: stage.name,
            leads: countText(stage.leadCount),
          })}
        </Text>
        <Select
          label={t('leads.settings.stages.moveTo')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={moveToId}
          onChange={(id) => setMoveToId(id ?? '')}
          allowDeselect={false}
          error={refusal}
          data-autofocus
        />
        <DialogButtons confirmLabel={t('leads.settings.remove')} busy={busy} danger onCancel={onClose} />
      </Stack>
    </form>
  );
}
