import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import {
  type LeadImportRowFragment,
  LeadImportRowFragmentDoc,
  type LeadImportState,
  LeadImportsDocument,
} from '../../../gql/leads/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

const PAGE_SIZE = 20;
const TONES: Record<LeadImportState, Tone> = { UPLOADED: 'warn', RUNNING: 'progress', DONE: 'good' };

const rowOf = (node: FragmentType<typeof LeadImportRowFragmentDoc>) => getFragmentData(LeadImportRowFragmentDoc, node);

/** Files that came before, those that wait for somebody among them. */
export function ImportList({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const query = useQuery(LeadImportsDocument, {
    variables: { accountId, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const list = usePages(query, query.data?.leadImports, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        leadImports: appendPage(before.leadImports, next.leadImports),
      }),
    }),
  );
  const columns = useColumns();
  if (list.rows?.length === 0) return null;
  return (
    <section aria-labelledby="lead-imports">
      <Title order={2} size="h4" mb="xs" id="lead-imports">
        {t('leads.import.before')}
      </Title>
      <PagedList list={list} empty={null}>
        <RecordTable label={t('leads.import.before')} columns={columns} rows={list.rows} rowKey={({ id }) => id} />
      </PagedList>
    </section>
  );
}

function useColumns(): RecordColumn<LeadImportRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'file',
        title: t('leads.import.column.file'),
        card: 'title',
        render: ({ id, fileName }) => (
          <TextLink to="/leads/import/$id" params={{ id }} size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
            {fileName}
          </TextLink>
        ),
      },
      {
        key: 'state',
        title: t('leads.import.column.state'),
        width: 160,
        card: 'corner',
        render: ({ state }) => <ToneDot tone={TONES[state]}>{t(`leads.import.state.${state}`)}</ToneDot>,
      },
      {
        key: 'rows',
        title: t('leads.import.column.rows'),
        width: 92,
        align: 'right',
        card: 'line',
        render: ({ rows }) => format.number(rows),
      },
      {
        key: 'result',
        title: t('leads.import.column.result'),
        width: '28%',
        card: 'bare',
        render: ({ state, created, updated, skipped, failed }) =>
          state === 'DONE'
            ? t('leads.import.counts', {
                created: format.number(created),
                updated: format.number(updated),
                skipped: format.number(skipped),
                failed: format.number(failed),
              })
            : null,
      },
      {
        key: 'actor',
        title: t('leads.import.column.actor'),
        width: 140,
        truncate: true,
        card: 'line',
        render: ({ actor }) => actor?.name ?? '–',
      },
      {
        key: 'at',
        title: t('leads.import.column.at'),
        width: 120,
        card: 'line',
        render: ({ createdAt }) => <DateTimeText at={createdAt} />,
      },
    ],
    [t, format],
  );
}
