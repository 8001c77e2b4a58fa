import { Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import type { LeadFieldType } from '../../../gql/leads/graphql.ts';
import { keyOf } from './field-key.ts';
import type { Field } from './settings-rows.ts';
import { type FieldValues, useFields } from './use-fields.ts';

const TYPES = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE', 'URL'] as const satisfies readonly LeadFieldType[];
const MAX_LABEL_LENGTH = 60;

interface FieldDialogProps {
  /** undefined: closed. */
  field: Field | 'new' | undefined;
  accountId: string | null;
  onClose: () => void;
}

export function FieldDialog({ field, accountId, onClose }: FieldDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={field !== undefined}
      onClose={onClose}
      title={field === 'new' ? t('leads.settings.fields.add') : t('leads.settings.fields.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {field ? <FieldForm field={field === 'new' ? undefined : field} accountId={accountId} onDone={onClose} /> : null}
    </Modal>
  );
}

interface FieldFormProps {
  field: Field | undefined;
  accountId: string | null;
  onDone: () => void;
}

/** Key and type are chosen once: what leads have would fit no other. */
function FieldForm({ field, accountId, onDone }: FieldFormProps) {
  const { t } = useTranslation();
  const { save, busy } = useFields(accountId);
  const form = useForm<FieldValues>({
    initialValues: {
      label: field?.label ?? '',
      key: field?.key ?? '',
      type: field?.type ?? 'TEXT',
      choices: [...(field?.choices ?? [])],
    },
    validate: {
      label: (label) => (label.trim() ? null : t('leads.settings.nameMissing')),
      choices: (choices, { type }) =>
        type === 'CHOICE' && choices.length === 0 ? t('leads.settings.fields.choicesMissing') : null,
    },
  });
  const submit = form.onSubmit(async (values) => {
    const result = await save(field?.id, {
      ...values,
      label: values.label.trim(),
      key: values.key.trim() || keyOf(values.label),
    });
    if (result.done) onDone();
    else if (result.refusal) form.setFieldError('label', result.refusal);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('leads.settings.fields.label')}
          maxLength={MAX_LABEL_LENGTH}
          data-autofocus
          {...form.getInputProps('label')}
        />
        <TextInput
          label={t('leads.settings.fields.key')}
          description={t('leads.settings.fields.keyHint')}
          placeholder={keyOf(form.values.label)}
          disabled={field !== undefined}
          {...form.getInputProps('key')}
        />
        <Select
          label={t('leads.settings.fields.type')}
          data={TYPES.map((value) => ({ value, label: t(`leads.fieldType.${value}`) }))}
          allowDeselect={false}
          disabled={field !== undefined}
          {...form.getInputProps('type')}
        />
        {form.values.type === 'CHOICE' ? (
          <TagsInput
            label={t('leads.settings.fields.choices')}
            description={t('leads.detail.tagsHint')}
            {...form.getInputProps('choices')}
          />
        ) : null}
        <DialogButtons confirmLabel={t('leads.detail.save')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
