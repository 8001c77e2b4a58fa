import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { RefusalText } from '../../../components/refusal-text.tsx';
import type { EmailOptionsQuery } from '../../../gql/graphql.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useSession } from '../../../lib/session/use-session.ts';
import { exampleOf } from '../api/send-examples.ts';
import { checkSend, fieldOf, NOTHING_MORE, type SendValues, toAttachment, toSendInput } from '../api/send-values.ts';
import { useSendEmail } from '../hooks/use-send-email.ts';
import { SendMoreFields } from './send-more-fields.tsx';
import { VariablesInput } from './variables-input.tsx';

type EmailTypes = EmailOptionsQuery['emailTypes'];

const FIRST_TYPE = 'order.paid';

function contentOf(type: string, language: Language): Pick<SendValues, 'subject' | 'html' | 'text' | 'variables'> {
  const { variables, ...content } = exampleOf(type, language);
  return { ...content, variables: JSON.stringify(variables, null, 2) };
}

export function SendForm({ types }: { types: EmailTypes }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useSendEmail();
  const [refusal, setRefusal] = useState<{ code: string; text: string }>();
  const { form, chooseType, superAdmin } = useSendForm(types);
  const type = types.find(({ key }) => key === form.values.type);

  const submit = form.onSubmit(async (values) => {
    setRefusal(undefined);
    const files = await Promise.all(values.attachments.map(toAttachment));
    const outcome = await send.submit(toSendInput(values, files));
    if ('id' in outcome) {
      await navigate({ to: '/emails/$id', params: { id: outcome.id } });
      return;
    }
    if (!('userErrors' in outcome)) return;
    for (const { field, code, message } of outcome.userErrors) {
      const text = t(`send.userError.${code}`, { message });
      const at = fieldOf(field);
      if (at) form.setFieldError(at, text);
      else setRefusal({ code, text });
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {superAdmin ? (
          <AccountSelect
            label={t('send.field.account')}
            withAsterisk
            value={form.values.accountId}
            error={form.errors.accountId}
            onChange={(accountId) => form.setValues({ accountId, from: null })}
          />
        ) : null}
        <Select
          label={t('send.field.type')}
          description={
            type &&
            t('send.typeHint', {
              category: t(`common.category.${type.category}`),
              queue: t(`common.queue.${type.queue}`),
              count: type.maxAttempts,
            })
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={types.map(({ key }) => key)}
          allowDeselect={false}
          value={form.values.type}
          error={form.errors.type}
          onChange={chooseType}
        />
        <TextInput
          label={t('send.field.to')}
          type="email"
          placeholder="ok@toko.example"
          {...form.getInputProps('to')}
        />
        {form.values.from === null ? <FromLine accountId={form.values.accountId} /> : null}
        <TextInput label={t('send.field.subject')} {...form.getInputProps('subject')} />
        <Textarea
          label="HTML"
          autosize
          minRows={4}
          maxRows={16}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
          {...form.getInputProps('html')}
        />
        <Textarea
          label={t('send.field.text')}
          description={t('send.textHint')}
          autosize
          minRows={3}
          maxRows={12}
          {...form.getInputProps('text')}
        />
        <VariablesInput
          value={form.values.variables}
          error={form.errors.variables}
          onChange={(json) => form.setFieldValue('variables', json)}
        />
        <SendMoreFields form={form} />
        {refusal === undefined ? null : <RefusalText {...refusal} accountId={form.values.accountId} />}
        {send.error ? <ErrorNotice error={send.error} /> : null}
        <Group>
          <Button type="submit" loading={send.busy}>
            {t('send.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The form with an example in it; choosing another type swaps the example as long as nobody wrote over it. */
function useSendForm(types: EmailTypes) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { viewer } = useSession();
  const superAdmin = viewer?.role === 'SUPER_ADMIN';
  const first = types.find(({ key }) => key === FIRST_TYPE)?.key ?? types[0]?.key ?? null;
  const form = useForm<SendValues>({
    initialValues: {
      accountId: null,
      type: first,
      to: '',
      ...contentOf(first ?? FIRST_TYPE, language),
      ...NOTHING_MORE,
    },
    validate: (values) =>
      Object.fromEntries(
        Object.entries(checkSend(values, superAdmin)).map(([field, problem]) => [field, t(`send.problem.${problem}`)]),
      ),
  });
  const chooseType = (type: string | null): void => {
    if (type === null) return;
    const before = contentOf(form.values.type ?? FIRST_TYPE, language);
    const untouched = before.html === form.values.html && before.text === form.values.text;
    form.setValues({ type, ...(untouched ? contentOf(type, language) : {}) });
  };
  return { form, chooseType, superAdmin };
}

/** Who the mail will come from. A super admin sees it after choosing the account. */
function FromLine({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const account = viewer?.account;
  if (!account) return accountId === null ? null : <Hint>{t('send.fromAccount')}</Hint>;
  return <Hint>{t('send.from', { name: account.senderName, email: account.senderEmail })}</Hint>;
}

function Hint({ children }: { children: string }) {
  return (
    <Text size="sm" c="dimmed" mt={-8}>
      {children}
    </Text>
  );
}
