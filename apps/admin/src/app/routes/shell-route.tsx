import { createRoute, redirect } from '@tanstack/react-router';
import { SessionDocument } from '../../gql/graphql.ts';
import { Shell } from '../shell/shell.tsx';
import { rootRoute } from './root-route.tsx';

/** The parent of every screen for people who are signed in. */
export const shell = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: SessionDocument, fetchPolicy: 'cache-first' });
    if (!data?.viewer) {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { redirect: location.href } });
    }
    context.live.start();
    return { role: data.viewer.role };
  },
});

/** For screens that only super admins open. */
export const forSuperAdmins = ({ context }: { context: { role: string } }): void => {
  if (context.role !== 'SUPER_ADMIN') throw redirect({ to: '/' });
};
