import { useMutation } from '@apollo/client/react';
import { Button, Group, Select, SimpleGrid, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { LeadCreateDocument, type LeadCreateErrorCode, type LeadCreateMutation } from '../../../gql/leads/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { leadName } from '../api/lead-name.ts';
import { useLeadOptions } from '../api/use-lead-options.ts';
import { CustomFieldInputs } from './custom-field-inputs.tsx';

interface Values {
  name: string;
  email: string;
  whatsapp: string;
  language: string | null;
  tags: string[];
  stageId: string | null;
  consentProof: string;
  fields: Record<string, string>;
}

const EMPTY: Values = {
  name: '',
  email: '',
  whatsapp: '',
  language: 'id',
  tags: [],
  stageId: null,
  consentProof: '',
  fields: {},
};

/** Where a refusal stands; what belongs to no field stands below the form. */
const FIELD_OF: Partial<Record<LeadCreateErrorCode, keyof Values>> = {
  ADDRESS_NEEDED: 'email',
  EMAIL_TAKEN: 'email',
  WHATSAPP_INVALID: 'whatsapp',
  TAG_INVALID: 'tags',
  STAGE_NOT_FOUND: 'stageId',
  LANGUAGE_INVALID: 'language',
};

export function NewLeadForm({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { stages, fields, tags } = useLeadOptions(accountId);
  const [create, { loading, data }] = useMutation(LeadCreateDocument, { onError: useProblemNotice() });
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      email: (email, { whatsapp }) =>
        email.trim() === ''
          ? whatsapp.trim() === '' && t('leads.refused.ADDRESS_NEEDED')
          : !isEmailAddress(email.trim()) && t('leads.create.emailInvalid'),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const { data: answer } = await create({ variables: { input: inputOf(values, accountId) } });
    const payload = answer?.leadCreate;
    for (const { code } of payload?.userErrors ?? [])
      form.setFieldError(FIELD_OF[code] ?? 'fields', t(`leads.refused.${code}`));
    if (!payload?.lead) return;
    notifications.show({ message: t('leads.create.done') });
    void navigate({ to: '/leads/$id', params: { id: payload.lead.id } });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput label={t('leads.field.name')} data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('leads.field.email')} type="email" {...form.getInputProps('email')} />
          <TextInput
            label={t('leads.field.whatsapp')}
            description={t('leads.create.whatsappHint')}
            type="tel"
            {...form.getInputProps('whatsapp')}
          />
          <Select
            label={t('leads.field.language')}
            description={t('leads.create.languageHint')}
            data={(['id', 'en'] as const).map((value) => ({ value, label: t(`leads.language.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
          <TagsInput
            label={t('leads.field.tags')}
            description={t('leads.detail.tagsHint')}
            data={tags.map(({ name }) => name)}
            {...form.getInputProps('tags')}
          />
          <Select
            label={t('leads.field.stage')}
            description={t('leads.create.stageHint')}
            placeholder={stages[0]?.name ?? ''}
            data={stages.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('stageId')}
          />
          <CustomFieldInputs fields={fields} inputProps={(key) => form.getInputProps(`fields.${key}`)} />
        </SimpleGrid>
        <Textarea
          label={t('leads.field.consentProof')}
          description={t('leads.create.consentHint')}
          maxLength={500}
          autosize
          minRows={2}
          {...form.getInputProps('consentProof')}
        />
        <Existing existing={data?.leadCreate.existing} />
        {typeof form.errors.fields === 'string' ? (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {form.errors.fields}
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button type="submit" loading={loading}>
            {t('leads.create.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The way to the lead that has the address already. */
function Existing({ existing }: { existing: LeadCreateMutation['leadCreate']['existing'] | undefined }) {
  const { t } = useTranslation();
  if (!existing) return null;
  return (
    <Text size="sm" role="status">
      {t('leads.create.existing')}{' '}
      <TextLink to="/leads/$id" params={{ id: existing.id }} size="sm" underline="always">
        {leadName({ whatsapp: null, ...existing })}
      </TextLink>
    </Text>
  );
}

function inputOf(
  { name, email, whatsapp, language, tags, stageId, consentProof, fields }: Values,
  accountId: string | null,
) {
  const filled = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  return {
    accountId,
    name: name.trim() || null,
    email: email.trim() || null,
    whatsapp: whatsapp.trim() || null,
    language,
    tags,
    ...(stageId ? { stageId } : {}),
    consentProof: consentProof.trim() || null,
    fields: filled.map(([key, value]) => ({ key, value: value.trim() })),
  };
}
