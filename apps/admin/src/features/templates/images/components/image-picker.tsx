import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../../components/connection-pager.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useTypedFilter } from '../../../../components/use-typed-filter.ts';
import { useImages } from '../hooks/use-images.ts';
import { ImageGrid } from './image-grid.tsx';
import { ImageUpload } from './image-upload.tsx';

interface ImagePickerProps {
  opened: boolean;
  accountId: string | null;
  onPick: (url: string) => void;
  onClose: () => void;
}

/** The library over an editor: choose one, or upload and it is chosen. */
export function ImagePicker({ opened, onClose, ...rest }: ImagePickerProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('templates.images.choose')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <Library {...rest} /> : null}
    </Modal>
  );
}

function Library({ accountId, onPick }: Pick<ImagePickerProps, 'accountId' | 'onPick'>) {
  const { t } = useTranslation();
  const [search, setSearch] = useState<string>();
  const { rows: images, error, refetch, hasNextPage, loadingMore, more } = useImages(search, accountId);
  const text = useTypedFilter(search, setSearch);
  return (
    <Stack gap="md">
      <ImageUpload accountId={accountId} onUploaded={({ url }) => onPick(url)} />
      <TextInput
        aria-label={t('templates.images.search')}
        placeholder={t('templates.images.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        {...text}
      />
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {images?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('templates.images.empty')}
        </Text>
      ) : (
        <ImageGrid
          images={images}
          actions={({ name, url }) => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('templates.images.pickNamed', { name })}
              onClick={() => onPick(url)}
            >
              {t('templates.images.pick')}
            </Button>
          )}
        />
      )}
      {images && hasNextPage ? (
        <ConnectionPager shown={images.length} hasNextPage busy={loadingMore} onMore={more} />
      ) : null}
    </Stack>
  );
}
