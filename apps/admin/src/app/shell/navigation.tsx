import { useTranslation } from 'react-i18next';
import { NavigationLink } from '../../components/links.tsx';
import { useIsSuperAdmin } from '../../lib/session/use-session.ts';
import { navigationItems } from './navigation-items.ts';

export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return (
    <>
      {navigationItems(superAdmin).map(({ to, key, Icon }) => (
        <NavigationLink
          key={to}
          to={to}
          label={t(`shell.nav.${key}`)}
          leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ active: true }}
          variant="light"
          onClick={onNavigate}
          style={{ borderRadius: 'var(--mantine-radius-sm)' }}
        />
      ))}
    </>
  );
}
