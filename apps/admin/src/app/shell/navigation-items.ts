import {
  IconAddressBook,
  IconApi,
  IconAt,
  IconBan,
  IconChartBar,
  IconKey,
  IconLayoutDashboard,
  IconListDetails,
  IconPlugConnected,
  IconRoute,
  IconSend,
  IconTags,
  IconTemplate,
  IconUsers,
  IconWorldCheck,
  type TablerIcon,
} from '@tabler/icons-react';

interface NavigationItem {
  to:
    | '/'
    | '/emails'
    | '/emails/new'
    | '/recipients'
    | '/templates'
    | '/analytics'
    | '/suppressions'
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
    | 'analytics'
    | 'suppressions'
    | 'providers'
    | 'routes'
    | 'types'
    | 'senders'
    | 'domains'
    | 'apiKeys'
    | 'team'
    | 'graphiql';
  Icon: TablerIcon;
  superAdminOnly?: true;
}

const ITEMS: readonly NavigationItem[] = [
  { to: '/', key: 'overview', Icon: IconLayoutDashboard },
  { to: '/emails', key: 'emails', Icon: IconListDetails },
  { to: '/emails/new', key: 'send', Icon: IconSend },
  { to: '/recipients', key: 'recipients', Icon: IconAddressBook },
  { to: '/templates', key: 'templates', Icon: IconTemplate },
  { to: '/analytics', key: 'analytics', Icon: IconChartBar },
  { to: '/settings/providers', key: 'providers', Icon: IconPlugConnected, superAdminOnly: true },
  { to: '/settings/routes', key: 'routes', Icon: IconRoute, superAdminOnly: true },
  { to: '/settings/types', key: 'types', Icon: IconTags, superAdminOnly: true },
  { to: '/settings/senders', key: 'senders', Icon: IconAt },
  { to: '/settings/domains', key: 'domains', Icon: IconWorldCheck },
  { to: '/suppressions', key: 'suppressions', Icon: IconBan },
  { to: '/api-keys', key: 'apiKeys', Icon: IconKey },
  { to: '/team', key: 'team', Icon: IconUsers },
  { to: '/graphiql', key: 'graphiql', Icon: IconApi, superAdminOnly: true },
];

/** The pages a person may open, in the order of the navigation. */
export function navigationItems(superAdmin: boolean): readonly NavigationItem[] {
  return ITEMS.filter((item) => superAdmin || !item.superAdminOnly);
}
