import { Button, Stack, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { type LeadScoreRuleRowFragment, LeadScoreRuleRowFragmentDoc } from '../../../gql/leads/graphql.ts';
import { RowButtons } from './row-buttons.tsx';
import { ScoreRuleDialog } from './score-rule-dialog.tsx';
import { TabHead } from './tab-head.tsx';
import { useScoreRules } from './use-score-rules.ts';

interface ScoresTabProps {
  rules: readonly FragmentType<typeof LeadScoreRuleRowFragmentDoc>[];
  accountId: string | null;
}

/** What an activity is worth from now on. */
export function ScoresTab({ rules, accountId }: ScoresTabProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => rules.map((rule) => getFragmentData(LeadScoreRuleRowFragmentDoc, rule)), [rules]);
  const { remove, enable, busy } = useScoreRules(accountId);
  const [editing, setEditing] = useState<LeadScoreRuleRowFragment | 'new'>();
  const [removed, setRemoved] = useState<LeadScoreRuleRowFragment>();
  const add = <Button onClick={() => setEditing('new')}>{t('leads.settings.scores.add')}</Button>;
  const columns = useColumns({ onEnable: (id, on) => void enable(id, on), onEdit: setEditing, onRemove: setRemoved });
  const confirm = async (): Promise<void> => {
    if (removed && (await remove(removed.id))) setRemoved(undefined);
  };
  return (
    <Stack gap="sm" maw={880}>
      {rows.length === 0 ? (
        <EmptyState title={t('leads.settings.scores.empty')} text={t('leads.settings.scores.emptyText')} action={add} />
      ) : (
        <>
          <TabHead text={t('leads.settings.scores.text')} action={add} />
          <RecordTable label={t('leads.settings.tab.scores')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        </>
      )}
      <ScoreRuleDialog rule={editing} accountId={accountId} onClose={() => setEditing(undefined)} />
      <ConfirmDialog
        opened={removed !== undefined}
        title={t('leads.settings.scores.removeTitle')}
        confirmLabel={t('leads.settings.remove')}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setRemoved(undefined)}
      >
        {t('leads.settings.scores.removeText')}
      </ConfirmDialog>
    </Stack>
  );
}

interface RuleActions {
  onEnable: (id: string, enabled: boolean) => void;
  onEdit: (rule: LeadScoreRuleRowFragment) => void;
  onRemove: (rule: LeadScoreRuleRowFragment) => void;
}

function useColumns({ onEnable, onEdit, onRemove }: RuleActions): RecordColumn<LeadScoreRuleRowFragment>[] {
  const { t } = useTranslation();
  const nameOf = (rule: LeadScoreRuleRowFragment): string =>
    [t(`leads.timeline.kind.${rule.kind}`), rule.subject].filter(Boolean).join(': ');
  return [
    { key: 'what', title: t('leads.settings.scores.kind'), card: 'title', render: nameOf },
    {
      key: 'points',
      title: t('leads.settings.scores.points'),
      width: 92,
      align: 'right',
      card: 'corner',
      render: ({ points }) => `${points > 0 ? '+' : ''}${points}`,
    },
    {
      key: 'times',
      title: t('leads.settings.scores.maxTimes'),
      width: 160,
      card: 'line',
      render: ({ maxTimes }) =>
        maxTimes === null
          ? t('leads.settings.scores.everyTime')
          : t('leads.settings.scores.times', { count: maxTimes }),
    },
    {
      key: 'enabled',
      title: t('leads.settings.scores.enabled'),
      width: 92,
      card: 'line',
      render: (rule) => (
        <Switch
          size="sm"
          aria-label={t('leads.settings.scores.enabledOf', { name: nameOf(rule) })}
          checked={rule.enabled}
          onChange={(event) => onEnable(rule.id, event.currentTarget.checked)}
        />
      ),
    },
    {
      key: 'actions',
      title: t('leads.settings.actions'),
      width: 172,
      align: 'right',
      card: 'action',
      render: (rule) => <RowButtons name={nameOf(rule)} onEdit={() => onEdit(rule)} onRemove={() => onRemove(rule)} />,
    },
  ];
}
