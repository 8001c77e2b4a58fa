import { useApolloClient } from '@apollo/client/react';
import { useThrottledValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { CreditNewestLinesDocument, type CreditNewestLinesQueryVariables } from '../../../gql/credits/graphql.ts';

/** A busy account gets many lines a second; they are counted this often, milliseconds. */
const COUNT_EVERY_MS = 1_000;

/**
 * How many lines that match came after the newest that is shown, at most a page of them. `sequence`: number of the
 * latest line of the account; `newest`: of the newest line shown, undefined while loading.
 */
export function useNewLines(
  variables: CreditNewestLinesQueryVariables,
  sequence: number,
  newest: number | undefined,
): number {
  const client = useApolloClient();
  const latest = useThrottledValue(sequence, COUNT_EVERY_MS);
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let current = true;
    const tell = (count: number): void => {
      if (current) setWaiting(count);
    };
    if (newest === undefined || latest <= newest) tell(0);
    else
      client
        .query({ query: CreditNewestLinesDocument, variables, fetchPolicy: 'no-cache' })
        .then(({ data }) => tell(data?.creditTransactions?.nodes.filter(({ number }) => number > newest).length ?? 0))
        // Counted again with the next change.
        .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [client, variables, latest, newest]);
  return waiting;
}
