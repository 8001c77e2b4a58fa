import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSearchSchema } from '../../features/audit/api/audit-search.ts';
import { creditsSearchSchema } from '../../features/credits/api/credits-search.ts';
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

/** Credits, and the desk of those who keep mail flowing. */
export const operationsRoutes = [credits, providerCredits, audit];
