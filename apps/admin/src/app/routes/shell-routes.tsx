import { createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { analyticsSearchSchema } from '../../features/analytics/api/analytics-search.ts';
import { emailSearchSchema } from '../../features/emails/api/email-search.ts';
import { rangeSearchSchema } from '../../features/overview/api/range-search.ts';
import { recipientSearchSchema } from '../../features/recipients/api/recipient-search.ts';
import { suppressionsSearchSchema } from '../../features/suppressions/api/suppressions-search.ts';
import { detailSearchSchema } from '../../features/templates/detail/api/detail-search.ts';
import { editSearchSchema } from '../../features/templates/editor/api/edit-search.ts';
import { imagesSearchSchema } from '../../features/templates/images/api/images-search.ts';
import { templatesSearchSchema } from '../../features/templates/list/api/templates-search.ts';
import { loadRecipientsTexts, loadResultsTexts, loadSettingsTexts, loadTemplatesTexts } from '../../lib/i18n/i18n.ts';
import { text } from '../../lib/search-values.ts';
import { leadsRoutes } from './leads-routes.tsx';
import { operationsRoutes } from './operations-routes.tsx';
import { forSuperAdmins, shell } from './shell-route.tsx';

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: rangeSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/overview/components/overview-screen.tsx'),
    'OverviewScreen',
  ),
});

const emails = createRoute({
  getParentRoute: () => shell,
  path: '/emails',
  validateSearch: emailSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/emails/components/email-list-screen.tsx'),
    'EmailListScreen',
  ),
});

const emailSend = createRoute({
  getParentRoute: () => shell,
  path: '/emails/new',
  loader: loadSettingsTexts,
  component: lazyRouteComponent(() => import('../../features/emails/components/send-screen.tsx'), 'SendScreen'),
});

const email = createRoute({
  getParentRoute: () => shell,
  path: '/emails/$id',
  loader: loadSettingsTexts,
  validateSearch: z.object({ preview: z.catch(z.optional(z.enum(['text', 'headers'])), undefined) }),
  component: lazyRouteComponent(() => import('../../features/emails/components/email-screen.tsx'), 'EmailScreen'),
});

const recipients = createRoute({
  getParentRoute: () => shell,
  path: '/recipients',
  loader: loadRecipientsTexts,
  validateSearch: recipientSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/recipients/components/recipients-screen.tsx'),
    'RecipientsScreen',
  ),
});

const analytics = createRoute({
  getParentRoute: () => shell,
  path: '/analytics',
  loader: loadResultsTexts,
  validateSearch: analyticsSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/analytics/components/analytics-screen.tsx'),
    'AnalyticsScreen',
  ),
});

const suppressions = createRoute({
  getParentRoute: () => shell,
  path: '/suppressions',
  loader: loadResultsTexts,
  validateSearch: suppressionsSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/suppressions/components/suppressions-screen.tsx'),
    'SuppressionsScreen',
  ),
});

const apiKeys = createRoute({
  getParentRoute: () => shell,
  path: '/api-keys',
  component: lazyRouteComponent(
    () => import('../../features/api-keys/components/api-keys-screen.tsx'),
    'ApiKeysScreen',
  ),
});

const team = createRoute({
  getParentRoute: () => shell,
  path: '/team',
  component: lazyRouteComponent(() => import('../../features/team/components/team-screen.tsx'), 'TeamScreen'),
});

const graphiql = createRoute({
  getParentRoute: () => shell,
  path: '/graphiql',
  beforeLoad: forSuperAdmins,
  component: lazyRouteComponent(
    () => import('../../features/graphiql/components/graphiql-screen.tsx'),
    'GraphiqlScreen',
  ),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  loader: loadSettingsTexts,
  component: Outlet,
});

const providers = createRoute({
  getParentRoute: () => settings,
  path: '/providers',
  beforeLoad: forSuperAdmins,
  component: lazyRouteComponent(
    () => import('../../features/settings/providers/components/providers-screen.tsx'),
    'ProvidersScreen',
  ),
});

const routes = createRoute({
  getParentRoute: () => settings,
  path: '/routes',
  validateSearch: z.object({ account: text }),
  beforeLoad: forSuperAdmins,
  component: lazyRouteComponent(
    () => import('../../features/settings/routes/components/routes-screen.tsx'),
    'RoutesScreen',
  ),
});

const types = createRoute({
  getParentRoute: () => settings,
  path: '/types',
  beforeLoad: forSuperAdmins,
  component: lazyRouteComponent(
    () => import('../../features/settings/types/components/types-screen.tsx'),
    'TypesScreen',
  ),
});

const senders = createRoute({
  getParentRoute: () => settings,
  path: '/senders',
  validateSearch: z.object({ account: text }),
  component: lazyRouteComponent(
    () => import('../../features/settings/senders/components/senders-screen.tsx'),
    'SendersScreen',
  ),
});

const domains = createRoute({
  getParentRoute: () => settings,
  path: '/domains',
  validateSearch: z.object({
    account: text,
    /** The domain whose records are shown. */
    domain: text,
    /** A domain to be added. */
    add: text,
  }),
  component: lazyRouteComponent(
    () => import('../../features/settings/domains/components/domains-screen.tsx'),
    'DomainsScreen',
  ),
});

const templatesDesk = createRoute({
  getParentRoute: () => shell,
  id: 'templates-desk',
  loader: loadTemplatesTexts,
  component: Outlet,
});

const templates = createRoute({
  getParentRoute: () => templatesDesk,
  path: '/templates',
  validateSearch: templatesSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/templates/list/components/templates-screen.tsx'),
    'TemplatesScreen',
  ),
});

const templateImages = createRoute({
  getParentRoute: () => templatesDesk,
  path: '/templates/images',
  validateSearch: imagesSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/templates/images/components/images-screen.tsx'),
    'ImagesScreen',
  ),
});

const template = createRoute({
  getParentRoute: () => templatesDesk,
  path: '/templates/$id',
  loader: loadResultsTexts,
  validateSearch: detailSearchSchema,
  component: lazyRouteComponent(() => import('./template-with-results.tsx'), 'TemplateWithResults'),
});

const templateEdit = createRoute({
  getParentRoute: () => templatesDesk,
  path: '/templates/$id/edit',
  validateSearch: editSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/templates/editor/components/editor-screen.tsx'),
    'EditorScreen',
  ),
});

export const shellRoutes = shell.addChildren([
  overview,
  emails,
  emailSend,
  email,
  recipients,
  analytics,
  suppressions,
  apiKeys,
  team,
  settings.addChildren([providers, routes, types, senders, domains]),
  templatesDesk.addChildren([templates, templateImages, template, templateEdit]),
  leadsRoutes,
  ...operationsRoutes,
  graphiql,
]);
