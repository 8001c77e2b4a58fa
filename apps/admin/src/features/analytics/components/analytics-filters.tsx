import { useQuery } from '@apollo/client/react';
import { Box, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
import { AnalyticsOptionsDocument } from '../../../gql/results/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { AnalyticsSearch } from '../api/analytics-search.ts';

interface AnalyticsFiltersProps {
  search: AnalyticsSearch;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

interface Option {
  value: string;
  label: string;
}

/** Which mails count. */
export function AnalyticsFilters({ search, onChange }: AnalyticsFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const { data } = useQuery(AnalyticsOptionsDocument, {
    variables: { templates: search.account ? { accountId: search.account } : {} },
  });
  const domain = useTypedFilter(search.domain, (value) => onChange({ domain: value }));
  const select = (name: 'type' | 'template' | 'provider', options: readonly Option[]) => (
    <Select
      key={name}
      label={t(`results.analytics.filter.${name}`)}
      placeholder={t('results.analytics.filter.all')}
      data={[...options]}
      value={search[name] ?? null}
      onChange={(value) => onChange({ [name]: value ?? undefined })}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('results.analytics.filter.clear') }}
      nothingFoundMessage={t('common.nothingFound')}
      w={{ base: 'calc(50% - 4px)', sm: 176 }}
    />
  );
  const named = (all: readonly { id: string; name: string }[] | undefined): Option[] =>
    (all ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Box role="search" aria-label={t('results.analytics.filter.label')}>
      <Group gap="xs" align="flex-end">
        {select('type', data?.emailTypes.map(({ key }) => ({ value: key, label: key })) ?? [])}
        {select('template', named(data?.templates?.nodes))}
        {select('provider', named(data?.providers))}
        <TextInput
          label={t('results.analytics.filter.domain')}
          placeholder={t('results.analytics.filter.domainExample')}
          w={{ base: 'calc(50% - 4px)', sm: 176 }}
          {...domain}
        />
        {superAdmin ? (
          <Box w={{ base: '100%', sm: 200 }}>
            <AccountSelect
              label={t('common.account')}
              everybody={t('results.analytics.filter.everybody')}
              value={search.account ?? null}
              onChange={(account) => onChange({ account: account ?? undefined, template: undefined })}
            />
          </Box>
        ) : null}
      </Group>
    </Box>
  );
}
