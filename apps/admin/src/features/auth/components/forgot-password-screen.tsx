import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextLink } from '../../../components/links.tsx';
import { PasswordResetRequestDocument } from '../../../gql/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';

export function ForgotPasswordScreen() {
  const { t } = useTranslation();
  useDocumentTitle(`${t('auth.forgot.title')} · Merpati`);
  const [sentTo, setSentTo] = useState<string>();
  const [request, { loading, error }] = useMutation(PasswordResetRequestDocument);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: (value) => (isEmailAddress(value) ? null : t('auth.invalidEmail')) },
  });
  const submit = form.onSubmit(async (values) => {
    const email = values.email.trim();
    const result = await request({ variables: { input: { email } } }).catch(() => undefined);
    if (result?.data) setSentTo(email);
  });
  if (sentTo !== undefined) {
    return (
      <Stack gap="md" role="status">
        <Title order={1}>{t('auth.forgot.doneTitle')}</Title>
        <Text>{t('auth.forgot.done', { email: sentTo })}</Text>
        <TextLink to="/sign-in">{t('auth.forgot.back')}</TextLink>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Title order={1}>{t('auth.forgot.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('auth.forgot.text')}
        </Text>
        {error ? <ErrorNotice error={error} /> : null}
        <TextInput
          label={t('auth.signIn.email')}
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={loading} fullWidth>
          {t('auth.forgot.submit')}
        </Button>
        <TextLink to="/sign-in" size="sm">
          {t('auth.forgot.back')}
        </TextLink>
      </Stack>
    </form>
  );
}
