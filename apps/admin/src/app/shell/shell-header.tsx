import { ActionIcon, Burger, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadOperationsTexts } from '../../lib/i18n/i18n.ts';
import { useSession } from '../../lib/session/use-session.ts';
import { Brand } from './brand.tsx';
import { CreditBalance } from './credit-balance.tsx';
import { LiveIndicator } from './live-indicator.tsx';
import { Preferences } from './preferences.tsx';
import classes from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

/** For super admins only, and with the texts of their desk. */
const ShellHealth = lazy(async () => {
  const [{ ShellHealth: Pill }] = await Promise.all([
    import('../../features/health/components/shell-health.tsx'),
    loadOperationsTexts(),
  ]);
  return { default: Pill };
});

interface ShellHeaderProps {
  menuOpened: boolean;
  onMenu: () => void;
  onKeys: () => void;
}

export function ShellHeader({ menuOpened, onMenu, onKeys }: ShellHeaderProps) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  return (
    <Group className={classes.bar} justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <Burger
          opened={menuOpened}
          onClick={onMenu}
          hiddenFrom="sm"
          size="sm"
          aria-label={t('shell.menu')}
          aria-expanded={menuOpened}
        />
        <Brand compact />
        <Text size="sm" c="dimmed" truncate visibleFrom="md" pl="xs">
          {viewer?.account?.name ?? t('shell.platformAccount')}
        </Text>
      </Group>
      <Group gap={4} wrap="nowrap">
        <UnstyledButton className={classes.search} visibleFrom="sm" onClick={spotlight.open}>
          <IconSearch size={16} aria-hidden />
          <Text size="sm" truncate flex={1}>
            {t('shell.command.open')}
          </Text>
          <Kbd size="xs">Ctrl K</Kbd>
        </UnstyledButton>
        <CreditBalance />
        {viewer?.role === 'SUPER_ADMIN' ? (
          <Suspense fallback={null}>
            <ShellHealth />
          </Suspense>
        ) : null}
        <LiveIndicator />
        <ActionIcon
          hiddenFrom="sm"
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          size="lg"
          aria-label={t('shell.command.open')}
          onClick={spotlight.open}
        >
          <IconSearch size={18} aria-hidden />
        </ActionIcon>
        <Group visibleFrom="sm">
          <Preferences />
        </Group>
        <UserMenu onKeys={onKeys} />
      </Group>
    </Group>
  );
}
