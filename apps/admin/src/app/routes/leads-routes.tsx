import { createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { leadsSearchSchema } from '../../features/leads/api/leads-search.ts';
import { leadSettingsSearchSchema } from '../../features/leads/settings/lead-settings-search.ts';
import { tasksSearchSchema } from '../../features/leads/tasks/tasks-search.ts';
import { loadLeadsTexts } from '../../lib/i18n/i18n.ts';
import { text } from '../../lib/search-values.ts';
import { shell } from './shell-route.tsx';

const desk = createRoute({
  getParentRoute: () => shell,
  id: 'leads-desk',
  loader: loadLeadsTexts,
  component: Outlet,
});

const leads = createRoute({
  getParentRoute: () => desk,
  path: '/leads',
  validateSearch: leadsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/leads/list/leads-screen.tsx'), 'LeadsScreen'),
});

const newLead = createRoute({
  getParentRoute: () => desk,
  path: '/leads/new',
  validateSearch: z.object({ account: text }),
  component: lazyRouteComponent(() => import('../../features/leads/create/new-lead-screen.tsx'), 'NewLeadScreen'),
});

const tasks = createRoute({
  getParentRoute: () => desk,
  path: '/leads/tasks',
  validateSearch: tasksSearchSchema,
  component: lazyRouteComponent(() => import('../../features/leads/tasks/tasks-screen.tsx'), 'TasksScreen'),
});

const imports = createRoute({
  getParentRoute: () => desk,
  path: '/leads/import',
  validateSearch: z.object({ account: text }),
  component: lazyRouteComponent(() => import('../../features/leads/import/imports-screen.tsx'), 'ImportsScreen'),
});

const oneImport = createRoute({
  getParentRoute: () => desk,
  path: '/leads/import/$id',
  component: lazyRouteComponent(() => import('../../features/leads/import/import-screen.tsx'), 'ImportScreen'),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/leads/settings',
  validateSearch: leadSettingsSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/leads/settings/lead-settings-screen.tsx'),
    'LeadSettingsScreen',
  ),
});

const lead = createRoute({
  getParentRoute: () => desk,
  path: '/leads/$id',
  component: lazyRouteComponent(() => import('../../features/leads/detail/lead-screen.tsx'), 'LeadScreen'),
});

/** The desk of leads. */
export const leadsRoutes = desk.addChildren([leads, newLead, tasks, imports, oneImport, settings, lead]);
