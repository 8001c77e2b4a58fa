import { useMutation } from '@apollo/client/react';
import { Select, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { type LeadSelection, type LeadStatus, LeadsChangeDocument } from '../../../gql/leads/graphql.ts';
import { BulkOperationsDocument } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { STATUSES } from '../api/leads-search.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import { Refusal } from '../components/refusal.tsx';

export interface BulkFormProps {
  selection: LeadSelection;
  /** How many it is about. */
  count: number;
  options: ReturnType<typeof useLeadOptions>;
  onClose: () => void;
  onBegun: () => void;
}

interface Values {
  addTags: string[];
  removeTags: string[];
  stageId: string | null;
  status: LeadStatus | null;
  note: string;
}

const MAX_NOTE_LENGTH = 5_000;

/** What is to become of them; what is left empty stays as it is. */
export function LeadsChangeForm({ selection, count, options, onClose, onBegun }: BulkFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [change, { loading, error, data }] = useMutation(LeadsChangeDocument, {
    refetchQueries: [BulkOperationsDocument],
  });
  const form = useForm<Values>({
    initialValues: { addTags: [], removeTags: [], stageId: null, status: null, note: '' },
  });
  const { addTags, removeTags, stageId, status, note } = form.values;
  const empty = addTags.length + removeTags.length === 0 && !stageId && !status && note.trim() === '';
  const submit = form.onSubmit(async () => {
    const input = {
      selection,
      ...(addTags.length > 0 ? { addTags } : {}),
      ...(removeTags.length > 0 ? { removeTags } : {}),
      ...(stageId ? { stageId } : {}),
      ...(status ? { status } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    // What goes wrong stays in the dialog, as `error`.
    const answer = await change({ variables: { input } }).catch(() => undefined);
    if (answer?.data?.leadsChange.operation) onBegun();
  });
  const tags = options.tags.map(({ name }) => name);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('leads.bulk.change.text', { count, shown: format.number(count) })}</Text>
        <TagsInput
          label={t('leads.bulk.change.addTags')}
          data={tags}
          data-autofocus
          {...form.getInputProps('addTags')}
        />
        <TagsInput label={t('leads.bulk.change.removeTags')} data={tags} {...form.getInputProps('removeTags')} />
        <Select
          label={t('leads.bulk.change.stage')}
          placeholder={t('leads.bulk.change.unchanged')}
          data={options.stages.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          clearButtonProps={{ 'aria-label': t('leads.bulk.change.unchanged') }}
          {...form.getInputProps('stageId')}
        />
        <Select
          label={t('leads.bulk.change.status')}
          placeholder={t('leads.bulk.change.unchanged')}
          data={STATUSES.map((value) => ({ value, label: t(`leads.status.${value}`) }))}
          clearable
          clearButtonProps={{ 'aria-label': t('leads.bulk.change.unchanged') }}
          {...form.getInputProps('status')}
        />
        <Textarea
          label={t('leads.bulk.change.note')}
          description={t('leads.bulk.change.noteHint')}
          maxLength={MAX_NOTE_LENGTH}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        <Refusal error={error} payload={data?.leadsChange} />
        <DialogButtons
          confirmLabel={t('leads.bulk.change.submit', { count, shown: format.number(count) })}
          busy={loading}
          disabled={empty || count === 0}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
