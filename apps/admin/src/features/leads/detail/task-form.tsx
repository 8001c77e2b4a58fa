import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LeadPeopleDocument } from '../../../gql/leads/graphql.ts';
import { useTasks } from '../api/use-tasks.ts';

const MAX_TITLE_LENGTH = 200;

interface TaskFormProps {
  leadId: string;
  /** Whose lead it is. */
  accountId: string;
  onDone: () => void;
}

export function TaskForm({ leadId, accountId, onDone }: TaskFormProps) {
  const { t } = useTranslation();
  const { add, busy } = useTasks();
  const everybody = useQuery(LeadPeopleDocument).data?.users.nodes ?? [];
  const people = everybody.filter(({ account }) => account === null || account.id === accountId);
  const form = useForm<{ title: string; due: string; assignee: string | null }>({
    initialValues: { title: '', due: '', assignee: null },
    validate: { title: (title) => (title.trim() ? null : t('leads.tasks.titleMissing')) },
  });
  const submit = form.onSubmit(async ({ title, due, assignee }) => {
    // The field holds a time of day without a zone; people mean WIB.
    const dueAt = due === '' ? null : new Date(`${due}:00+07:00`).toISOString();
    if (await add({ leadId, title: title.trim(), dueAt, assigneeUserId: assignee })) onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs" mb="sm">
        <TextInput
          label={t('leads.tasks.title')}
          maxLength={MAX_TITLE_LENGTH}
          autoFocus
          {...form.getInputProps('title')}
        />
        <Group gap="xs" grow preventGrowOverflow={false}>
          <TextInput type="datetime-local" label={t('leads.tasks.due')} {...form.getInputProps('due')} />
          <Select
            label={t('leads.tasks.assignee')}
            placeholder={t('leads.tasks.anybody')}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('leads.tasks.anybody') }}
            {...form.getInputProps('assignee')}
          />
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button size="compact-sm" type="submit" loading={busy}>
            {t('leads.tasks.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
