import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import {
  ProviderDeleteDocument,
  ProviderDetailsDocument,
  ProviderRecoverDocument,
  ProviderRowFragmentDoc,
  ProvidersReorderDocument,
  ProviderTestDocument,
  ProviderUpdateDocument,
} from '../../../../gql/settings/graphql.ts';

/** Everything that is one click on a provider. Each answers whether it was done. */
export function useProviderActions(id: string) {
  const { t } = useTranslation();
  const tell = useProblemNotice();
  const reread = { refetchQueries: [ProviderDetailsDocument], onError: tell };
  const [test, testing] = useMutation(ProviderTestDocument, { onError: tell });
  const [update, updating] = useMutation(ProviderUpdateDocument, reread);
  const [remove, removing] = useMutation(ProviderDeleteDocument, reread);
  const [recover, recovering] = useMutation(ProviderRecoverDocument, { onError: tell });

  const probe = async (): Promise<void> => {
    const { data } = await test({ variables: { input: { id } } });
    const row = data?.providerTest.provider;
    if (!row) return;
    const { health, provider } = getFragmentData(ProviderRowFragmentDoc, row);
    const passed = health.testPassed === true;
    notifications.show({
      color: passed ? 'green' : 'red',
      title: t(passed ? 'settings.providers.test.passed' : 'settings.providers.test.failed', { name: provider.name }),
      message: health.testText ?? '',
    });
  };

  return {
    probe,
    /** Id of the test mail; undefined when it was not accepted. */
    sendTestMail: async (to: string): Promise<string | undefined> =>
      (await test({ variables: { input: { id, to } } })).data?.providerTest.emailLog?.id,
    setEnabled: async (enabled: boolean): Promise<boolean> =>
      Boolean((await update({ variables: { input: { id, enabled } } })).data?.providerUpdate.provider),
    remove: async (): Promise<boolean> => {
      const payload = (await remove({ variables: { input: { id } } })).data?.providerDelete;
      const [refusal] = payload?.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`settings.providers.userError.${refusal.code}`) });
      return payload?.deletedId != null;
    },
    recover: async (): Promise<boolean> =>
      Boolean((await recover({ variables: { input: { id } } })).data?.providerRecover.provider),
    testing: testing.loading,
    busy: updating.loading || removing.loading || recovering.loading,
  };
}

/** Sets the standard order; the list shows it before the server has answered. */
export function useProviderOrder() {
  const tell = useProblemNotice();
  const [reorder, { loading }] = useMutation(ProvidersReorderDocument, {
    onError: tell,
    refetchQueries: [ProviderDetailsDocument],
  });
  const setOrder = (ids: string[]): void => {
    const providers = ids.map((id, index) => ({ __typename: 'ProviderDetail' as const, id, position: index + 1 }));
    void reorder({
      variables: { input: { ids } },
      optimisticResponse: {
        __typename: 'Mutation',
        providersReorder: { __typename: 'ProvidersReorderPayload' as const, providers, userErrors: [] },
      },
    });
  };
  return { setOrder, busy: loading };
}
