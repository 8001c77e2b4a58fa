import { Group, NumberInput, PasswordInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ChannelValues } from '../api/channel-values.ts';

interface FieldsProps {
  form: UseFormReturnType<ChannelValues>;
  /** True when a secret is kept already; it is never shown. */
  secretSet: boolean;
}

const SECURITIES = ['starttls', 'tls', 'none'] as const;

export function SlackFields({ form, secretSet }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      label={t('operations.alerts.channel.webhookUrl')}
      description={t(secretSet ? 'operations.alerts.channel.secretKept' : 'operations.alerts.channel.webhookUrlHint')}
      placeholder="https://hooks.slack.com/services/…"
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': t('operations.alerts.channel.showTyped') }}
      {...form.getInputProps('webhookUrl')}
    />
  );
}

export function EmailFields({ form, secretSet }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        label={t('operations.alerts.channel.recipients')}
        description={t('operations.alerts.channel.recipientsHint')}
        autosize
        minRows={2}
        {...form.getInputProps('recipients')}
      />
      <Switch
        label={t('operations.alerts.channel.ownServer')}
        description={t('operations.alerts.channel.ownServerHint')}
        {...form.getInputProps('ownServer', { type: 'checkbox' })}
      />
      {form.values.ownServer ? (
        <>
          <Group grow align="flex-start">
            <TextInput label={t('operations.alerts.channel.host')} {...form.getInputProps('host')} />
            <NumberInput
              label={t('operations.alerts.channel.port')}
              placeholder="587"
              min={1}
              max={65_535}
              allowDecimal={false}
              {...form.getInputProps('port')}
            />
          </Group>
          <Select
            label={t('operations.alerts.channel.security')}
            data={SECURITIES.map((value) => ({ value, label: t(`operations.alerts.channel.securities.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('security')}
          />
          <TextInput label={t('operations.alerts.channel.user')} autoComplete="off" {...form.getInputProps('user')} />
          <PasswordInput
            label={t('operations.alerts.channel.password')}
            description={t(
              secretSet ? 'operations.alerts.channel.secretKept' : 'operations.alerts.channel.passwordHint',
            )}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('operations.alerts.channel.showTyped') }}
            {...form.getInputProps('password')}
          />
          <TextInput
            label={t('operations.alerts.channel.fromAddress')}
            description={t('operations.alerts.channel.fromAddressHint')}
            type="email"
            {...form.getInputProps('from')}
          />
        </>
      ) : null}
    </>
  );
}
