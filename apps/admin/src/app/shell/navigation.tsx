import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavigationLink } from '../../components/links.tsx';
import { useIsSuperAdmin } from '../../lib/session/use-session.ts';
import { NAVIGATION_GROUPS, navigationItems } from './navigation-items.ts';

export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const items = navigationItems(superAdmin);
  return NAVIGATION_GROUPS.map((group) => (
    <section key={group} aria-labelledby={`nav-${group}`}>
      <Text id={`nav-${group}`} size="xs" fw={600} c="dimmed" px="xs" pt="sm" pb={4}>
        {t(`shell.navGroup.${group}`)}
      </Text>
      {items
        .filter((item) => item.group === group)
        .map(({ to, key, Icon }) => (
          <NavigationLink
            key={to}
            to={to}
            label={t(`shell.nav.${key}`)}
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ active: true }}
            variant="light"
            py={6}
            onClick={onNavigate}
            style={{ borderRadius: 'var(--mantine-radius-sm)' }}
          />
        ))}
    </section>
  ));
}
