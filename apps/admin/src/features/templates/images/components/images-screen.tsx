import { useMutation } from '@apollo/client/react';
import { Box, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PagedList } from '../../../../components/paged-list.tsx';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import { useTypedFilter } from '../../../../components/use-typed-filter.ts';
import { ImageDeleteDocument, type ImageRowFragment, ImagesDocument } from '../../../../gql/templates/graphql.ts';
import { useIsSuperAdmin } from '../../../../lib/session/use-session.ts';
import { useImages } from '../hooks/use-images.ts';
import { ImageGrid } from './image-grid.tsx';
import { ImageUpload } from './image-upload.tsx';

const route = getRouteApi('/shell/templates-desk/templates/images');

/** The library: pictures for mails, served from our own address. */
export function ImagesScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const { q, account } = route.useSearch();
  const accountId = account ?? null;
  const list = useImages(q, accountId);
  const change = (part: { q?: string | undefined; account?: string | undefined }): void =>
    void navigate({ to: '/templates/images', search: (before) => ({ ...before, ...part }), replace: true });
  const text = useTypedFilter(q, (value) => change({ q: value }));
  const [asked, setAsked] = useState<ImageRowFragment>();
  return (
    <>
      <PageHeader
        title={t('templates.images.title')}
        description={t('templates.images.text')}
        actions={
          <ButtonLink to="/templates" variant="default">
            {t('templates.list.title')}
          </ButtonLink>
        }
      />
      <Stack gap="md">
        <ImageUpload accountId={accountId} />
        <Group gap="xs" role="search" aria-label={t('templates.images.search')}>
          <TextInput
            aria-label={t('templates.images.search')}
            placeholder={t('templates.images.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            w={{ base: '100%', sm: 240 }}
            {...text}
          />
          {superAdmin ? (
            <Box w={{ base: '100%', sm: 240 }}>
              <AccountSelect
                label=""
                everybody={t('templates.filter.platform')}
                value={accountId}
                onChange={(id) => change({ account: id ?? undefined })}
              />
            </Box>
          ) : null}
        </Group>
        <PagedList
          list={list}
          empty={
            <EmptyState
              title={t(q ? 'templates.images.noMatch' : 'templates.images.none')}
              text={t('templates.images.empty')}
            />
          }
        >
          <ImageGrid
            images={list.rows}
            actions={(image) => (
              <>
                <CopyButton value={image.url} label={t('templates.images.address', { name: image.name })} />
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('templates.images.deleteNamed', { name: image.name })}
                  onClick={() => setAsked(image)}
                >
                  {t('templates.images.delete')}
                </Button>
              </>
            )}
          />
        </PagedList>
      </Stack>
      <DeleteDialog image={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

function DeleteDialog({ image, onClose }: { image: ImageRowFragment | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const [remove, { loading }] = useMutation(ImageDeleteDocument, {
    refetchQueries: [ImagesDocument],
    onError: useProblemNotice(),
  });
  const confirm = async (): Promise<void> => {
    if (!image) return;
    const { data } = await remove({ variables: { input: { id: image.id } } });
    const [refusal] = data?.imageDelete.userErrors ?? [];
    if (refusal)
      notifications.show({
        color: 'red',
        message: t(`templates.images.userError.${refusal.code}`, { name: image.name }),
      });
    if (data) onClose();
  };
  return (
    <ConfirmDialog
      opened={image !== undefined}
      title={t('templates.images.deleteTitle', { name: image?.name ?? '' })}
      confirmLabel={t('templates.images.delete')}
      danger
      busy={loading}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Text size="sm">{t('templates.images.deleteText')}</Text>
    </ConfirmDialog>
  );
}
