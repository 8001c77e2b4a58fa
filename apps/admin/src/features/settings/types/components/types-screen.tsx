import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import type { EmailTypeRowFragment } from '../../../../gql/settings/graphql.ts';
import { useTypes } from '../hooks/use-types.ts';
import { LimitsSection } from './limits-section.tsx';
import { TypeDrawer } from './type-drawer.tsx';
import { TypeTable } from './type-table.tsx';

type Editing = { kind: 'none' } | { kind: 'new' } | { kind: 'one'; type: EmailTypeRowFragment };

export function TypesScreen() {
  const { t } = useTranslation();
  const { rows, error, refetch } = useTypes();
  const [editing, setEditing] = useState<Editing>({ kind: 'none' });
  const add = <Button onClick={() => setEditing({ kind: 'new' })}>{t('settings.types.add')}</Button>;
  return (
    <>
      <PageHeader title={t('settings.types.title')} description={t('settings.types.text')} actions={add} />
      <Stack gap="xl">
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {rows?.length === 0 ? (
          <EmptyState title={t('settings.types.empty')} text={t('settings.types.emptyText')} action={add} />
        ) : error && rows === undefined ? null : (
          <TypeTable rows={rows} onEdit={(type) => setEditing({ kind: 'one', type })} />
        )}
        <LimitsSection />
      </Stack>
      <TypeDrawer
        opened={editing.kind !== 'none'}
        type={editing.kind === 'one' ? editing.type : undefined}
        onClose={() => setEditing({ kind: 'none' })}
      />
    </>
  );
}
