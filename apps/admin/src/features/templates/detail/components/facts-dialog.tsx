import { useMutation, useQuery } from '@apollo/client/react';
import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import {
  type TemplateLanguage,
  type TemplateRowFragment,
  TemplateTypesDocument,
  TemplateUpdateDocument,
} from '../../../../gql/templates/graphql.ts';

interface FactsDialogProps {
  opened: boolean;
  row: TemplateRowFragment;
  fallbackLanguage: TemplateLanguage;
  onClose: () => void;
}

/** What a template is called and what it is for; sends name its key, which stays. */
export function FactsDialog({ opened, onClose, ...rest }: FactsDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('templates.detail.editFacts')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <FactsForm {...rest} onClose={onClose} /> : null}
    </Modal>
  );
}

function FactsForm({ row, fallbackLanguage, onClose }: Omit<FactsDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { data } = useQuery(TemplateTypesDocument);
  const [update, { loading, error }] = useMutation(TemplateUpdateDocument);
  const form = useForm({
    initialValues: { name: row.name, type: row.type.key, language: fallbackLanguage },
    validate: { name: (name) => (name.trim() === '' ? t('templates.userError.NAME_INVALID') : null) },
  });
  const submit = form.onSubmit(async ({ name, type, language }) => {
    const input = { id: row.id, name: name.trim(), type, fallbackLanguage: language };
    const payload = (await update({ variables: { input } }).catch(() => undefined))?.data?.templateUpdate;
    for (const { code, field } of payload?.userErrors ?? [])
      form.setFieldError(field.includes('type') ? 'type' : 'name', t(`templates.userError.${code}`));
    if (payload?.template) onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label={t('templates.column.name')} data-autofocus {...form.getInputProps('name')} />
        <Select
          label={t('templates.column.type')}
          description={t('templates.field.typeHint')}
          data={data?.emailTypes.map(({ key }) => key) ?? [row.type.key]}
          allowDeselect={false}
          searchable
          {...form.getInputProps('type')}
        />
        <Select
          label={t('templates.detail.fallback')}
          description={t('templates.detail.fallbackHint')}
          data={(['ID', 'EN'] as const).map((value) => ({ value, label: t(`templates.language.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('templates.detail.saveFacts')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
