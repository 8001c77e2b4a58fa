import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { LeadTasksDocument, type LeadTasksQuery } from '../../../gql/leads/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { AccountDesk } from '../components/account-desk.tsx';
import { TaskTable } from './task-table.tsx';

const route = getRouteApi('/shell/leads-desk/leads/tasks');

const PAGE_SIZE = 50;

const rowOf = (node: LeadTasksQuery['leadTasks']['edges'][number]['node']) => node;

/** What has to be done for leads, what is due first on top. */
export function TasksScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/leads/tasks' });
  const { accountId, waiting } = useLeadAccount(search.account);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/leads/tasks', search: (before) => ({ ...before, ...part }), replace: true });
  const query = useQuery(LeadTasksDocument, {
    variables: {
      filter: { open: search.state !== 'done', mine: search.whose !== 'all', accountId },
      first: PAGE_SIZE,
    },
    fetchPolicy: 'cache-and-network',
    skip: waiting,
  });
  const list = usePages(query, query.data?.leadTasks, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        leadTasks: appendPage(before.leadTasks, next.leadTasks),
      }),
    }),
  );
  return (
    <>
      <PageHeader
        title={t('leads.tasks.screen')}
        description={t('leads.tasks.text')}
        actions={
          <ButtonLink to="/leads" search={{ account: search.account }} variant="default">
            {t('leads.detail.back')}
          </ButtonLink>
        }
      />
      <Stack gap="sm">
        <AccountDesk account={search.account} onChange={(account) => change({ account })}>
          <Group gap="xs">
            <SegmentedControl
              size="xs"
              aria-label={t('leads.tasks.whose.label')}
              value={search.whose ?? 'mine'}
              onChange={(value) => change({ whose: value === 'all' ? 'all' : undefined })}
              data={[
                { value: 'mine', label: t('leads.tasks.whose.mine') },
                { value: 'all', label: t('leads.tasks.whose.all') },
              ]}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('leads.tasks.state.label')}
              value={search.state ?? 'open'}
              onChange={(value) => change({ state: value === 'done' ? 'done' : undefined })}
              data={[
                { value: 'open', label: t('leads.tasks.state.open') },
                { value: 'done', label: t('leads.tasks.state.done') },
              ]}
            />
          </Group>
          <PagedList
            list={list}
            empty={<EmptyState title={t('leads.tasks.empty')} text={t('leads.tasks.emptyText')} />}
          >
            <TaskTable rows={list.rows} />
          </PagedList>
        </AccountDesk>
      </Stack>
    </>
  );
}
