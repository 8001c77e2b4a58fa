import { useQuery } from '@apollo/client/react';
import { Box, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { ChoiceFilter } from '../../../components/choice-filter.tsx';
import { DayField } from '../../../components/day-field.tsx';
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
  return (
    <Box role="search" aria-label={t('operations.unknown.filter')}>
      <Group gap="xs" align="flex-end">
        <ChoiceFilter
          label={t('operations.failures.filter.provider')}
          choices={providers.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.provider}
          searchable
          width={190}
          onChange={(provider) => onChange({ provider })}
        />
        <ChoiceFilter
          label={t('operations.unknown.type')}
          choices={types.map(({ key }) => ({ value: key, label: key }))}
          value={search.type}
          searchable
          width={190}
          onChange={(type) => onChange({ type })}
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
          <DayField
            key={side}
            label={t(`operations.failures.filter.${side}`)}
            value={search[side]}
            onChange={(day) => onChange({ [side]: day })}
          />
        ))}
      </Group>
    </Box>
  );
}
