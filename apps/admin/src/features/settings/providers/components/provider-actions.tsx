import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useSession } from '../../../../lib/session/use-session.ts';
import { useProviderActions } from '../hooks/use-provider-actions.ts';
import { TestMailDialog } from './test-mail-dialog.tsx';

export function ProviderActions({ row, onEdit }: { row: ProviderRowFragment; onEdit: () => void }) {
  const { t } = useTranslation();
  const act = useProviderActions(row.id);
  const [mailing, mailDialog] = useDisclosure(false);
  const [switching, switchDialog] = useDisclosure(false);
  const [removing, removeDialog] = useDisclosure(false);
  const { name, enabled } = row.provider;
  const used = row.health.window.attempts > 0;
  const button = { size: 'xs', variant: 'default' } as const;
  return (
    <Group gap={6}>
      {row.health.breaker === 'CLOSED' ? null : (
        <Button size="xs" loading={act.busy} onClick={() => void act.recover()}>
          {t('settings.providers.action.recover')}
        </Button>
      )}
      <Button {...button} loading={act.testing} onClick={() => void act.probe()}>
        {t('settings.providers.action.probe')}
      </Button>
      <Button {...button} onClick={mailDialog.open}>
        {t('settings.providers.action.testMail')}
      </Button>
      <Button {...button} onClick={onEdit} aria-label={t('settings.providers.action.editNamed', { name })}>
        {t('settings.providers.action.edit')}
      </Button>
      <Button {...button} onClick={switchDialog.open}>
        {t(enabled ? 'settings.providers.action.disable' : 'settings.providers.action.enable')}
      </Button>
      {enabled || used ? null : (
        <Button {...button} onClick={removeDialog.open}>
          {t('settings.providers.action.delete')}
        </Button>
      )}
      <TestMailDialog
        opened={mailing}
        name={name}
        busy={act.testing}
        onClose={mailDialog.close}
        onSend={act.sendTestMail}
      />
      <ConfirmDialog
        opened={switching}
        title={t(enabled ? 'settings.providers.disableDialog.title' : 'settings.providers.enableDialog.title', {
          name,
        })}
        confirmLabel={t(enabled ? 'settings.providers.action.disable' : 'settings.providers.action.enable')}
        danger={enabled}
        busy={act.busy}
        onClose={switchDialog.close}
        onConfirm={() => void act.setEnabled(!enabled).then((done) => done && switchDialog.close())}
      >
        <SwitchText row={row} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={removing}
        title={t('settings.providers.deleteDialog.title', { name })}
        confirmLabel={t('settings.providers.action.delete')}
        danger
        busy={act.busy}
        onClose={removeDialog.close}
        onConfirm={() => void act.remove().then(removeDialog.close)}
      >
        <Text size="sm">{t('settings.providers.deleteDialog.text')}</Text>
      </ConfirmDialog>
    </Group>
  );
}

/** What switching it means. Enabling the first real one makes mail leave, which nobody should do by a slip. */
function SwitchText({ row: { provider } }: { row: ProviderRowFragment }) {
  const { t } = useTranslation();
  const { platform } = useSession();
  const leaves = !provider.enabled && !provider.sandbox && platform?.mode === 'SANDBOX';
  return (
    <Text size="sm">
      {provider.enabled
        ? t('settings.providers.disableDialog.text')
        : t(leaves ? 'settings.providers.enableDialog.leaves' : 'settings.providers.enableDialog.text')}
    </Text>
  );
}
