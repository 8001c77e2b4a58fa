import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../../components/choice-filter.tsx';
import { DayField } from '../../../components/day-field.tsx';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
import { type LeadsSearch, SOURCES } from '../api/leads-search.ts';
import type { LeadFieldOption } from '../api/use-lead-options.ts';

interface MoreLeadFiltersProps {
  search: LeadsSearch;
  fields: readonly LeadFieldOption[];
  onChange: (part: Partial<LeadsSearch>) => void;
}

/** What few people narrow a list by. */
export function MoreLeadFilters({ search, fields, onChange }: MoreLeadFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" align="flex-end" mt="xs">
      <ChoiceFilter
        label={t('leads.list.filter.source')}
        choices={SOURCES.map((value) => ({ value, label: t(`leads.source.${value}`) }))}
        value={search.source}
        width={150}
        onChange={(source) => onChange({ source })}
      />
      <NumberFilter
        label={t('leads.list.filter.scoreMin')}
        value={search.scoreMin}
        onChange={(scoreMin) => onChange({ scoreMin })}
      />
      <NumberFilter
        label={t('leads.list.filter.scoreMax')}
        value={search.scoreMax}
        onChange={(scoreMax) => onChange({ scoreMax })}
      />
      <DayField label={t('leads.list.filter.from')} value={search.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('leads.list.filter.until')} value={search.until} onChange={(until) => onChange({ until })} />
      <DayField
        label={t('leads.list.filter.activeFrom')}
        value={search.activeFrom}
        onChange={(activeFrom) => onChange({ activeFrom })}
      />
      <DayField
        label={t('leads.list.filter.activeUntil')}
        value={search.activeUntil}
        onChange={(activeUntil) => onChange({ activeUntil })}
      />
      {fields.length > 0 ? <FieldFilter search={search} fields={fields} onChange={onChange} /> : null}
    </Group>
  );
}

interface NumberFilterProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function NumberFilter({ label, value, onChange }: NumberFilterProps) {
  const text = useTypedFilter(value, onChange);
  return <TextInput label={label} inputMode="numeric" w={{ base: '48%', sm: 104 }} {...text} />;
}

/** A custom field first, then what it says. */
function FieldFilter({ search, fields, onChange }: MoreLeadFiltersProps) {
  const { t } = useTranslation();
  const [key = '', ...rest] = (search.field ?? '').split(':');
  const known = fields.find((field) => field.key === key);
  const value = useTypedFilter(rest.join(':') || undefined, (text) => onChange({ field: `${key}:${text ?? ''}` }));
  return (
    <>
      <ChoiceFilter
        label={t('leads.list.filter.field')}
        choices={fields.map((field) => ({ value: field.key, label: field.label }))}
        value={known?.key}
        width={150}
        onChange={(chosen) => onChange({ field: chosen ? `${chosen}:` : undefined })}
      />
      {known ? (
        <TextInput
          label={t('leads.list.filter.fieldIs', { field: known.label })}
          w={{ base: '48%', sm: 160 }}
          {...value}
        />
      ) : null}
    </>
  );
}
