import { useQuery } from '@apollo/client/react';
import { Box, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { FailureProvidersDocument, UnknownTypesDocument } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { UnknownSearch } from './unknown-search.ts';

interface UnknownFiltersProps {
  search: UnknownSearch;
  onChange: (part: Partial<UnknownSearch>) => void;
}

export function UnknownFilters({ search, onChange }: UnknownFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const providers = useQuery(FailureProvidersDocument).data?.providers ?? [];
  const types = useQuery(UnknownTypesDocument).data?.emailTypes ?? [];
  const shared = {
    placeholder: t('operations.failures.filter.all'),
    clearable: true,
    searchable: true,
    w: { base: '48%', sm: 190 },
  };
  const clear = (what: string) => ({ 'aria-label': t('operations.failures.filter.clear', { what }) });
  return (
    <Box role="search" aria-label={t('operations.unknown.filter')}>
      <Group gap="xs" align="flex-end">
        <Select
          {...shared}
          label={t('operations.failures.filter.provider')}
          data={providers.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.provider ?? null}
          onChange={(provider) => onChange({ provider: provider ?? undefined })}
          clearButtonProps={clear(t('operations.failures.filter.provider'))}
        />
        <Select
          {...shared}
          label={t('operations.unknown.type')}
          data={types.map(({ key }) => key)}
          value={search.type ?? null}
          onChange={(type) => onChange({ type: type ?? undefined })}
          clearButtonProps={clear(t('operations.unknown.type'))}
        />
        {superAdmin ? (
          <Box w={{ base: '48%', sm: 170 }}>
            <AccountSelect
              label={t('common.account')}
              everybody={t('operations.failures.filter.all')}
              value={search.account ?? null}
              onChange={(account) => onChange({ account: account ?? undefined })}
            />
          </Box>
        ) : null}
        {(['from', 'until'] as const).map((side) => (
          <TextInput
            key={side}
            type="date"
            label={t(`operations.failures.filter.${side}`)}
            value={search[side] ?? ''}
            onChange={(event) => onChange({ [side]: event.currentTarget.value || undefined })}
            w={{ base: '48%', sm: 140 }}
          />
        ))}
      </Group>
    </Box>
  );
}
