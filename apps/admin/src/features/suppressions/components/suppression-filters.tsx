import { Box, Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { REASONS, type SuppressionsSearch } from '../api/suppressions-search.ts';

interface SuppressionFiltersProps {
  search: SuppressionsSearch;
  onChange: (part: Partial<SuppressionsSearch>) => void;
}

export function SuppressionFilters({ search, onChange }: SuppressionFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const text = useTypedFilter(search.q, (q) => onChange({ q }));
  return (
    <Box role="search" aria-label={t('results.suppressions.filter.label')}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('results.suppressions.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          w={{ base: '100%', sm: 240 }}
          {...text}
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
