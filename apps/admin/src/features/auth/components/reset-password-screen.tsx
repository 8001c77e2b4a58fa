import { useMutation } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PasswordResetDocument } from '../../../gql/graphql.ts';
import { useEnter } from '../hooks/use-enter.ts';
import { NewPasswordForm } from './new-password-form.tsx';

const route = getRouteApi('/public/reset-password');

export function ResetPasswordScreen() {
  const { t } = useTranslation();
  const { token } = route.useSearch();
  const enter = useEnter();
  const [reset, { loading, error, data }] = useMutation(PasswordResetDocument);
  const submit = async (password: string): Promise<void> => {
    const result = await reset({ variables: { input: { token: token ?? '', password } } }).catch(() => undefined);
    if (result?.data?.passwordReset.viewer) await enter(undefined);
  };
  return (
    <NewPasswordForm
      title={t('auth.reset.title')}
      submitLabel={t('auth.reset.submit')}
      token={token}
      busy={loading}
      error={error}
      refusal={data?.passwordReset.userErrors[0]?.code}
      onSubmit={(password) => void submit(password)}
    />
  );
}
