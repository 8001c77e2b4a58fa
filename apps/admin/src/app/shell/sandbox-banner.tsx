import { Anchor, Group, Text } from '@mantine/core';
import { IconBox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Permanent and calm: nothing that is sent here reaches a real mailbox. */
export function SandboxBanner({ mailboxUrl }: { mailboxUrl: string | null }) {
  const { t } = useTranslation();
  return (
    <Group className={classes.sandbox} gap="xs" wrap="nowrap" justify="center">
      <IconBox size={16} aria-hidden />
      <Text size="sm" truncate>
        {t('shell.sandbox.text')}
      </Text>
      {mailboxUrl === null ? null : (
        <Anchor href={mailboxUrl} target="_blank" rel="noreferrer" size="sm" c="inherit" underline="always">
          {t('shell.sandbox.mailbox')}
        </Anchor>
      )}
    </Group>
  );
}
