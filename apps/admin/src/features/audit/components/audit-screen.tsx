import { Button, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { AuditRowFragment } from '../../../gql/operations/graphql.ts';
import type { AuditSearch } from '../api/audit-search.ts';
import { useAudit } from '../hooks/use-audit.ts';
import { AuditExportButton } from './audit-export-button.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { EntryDialog } from './entry-dialog.tsx';

const route = getRouteApi('/shell/audit');

/** Who did what, when and from where. */
export function AuditScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const list = useAudit(search);
  const [entry, setEntry] = useState<AuditRowFragment>();
  const change = useCallback(
    (part: Partial<AuditSearch>) =>
      void navigate({ to: '/audit', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <PageHeader
        title={t('operations.audit.title')}
        description={t('operations.audit.text')}
        actions={<AuditExportButton search={search} />}
      />
      <Stack gap="sm">
        <AuditFilters search={search} onChange={change} />
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {list.rows?.length === 0 ? (
          <EmptyState
            title={t(filtered ? 'operations.audit.noMatch' : 'operations.audit.empty')}
            text={t(filtered ? 'operations.audit.noMatchText' : 'operations.audit.emptyText')}
            action={
              filtered ? (
                <Button variant="default" onClick={() => void navigate({ to: '/audit', search: {}, replace: true })}>
                  {t('common.filter.reset')}
                </Button>
              ) : undefined
            }
          />
        ) : list.error && !list.rows ? null : (
          <>
            <AuditTable rows={list.rows} onOpen={setEntry} />
            {list.rows ? (
              <ConnectionPager
                shown={list.rows.length}
                total={undefined}
                hasNextPage={list.hasNextPage}
                busy={list.loadingMore}
                onMore={list.more}
              />
            ) : null}
          </>
        )}
      </Stack>
      <EntryDialog entry={entry} onClose={() => setEntry(undefined)} />
    </>
  );
}
