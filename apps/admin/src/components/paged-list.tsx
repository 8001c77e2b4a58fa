import type { ReactNode } from 'react';
import { ConnectionPager } from './connection-pager.tsx';
import { ErrorNotice } from './error-notice.tsx';

export interface LoadedPages {
  /** undefined while loading. */
  rows: readonly unknown[] | undefined;
  /** Absent where counting everything was not asked for. */
  total?: number | undefined;
  error: unknown;
  hasNextPage: boolean;
  loadingMore: boolean;
  more: () => void;
  refetch: () => void;
}

interface PagedListProps {
  list: LoadedPages;
  /** Stands where there is no row. */
  empty: ReactNode;
  /** The rows, or their skeletons. */
  children: ReactNode;
}

/** What stands around the rows of a list: why they could not be read, that there are none, how to read on. */
export function PagedList({ list, empty, children }: PagedListProps) {
  const { rows, total, error, hasNextPage, loadingMore, more, refetch } = list;
  return (
    <>
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {rows?.length === 0 ? (
        empty
      ) : error && !rows ? null : (
        <div>
          {children}
          {rows ? (
            <ConnectionPager
              shown={rows.length}
              total={total}
              hasNextPage={hasNextPage}
              busy={loadingMore}
              onMore={more}
            />
          ) : null}
        </div>
      )}
    </>
  );
}
