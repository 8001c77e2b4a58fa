import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import type { TemplateRowFragment } from '../../../../gql/templates/graphql.ts';
import { isTemplateKey } from '../api/templates-search.ts';
import { useTemplateActions } from '../hooks/use-template-actions.ts';

interface DuplicateDialogProps {
  template: TemplateRowFragment | undefined;
  accountId: string | null;
  onClose: () => void;
}

/** A copy to write on; one of an inherited template keeps the key, so that it takes its place. */
export function DuplicateDialog({ template, accountId, onClose }: DuplicateDialogProps) {
  const { t } = useTranslation();
  const inherited = template?.inherited === true;
  return (
    <Modal
      opened={template !== undefined}
      onClose={onClose}
      title={t(inherited ? 'templates.list.overrideTitle' : 'templates.list.duplicateTitle', {
        name: template?.name ?? '',
      })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {template ? <DuplicateForm template={template} accountId={accountId} onClose={onClose} /> : null}
    </Modal>
  );
}

function DuplicateForm({ template, accountId, onClose }: DuplicateDialogProps & { template: TemplateRowFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { duplicate, busy } = useTemplateActions();
  const { id, inherited } = template;
  const form = useForm({
    initialValues: inherited
      ? { key: template.key, name: template.name }
      : { key: `${template.key}-2`, name: t('templates.list.copyOf', { name: template.name }) },
    validate: {
      name: (name) => (name.trim() === '' ? t('templates.userError.NAME_INVALID') : null),
      key: (key) => (isTemplateKey(key) ? null : t('templates.userError.KEY_INVALID')),
    },
  });
  const submit = form.onSubmit(async ({ key, name }) => {
    const payload = await duplicate({ id, key, name: name.trim(), accountId });
    for (const { code, field } of payload?.userErrors ?? [])
      form.setFieldError(field.includes('key') ? 'key' : 'name', t(`templates.userError.${code}`));
    if (!payload?.template) return;
    onClose();
    await navigate({ to: '/templates/$id/edit', params: { id: payload.template.id } });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {inherited ? <Text size="sm">{t('templates.list.overrideText')}</Text> : null}
        <TextInput label={t('templates.column.name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('templates.field.key')}
          description={t(inherited ? 'templates.list.overrideKey' : 'templates.field.keyHint')}
          {...form.getInputProps('key')}
        />
        <DialogButtons
          confirmLabel={t(inherited ? 'templates.list.override' : 'templates.list.duplicate')}
          busy={busy}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
