import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  SenderDefaultSetDocument,
  SenderIdentityAddDocument,
  SenderIdentityRemoveDocument,
  SenderIdentityVouchDocument,
  SendersDocument,
} from '../../../../gql/settings/graphql.ts';

/** What can be done with senders of an account; each answers whether it was done. */
export function useSenderActions(accountId: string | null) {
  const { t } = useTranslation();
  const options = { refetchQueries: [SendersDocument], onError: useProblemNotice() };
  const [add, adding] = useMutation(SenderIdentityAddDocument, options);
  const [vouch, vouching] = useMutation(SenderIdentityVouchDocument, options);
  const [remove, removing] = useMutation(SenderIdentityRemoveDocument, options);
  const [setDefault, setting] = useMutation(SenderDefaultSetDocument, options);
  return {
    add: async (sender: { name: string; address: string }) =>
      (await add({ variables: { input: { ...sender, accountId } } })).data?.senderIdentityAdd,
    /** Mails the link anew. */
    mailAgain: async ({ name, address }: { name: string; address: string }): Promise<void> => {
      const { data } = await add({ variables: { input: { name, address, accountId } } });
      if (data?.senderIdentityAdd.senderIdentity)
        notifications.show({ message: t('settings.senders.mailed', { address }) });
    },
    vouch: async (id: string): Promise<boolean> =>
      (await vouch({ variables: { input: { id } } })).data?.senderIdentityVouch.senderIdentity != null,
    remove: async (id: string): Promise<boolean> =>
      (await remove({ variables: { input: { id } } })).data?.senderIdentityRemove.removedId != null,
    setDefault: async (type: string, senderIdentityId: string | null): Promise<void> => {
      const { data } = await setDefault({ variables: { input: { accountId, type, senderIdentityId } } });
      const [refusal] = data?.senderDefaultSet.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`settings.senders.userError.${refusal.code}`) });
    },
    busy: adding.loading || vouching.loading || removing.loading || setting.loading,
  };
}
