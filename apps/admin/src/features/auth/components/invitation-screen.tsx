import { useMutation } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InvitationAcceptDocument } from '../../../gql/graphql.ts';
import { useEnter } from '../hooks/use-enter.ts';
import { NewPasswordForm } from './new-password-form.tsx';

const route = getRouteApi('/public/invitation');

export function InvitationScreen() {
  const { t } = useTranslation();
  const { token } = route.useSearch();
  const enter = useEnter();
  const [accept, { loading, error, data }] = useMutation(InvitationAcceptDocument);
  const submit = async (password: string): Promise<void> => {
    const result = await accept({ variables: { input: { token: token ?? '', password } } }).catch(() => undefined);
    if (result?.data?.invitationAccept.viewer) await enter(undefined);
  };
  return (
    <NewPasswordForm
      title={t('auth.invitation.title')}
      text={t('auth.invitation.text')}
      submitLabel={t('auth.invitation.submit')}
      token={token}
      busy={loading}
      error={error}
      refusal={data?.invitationAccept.userErrors[0]?.code}
      onSubmit={(password) => void submit(password)}
    />
  );
}
