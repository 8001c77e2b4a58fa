import { Button, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../components/bulk/bulk-bar.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { useRowKeys } from '../../../components/use-row-keys.ts';
import { useSelection } from '../../../components/use-selection.ts';
import { toLeadFilter } from '../api/leads-search.ts';
import { exactCount } from '../api/use-count-text.ts';
import { BulkDialogs } from '../bulk/bulk-dialogs.tsx';
import type { BulkOrder } from '../bulk/bulk-order.ts';
import { LeadTable } from './lead-table.tsx';
import type { LeadViewProps } from './lead-view.ts';
import { useLeads } from './use-leads.ts';
import { useLiveLeads } from './use-live-leads.ts';

const PAGE_SIZE = 50;

/** Leads that the API takes by their ids; more are named by filters. */
const MOST_PICKED = 500;

/** The leads one below the other, and what can be done with many of them at once. */
export function LeadList({ search, ownerId, options, filtered, onReset }: LeadViewProps) {
  const { t } = useTranslation();
  const list = useLeads(search, { first: PAGE_SIZE, skip: false });
  const shown = useMemo(() => list.rows?.map(({ id }) => id), [list.rows]);
  const live = useLiveLeads({ search, ownerId, shown, refetch: list.refetch });
  const selection = useSelection(shown, search);
  const [order, setOrder] = useState<BulkOrder>();
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  useHotkeys([['n', live.show]]);
  const tooMany = selection.ids.length > MOST_PICKED;
  const begin = (action: BulkOrder['action']) =>
    setOrder({
      action,
      selection: selection.ids.length > 0 ? { ids: [...selection.ids] } : { filter: toLeadFilter(search) },
    });
  return (
    <Stack gap="sm">
      <NewRowsPill
        count={live.many ? 1 : live.waiting}
        text={live.many ? t('leads.list.changed') : t('leads.list.newRows', { count: live.waiting })}
        onShow={live.show}
      />
      {live.error ? <ErrorNotice error={live.error} onRetry={live.restart} /> : null}
      <PagedList
        list={{ ...list, total: exactCount(list.total) }}
        empty={<Nothing account={search.account} filtered={filtered} onReset={onReset} />}
      >
        <Stack gap="sm">
          <BulkBar selection={selection} total={exactCount(list.total)}>
            <Button variant="default" disabled={!list.rows || tooMany} onClick={() => begin('DELETE')}>
              {t('leads.bulk.delete.open')}
            </Button>
            <Button variant="default" disabled={!list.rows || tooMany} onClick={() => begin('CHANGE')}>
              {t('leads.bulk.change.open')}
            </Button>
          </BulkBar>
          {tooMany ? (
            <Text size="sm" role="status">
              {t('leads.bulk.tooMany', { most: MOST_PICKED })}
            </Text>
          ) : null}
          <div ref={container}>
            <LeadTable rows={list.rows} selection={selection} />
          </div>
        </Stack>
      </PagedList>
      <BulkDialogs
        order={order}
        options={options}
        onClose={() => setOrder(undefined)}
        onBegun={() => {
          setOrder(undefined);
          selection.clear();
        }}
      />
    </Stack>
  );
}

interface NothingProps {
  account: string | undefined;
  filtered: boolean;
  onReset: () => void;
}

function Nothing({ account, filtered, onReset }: NothingProps) {
  const { t } = useTranslation();
  return filtered ? (
    <NoMatch title={t('leads.list.noMatch')} text={t('leads.list.noMatchText')} onReset={onReset} />
  ) : (
    <EmptyState
      title={t('leads.list.empty')}
      text={t('leads.list.emptyText')}
      action={
        <ButtonLink to="/leads/import" search={{ account }}>
          {t('leads.list.import')}
        </ButtonLink>
      }
    />
  );
}
