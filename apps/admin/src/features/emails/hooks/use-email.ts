import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo } from 'react';
import { EmailLogDocument, LifeLineUpdatedDocument } from '../../../gql/graphql.ts';

/** Around the moment of queueing, so that the subscription hears of this message and hardly any other, milliseconds. */
const AROUND_MS = 1_000;

/** One message, kept current by its own events: the event carries all that the screen shows, so no request follows it. */
export function useEmail(id: string) {
  const { data, error, loading, refetch } = useQuery(EmailLogDocument, { variables: { id } });
  const message = data?.emailLog ?? undefined;
  const [to, queuedAt] = [message?.to, message?.queuedAt];
  const filter = useMemo(() => {
    if (to === undefined || queuedAt === undefined) return {};
    const middle = Date.parse(queuedAt);
    return {
      to,
      from: new Date(middle - AROUND_MS).toISOString(),
      until: new Date(middle + AROUND_MS).toISOString(),
    };
  }, [to, queuedAt]);
  const live = useSubscription(LifeLineUpdatedDocument, {
    variables: { filter },
    skip: to === undefined,
    ignoreResults: true,
  });
  return {
    message,
    missing: data?.emailLog === null && !loading,
    error: error ?? live.error,
    refetch: () => {
      if (live.error) live.restart();
      void refetch().catch(() => undefined);
    },
  };
}
