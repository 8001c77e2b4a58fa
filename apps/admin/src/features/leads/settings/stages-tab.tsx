import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { SortableList } from '../../../components/sortable-list.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { toneOfStage } from '../api/lead-tone.ts';
import { useCountText } from '../api/use-count-text.ts';
import { RowButtons } from './row-buttons.tsx';
import type { Stage } from './settings-rows.ts';
import { StageDeleteDialog } from './stage-delete-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import { TabHead } from './tab-head.tsx';
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
      <TabHead
        text={t('leads.settings.stages.text')}
        action={<Button onClick={() => setEditing('new')}>{t('leads.settings.stages.add')}</Button>}
      />
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
            <RowButtons
              name={stage.name}
              removable={stages.length > 1}
              onEdit={() => setEditing(stage)}
              onRemove={() => setRemoved(stage)}
            />
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
