import { Box, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { REASONS, type SuppressionsSearch } from '../api/suppressions-search.ts';

interface SuppressionFiltersProps {
  search: SuppressionsSearch;
  onChange: (part: Partial<SuppressionsSearch>) => void;
}

export function SuppressionFilters({ search, onChange }: SuppressionFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return (
    <Box role="search" aria-label={t('results.suppressions.filter.label')}>
      <Group gap="xs" align="flex-end">
        <SearchField
          label={t('results.suppressions.filter.text')}
          value={search.q}
          width={240}
          onChange={(q) => onChange({ q })}
        />
        <Select
          label={t('results.suppressions.filter.reason')}
          placeholder={t('results.suppressions.filter.all')}
          data={REASONS.map((value) => ({ value, label: t(`results.suppressions.reason.${value}`) }))}
          value={search.reason ?? null}
          onChange={(value) => onChange({ reason: REASONS.find((reason) => reason === value) })}
          clearable
          clearButtonProps={{ 'aria-label': t('results.suppressions.filter.clearReason') }}
          w={{ base: '100%', sm: 260 }}
        />
        {superAdmin ? (
          <Box w={{ base: '100%', sm: 220 }}>
            <AccountSelect
              label={t('common.account')}
              everybody={t('results.suppressions.filter.everybody')}
              value={search.account ?? null}
              onChange={(account) => onChange({ account: account ?? undefined })}
            />
          </Box>
        ) : null}
      </Group>
    </Box>
  );
}
