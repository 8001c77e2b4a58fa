import { Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
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
        <PagedList
          list={list}
          empty={
            filtered ? (
              <NoMatch
                title={t('operations.audit.noMatch')}
                text={t('operations.audit.noMatchText')}
                onReset={() => void navigate({ to: '/audit', search: {}, replace: true })}
              />
            ) : (
              <EmptyState title={t('operations.audit.empty')} text={t('operations.audit.emptyText')} />
            )
          }
        >
          <AuditTable rows={list.rows} onOpen={setEntry} />
        </PagedList>
      </Stack>
      <EntryDialog entry={entry} onClose={() => setEntry(undefined)} />
    </>
  );
}
