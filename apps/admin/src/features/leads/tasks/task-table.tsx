import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { LeadTaskLineFragmentDoc, type LeadTasksQuery } from '../../../gql/leads/graphql.ts';
import { leadName } from '../api/lead-name.ts';
import { useTasks } from '../api/use-tasks.ts';
import { TaskDue } from '../components/task-due.tsx';

type Row = LeadTasksQuery['leadTasks']['edges'][number]['node'];

const lineOf = (row: Row) => getFragmentData(LeadTaskLineFragmentDoc, row);

/** undefined while loading. */
export function TaskTable({ rows }: { rows: readonly Row[] | undefined }) {
  const { t } = useTranslation();
  return (
    <RecordTable label={t('leads.tasks.screen')} columns={useColumns()} rows={rows} rowKey={(row) => lineOf(row).id} />
  );
}

function useColumns(): RecordColumn<Row>[] {
  const { t } = useTranslation();
  const { tick } = useTasks();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('leads.tasks.title'),
        card: 'title',
        render: (row) => {
          const { id, title, doneAt } = lineOf(row);
          return (
            <Checkbox
              label={title}
              checked={doneAt !== null}
              onChange={(event) => void tick(id, event.currentTarget.checked)}
            />
          );
        },
      },
      {
        key: 'lead',
        title: t('leads.tasks.lead'),
        width: '26%',
        card: 'line',
        render: ({ lead }) => (
          <TextLink to="/leads/$id" params={{ id: lead.id }} size="sm">
            {leadName(lead)}
          </TextLink>
        ),
      },
      {
        key: 'due',
        title: t('leads.tasks.due'),
        width: 220,
        card: 'line',
        render: (row) => <TaskDue task={lineOf(row)} />,
      },
      {
        key: 'assignee',
        title: t('leads.tasks.assignee'),
        width: 160,
        truncate: true,
        card: 'line',
        render: (row) => lineOf(row).assignee?.name ?? t('leads.tasks.anybody'),
      },
    ],
    [t, tick],
  );
}
