import { useQuery } from '@apollo/client/react';
import { Box, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
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
  const text = useTypedFilter(search.q, (q) => onChange({ q }));
  const choice = {
    placeholder: t('operations.failures.filter.all'),
    clearable: true,
    w: { base: '48%', sm: 150 },
  };
  const clear = (what: string) => ({ 'aria-label': t('operations.failures.filter.clear', { what }) });
  return (
    <Box role="search" aria-label={t('operations.failures.filter.label')}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('operations.failures.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          w={{ base: '100%', sm: 170 }}
          {...text}
        />
        <Select
          {...choice}
          label={t('operations.failures.filter.state')}
          placeholder={t('operations.failures.unresolved')}
          data={STATES.map((value) => ({ value, label: t(`operations.failures.state.${value}`) }))}
          value={search.state ?? null}
          onChange={(value) => onChange({ state: STATES.find((one) => one === value) })}
          clearButtonProps={clear(t('operations.failures.filter.state'))}
        />
        {superAdmin ? (
          <Select
            {...choice}
            label={t('operations.failures.filter.kind')}
            data={KINDS.map((value) => ({ value, label: t(`operations.failures.kind.${value}`) }))}
            value={search.work ?? null}
            onChange={(value) => onChange({ work: KINDS.find((one) => one === value) })}
            clearButtonProps={clear(t('operations.failures.filter.kind'))}
          />
        ) : null}
        <Select
          {...choice}
          label={t('operations.failures.filter.class')}
          data={CLASSES.map((value) => ({ value, label: t(`common.errorClass.${value}`) }))}
          value={search.class ?? null}
          onChange={(value) => onChange({ class: CLASSES.find((one) => one === value) })}
          comboboxProps={{ width: 280, position: 'bottom-start' }}
          clearButtonProps={clear(t('operations.failures.filter.class'))}
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
  const shared = {
    placeholder: t('operations.failures.filter.all'),
    clearable: true,
    w: { base: '48%', sm: 150 },
  };
  const clear = (what: string) => ({ 'aria-label': t('operations.failures.filter.clear', { what }) });
  return (
    <>
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
        label={t('operations.failures.filter.owner')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.owner ?? null}
        onChange={(owner) => onChange({ owner: owner ?? undefined })}
        clearButtonProps={clear(t('operations.failures.filter.owner'))}
      />
      <Day label={t('operations.failures.filter.from')} value={search.from} onChange={(from) => onChange({ from })} />
      <Day
        label={t('operations.failures.filter.until')}
        value={search.until}
        onChange={(until) => onChange({ until })}
      />
    </>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A WIB day; the browser's own field, which every keyboard and reader knows. */
function Day({ label, value, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      w={{ base: '48%', sm: 140 }}
    />
  );
}
