import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alertsSearchSchema } from '../../features/alerts/api/alerts-search.ts';
import { auditSearchSchema } from '../../features/audit/api/audit-search.ts';
import { creditsSearchSchema } from '../../features/credits/api/credits-search.ts';
import { healthSearchSchema } from '../../features/health/api/health-search.ts';
import { loadCreditsTexts, loadOperationsTexts } from '../../lib/i18n/i18n.ts';
import { forSuperAdmins, shell } from './shell-route.tsx';

const credits = createRoute({
  getParentRoute: () => shell,
  path: '/credits',
  loader: loadCreditsTexts,
  validateSearch: creditsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/credits/components/credits-screen.tsx'), 'CreditsScreen'),
});

const providerCredits = createRoute({
  getParentRoute: () => shell,
  path: '/provider-credits',
  beforeLoad: forSuperAdmins,
  loader: loadCreditsTexts,
  component: lazyRouteComponent(
    () => import('../../features/provider-credits/components/provider-credits-screen.tsx'),
    'ProviderCreditsScreen',
  ),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  beforeLoad: forSuperAdmins,
  loader: loadOperationsTexts,
  validateSearch: auditSearchSchema,
  component: lazyRouteComponent(() => import('../../features/audit/components/audit-screen.tsx'), 'AuditScreen'),
});

const health = createRoute({
  getParentRoute: () => shell,
  path: '/health',
  beforeLoad: forSuperAdmins,
  loader: loadOperationsTexts,
  validateSearch: healthSearchSchema,
  component: lazyRouteComponent(() => import('../../features/health/components/health-screen.tsx'), 'HealthScreen'),
});

const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  beforeLoad: forSuperAdmins,
  loader: loadOperationsTexts,
  validateSearch: alertsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/alerts/components/alerts-screen.tsx'), 'AlertsScreen'),
});

/** Credits, and the desk of those who keep mail flowing. */
export const operationsRoutes = [health, alerts, credits, providerCredits, audit];
