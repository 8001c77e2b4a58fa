import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../../lib/use-copy.ts';

/** The only time a secret is visible; only its hash is kept. */
export function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <Stack gap="md">
      <Text size="sm" fw={600}>
        {t('apiKeys.secret.warning')}
      </Text>
      <Code block tabIndex={0} aria-label={t('apiKeys.secret.title')} style={{ whiteSpace: 'pre-wrap' }} data-secret>
        {secret}
      </Code>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('apiKeys.secret.done')}
        </Button>
        <Button
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => copy(secret)}
        >
          {copied ? t('common.copied') : t('common.copyText')}
        </Button>
      </Group>
    </Stack>
  );
}
