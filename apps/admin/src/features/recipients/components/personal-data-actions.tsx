import { Button, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { usePersonalData } from '../hooks/use-personal-data.ts';
import type { Recipient } from '../hooks/use-recipient.ts';

/** Export and erasure of what is kept of a person (UU PDP, GDPR). */
export function PersonalDataActions({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation();
  const { save, exporting, erase, erasing } = usePersonalData(recipient);
  const [asked, dialog] = useDisclosure(false);
  const { address } = recipient;
  return (
    <>
      <Button variant="default" loading={exporting} onClick={() => void save()}>
        {t('recipients.export')}
      </Button>
      <Button variant="default" onClick={dialog.open}>
        {t('recipients.erase')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('recipients.eraseTitle', { address })}
        confirmLabel={t('recipients.eraseConfirm')}
        typed={{ word: address, label: t('recipients.eraseTyped', { address }) }}
        danger
        busy={erasing}
        onClose={dialog.close}
        onConfirm={() => void erase(address).then((done) => done && dialog.close())}
      >
        <Stack gap="xs">
          <Text size="sm">{t('recipients.eraseText')}</Text>
          <List size="sm">
            <List.Item>{t('recipients.eraseRefusals')}</List.Item>
            <List.Item>{t('recipients.eraseFigures')}</List.Item>
            <List.Item>{t('recipients.eraseAudit')}</List.Item>
          </List>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
