import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import type { CreditsSearch } from '../api/credits-search.ts';
import { useLedger } from '../hooks/use-ledger.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerTable } from './ledger-table.tsx';

interface LedgerProps {
  accountId: string | null;
  /** Number of the latest line. */
  sequence: number;
  search: CreditsSearch;
  onChange: (part: Partial<CreditsSearch>) => void;
}

const NOTHING = { kind: undefined, message: undefined, from: undefined, until: undefined };

/** Every line of one account, newest first; new ones wait so that nothing jumps. */
export function Ledger({ accountId, sequence, search, onChange }: LedgerProps) {
  const { t } = useTranslation();
  const ledger = useLedger(accountId, search, sequence);
  const filtered = Boolean(search.kind ?? search.message ?? search.from ?? search.until);
  return (
    <section aria-labelledby="ledger">
      <Title order={2} id="ledger">
        {t('credits.desk.ledger.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('credits.desk.ledger.text')}
      </Text>
      <Stack gap="sm">
        <LedgerFilters search={search} onChange={onChange} />
        <NewRowsPill
          count={ledger.waiting}
          text={t('emails.list.newRows', { count: ledger.waiting })}
          onShow={ledger.refetch}
        />
        <PagedList
          list={ledger}
          empty={
            filtered ? (
              <NoMatch
                title={t('credits.desk.ledger.noMatch')}
                text={t('credits.desk.ledger.noMatchText')}
                onReset={() => onChange(NOTHING)}
              />
            ) : (
              <EmptyState title={t('credits.desk.ledger.empty')} text={t('credits.desk.ledger.emptyText')} />
            )
          }
        >
          <LedgerTable lines={ledger.rows} />
        </PagedList>
      </Stack>
    </section>
  );
}
