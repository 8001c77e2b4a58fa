import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveConnection, LiveState } from './live-connection.ts';

export const LiveContext = createContext<LiveConnection | undefined>(undefined);

export function useLiveConnection(): LiveConnection {
  const live = useContext(LiveContext);
  if (!live) throw new Error('LiveContext is missing above this component.');
  return live;
}

export function useLiveState(): LiveState {
  const live = useLiveConnection();
  return useSyncExternalStore(live.subscribe, live.getState);
}
