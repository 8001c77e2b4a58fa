import { Button, Drawer, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

/** The texts and what renders them load with the first one that is opened. */
const RunbookText = lazy(async () => ({ default: (await import('./runbook-text.tsx')).RunbookText }));

interface RunbookLinkProps {
  /** Path in the repository, as the API gives it: `docs/runbooks/….md`. */
  runbook: string;
  /** What it is about, for those who hear the button without what stands around it. */
  about: string;
}

/** Opens the runbook of a kind of trouble where one stands. */
export function RunbookLink({ runbook, about }: RunbookLinkProps) {
  const { t } = useTranslation();
  const [opened, drawer] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={drawer.open}
        aria-label={t('operations.runbook.openNamed', { about })}
      >
        {t('operations.runbook.open')}
      </Button>
      <Drawer
        opened={opened}
        onClose={drawer.close}
        position="right"
        size="lg"
        title={t('operations.runbook.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {opened ? (
          <Suspense fallback={<Skeleton height={320} />}>
            <RunbookText runbook={runbook} />
          </Suspense>
        ) : null}
      </Drawer>
    </>
  );
}
