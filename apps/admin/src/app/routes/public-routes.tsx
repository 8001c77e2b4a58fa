import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { loadSettingsTexts } from '../../lib/i18n/i18n.ts';
import { text } from '../../lib/search-values.ts';
import { PublicLayout } from '../public-layout.tsx';
import { rootRoute } from './root-route.tsx';

const layout = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicLayout });

const signIn = createRoute({
  getParentRoute: () => layout,
  path: '/sign-in',
  validateSearch: z.object({ redirect: text }),
  component: lazyRouteComponent(() => import('../../features/auth/components/sign-in-screen.tsx'), 'SignInScreen'),
});

const signInLink = createRoute({
  getParentRoute: () => layout,
  path: '/sign-in/link',
  validateSearch: z.object({ token: text }),
  component: lazyRouteComponent(() => import('../../features/auth/components/link-screen.tsx'), 'LinkScreen'),
});

const forgotPassword = createRoute({
  getParentRoute: () => layout,
  path: '/forgot-password',
  component: lazyRouteComponent(
    () => import('../../features/auth/components/forgot-password-screen.tsx'),
    'ForgotPasswordScreen',
  ),
});

const resetPassword = createRoute({
  getParentRoute: () => layout,
  path: '/reset-password',
  validateSearch: z.object({ token: text }),
  component: lazyRouteComponent(
    () => import('../../features/auth/components/reset-password-screen.tsx'),
    'ResetPasswordScreen',
  ),
});

const invitation = createRoute({
  getParentRoute: () => layout,
  path: '/invitation',
  validateSearch: z.object({ token: text }),
  component: lazyRouteComponent(
    () => import('../../features/auth/components/invitation-screen.tsx'),
    'InvitationScreen',
  ),
});

const verifySender = createRoute({
  getParentRoute: () => layout,
  path: '/verify-sender',
  loader: loadSettingsTexts,
  component: lazyRouteComponent(
    () => import('../../features/settings/senders/components/verify-sender-screen.tsx'),
    'VerifySenderScreen',
  ),
});

export const publicRoutes = layout.addChildren([
  signIn,
  signInLink,
  forgotPassword,
  resetPassword,
  invitation,
  verifySender,
]);
