import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BulkProgress } from '../../../components/bulk/bulk-progress.tsx';
import { useBulkOperations } from '../../../components/bulk/use-bulk-operations.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { BulkTable } from './bulk-table.tsx';

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
        {running.map((bulk) => (
          <BulkProgress key={bulk.id} bulk={bulk} />
        ))}
        <PagedList
          list={list}
          empty={<EmptyState title={t('operations.bulk.empty')} text={t('operations.bulk.emptyText')} />}
        >
          <BulkTable rows={list.rows} />
        </PagedList>
      </Stack>
    </>
  );
}
