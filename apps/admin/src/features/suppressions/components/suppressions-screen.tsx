import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import type { SuppressionRowFragment } from '../../../gql/results/graphql.ts';
import type { SuppressionsSearch } from '../api/suppressions-search.ts';
import { useSuppressions } from '../hooks/use-suppressions.ts';
import { AddDialog } from './add-dialog.tsx';
import { ExportButton } from './export-button.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { SuppressionFilters } from './suppression-filters.tsx';
import { SuppressionTable } from './suppression-table.tsx';

const route = getRouteApi('/shell/suppressions');

/** Addresses that must not be mailed, and why. */
export function SuppressionsScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const list = useSuppressions(search);
  const [adding, addDialog] = useDisclosure(false);
  const [importing, importDialog] = useDisclosure(false);
  const [released, setReleased] = useState<SuppressionRowFragment>();
  const change = useCallback(
    (part: Partial<SuppressionsSearch>) =>
      void navigate({ to: '/suppressions', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const account = search.account ?? null;
  const filtered = search.q !== undefined || search.reason !== undefined;
  return (
    <>
      <PageHeader
        title={t('results.suppressions.title')}
        description={t('results.suppressions.text')}
        actions={
          <>
            <ExportButton search={search} />
            <Button variant="default" onClick={importDialog.open}>
              {t('results.suppressions.import.open')}
            </Button>
            <Button onClick={addDialog.open}>{t('results.suppressions.add.open')}</Button>
          </>
        }
      />
      <Stack gap="sm">
        <SuppressionFilters search={search} onChange={change} />
        <PagedList
          list={list}
          empty={
            <Nothing
              filtered={filtered}
              onReset={() => change({ q: undefined, reason: undefined })}
              onAdd={addDialog.open}
            />
          }
        >
          <SuppressionTable rows={list.rows} onRelease={setReleased} />
        </PagedList>
      </Stack>
      <AddDialog opened={adding} account={account} onClose={addDialog.close} />
      <ImportDialog opened={importing} account={account} onClose={importDialog.close} />
      <ReleaseDialog row={released} onClose={() => setReleased(undefined)} />
    </>
  );
}

function Nothing({ filtered, onReset, onAdd }: { filtered: boolean; onReset: () => void; onAdd: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <NoMatch title={t('results.suppressions.noMatch')} text={t('results.suppressions.noMatchText')} onReset={onReset} />
  ) : (
    <EmptyState
      title={t('results.suppressions.empty')}
      text={t('results.suppressions.emptyText')}
      action={
        <Button variant="default" onClick={onAdd}>
          {t('results.suppressions.add.open')}
        </Button>
      }
    />
  );
}
