import { useMutation } from '@apollo/client/react';
import { Modal, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { TemplateCreateDocument, TemplatesDocument } from '../../../../gql/templates/graphql.ts';
import { isTemplateKey, keyOfName } from '../api/templates-search.ts';

interface CreateTemplateDialogProps {
  opened: boolean;
  types: readonly string[];
  accountId: string | null;
  onClose: () => void;
}

export function CreateTemplateDialog({ opened, onClose, ...rest }: CreateTemplateDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('templates.list.create')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <CreateForm {...rest} onClose={onClose} /> : null}
    </Modal>
  );
}

const KINDS = ['MJML', 'HTML', 'TEXT'] as const;

function CreateForm({ types, accountId, onClose }: Omit<CreateTemplateDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [create, { loading, error }] = useMutation(TemplateCreateDocument, { refetchQueries: [TemplatesDocument] });
  const form = useForm({
    initialValues: { name: '', key: '', type: null as string | null, kind: 'MJML' },
    validate: {
      name: (name) => (name.trim() === '' ? t('templates.userError.NAME_INVALID') : null),
      key: (key) => (isTemplateKey(key) ? null : t('templates.userError.KEY_INVALID')),
      type: (type) => (type === null ? t('templates.userError.TYPE_UNKNOWN') : null),
    },
  });
  const rename = (name: string): void => {
    const follows = form.values.key === keyOfName(form.values.name);
    form.setValues({ name, ...(follows ? { key: keyOfName(name) } : {}) });
  };
  const submit = form.onSubmit(async ({ name, key, type, kind }) => {
    const input = {
      name: name.trim(),
      key,
      type: type ?? '',
      kind: KINDS.find((one) => one === kind) ?? 'MJML',
      accountId,
    };
    const payload = (await create({ variables: { input } }).catch(() => undefined))?.data?.templateCreate;
    for (const { code, field } of payload?.userErrors ?? [])
      form.setFieldError(
        ['key', 'type'].find((one) => field.includes(one)) ?? 'name',
        t(`templates.userError.${code}`),
      );
    if (!payload?.template) return;
    onClose();
    await navigate({ to: '/templates/$id/edit', params: { id: payload.template.id } });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('templates.column.name')}
          data-autofocus
          {...form.getInputProps('name')}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <TextInput
          label={t('templates.field.key')}
          description={t('templates.field.keyHint')}
          {...form.getInputProps('key')}
        />
        <Select
          label={t('templates.column.type')}
          description={t('templates.field.typeHint')}
          data={[...types]}
          searchable
          {...form.getInputProps('type')}
        />
        <div>
          <Text size="sm" fw={500} id="kind">
            {t('templates.field.kind')}
          </Text>
          <SegmentedControl
            aria-labelledby="kind"
            fullWidth
            {...form.getInputProps('kind')}
            data={KINDS.map((value) => ({ value, label: t(`templates.kind.${value}`) }))}
          />
        </div>
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('templates.list.createSubmit')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
