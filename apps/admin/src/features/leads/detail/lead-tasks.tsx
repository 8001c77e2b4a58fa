import { ActionIcon, Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { type LeadQuery, type LeadTaskLineFragment, LeadTaskLineFragmentDoc } from '../../../gql/leads/graphql.ts';
import { useTasks } from '../api/use-tasks.ts';
import { TaskDue } from '../components/task-due.tsx';
import classes from './lead.module.css';
import { TaskForm } from './task-form.tsx';

interface LeadTasksProps {
  leadId: string;
  /** Whose lead it is. */
  accountId: string;
  tasks: NonNullable<LeadQuery['lead']>['tasks'];
}

/** What has to be done for it, what is open first. */
export function LeadTasks({ leadId, accountId, tasks }: LeadTasksProps) {
  const { t } = useTranslation();
  const [adding, form] = useDisclosure(false);
  const lines = tasks.map((task) => getFragmentData(LeadTaskLineFragmentDoc, task));
  const sorted = lines.toSorted((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null));
  return (
    <section aria-labelledby="lead-tasks">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="lead-tasks">
          {t('leads.tasks.ofLead')}
        </Title>
        {adding ? null : (
          <Button size="compact-sm" variant="default" onClick={form.open}>
            {t('leads.tasks.add')}
          </Button>
        )}
      </Group>
      {adding ? <TaskForm leadId={leadId} accountId={accountId} onDone={form.close} /> : null}
      {sorted.length === 0 && !adding ? (
        <Text size="sm" c="dimmed">
          {t('leads.tasks.none')}
        </Text>
      ) : (
        <ul className={classes.lines} aria-label={t('leads.tasks.ofLead')}>
          {sorted.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TaskLine({ task }: { task: LeadTaskLineFragment }) {
  const { t } = useTranslation();
  const { tick, remove, busy } = useTasks();
  return (
    <li className={classes.line}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Checkbox
          label={task.title}
          checked={task.doneAt !== null}
          disabled={busy}
          onChange={(event) => void tick(task.id, event.currentTarget.checked)}
          description={<TaskFacts task={task} />}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('leads.tasks.remove', { title: task.title })}
          onClick={() => void remove(task.id)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}

/** When it is due or was done, and by whom. */
function TaskFacts({ task }: { task: LeadTaskLineFragment }) {
  const timed = task.dueAt !== null || task.doneAt !== null;
  return (
    <>
      {timed ? <TaskDue task={task} /> : null}
      {timed && task.assignee ? ' · ' : ''}
      {task.assignee?.name}
    </>
  );
}
