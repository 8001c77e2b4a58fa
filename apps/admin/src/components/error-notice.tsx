import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../lib/apollo/problem.ts';
import { CopyButton } from './copy-button.tsx';
import { useProblemText } from './use-problem-text.ts';

interface ErrorNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong in plain words, with the request id that support will ask for. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const problem = toProblem(error);
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={t('common.error.title')}
      styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{textOf(problem)}</Text>
        {problem.requestId === undefined ? null : (
          <Group gap={4}>
            <Text size="sm">{t('common.error.requestId')}</Text>
            <Code>{problem.requestId}</Code>
            <CopyButton value={problem.requestId} label={t('common.error.requestId')} />
          </Group>
        )}
        {onRetry === undefined ? null : (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('common.error.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
