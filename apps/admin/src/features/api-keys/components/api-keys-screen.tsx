import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
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
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {list.rows?.length === 0 ? (
          <EmptyState
            title={t('apiKeys.empty')}
            text={t('apiKeys.emptyText')}
            action={<Button onClick={dialog.open}>{t('apiKeys.create')}</Button>}
          />
        ) : list.error && list.rows === undefined ? null : (
          <ApiKeyTable rows={list.rows} onRevoke={setRevoking} />
        )}
        {list.rows && list.rows.length > 0 ? (
          <ConnectionPager
            shown={list.rows.length}
            hasNextPage={list.hasNextPage}
            busy={list.loadingMore}
            onMore={list.more}
          />
        ) : null}
      </Stack>
      <CreateKeyDialog opened={creating} onClose={dialog.close} onCreated={list.refetch} />
      <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(undefined)} />
    </>
  );
}
