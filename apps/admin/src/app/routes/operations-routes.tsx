import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alertsSearchSchema } from '../../features/alerts/api/alerts-search.ts';
import { auditSearchSchema } from '../../features/audit/api/audit-search.ts';
import { creditsSearchSchema } from '../../features/credits/api/credits-search.ts';
import { failureSearchSchema } from '../../features/failures/api/failure-search.ts';
import { unknownSearchSchema } from '../../features/failures/unknown/unknown-search.ts';
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

const failedOperations = createRoute({
  getParentRoute: () => shell,
  path: '/failed-operations',
  loader: loadOperationsTexts,
  validateSearch: failureSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/failures/list/failed-operations-screen.tsx'),
    'FailedOperationsScreen',
  ),
});

const failedOperation = createRoute({
  getParentRoute: () => shell,
  path: '/failed-operations/$id',
  loader: loadOperationsTexts,
  component: lazyRouteComponent(() => import('../../features/failures/detail/failure-screen.tsx'), 'FailureScreen'),
});

const unknown = createRoute({
  getParentRoute: () => shell,
  path: '/unknown',
  loader: loadOperationsTexts,
  validateSearch: unknownSearchSchema,
  component: lazyRouteComponent(() => import('../../features/failures/unknown/unknown-screen.tsx'), 'UnknownScreen'),
});

const bulkOperations = createRoute({
  getParentRoute: () => shell,
  path: '/bulk-operations',
  loader: loadOperationsTexts,
  component: lazyRouteComponent(
    () => import('../../features/failures/bulk/bulk-operations-screen.tsx'),
    'BulkOperationsScreen',
  ),
});

/** Credits, and the desk of those who keep mail flowing. */
export const operationsRoutes = [
  health,
  alerts,
  credits,
  providerCredits,
  audit,
  failedOperations,
  failedOperation,
  unknown,
  bulkOperations,
];
