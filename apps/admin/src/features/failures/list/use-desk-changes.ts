import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { FailuresChangedDocument, type FailuresChangedSubscription } from '../../../gql/operations/graphql.ts';

type Counts = FailuresChangedSubscription['failedOperationsChanged'];

/** How many there are now, and whether that is another number than when the list was read last. */
export function useDeskChanges() {
  const [read, setRead] = useState<Counts>();
  const { data } = useSubscription(FailuresChangedDocument, {
    // What is told at once is what the list, read at the same time, shows.
    onData: ({ data: told }) => setRead((before) => before ?? told.data?.failedOperationsChanged),
  });
  const counts = data?.failedOperationsChanged;
  const changed =
    counts !== undefined &&
    read !== undefined &&
    (counts.openCount !== read.openCount || counts.retryingCount !== read.retryingCount);
  return { counts, changed, seen: () => setRead(counts) };
}
