import { Button, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FilterChips } from '../../../components/filter-chips.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useRowKeys } from '../../../components/use-row-keys.ts';
import { useEmailList } from '../hooks/use-email-list.ts';
import { useEmailSearch } from '../hooks/use-email-search.ts';
import { useFilterChips } from '../hooks/use-filter-chips.ts';
import { useLiveRows } from '../hooks/use-live-rows.ts';
import { EmailFilterBar } from './email-filter-bar.tsx';
import { EmailTable } from './email-table.tsx';
import { ExportButton } from './export-button.tsx';

export function EmailListScreen() {
  const { t } = useTranslation();
  const { search, change, reset } = useEmailSearch();
  const list = useEmailList(search);
  const live = useLiveRows({ ...list, search });
  const chips = useFilterChips(search, change);
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  useHotkeys([['n', live.show]]);
  const empty = list.rows?.length === 0;
  return (
    <>
      <PageHeader
        title={t('emails.list.title')}
        actions={
          <>
            <ExportButton search={search} total={list.total} />
            <ButtonLink to="/emails/new">{t('emails.list.send')}</ButtonLink>
          </>
        }
      />
      <Stack gap="sm">
        <EmailFilterBar search={search} onChange={change} />
        <FilterChips chips={chips} onReset={reset} />
        <NewRowsPill count={live.waiting} onShow={live.show} />
        {live.error ? <ErrorNotice error={live.error} onRetry={live.restart} /> : null}
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {empty ? (
          <NothingHere filtered={chips.length > 0} onReset={reset} />
        ) : list.error && list.rows === undefined ? null : (
          <div ref={container}>
            <EmailTable rows={list.rows} />
            {list.rows === undefined ? null : (
              <ConnectionPager
                shown={list.rows.length}
                total={list.total}
                hasNextPage={list.hasNextPage}
                busy={list.loadingMore}
                onMore={list.more}
              />
            )}
          </div>
        )}
      </Stack>
    </>
  );
}

function NothingHere({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <EmptyState
      title={t('emails.list.noMatch')}
      text={t('emails.list.noMatchText')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('common.filter.reset')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={t('emails.list.empty')}
      text={t('emails.list.emptyText')}
      action={<ButtonLink to="/emails/new">{t('emails.list.send')}</ButtonLink>}
    />
  );
}
