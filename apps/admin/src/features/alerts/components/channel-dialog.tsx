import { useMutation } from '@apollo/client/react';
import { Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  AlertChannelSaveDocument,
  AlertChannelsDocument,
  type ChannelRowFragment,
} from '../../../gql/operations/graphql.ts';
import { addressesIn, inputOf, valuesOf } from '../api/channel-values.ts';
import { SEVERITIES } from '../api/severity-tone.ts';
import { EmailFields, SlackFields } from './channel-fields.tsx';

interface ChannelDialogProps {
  /** The channel to change; undefined: a new one. */
  channel: ChannelRowFragment | undefined;
  opened: boolean;
  onClose: () => void;
}

const MAX_NAME = 80;
const KINDS = ['SLACK', 'EMAIL'] as const;
const LANGUAGES = ['INDONESIAN', 'ENGLISH'] as const;

export function ChannelDialog({ channel, opened, onClose }: ChannelDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={
        channel ? t('operations.alerts.channel.editNamed', { name: channel.name }) : t('operations.alerts.channel.add')
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <ChannelForm channel={channel} onDone={onClose} /> : null}
    </Modal>
  );
}

function useChannelForm(channel: ChannelRowFragment | undefined) {
  const { t } = useTranslation();
  const missing = t('operations.alerts.channel.missing');
  return useForm({
    initialValues: valuesOf(channel),
    validate: {
      name: (name) => (name.trim() ? null : missing),
      webhookUrl: (url, { kind }) => (kind === 'SLACK' && !channel && !url.trim() ? missing : null),
      recipients: (text, { kind }) => (kind === 'EMAIL' && addressesIn(text).length === 0 ? missing : null),
      host: (host, { kind, ownServer }) => (kind === 'EMAIL' && ownServer && !host.trim() ? missing : null),
    },
  });
}

function ChannelForm({ channel, onDone }: { channel: ChannelRowFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const form = useChannelForm(channel);
  const [save, { loading }] = useMutation(AlertChannelSaveDocument, {
    refetchQueries: [AlertChannelsDocument],
    onError: useProblemNotice(),
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await save({ variables: { input: inputOf(values, channel?.id) } });
    for (const { code, field } of data?.alertChannelSave.userErrors ?? []) {
      const place = (field ?? []).findLast((part) => part in form.values) ?? 'name';
      form.setFieldError(place, t(`operations.alerts.channel.userError.${code}`));
    }
    if (!data?.alertChannelSave.alertChannel) return;
    notifications.show({ message: t('operations.alerts.channel.saved', { name: values.name }) });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Select
          label={t('operations.alerts.channel.kind')}
          data={KINDS.map((value) => ({ value, label: t(`operations.alerts.channel.kinds.${value}`) }))}
          allowDeselect={false}
          disabled={channel !== undefined}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('operations.alerts.channel.name')}
          maxLength={MAX_NAME}
          data-autofocus
          {...form.getInputProps('name')}
        />
        {form.values.kind === 'SLACK' ? (
          <SlackFields form={form} secretSet={channel?.secretsSet.includes('webhookUrl') ?? false} />
        ) : (
          <EmailFields form={form} secretSet={channel?.secretsSet.includes('password') ?? false} />
        )}
        <Group grow align="flex-start">
          <Select
            label={t('operations.alerts.channel.minSeverity')}
            data={SEVERITIES.map((value) => ({ value, label: t(`operations.alerts.severity.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('minSeverity')}
          />
          <Select
            label={t('operations.alerts.channel.language')}
            data={LANGUAGES.map((value) => ({ value, label: t(`operations.alerts.channel.languages.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
        </Group>
        <Switch
          label={t('operations.alerts.channel.escalationOnly')}
          description={t('operations.alerts.channel.escalationOnlyHint')}
          {...form.getInputProps('escalationOnly', { type: 'checkbox' })}
        />
        <Switch
          label={t('operations.alerts.channel.enabled')}
          {...form.getInputProps('enabled', { type: 'checkbox' })}
        />
        <DialogButtons confirmLabel={t('operations.alerts.channel.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
