import {
  IconApi,
  IconKey,
  IconLayoutDashboard,
  IconListDetails,
  IconSend,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';

interface NavigationItem {
  to: '/' | '/emails' | '/emails/new' | '/api-keys' | '/team' | '/graphiql';
  key: 'overview' | 'emails' | 'send' | 'apiKeys' | 'team' | 'graphiql';
  Icon: TablerIcon;
  superAdminOnly?: true;
}

const ITEMS: readonly NavigationItem[] = [
  { to: '/', key: 'overview', Icon: IconLayoutDashboard },
  { to: '/emails', key: 'emails', Icon: IconListDetails },
  { to: '/emails/new', key: 'send', Icon: IconSend },
  { to: '/api-keys', key: 'apiKeys', Icon: IconKey },
  { to: '/team', key: 'team', Icon: IconUsers },
  { to: '/graphiql', key: 'graphiql', Icon: IconApi, superAdminOnly: true },
];

/** The pages a person may open, in the order of the navigation. */
export function navigationItems(superAdmin: boolean): readonly NavigationItem[] {
  return ITEMS.filter((item) => superAdmin || !item.superAdminOnly);
}
