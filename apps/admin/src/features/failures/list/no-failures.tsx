import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import type { FailureSearch } from '../api/failure-search.ts';

interface NoFailuresProps {
  search: FailureSearch;
  onChange: (part: Partial<FailureSearch>) => void;
}

/** Nothing failed, or nothing matches the filters. */
export function NoFailures({ search, onChange }: NoFailuresProps) {
  const { t } = useTranslation();
  const filtered = Object.entries(search).some(([name, value]) => name !== 'view' && value !== undefined);
  return (
    <EmptyState
      title={t(filtered ? 'operations.failures.noMatch' : 'operations.failures.empty')}
      text={t(filtered ? 'operations.failures.noMatchText' : 'operations.failures.emptyText')}
      action={
        <Button variant="default" onClick={() => onChange({ ...CLEARED, state: 'ALL' })}>
          {t('operations.failures.showAll')}
        </Button>
      }
    />
  );
}

const CLEARED = {
  fingerprint: undefined,
  q: undefined,
  work: undefined,
  class: undefined,
  provider: undefined,
  account: undefined,
  owner: undefined,
  critical: undefined,
  from: undefined,
  until: undefined,
} satisfies Partial<FailureSearch>;
