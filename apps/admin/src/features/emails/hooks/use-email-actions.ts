import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  EmailCancelDocument,
  type EmailCancelErrorCode,
  EmailRetryDocument,
  type EmailRetryErrorCode,
} from '../../../gql/graphql.ts';

/** Retry and cancel. Both answer whether it was done; the changed message reaches the screen through the cache. */
export function useEmailActions(id: string) {
  const { t } = useTranslation();
  const [retryEmail, retryState] = useMutation(EmailRetryDocument);
  const [cancelEmail, cancelState] = useMutation(EmailCancelDocument);

  const refuse = (code: EmailRetryErrorCode | EmailCancelErrorCode): false => {
    notifications.show({ color: 'red', message: t(`emails.userError.${code}`) });
    return false;
  };

  const retry = async (acceptPossibleDuplicate: boolean): Promise<boolean> => {
    const result = await retryEmail({ variables: { input: { id, acceptPossibleDuplicate } } }).catch(() => undefined);
    const refusal = result?.data?.emailRetry.userErrors[0];
    if (refusal) return refuse(refusal.code);
    return result?.data?.emailRetry.emailLog != null;
  };

  const cancel = async (): Promise<boolean> => {
    const result = await cancelEmail({ variables: { input: { id } } }).catch(() => undefined);
    const refusal = result?.data?.emailCancel.userErrors[0];
    if (refusal) return refuse(refusal.code);
    return result?.data?.emailCancel.emailLog != null;
  };

  return {
    retry,
    cancel,
    busy: retryState.loading || cancelState.loading,
    error: retryState.error ?? cancelState.error,
  };
}
