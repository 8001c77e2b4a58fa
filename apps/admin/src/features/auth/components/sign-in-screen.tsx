import { useMutation } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextLink } from '../../../components/links.tsx';
import { SessionCreateDocument } from '../../../gql/graphql.ts';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { useEnter } from '../hooks/use-enter.ts';

const route = getRouteApi('/public/sign-in');

export function SignInScreen() {
  const { t } = useTranslation();
  const { redirect } = route.useSearch();
  const enter = useEnter();
  useDocumentTitle(`${t('auth.signIn.title')} · Merpati`);
  const [signIn, { loading, error, data }] = useMutation(SessionCreateDocument, { errorPolicy: 'none' });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (isEmailAddress(value) ? null : t('auth.invalidEmail')),
      password: (value) => (value === '' ? t('auth.required') : null),
    },
  });
  const refusal = data?.sessionCreate.userErrors[0];
  const submit = form.onSubmit(async ({ email, password }) => {
    const result = await signIn({ variables: { input: { email: email.trim(), password } } }).catch(() => undefined);
    if (result?.data?.sessionCreate.viewer) await enter(redirect);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Title order={1}>{t('auth.signIn.title')}</Title>
        {error ? <ErrorNotice error={error} /> : null}
        {refusal ? (
          <Alert color="red" role="alert" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
            {t(`auth.userError.${refusal.code}`)}
          </Alert>
        ) : null}
        <TextInput
          label={t('auth.signIn.email')}
          type="email"
          autoComplete="username"
          autoFocus
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('auth.signIn.password')}
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={loading} fullWidth>
          {t('auth.signIn.submit')}
        </Button>
        <TextLink to="/forgot-password" size="sm">
          {t('auth.signIn.forgot')}
        </TextLink>
      </Stack>
    </form>
  );
}
