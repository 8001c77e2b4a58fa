import { NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { SmtpSecurity } from '../../../../gql/settings/graphql.ts';
import type { ProviderValues } from '../api/provider-values.ts';

const SECURITIES = ['STARTTLS', 'TLS', 'NONE'] as const satisfies readonly SmtpSecurity[];

export function SmtpFields({ form }: { form: UseFormReturnType<ProviderValues> }) {
  const { t } = useTranslation();
  return (
    <>
      {form.values.preset === 'SES' ? (
        <TextInput
          label={t('settings.providers.form.region')}
          placeholder="ap-southeast-3"
          {...form.getInputProps('region')}
        />
      ) : null}
      <TextInput
        label={t('settings.providers.form.host')}
        placeholder={form.values.preset === 'SES' ? t('settings.providers.form.ofRegion') : 'smtp.toko.example'}
        {...form.getInputProps('host')}
      />
      <NumberInput
        label={t('settings.providers.form.port')}
        min={1}
        max={65_535}
        allowDecimal={false}
        thousandSeparator=""
        {...form.getInputProps('port')}
      />
      <Select
        label={t('settings.providers.form.security')}
        data={SECURITIES.map((value) => ({ value, label: t(`settings.providers.security.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('security')}
      />
      <TextInput
        label={t('settings.providers.form.user')}
        autoComplete="off"
        description={t('settings.providers.form.userHint')}
        {...form.getInputProps('user')}
      />
      <TextInput
        label={t('settings.providers.form.messageIdDomain')}
        description={t('settings.providers.form.messageIdDomainHint')}
        {...form.getInputProps('messageIdDomain')}
      />
      <NumberInput
        label={t('settings.providers.form.bulkConnections')}
        placeholder="10"
        min={1}
        max={50}
        allowDecimal={false}
        {...form.getInputProps('bulkConnections')}
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
