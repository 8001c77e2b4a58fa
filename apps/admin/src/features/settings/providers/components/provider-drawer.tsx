import { useQuery } from '@apollo/client/react';
import { Drawer, Select, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { ProviderPresetsDocument, type ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { valuesOfPreset, valuesOfProvider } from '../api/provider-values.ts';
import { ProviderForm } from './provider-form.tsx';

interface ProviderDrawerProps {
  opened: boolean;
  /** undefined: a new one. */
  provider: ProviderRowFragment | undefined;
  onClose: () => void;
}

export function ProviderDrawer({ opened, provider, onClose }: ProviderDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={
        provider ? t('settings.providers.form.edit', { name: provider.provider.name }) : t('settings.providers.add')
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {provider ? (
        <ProviderForm
          id={provider.id}
          secretsSet={provider.secretsSet}
          initial={valuesOfProvider(provider)}
          onDone={onClose}
        />
      ) : (
        <NewProvider onDone={onClose} />
      )}
    </Drawer>
  );
}

/** First whose service it is, which fills the rest. */
function NewProvider({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ProviderPresetsDocument);
  const [key, setKey] = useState<string | null>(null);
  const presets = data?.providerPresets ?? [];
  const preset = presets.find((one) => one.key === key);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={56} aria-busy="true" />;
  return (
    <Stack gap="md">
      <Select
        label={t('settings.providers.form.preset')}
        description={t('settings.providers.form.presetHint')}
        placeholder={t('settings.providers.form.choose')}
        data={presets.map((one) => ({ value: one.key, label: one.name }))}
        value={key}
        onChange={setKey}
        allowDeselect={false}
      />
      {preset ? (
        <ProviderForm key={preset.key} secretsSet={[]} initial={valuesOfPreset(preset)} onDone={onDone} />
      ) : null}
    </Stack>
  );
}
