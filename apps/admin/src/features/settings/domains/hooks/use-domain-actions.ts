import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  SenderDomainAddDocument,
  SenderDomainCheckDocument,
  SenderDomainRemoveDocument,
  SenderDomainsDocument,
  SenderDomainUpdateDocument,
} from '../../../../gql/settings/graphql.ts';

/** What can be done with sender domains; undefined when the request itself failed, of which a notice tells. */
export function useDomainActions() {
  const onError = useProblemNotice();
  const listed = { refetchQueries: [SenderDomainsDocument], awaitRefetchQueries: true, onError };
  const [add, adding] = useMutation(SenderDomainAddDocument, listed);
  const [update, updating] = useMutation(SenderDomainUpdateDocument, { onError });
  const [check, checking] = useMutation(SenderDomainCheckDocument, { onError });
  const [remove, removing] = useMutation(SenderDomainRemoveDocument, listed);
  return {
    add: async (accountId: string | null, domain: string) =>
      (await add({ variables: { input: { accountId, domain } } })).data?.senderDomainAdd,
    setTrackingHost: async (id: string, trackingHost: string | null) =>
      (await update({ variables: { input: { id, trackingHost } } })).data?.senderDomainUpdate,
    check: async (id: string) => (await check({ variables: { input: { id } } })).data?.senderDomainCheck,
    remove: async (id: string): Promise<boolean> =>
      (await remove({ variables: { input: { id } } })).data?.senderDomainRemove.removedId != null,
    adding: adding.loading,
    updating: updating.loading,
    checking: checking.loading,
    removing: removing.loading,
  };
}
