import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { SortableList } from '../../../../components/sortable-list.tsx';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useProviderOrder } from '../hooks/use-provider-actions.ts';
import { useProviders } from '../hooks/use-providers.ts';
import { ProviderDrawer } from './provider-drawer.tsx';
import { ProviderRow } from './provider-row.tsx';

/** The drawer that is open: for a new provider, for one that exists, or none. */
type Editing = { kind: 'none' } | { kind: 'new' } | { kind: 'one'; provider: ProviderRowFragment };

export function ProvidersScreen() {
  const { t } = useTranslation();
  const { rows, error, refetch } = useProviders();
  const order = useProviderOrder();
  const [editing, setEditing] = useState<Editing>({ kind: 'none' });
  const add = <Button onClick={() => setEditing({ kind: 'new' })}>{t('settings.providers.add')}</Button>;
  return (
    <>
      <PageHeader title={t('settings.providers.title')} description={t('settings.providers.text')} actions={add} />
      <Stack gap="sm">
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {rows === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : rows.length === 0 ? (
          <EmptyState title={t('settings.providers.empty')} text={t('settings.providers.emptyText')} action={add} />
        ) : (
          <>
            <SortableList
              label={t('settings.providers.title')}
              items={rows}
              idOf={({ id }) => id}
              nameOf={({ provider }) => provider.name}
              onOrder={order.setOrder}
              disabled={order.busy}
              render={(row) => <ProviderRow row={row} onEdit={() => setEditing({ kind: 'one', provider: row })} />}
            />
            <Text size="sm" c="dimmed">
              {t('settings.providers.orderHint')}
            </Text>
          </>
        )}
      </Stack>
      <ProviderDrawer
        opened={editing.kind !== 'none'}
        provider={editing.kind === 'one' ? editing.provider : undefined}
        onClose={() => setEditing({ kind: 'none' })}
      />
    </>
  );
}

function Loading() {
  return (
    <Stack gap="sm" aria-busy="true">
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} height={88} />
      ))}
    </Stack>
  );
}
