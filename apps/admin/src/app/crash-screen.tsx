import { Box, Stack, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';

/** The last net: a screen that could not be shown, with what support needs to find out why. */
export function CrashScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Box p="md" maw={640} mx="auto">
      <Stack gap="md">
        <Title order={1}>{t('shell.crash.title')}</Title>
        <ErrorNotice error={error} onRetry={reset} />
      </Stack>
    </Box>
  );
}
