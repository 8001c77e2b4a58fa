import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { useRowKeys } from '../../../components/use-row-keys.ts';
import type { ApiKeyRowFragment } from '../../../gql/settings/graphql.ts';
import { useApiKeys } from '../hooks/use-api-keys.ts';
import { ApiKeyTable } from './api-key-table.tsx';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import { RevokeKeyDialog } from './revoke-key-dialog.tsx';

export function ApiKeysScreen() {
  const { t } = useTranslation();
  const list = useApiKeys();
  const [creating, dialog] = useDisclosure(false);
  const [revoking, setRevoking] = useState<ApiKeyRowFragment>();
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  return (
    <>
      <PageHeader
        title={t('apiKeys.title')}
        description={t('apiKeys.text')}
        actions={<Button onClick={dialog.open}>{t('apiKeys.create')}</Button>}
      />
      <Stack gap="sm" ref={container}>
        <PagedList
          list={list}
          empty={
            <EmptyState
              title={t('apiKeys.empty')}
              text={t('apiKeys.emptyText')}
              action={<Button onClick={dialog.open}>{t('apiKeys.create')}</Button>}
            />
          }
        >
          <ApiKeyTable rows={list.rows} onRevoke={setRevoking} />
        </PagedList>
      </Stack>
      <CreateKeyDialog opened={creating} onClose={dialog.close} onCreated={list.refetch} />
      <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(undefined)} />
    </>
  );
}
