import { useQuery } from '@apollo/client/react';
import { Box, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { DayField } from '../../../components/day-field.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { AuditPeopleDocument } from '../../../gql/operations/graphql.ts';
import { type AuditSearch, THINGS } from '../api/audit-search.ts';

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (part: Partial<AuditSearch>) => void;
}

export function AuditFilters({ search, onChange }: AuditFiltersProps) {
  const { t } = useTranslation();
  const { data } = useQuery(AuditPeopleDocument);
  const clear = (what: string) => ({ 'aria-label': t('operations.audit.filter.clear', { what }) });
  return (
    <Box role="search" aria-label={t('operations.audit.filter.label')}>
      <Group gap="xs" align="flex-end">
        <SearchField
          label={t('operations.audit.filter.text')}
          value={search.q}
          width={190}
          onChange={(q) => onChange({ q })}
        />
        <Select
          label={t('operations.audit.filter.thing')}
          placeholder={t('operations.audit.filter.all')}
          data={THINGS.map((value) => ({ value, label: t(`operations.audit.thing.${value}`) }))}
          value={search.thing ?? null}
          onChange={(value) => onChange({ thing: THINGS.find((thing) => thing === value) })}
          clearable
          clearButtonProps={clear(t('operations.audit.filter.thing'))}
          w={{ base: '100%', sm: 160 }}
        />
        <Select
          label={t('operations.audit.filter.actor')}
          placeholder={t('operations.audit.filter.everybody')}
          data={(data?.users.nodes ?? []).map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
          value={search.actor ?? null}
          onChange={(actor) => onChange({ actor: actor ?? undefined })}
          searchable
          clearable
          clearButtonProps={clear(t('operations.audit.filter.actor'))}
          w={{ base: '100%', sm: 190 }}
        />
        <Box w={{ base: '100%', sm: 160 }}>
          <AccountSelect
            label={t('common.account')}
            everybody={t('operations.audit.filter.everyAccount')}
            value={search.account ?? null}
            onChange={(account) => onChange({ account: account ?? undefined })}
          />
        </Box>
        <DayField
          label={t('operations.audit.filter.from')}
          value={search.from}
          onChange={(from) => onChange({ from })}
        />
        <DayField
          label={t('operations.audit.filter.until')}
          value={search.until}
          onChange={(until) => onChange({ until })}
        />
      </Group>
    </Box>
  );
}
