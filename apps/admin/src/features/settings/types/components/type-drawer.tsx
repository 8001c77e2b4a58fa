import { Drawer, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import type { EmailTypeRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useRangeText } from '../../hooks/use-range-text.ts';
import { fieldOf, NEW_TYPE, type TypeValues, valuesOfType } from '../api/type-values.ts';
import { useSaveType } from '../hooks/use-save-type.ts';
import { TypeFields } from './type-fields.tsx';

interface TypeDrawerProps {
  opened: boolean;
  /** undefined: a new one. */
  type: EmailTypeRowFragment | undefined;
  onClose: () => void;
}

export function TypeDrawer({ opened, type, onClose }: TypeDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={type ? t('settings.types.editNamed', { key: type.key }) : t('settings.types.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TypeForm key={type?.key ?? 'new'} type={type} onDone={onClose} />
    </Drawer>
  );
}

function TypeForm({ type, onDone }: { type: EmailTypeRowFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rangeText = useRangeText();
  const { save, busy, error } = useSaveType(type === undefined);
  const form = useForm<TypeValues>({ initialValues: type ? valuesOfType(type) : NEW_TYPE });
  const submit = form.onSubmit(async (values) => {
    const outcome = await save(values);
    if (!outcome) return;
    for (const { code, field, message } of outcome.userErrors)
      form.setFieldError(
        fieldOf(field) ?? 'key',
        rangeText(message) ?? t(`settings.types.userError.${code}`, { message }),
      );
    if (!outcome.emailType) return;
    notifications.show({ message: t('settings.types.saved', { key: values.key }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TypeFields form={form} isNew={type === undefined} />
        {error ? <ErrorNotice error={error} /> : null}
        {type?.updatedBy ? (
          <Text size="xs" c="dimmed">
            {t('settings.types.changedBy', { name: type.updatedBy.name, at: format.short(type.updatedAt) })}
          </Text>
        ) : null}
        <DialogButtons confirmLabel={t('settings.types.save')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
