import { NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ProviderValues } from '../api/provider-values.ts';

/** Settings of providers that are spoken to over HTTP; empty means the vendor's own. */
export function HttpFields({ form }: { form: UseFormReturnType<ProviderValues> }) {
  const { t } = useTranslation();
  const { kind } = form.values;
  const own = t('settings.providers.form.vendorsOwn');
  return (
    <>
      <TextInput
        label={t('settings.providers.form.baseUrl')}
        placeholder={own}
        inputMode="url"
        {...form.getInputProps('baseUrl')}
      />
      {kind === 'MAILKETING_V2' ? (
        <>
          <TextInput
            label={t('settings.providers.form.sendPath')}
            placeholder="/send"
            {...form.getInputProps('sendPath')}
          />
          <TextInput
            label={t('settings.providers.form.creditsPath')}
            placeholder="/credits"
            {...form.getInputProps('creditsPath')}
          />
          <Select
            label={t('settings.providers.form.authStyle')}
            data={[
              { value: 'X_API_TOKEN', label: 'X-Api-Token' },
              { value: 'BEARER', label: 'Authorization: Bearer' },
            ]}
            allowDeselect={false}
            {...form.getInputProps('authStyle')}
          />
        </>
      ) : null}
      {kind === 'BREVO' ? (
        <TextInput
          label={t('settings.providers.form.idempotencyKeyName')}
          description={t('settings.providers.form.idempotencyKeyNameHint')}
          {...form.getInputProps('idempotencyKeyName')}
        />
      ) : null}
      <NumberInput
        label={t('settings.providers.form.connections')}
        placeholder="20"
        min={1}
        max={100}
        allowDecimal={false}
        {...form.getInputProps('connections')}
      />
      <NumberInput
        label={t('settings.providers.form.answerTimeoutMs')}
        placeholder="30000"
        min={100}
        allowDecimal={false}
        {...form.getInputProps('answerTimeoutMs')}
      />
    </>
  );
}
