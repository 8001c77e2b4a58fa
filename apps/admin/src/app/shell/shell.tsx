import { AppShell, Box, Group, Text } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadOperationsTexts } from '../../lib/i18n/i18n.ts';
import { useSession } from '../../lib/session/use-session.ts';
import { CreditBanner } from './credit-banner.tsx';
import { Navigation } from './navigation.tsx';
import { Preferences } from './preferences.tsx';
import { SandboxBanner } from './sandbox-banner.tsx';
import classes from './shell.module.css';
import { ShellHeader } from './shell-header.tsx';
import { useLiveRecovery } from './use-live-recovery.ts';

/** Both open over the screen on a key: they load after it. */
const CommandMenu = lazy(async () => ({ default: (await import('./command-menu.tsx')).CommandMenu }));
const KeyboardSheet = lazy(async () => ({ default: (await import('./keyboard-sheet.tsx')).KeyboardSheet }));

/** For super admins only, and with the texts of their desk. */
const HoldBanner = lazy(async () => {
  const [{ HoldBanner: Banner }] = await Promise.all([
    import('../../features/health/components/hold-banner.tsx'),
    loadOperationsTexts(),
  ]);
  return { default: Banner };
});

const BAR_HEIGHT = 56;
const BANNER_HEIGHT = 32;

/** By the character, not the key: where it sits differs between keyboards. */
function useQuestionMark(onPress: () => void): void {
  useWindowEvent('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '?' && !typing) onPress();
  });
}

/** The frame of every screen for people who are signed in. */
export function Shell() {
  const { t } = useTranslation();
  const { platform, viewer } = useSession();
  const [menuOpened, menu] = useDisclosure(false);
  const [keysOpened, keys] = useDisclosure(false);
  useLiveRecovery();
  useQuestionMark(keys.open);
  const sandbox = platform?.mode === 'SANDBOX';
  return (
    <AppShell
      header={{ height: BAR_HEIGHT + (sandbox ? BANNER_HEIGHT : 0) }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !menuOpened } }}
      padding="md"
      transitionDuration={100}
    >
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <AppShell.Header>
        {sandbox ? <SandboxBanner mailboxUrl={platform.sandboxMailboxUrl} /> : null}
        <ShellHeader menuOpened={menuOpened} onMenu={menu.toggle} onKeys={keys.open} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" className={classes.navbar ?? ''} aria-label={t('shell.nav.label')}>
        <Box flex={1} mih={0} style={{ overflowY: 'auto' }}>
          <Navigation onNavigate={menu.close} />
        </Box>
        <Group justify="space-between" px="xs" pt="xs">
          <Text size="xs" c="dimmed">
            {viewer?.account?.name ?? t('shell.platformAccount')} · v{platform?.version}
          </Text>
          <Box hiddenFrom="sm">
            <Preferences />
          </Box>
        </Group>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        {viewer?.role === 'SUPER_ADMIN' ? (
          <Suspense fallback={null}>
            <HoldBanner />
          </Suspense>
        ) : null}
        <Box maw={1280} mx="auto">
          <CreditBanner />
          <Outlet />
        </Box>
      </AppShell.Main>
      <Suspense fallback={null}>
        <CommandMenu />
        <KeyboardSheet opened={keysOpened} onClose={keys.close} />
      </Suspense>
    </AppShell>
  );
}
