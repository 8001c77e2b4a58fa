import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { UnknownVerdict } from '../../../gql/operations/graphql.ts';
import { useSelection } from '../api/use-selection.ts';
import { BulkPanel } from '../bulk/bulk-panel.tsx';
import { BulkBar } from '../components/bulk-bar.tsx';
import { UnknownFilters } from './unknown-filters.tsx';
import { toUnknownFilter, type UnknownSearch } from './unknown-search.ts';
import { UnknownTable, VERDICTS } from './unknown-table.tsx';
import { useUnknownEmails } from './use-unknown-emails.ts';
import { type Decision, VerdictDialog } from './verdict-dialog.tsx';

const route = getRouteApi('/shell/unknown');

/** Mails of which nobody knows whether they arrived, and the word of a person. */
export function UnknownScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/unknown' });
  const list = useUnknownEmails(search);
  const ids = useMemo(() => list.rows?.flatMap(({ emailLog }) => (emailLog ? [emailLog.id] : [])), [list.rows]);
  const selection = useSelection(ids, search);
  const [decision, setDecision] = useState<Decision>();
  const change = useCallback(
    (part: Partial<UnknownSearch>) =>
      void navigate({ to: '/unknown', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const decideOne = useCallback(
    (verdict: UnknownVerdict, id: string) => setDecision({ verdict, filter: { ids: [id] }, count: 1 }),
    [],
  );
  const picked = selection.ids.length;
  const decideMany = (verdict: UnknownVerdict) =>
    setDecision(
      picked > 0
        ? { verdict, filter: { ids: [...selection.ids] }, count: picked }
        : { verdict, filter: toUnknownFilter(search), count: list.total ?? 0 },
    );
  return (
    <>
      <PageHeader
        title={t('operations.unknown.title')}
        description={t('operations.unknown.text')}
        actions={
          <ButtonLink to="/bulk-operations" variant="default">
            {t('operations.failures.history')}
          </ButtonLink>
        }
      />
      <Stack gap="sm">
        <BulkPanel />
        <UnknownFilters search={search} onChange={change} />
        <Group justify="center" role="status">
          {list.waiting > 0 ? (
            <Button size="compact-sm" radius="xl" variant="light" onClick={list.refetch}>
              {t('operations.unknown.newRows')}
            </Button>
          ) : null}
        </Group>
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {list.rows?.length === 0 ? (
          <EmptyState title={t('operations.unknown.empty')} text={t('operations.unknown.emptyText')} />
        ) : list.error && !list.rows ? null : (
          <>
            <BulkBar selection={selection} total={list.total}>
              {VERDICTS.map((verdict) => (
                <Button key={verdict} variant="default" disabled={!list.total} onClick={() => decideMany(verdict)}>
                  {t(`operations.unknown.verdict.${verdict}`)}
                </Button>
              ))}
            </BulkBar>
            <UnknownTable rows={list.rows} selection={selection} onDecide={decideOne} />
            {list.rows ? (
              <ConnectionPager
                shown={list.rows.length}
                total={list.total}
                hasNextPage={list.hasNextPage}
                busy={list.loadingMore}
                onMore={list.more}
              />
            ) : null}
          </>
        )}
      </Stack>
      <VerdictDialog decision={decision} onClose={() => setDecision(undefined)} onStale={list.refetch} />
    </>
  );
}
