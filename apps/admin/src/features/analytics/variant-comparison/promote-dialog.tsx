import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePromote } from './use-promote.ts';

interface PromoteDialogProps {
  opened: boolean;
  templateId: string;
  versionId: string;
  /** The winner. */
  variant: string;
  /** Number of the draft that would be written over, if there is one. */
  draftNumber: number | undefined;
  onClose: () => void;
}

/** Gives everybody the winner: as a draft to look at first, or at once. */
export function PromoteDialog({ opened, templateId, versionId, variant, draftNumber, onClose }: PromoteDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { busy, toDraft, toEverybody } = usePromote({ templateId, versionId, variant });
  const edit = async (): Promise<void> => {
    if (await toDraft()) await navigate({ to: '/templates/$id/edit', params: { id: templateId }, search: { variant } });
  };
  const publish = async (): Promise<void> => {
    if (await toEverybody()) onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('results.variants.dialog.title', { variant })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('results.variants.dialog.text', { variant })}</Text>
        {draftNumber === undefined ? null : (
          <Text size="sm" fw={600}>
            {t('results.variants.dialog.overwrites', { number: draftNumber })}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" loading={busy} onClick={() => void edit()}>
            {t('results.variants.dialog.draft')}
          </Button>
          <Button loading={busy} onClick={() => void publish()}>
            {t('results.variants.dialog.publish')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
