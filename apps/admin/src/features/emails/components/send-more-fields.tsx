import { useQuery } from '@apollo/client/react';
import { FileInput, Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmailSendersDocument } from '../../../gql/settings/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { SendValues } from '../api/send-values.ts';

const FIELDS = ['from', 'cc', 'replyTo', 'scheduledAt', 'attachments'] as const satisfies readonly (keyof SendValues)[];

/** What most mails do without, folded away until one of it is wrong. */
export function SendMoreFields({ form }: { form: UseFormReturnType<SendValues> }) {
  const { t } = useTranslation();
  const fold = useRef<HTMLDetailsElement>(null);
  const wrong = FIELDS.some((field) => form.errors[field] !== undefined);
  useEffect(() => {
    if (wrong && fold.current) fold.current.open = true;
  }, [wrong]);
  return (
    <details ref={fold}>
      <Text component="summary" size="sm" fw={600} style={{ cursor: 'pointer' }}>
        {t('settings.message.more.title')}
      </Text>
      <Stack gap="md" mt="md">
        <SenderSelect form={form} />
        <TextInput
          label={t('settings.message.cc')}
          description={t('settings.message.more.ccHint')}
          {...form.getInputProps('cc')}
        />
        <TextInput label={t('settings.message.replyTo')} type="email" {...form.getInputProps('replyTo')} />
        <TextInput
          label={t('settings.message.more.scheduledAt')}
          type="datetime-local"
          description={t('settings.message.more.scheduledAtHint')}
          {...form.getInputProps('scheduledAt')}
        />
        <FileInput
          label={t('settings.message.attachments')}
          description={t('settings.message.more.attachmentsHint')}
          placeholder={t('settings.message.more.choose')}
          multiple
          clearable
          clearButtonProps={{ 'aria-label': t('settings.message.more.clear') }}
          {...form.getInputProps('attachments')}
        />
      </Stack>
    </details>
  );
}

/** Verified senders of the account that the mail is sent as. */
function SenderSelect({ form }: { form: UseFormReturnType<SendValues> }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const { accountId } = form.values;
  const { data } = useQuery(EmailSendersDocument, {
    variables: { accountId },
    skip: superAdmin && accountId === null,
  });
  const senders = (data?.senderIdentities ?? []).filter(({ verifiedAt }) => verifiedAt !== null);
  return (
    <Select
      label={t('settings.message.more.from')}
      placeholder={t('settings.message.more.fromDefault')}
      clearable
      clearButtonProps={{ 'aria-label': t('settings.message.more.fromDefault') }}
      data={senders.map(({ name, address }) => ({ value: address, label: `${name} <${address}>` }))}
      {...form.getInputProps('from')}
    />
  );
}
