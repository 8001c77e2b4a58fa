import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { SenderDomainRowFragment } from '../../../../gql/settings/graphql.ts';
import { useDomainActions } from '../hooks/use-domain-actions.ts';

/** The host that links in mails begin with. */
export function TrackingHostForm({ domain }: { domain: SenderDomainRowFragment }) {
  const { t } = useTranslation();
  const { setTrackingHost, updating } = useDomainActions();
  const form = useForm({
    initialValues: { trackingHost: domain.trackingHost ?? '' },
    validate: { trackingHost: (host) => (host.trim() === '' ? t('settings.domains.hostEmpty') : null) },
  });
  const save = async (host: string | null): Promise<void> => {
    const payload = await setTrackingHost(domain.id, host);
    for (const { code } of payload?.userErrors ?? [])
      form.setFieldError('trackingHost', t(`settings.domains.hostError.${code}`, { domain: domain.domain }));
    if (!payload?.senderDomain) return;
    form.setValues({ trackingHost: host ?? '' });
    notifications.show({ message: t(host === null ? 'settings.domains.hostRemoved' : 'settings.domains.hostSaved') });
  };
  return (
    <form onSubmit={form.onSubmit(({ trackingHost }) => save(trackingHost.trim()))} noValidate>
      <Stack gap="xs">
        <Title order={3} fz="md">
          {t('settings.domains.host')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('settings.domains.hostText', { domain: domain.domain })}
        </Text>
        <TextInput
          label={t('settings.domains.hostLabel')}
          placeholder={`link.${domain.domain}`}
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps('trackingHost')}
        />
        <Group gap="xs">
          <Button type="submit" variant="default" size="sm" loading={updating}>
            {t('settings.domains.hostSave')}
          </Button>
          {domain.trackingHost ? (
            <Button variant="subtle" size="sm" disabled={updating} onClick={() => void save(null)}>
              {t('settings.domains.hostRemove')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}
