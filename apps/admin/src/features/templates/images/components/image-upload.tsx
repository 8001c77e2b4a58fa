import { Group, Progress, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { notifications } from '@mantine/notifications';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImageRowFragment } from '../../../../gql/templates/graphql.ts';
import { MOST_BYTES, useImageUpload } from '../hooks/use-image-upload.ts';

const ACCEPTED = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

interface ImageUploadProps {
  accountId: string | null;
  /** The last one, when all are there. */
  onUploaded?: (image: ImageRowFragment) => void;
}

/** Files are dropped here, or chosen after Enter or a click. */
export function ImageUpload({ accountId, onUploaded }: ImageUploadProps) {
  const { t } = useTranslation();
  const { upload, progress } = useImageUpload(accountId);
  const take = async (files: File[]): Promise<void> => {
    const last = await upload(files);
    if (last) onUploaded?.(last);
  };
  return (
    <Stack gap={6}>
      <Dropzone
        onDrop={(files) => void take(files)}
        onReject={(refused) =>
          notifications.show({
            color: 'red',
            message: t('templates.images.refused', { names: refused.map(({ file }) => file.name).join(', ') }),
          })
        }
        accept={ACCEPTED}
        maxSize={MOST_BYTES}
        loading={progress !== undefined}
        inputProps={{ 'aria-label': t('templates.images.upload') }}
        aria-label={t('templates.images.upload')}
        p="sm"
      >
        <Group justify="center" gap="sm" wrap="nowrap">
          <IconUpload size={24} stroke={1.6} aria-hidden />
          <div>
            <Text size="sm" fw={500}>
              {t('templates.images.upload')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('templates.images.uploadHint')}
            </Text>
          </div>
        </Group>
      </Dropzone>
      {progress ? (
        <div aria-live="polite">
          <Progress value={(100 * (progress.done + 0.5)) / progress.of} aria-label={t('templates.images.uploading')} />
          <Text size="xs" c="dimmed">
            {t('templates.images.progress', { done: progress.done + 1, of: progress.of })}
          </Text>
        </div>
      ) : null}
    </Stack>
  );
}
