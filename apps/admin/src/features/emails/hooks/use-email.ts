import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { EmailLogDocument, LifeLineUpdatedDocument } from '../../../gql/graphql.ts';

/** Around the moment of queueing, so that the subscription hears of this message and hardly any other, milliseconds. */
const AROUND_MS = 1_000;

/** What happens between the first reading and the beginning of the subscription is told by neither: a mail on its way is read again after these, milliseconds. */
const READ_AGAIN_MS = [1_000, 4_000];

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
  const onItsWay = message?.status === 'QUEUED' || message?.status === 'SENDING';
  useEffect(() => {
    if (!onItsWay) return;
    const timers = READ_AGAIN_MS.map((wait) => setTimeout(() => void refetch().catch(() => undefined), wait));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [onItsWay, refetch]);
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
