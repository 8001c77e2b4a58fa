import {
  IconAddressBook,
  IconAlertTriangle,
  IconApi,
  IconAt,
  IconBan,
  IconBell,
  IconChartBar,
  IconChecklist,
  IconCoins,
  IconGauge,
  IconHeartbeat,
  IconHelpCircle,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconListDetails,
  IconPlugConnected,
  IconRoute,
  IconSend,
  IconStack2,
  IconTags,
  IconTemplate,
  IconUserHeart,
  IconUsers,
  IconWorldCheck,
  type TablerIcon,
} from '@tabler/icons-react';

/** In the order of the navigation. */
export const NAVIGATION_GROUPS = ['mail', 'leads', 'operate', 'settings'] as const;
type NavigationGroup = (typeof NAVIGATION_GROUPS)[number];

interface NavigationItem {
  to:
    | '/'
    | '/emails'
    | '/emails/new'
    | '/recipients'
    | '/templates'
    | '/leads'
    | '/leads/tasks'
    | '/analytics'
    | '/suppressions'
    | '/credits'
    | '/failed-operations'
    | '/unknown'
    | '/bulk-operations'
    | '/provider-credits'
    | '/health'
    | '/alerts'
    | '/audit'
    | '/settings/providers'
    | '/settings/routes'
    | '/settings/types'
    | '/settings/senders'
    | '/settings/domains'
    | '/api-keys'
    | '/team'
    | '/graphiql';
  key:
    | 'overview'
    | 'emails'
    | 'send'
    | 'recipients'
    | 'templates'
    | 'leads'
    | 'leadTasks'
    | 'analytics'
    | 'suppressions'
    | 'credits'
    | 'failedOperations'
    | 'unknown'
    | 'bulkOperations'
    | 'providerCredits'
    | 'health'
    | 'alerts'
    | 'audit'
    | 'providers'
    | 'routes'
    | 'types'
    | 'senders'
    | 'domains'
    | 'apiKeys'
    | 'team'
    | 'graphiql';
  Icon: TablerIcon;
  group: NavigationGroup;
  superAdminOnly?: true;
}

const ITEMS: readonly NavigationItem[] = [
  { to: '/', key: 'overview', Icon: IconLayoutDashboard, group: 'mail' },
  { to: '/emails', key: 'emails', Icon: IconListDetails, group: 'mail' },
  { to: '/emails/new', key: 'send', Icon: IconSend, group: 'mail' },
  { to: '/recipients', key: 'recipients', Icon: IconAddressBook, group: 'mail' },
  { to: '/templates', key: 'templates', Icon: IconTemplate, group: 'mail' },
  { to: '/analytics', key: 'analytics', Icon: IconChartBar, group: 'mail' },
  { to: '/suppressions', key: 'suppressions', Icon: IconBan, group: 'mail' },
  { to: '/leads', key: 'leads', Icon: IconUserHeart, group: 'leads' },
  { to: '/leads/tasks', key: 'leadTasks', Icon: IconChecklist, group: 'leads' },
  { to: '/health', key: 'health', Icon: IconHeartbeat, group: 'operate', superAdminOnly: true },
  { to: '/alerts', key: 'alerts', Icon: IconBell, group: 'operate', superAdminOnly: true },
  { to: '/credits', key: 'credits', Icon: IconCoins, group: 'operate' },
  { to: '/failed-operations', key: 'failedOperations', Icon: IconAlertTriangle, group: 'operate' },
  { to: '/unknown', key: 'unknown', Icon: IconHelpCircle, group: 'operate' },
  { to: '/bulk-operations', key: 'bulkOperations', Icon: IconStack2, group: 'operate' },
  { to: '/provider-credits', key: 'providerCredits', Icon: IconGauge, group: 'operate', superAdminOnly: true },
  { to: '/audit', key: 'audit', Icon: IconHistory, group: 'operate', superAdminOnly: true },
  { to: '/settings/providers', key: 'providers', Icon: IconPlugConnected, group: 'settings', superAdminOnly: true },
  { to: '/settings/routes', key: 'routes', Icon: IconRoute, group: 'settings', superAdminOnly: true },
  { to: '/settings/types', key: 'types', Icon: IconTags, group: 'settings', superAdminOnly: true },
  { to: '/settings/senders', key: 'senders', Icon: IconAt, group: 'settings' },
  { to: '/settings/domains', key: 'domains', Icon: IconWorldCheck, group: 'settings' },
  { to: '/api-keys', key: 'apiKeys', Icon: IconKey, group: 'settings' },
  { to: '/team', key: 'team', Icon: IconUsers, group: 'settings' },
  { to: '/graphiql', key: 'graphiql', Icon: IconApi, group: 'settings', superAdminOnly: true },
];

/** The pages a person may open, in the order of the navigation. */
export function navigationItems(superAdmin: boolean): readonly NavigationItem[] {
  return ITEMS.filter((item) => superAdmin || !item.superAdminOnly);
}
