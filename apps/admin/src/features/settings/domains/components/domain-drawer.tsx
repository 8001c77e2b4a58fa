import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { SenderDomainRowFragment } from '../../../../gql/settings/graphql.ts';
import { useDomainActions } from '../hooks/use-domain-actions.ts';
import { DomainRecordItem } from './domain-record.tsx';
import { BulkState, SignedState } from './domain-states.tsx';
import { TrackingHostForm } from './tracking-host-form.tsx';

interface DomainDrawerProps {
  domain: SenderDomainRowFragment | undefined;
  onClose: () => void;
}

export function DomainDrawer({ domain, onClose }: DomainDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={domain !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={domain?.domain}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {domain ? <DomainDetails key={domain.id} domain={domain} onClose={onClose} /> : null}
    </Drawer>
  );
}

function DomainDetails({ domain, onClose }: { domain: SenderDomainRowFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const act = useDomainActions();
  const [asked, dialog] = useDisclosure(false);
  const remove = async (): Promise<void> => {
    if (!(await act.remove(domain.id))) return;
    notifications.show({ message: t('settings.domains.removed', { domain: domain.domain }) });
    onClose();
  };
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4}>
          <SignedState domain={domain} />
          <BulkState domain={domain} />
        </Stack>
        <Stack gap={4} align="flex-end">
          <Button loading={act.checking} onClick={() => void act.check(domain.id)}>
            {t('settings.domains.check')}
          </Button>
          <Text size="xs" c="dimmed" role="status">
            {t('settings.domains.column.checked')} <DateTimeText at={domain.checkedAt} />
          </Text>
        </Stack>
      </Group>
      <Text size="sm">{t('settings.domains.recordsText')}</Text>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }} aria-label={t('settings.domains.records')}>
        {domain.records.map((record) => (
          <DomainRecordItem key={record.kind} record={record} />
        ))}
      </ul>
      <TrackingHostForm domain={domain} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={dialog.open}>
          {t('settings.domains.remove')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asked}
        title={t('settings.domains.removeTitle', { domain: domain.domain })}
        confirmLabel={t('settings.domains.remove')}
        danger
        busy={act.removing}
        onClose={dialog.close}
        onConfirm={() => void remove()}
      >
        <Text size="sm">{t('settings.domains.removeText')}</Text>
      </ConfirmDialog>
    </Stack>
  );
}
