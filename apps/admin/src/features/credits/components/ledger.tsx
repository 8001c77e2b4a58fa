import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
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
        {ledger.error ? <ErrorNotice error={ledger.error} onRetry={ledger.refetch} /> : null}
        <NewRowsPill count={ledger.waiting} onShow={ledger.refetch} />
        {ledger.lines?.length === 0 ? (
          <EmptyState
            title={t(filtered ? 'credits.desk.ledger.noMatch' : 'credits.desk.ledger.empty')}
            text={t(filtered ? 'credits.desk.ledger.noMatchText' : 'credits.desk.ledger.emptyText')}
            action={
              filtered ? (
                <Button variant="default" onClick={() => onChange(NOTHING)}>
                  {t('common.filter.reset')}
                </Button>
              ) : undefined
            }
          />
        ) : ledger.error && !ledger.lines ? null : (
          <div>
            <LedgerTable lines={ledger.lines} />
            {ledger.lines ? (
              <ConnectionPager
                shown={ledger.lines.length}
                hasNextPage={ledger.hasNextPage}
                busy={ledger.loadingMore}
                onMore={ledger.more}
              />
            ) : null}
          </div>
        )}
      </Stack>
    </section>
  );
}
