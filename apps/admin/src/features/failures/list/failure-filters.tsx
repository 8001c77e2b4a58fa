import { useQuery } from '@apollo/client/react';
import { Box, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { ChoiceFilter } from '../../../components/choice-filter.tsx';
import { DayField } from '../../../components/day-field.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { FailurePeopleDocument, FailureProvidersDocument } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { CLASSES, type FailureSearch, KINDS, STATES } from '../api/failure-search.ts';

interface FailureFiltersProps {
  search: FailureSearch;
  onChange: (part: Partial<FailureSearch>) => void;
}

export function FailureFilters({ search, onChange }: FailureFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return (
    <Box role="search" aria-label={t('operations.failures.filter.label')}>
      <Group gap="xs" align="flex-end">
        <SearchField
          label={t('operations.failures.filter.text')}
          value={search.q}
          width={170}
          onChange={(q) => onChange({ q })}
        />
        <ChoiceFilter
          label={t('operations.failures.filter.state')}
          placeholder={t('operations.failures.unresolved')}
          choices={STATES.map((value) => ({ value, label: t(`operations.failures.state.${value}`) }))}
          value={search.state}
          width={150}
          onChange={(state) => onChange({ state })}
        />
        {superAdmin ? (
          <ChoiceFilter
            label={t('operations.failures.filter.kind')}
            choices={KINDS.map((value) => ({ value, label: t(`operations.failures.kind.${value}`) }))}
            value={search.work}
            width={150}
            onChange={(work) => onChange({ work })}
          />
        ) : null}
        <ChoiceFilter
          label={t('operations.failures.filter.class')}
          choices={CLASSES.map((value) => ({ value, label: t(`common.errorClass.${value}`) }))}
          value={search.class}
          width={150}
          onChange={(value) => onChange({ class: value })}
          comboboxProps={{ width: 280, position: 'bottom-start' }}
        />
        <MoreFilters search={search} onChange={onChange} />
        {superAdmin ? (
          <Box w={{ base: '48%', sm: 150 }}>
            <AccountSelect
              label={t('common.account')}
              everybody={t('operations.failures.filter.all')}
              value={search.account ?? null}
              onChange={(account) => onChange({ account: account ?? undefined })}
            />
          </Box>
        ) : null}
        <Checkbox
          label={t('operations.failures.filter.critical')}
          checked={search.critical ?? false}
          onChange={(event) => onChange({ critical: event.currentTarget.checked || undefined })}
          mb={8}
        />
      </Group>
    </Box>
  );
}

function MoreFilters({ search, onChange }: FailureFiltersProps) {
  const { t } = useTranslation();
  const people = useQuery(FailurePeopleDocument).data?.users.nodes ?? [];
  const providers = useQuery(FailureProvidersDocument).data?.providers ?? [];
  return (
    <>
      <ChoiceFilter
        label={t('operations.failures.filter.provider')}
        choices={providers.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.provider}
        width={150}
        onChange={(provider) => onChange({ provider })}
      />
      <ChoiceFilter
        label={t('operations.failures.filter.owner')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.owner}
        width={150}
        onChange={(owner) => onChange({ owner })}
      />
      <DayField
        label={t('operations.failures.filter.from')}
        value={search.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        label={t('operations.failures.filter.until')}
        value={search.until}
        onChange={(until) => onChange({ until })}
      />
    </>
  );
}
