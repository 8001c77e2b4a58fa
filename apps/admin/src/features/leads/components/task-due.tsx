import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { LeadTaskLineFragment } from '../../../gql/leads/graphql.ts';

/** When it is due, and a word where that is past. */
export function TaskDue({ task }: { task: LeadTaskLineFragment }) {
  const { t } = useTranslation();
  if (task.doneAt)
    return (
      <Text component="span" size="xs" c="dimmed">
        {t('leads.tasks.doneBy', { name: task.doneBy?.name ?? '–' })} <DateTimeText at={task.doneAt} />
      </Text>
    );
  if (!task.dueAt) return <span>–</span>;
  const late = Date.parse(task.dueAt) < Date.now();
  return late ? (
    <ToneDot tone="bad">
      {t('leads.tasks.late')} <DateTimeText at={task.dueAt} />
    </ToneDot>
  ) : (
    <DateTimeText at={task.dueAt} />
  );
}
