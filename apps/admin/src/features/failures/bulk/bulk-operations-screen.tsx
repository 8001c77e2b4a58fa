import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import { BulkTable } from './bulk-table.tsx';
import { useBulkOperations } from './use-bulk-operations.ts';

const PAGE_SIZE = 50;

/** Who did what with many at once, when, and what came of it. */
export function BulkOperationsScreen() {
  const { t } = useTranslation();
  const list = useBulkOperations(PAGE_SIZE);
  const running = (list.rows ?? []).filter(({ state }) => state === 'RUNNING');
  return (
    <>
      <PageHeader
        title={t('operations.bulk.title')}
        description={t('operations.bulk.text')}
        actions={
          <ButtonLink to="/failed-operations" variant="default">
            {t('operations.bulk.toFailures')}
          </ButtonLink>
        }
      />
      <Stack gap="sm">
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {running.map((bulk) => (
          <BulkProgress key={bulk.id} bulk={bulk} />
        ))}
        {list.rows?.length === 0 ? (
          <EmptyState title={t('operations.bulk.empty')} text={t('operations.bulk.emptyText')} />
        ) : list.error && !list.rows ? null : (
          <>
            <BulkTable rows={list.rows} />
            {list.rows ? (
              <ConnectionPager
                shown={list.rows.length}
                hasNextPage={list.hasNextPage}
                busy={list.loadingMore}
                onMore={list.more}
              />
            ) : null}
          </>
        )}
      </Stack>
    </>
  );
}
