import { Button, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../components/bulk/bulk-bar.tsx';
import { BulkPanel } from '../../../components/bulk/bulk-panel.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { useSelection } from '../../../components/use-selection.ts';
import type { UnknownVerdict } from '../../../gql/operations/graphql.ts';
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
        <BulkPanel desk="operations." />
        <UnknownFilters search={search} onChange={change} />
        <NewRowsPill count={list.waiting} text={t('operations.unknown.newRows')} onShow={list.refetch} />
        <PagedList
          list={list}
          empty={<EmptyState title={t('operations.unknown.empty')} text={t('operations.unknown.emptyText')} />}
        >
          <Stack gap="sm">
            <BulkBar selection={selection} total={list.total}>
              {VERDICTS.map((verdict) => (
                <Button key={verdict} variant="default" disabled={!list.total} onClick={() => decideMany(verdict)}>
                  {t(`operations.unknown.verdict.${verdict}`)}
                </Button>
              ))}
            </BulkBar>
            <UnknownTable rows={list.rows} selection={selection} onDecide={decideOne} />
          </Stack>
        </PagedList>
      </Stack>
      <VerdictDialog decision={decision} onClose={() => setDecision(undefined)} onStale={list.refetch} />
    </>
  );
}
