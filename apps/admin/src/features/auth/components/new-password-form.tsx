import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';

/** Shortest password the API accepts, characters. */
const MIN_LENGTH = 12;

interface NewPasswordFormProps {
  title: string;
  text?: string;
  submitLabel: string;
  /** Absent when the address was opened without one. */
  token: string | undefined;
  busy: boolean;
  error: unknown;
  refusal: 'LINK_INVALID' | 'PASSWORD_TOO_SHORT' | undefined;
  onSubmit: (password: string) => void;
}

/** Set a password: after an invitation and after a reset. */
export function NewPasswordForm(props: NewPasswordFormProps) {
  const { title, text, submitLabel, token, busy, error, refusal, onSubmit } = props;
  const { t } = useTranslation();
  useDocumentTitle(`${title} · Merpati`);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (value) => (value.length < MIN_LENGTH ? t('auth.newPassword.tooShort') : null) },
  });
  if (token === undefined) {
    return (
      <Stack gap="md">
        <Title order={1}>{title}</Title>
        <Text>{t('auth.noToken')}</Text>
        <ButtonLink to="/sign-in" variant="default">
          {t('auth.forgot.back')}
        </ButtonLink>
      </Stack>
    );
  }
  return (
    <form onSubmit={form.onSubmit(({ password }) => onSubmit(password))} noValidate>
      <Stack gap="md">
        <Title order={1}>{title}</Title>
        {text === undefined ? null : <Text c="dimmed">{text}</Text>}
        {error ? <ErrorNotice error={error} /> : null}
        {refusal === undefined ? null : (
          <Alert color="red" role="alert" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
            {t(`auth.userError.${refusal}`)}
          </Alert>
        )}
        <PasswordInput
          label={t('auth.newPassword.label')}
          description={t('auth.newPassword.hint')}
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={busy} fullWidth>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
