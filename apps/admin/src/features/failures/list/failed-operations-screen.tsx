import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkPanel } from '../../../components/bulk/bulk-panel.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { FailureSearch } from '../api/failure-search.ts';
import { FailureRules } from '../rules/failure-rules.tsx';
import { FailureFilters } from './failure-filters.tsx';
import { CauseList, RowList } from './failure-lists.tsx';
import { useDeskChanges } from './use-desk-changes.ts';

const route = getRouteApi('/shell/failed-operations');

/** Everything that used up its tries: by cause, one by one, and the rules that act by themselves. */
export function FailedOperationsScreen() {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/failed-operations' });
  const changes = useDeskChanges();
  const change = useCallback(
    (part: Partial<FailureSearch>) =>
      void navigate({ to: '/failed-operations', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const rules = search.view === 'rules' && superAdmin;
  const byRow = search.view === 'rows' || search.fingerprint !== undefined;
  const List = byRow ? RowList : CauseList;
  return (
    <>
      <PageHeader
        title={t('operations.failures.title')}
        description={t('operations.failures.text')}
        actions={
          <ButtonLink to="/bulk-operations" variant="default">
            {t('operations.failures.history')}
          </ButtonLink>
        }
      />
      <Stack gap="sm">
        <BulkPanel desk="operations." />
        <Group justify="space-between" gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={t('operations.failures.view.label')}
            value={rules ? 'rules' : byRow ? 'rows' : 'causes'}
            onChange={(view) =>
              change({
                view: view === 'rows' || view === 'rules' ? view : undefined,
                ...(view === 'rows' ? {} : { fingerprint: undefined }),
              })
            }
            data={[
              { value: 'causes', label: t('operations.failures.view.causes') },
              { value: 'rows', label: t('operations.failures.view.rows') },
              ...(superAdmin ? [{ value: 'rules', label: t('operations.failures.view.rules') }] : []),
            ]}
          />
          <Counts counts={changes.counts} />
        </Group>
        {rules ? (
          <FailureRules />
        ) : (
          <>
            <FailureFilters search={search} onChange={change} />
            <List search={search} changes={changes} onChange={change} />
          </>
        )}
      </Stack>
    </>
  );
}

function Counts({ counts }: { counts: ReturnType<typeof useDeskChanges>['counts'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!counts) return null;
  return (
    <Text size="sm" aria-live="polite" data-open={counts.openCount} data-retrying={counts.retryingCount}>
      {t('operations.failures.counts', {
        open: format.number(counts.openCount),
        retrying: format.number(counts.retryingCount),
        critical: format.number(counts.openCriticalCount),
      })}
    </Text>
  );
}
