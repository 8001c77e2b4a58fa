import { Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FilterChips } from '../../../components/filter-chips.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
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
        <NewRowsPill count={live.waiting} text={t('emails.list.newRows', { count: live.waiting })} onShow={live.show} />
        {live.error ? <ErrorNotice error={live.error} onRetry={live.restart} /> : null}
        <PagedList list={list} empty={<NothingHere filtered={chips.length > 0} onReset={reset} />}>
          <div ref={container}>
            <EmailTable rows={list.rows} />
          </div>
        </PagedList>
      </Stack>
    </>
  );
}

function NothingHere({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  return filtered ? (
    <NoMatch title={t('emails.list.noMatch')} text={t('emails.list.noMatchText')} onReset={onReset} />
  ) : (
    <EmptyState
      title={t('emails.list.empty')}
      text={t('emails.list.emptyText')}
      action={<ButtonLink to="/emails/new">{t('emails.list.send')}</ButtonLink>}
    />
  );
}
