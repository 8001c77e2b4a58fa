import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLiveConnection } from '../../lib/apollo/live-context.ts';

/** Events sent while the connection was lost are gone for us: read again what is on the screen. */
export function useLiveRecovery(): void {
  const client = useApolloClient();
  const live = useLiveConnection();
  useEffect(
    () =>
      live.onReconnected(() => {
        // A query that fails shows its own error on its own screen.
        client.refetchQueries({ include: 'active' }).catch(() => undefined);
      }),
    [client, live],
  );
}
