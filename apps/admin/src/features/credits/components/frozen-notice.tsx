import { Alert, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { CreditAccountRowFragment } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { UnfreezeDialog } from './unfreeze-dialog.tsx';

/** Why new mail is refused, and for super admins the way out. People of the shop have the banner of the shell for it. */
export function FrozenNotice({ account }: { account: CreditAccountRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const superAdmin = useIsSuperAdmin();
  const [opened, dialog] = useDisclosure(false);
  const because = t('credits.desk.frozen.because', { reason: account.frozenBecause ?? '' });
  const title = t('credits.desk.frozen.title', { at: format.short(account.frozenAt ?? '') });
  if (!superAdmin)
    return (
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {title}. {because}
      </Text>
    );
  return (
    <Alert
      color="red"
      title={title}
      styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {because}
        </Text>
        <Text size="sm">{t('credits.desk.frozen.next')}</Text>
        <Button size="compact-sm" variant="default" onClick={dialog.open}>
          {t('credits.desk.frozen.open')}
        </Button>
      </Stack>
      <UnfreezeDialog account={account} opened={opened} onClose={dialog.close} />
    </Alert>
  );
}
