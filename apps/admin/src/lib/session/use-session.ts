import { useQuery } from '@apollo/client/react';
import { SessionDocument, type SessionQuery } from '../../gql/graphql.ts';

export type Viewer = NonNullable<SessionQuery['viewer']>;

/** Who is signed in and what this installation is. Answered from the cache: the route loaded it before the screen. */
export function useSession(): { viewer: Viewer | undefined; platform: SessionQuery['platform'] | undefined } {
  const { data } = useQuery(SessionDocument, { fetchPolicy: 'cache-first' });
  return { viewer: data?.viewer ?? undefined, platform: data?.platform };
}

export function useIsSuperAdmin(): boolean {
  return useSession().viewer?.role === 'SUPER_ADMIN';
}
