import { useApolloClient, useSubscription } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { getFragmentData } from '../../gql/operations/fragment-masking.ts';
import { BulkProgressedDocument, type BulkRowFragment, BulkRowFragmentDoc } from '../../gql/operations/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useBulkKindText } from './use-bulk-kind-text.ts';

/** What a bulk operation changes. */
const LISTS = ['Failures', 'FailureGroups', 'UnknownEmails', 'Leads', 'LeadOptions', 'LeadImport'];

/** Follows one that runs, says when it is done, and has the lists read again then. */
export function useBulkProgress(known: BulkRowFragment, begunHere: boolean): BulkRowFragment {
  const { t } = useTranslation();
  const format = useFormat();
  const kindText = useBulkKindText();
  const client = useApolloClient();
  const { data } = useSubscription(BulkProgressedDocument, {
    variables: { id: known.id },
    skip: known.state !== 'RUNNING',
  });
  const told = data && getFragmentData(BulkRowFragmentDoc, data.bulkOperationProgressed.bulkOperation);
  const bulk = told && told.id === known.id && told.sequence > known.sequence ? told : known;
  const before = useRef(begunHere ? 'RUNNING' : bulk.state);
  useEffect(() => {
    if (before.current === bulk.state) return;
    const ended = before.current === 'RUNNING';
    before.current = bulk.state;
    if (!ended) return;
    notifications.show({
      color: bulk.state === 'FAILED' ? 'red' : 'teal',
      title: kindText(bulk.kind),
      message: t(`operations.bulk.ended.${bulk.state}`, { done: format.number(bulk.succeeded) }),
    });
    // A list that cannot be read shows that on its own place.
    client
      .refetchQueries({
        include: 'active',
        onQueryUpdated: ({ queryName }) => queryName !== undefined && LISTS.includes(queryName),
      })
      .catch(() => undefined);
  }, [bulk, kindText, t, format, client]);
  return bulk;
}
