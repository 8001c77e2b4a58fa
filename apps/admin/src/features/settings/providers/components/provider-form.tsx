import { NumberInput, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useRangeText } from '../../hooks/use-range-text.ts';
import { fieldOf, type ProviderValues, secretName } from '../api/provider-values.ts';
import { useSaveProvider } from '../hooks/use-save-provider.ts';
import { HttpFields } from './http-fields.tsx';
import { SmtpFields } from './smtp-fields.tsx';

interface ProviderFormProps {
  /** undefined: a new one. */
  id?: string;
  secretsSet: readonly string[];
  initial: ProviderValues;
  onDone: () => void;
}

export function ProviderForm({ id, secretsSet, initial, onDone }: ProviderFormProps) {
  const { t } = useTranslation();
  const { save, busy, error } = useSaveProvider(id);
  const rangeText = useRangeText();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<ProviderValues>({
    initialValues: initial,
    validate: { name: (name) => (name.trim() === '' ? t('settings.providers.userError.NAME_INVALID') : null) },
  });
  const { kind } = form.values;
  const secretIsSet = secretsSet.includes(secretName[kind]);
  const submit = form.onSubmit(async (values) => {
    setRefusal(undefined);
    const outcome = await save(values);
    if (!outcome) return;
    for (const { code, field, message } of outcome.userErrors) {
      const at = fieldOf(field);
      const text = (at && rangeText(message)) ?? t(`settings.providers.userError.${code}`, { message });
      if (at) form.setFieldError(at, text);
      else setRefusal(text);
    }
    if (!outcome.provider) return;
    notifications.show({ message: t('settings.providers.form.saved', { name: values.name }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label={t('settings.providers.form.name')} {...form.getInputProps('name')} />
        {kind === 'SMTP' ? <SmtpFields form={form} /> : <HttpFields form={form} />}
        <PasswordInput
          label={t(`settings.providers.form.secret.${secretName[kind]}`)}
          description={t(secretIsSet ? 'settings.providers.form.secretKept' : 'settings.providers.form.secretHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('settings.providers.form.showSecret') }}
          {...form.getInputProps('secret')}
        />
        <NumberInput
          label={t('settings.providers.form.ratePerSecond')}
          description={t('settings.providers.form.ratePerSecondHint')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('ratePerSecond')}
        />
        <NumberInput
          label={t('settings.providers.form.dailyQuota')}
          description={t('settings.providers.form.dailyQuotaHint')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('dailyQuota')}
        />
        {refusal === undefined ? null : (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {refusal}
          </Text>
        )}
        {error ? <ErrorNotice error={error} /> : null}
        {id === undefined ? (
          <Text size="sm" c="dimmed">
            {t('settings.providers.form.disabledFirst')}
          </Text>
        ) : null}
        <DialogButtons confirmLabel={t('settings.providers.form.save')} busy={busy} onCancel={onDone} />
      </Stack>
    </form>
  );
}
