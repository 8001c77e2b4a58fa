import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { SortableList } from '../../../components/sortable-list.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { toneOfStage } from '../api/lead-tone.ts';
import { useCountText } from '../api/use-count-text.ts';
import type { Stage } from './settings-rows.ts';
import { StageDeleteDialog } from './stage-delete-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import { useStages } from './use-stages.ts';

interface StagesTabProps {
  stages: readonly Stage[];
  accountId: string | null;
  /** The account in the address, for links. */
  account: string | undefined;
}

/** The columns of the board in their order. */
export function StagesTab({ stages, accountId, account }: StagesTabProps) {
  const { t } = useTranslation();
  const countText = useCountText();
  const { reorder, busy } = useStages(accountId);
  const [editing, setEditing] = useState<Stage | 'new'>();
  const [removed, setRemoved] = useState<Stage>();
  return (
    <Stack gap="sm" maw={720}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('leads.settings.stages.text')}
        </Text>
        <Button onClick={() => setEditing('new')}>{t('leads.settings.stages.add')}</Button>
      </Group>
      <SortableList
        label={t('leads.settings.tab.stages')}
        items={stages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        disabled={busy}
        onOrder={(ids) => void reorder(ids)}
        render={(stage) => (
          <Group justify="space-between" gap="xs">
            <div>
              <Text fw={500}>{stage.name}</Text>
              <Group gap="md">
                <ToneDot tone={toneOfStage(stage.kind)}>{t(`leads.stageKind.${stage.kind}`)}</ToneDot>
                <TextLink to="/leads" search={{ account, stage: stage.id }} size="sm">
                  {countText(stage.leadCount)}
                </TextLink>
              </Group>
            </div>
            <Group gap={4}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('leads.settings.editOf', { name: stage.name })}
                onClick={() => setEditing(stage)}
              >
                {t('leads.settings.edit')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('leads.settings.removeOf', { name: stage.name })}
                disabled={stages.length === 1}
                onClick={() => setRemoved(stage)}
              >
                {t('leads.settings.remove')}
              </Button>
            </Group>
          </Group>
        )}
      />
      <StageDialog stage={editing} accountId={accountId} onClose={() => setEditing(undefined)} />
      <StageDeleteDialog
        stage={removed}
        others={stages.filter(({ id }) => id !== removed?.id)}
        accountId={accountId}
        onClose={() => setRemoved(undefined)}
      />
    </Stack>
  );
}
