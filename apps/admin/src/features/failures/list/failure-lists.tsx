import { Button, Group, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../components/bulk/bulk-bar.tsx';
import { type LoadedPages, PagedList } from '../../../components/paged-list.tsx';
import { type Selection, useSelection } from '../../../components/use-selection.ts';
import { type FailureSearch, toFailureFilter } from '../api/failure-search.ts';
import { FailuresDialog } from '../bulk/failures-dialog.tsx';
import type { FailuresOrder } from '../bulk/failures-order.ts';
import { GroupTable } from '../groups/group-table.tsx';
import { useFailureGroups } from '../groups/use-failure-groups.ts';
import { CauseBanner } from './cause-banner.tsx';
import { FailureTable } from './failure-table.tsx';
import { NoFailures } from './no-failures.tsx';
import type { useDeskChanges } from './use-desk-changes.ts';
import { useFailures } from './use-failures.ts';

interface FailureListProps {
  search: FailureSearch;
  changes: ReturnType<typeof useDeskChanges>;
  onChange: (part: Partial<FailureSearch>) => void;
}

/** The causes, most first. */
export function CauseList(props: FailureListProps) {
  const list = useFailureGroups(props.search);
  const total = list.hasNextPage ? undefined : list.rows?.reduce((sum, { count }) => sum + count, 0);
  return (
    <FailureList {...props} list={list} matching={total}>
      <GroupTable rows={list.rows} />
    </FailureList>
  );
}

/** One by one, of one cause or of all. */
export function RowList(props: FailureListProps) {
  const { search, onChange } = props;
  const list = useFailures(search);
  const ids = useMemo(() => list.rows?.map(({ id }) => id), [list.rows]);
  const selection = useSelection(ids, search);
  return (
    <Stack gap="sm">
      {search.fingerprint ? (
        <CauseBanner fingerprint={search.fingerprint} example={list.rows?.[0]} onLeave={onChange} />
      ) : null}
      <FailureList {...props} list={list} matching={list.total} selection={selection}>
        <FailureTable rows={list.rows} selection={selection} />
      </FailureList>
    </Stack>
  );
}

interface ListProps extends FailureListProps {
  list: LoadedPages;
  /** Failed operations that match; undefined while that is not known. */
  matching: number | undefined;
  selection?: Selection;
  children: ReactNode;
}

/** What can be done with the picked ones or with all that match, and what stands around either table. */
function FailureList({ search, changes, onChange, list, matching, selection, children }: ListProps) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<FailuresOrder>();
  const picked = selection?.ids ?? [];
  const begin = (action: FailuresOrder['action']) =>
    setOrder({ action, filter: picked.length > 0 ? { ids: [...picked] } : toFailureFilter(search) });
  const readAgain = () => {
    list.refetch();
    changes.seen();
  };
  return (
    <Stack gap="sm">
      <Group justify="center" role="status">
        {changes.changed ? (
          <Button
            size="compact-sm"
            radius="xl"
            variant="light"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={readAgain}
          >
            {t('operations.failures.changed')}
          </Button>
        ) : null}
      </Group>
      <PagedList list={list} empty={<NoFailures search={search} onChange={onChange} />}>
        <Stack gap="sm">
          <BulkBar selection={selection} total={matching}>
            <Button variant="default" disabled={!list.rows} onClick={() => begin('RESOLVE')}>
              {t('operations.failures.resolveAll')}
            </Button>
            <Button disabled={!list.rows} onClick={() => begin('RETRY')}>
              {t('operations.failures.retryAll')}
            </Button>
          </BulkBar>
          {children}
        </Stack>
      </PagedList>
      <FailuresDialog order={order} onClose={() => setOrder(undefined)} onBegun={() => selection?.clear()} />
    </Stack>
  );
}
