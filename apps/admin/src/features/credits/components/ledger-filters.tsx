import { Box, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/day-field.tsx';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
import { type CreditsSearch, KINDS } from '../api/credits-search.ts';

interface LedgerFiltersProps {
  search: CreditsSearch;
  onChange: (part: Partial<CreditsSearch>) => void;
}

export function LedgerFilters({ search, onChange }: LedgerFiltersProps) {
  const { t } = useTranslation();
  const message = useTypedFilter(search.message, (id) => onChange({ message: id }));
  return (
    <Box role="search" aria-label={t('credits.desk.filter.label')}>
      <Group gap="xs" align="flex-end">
        <Select
          label={t('credits.desk.filter.kind')}
          placeholder={t('credits.desk.filter.all')}
          data={KINDS.map((value) => ({ value, label: t(`credits.desk.kind.${value}`) }))}
          value={search.kind ?? null}
          onChange={(value) => onChange({ kind: KINDS.find((kind) => kind === value) })}
          clearable
          clearButtonProps={{ 'aria-label': t('credits.desk.filter.clearKind') }}
          w={{ base: '100%', sm: 200 }}
        />
        <TextInput
          label={t('credits.desk.filter.message')}
          placeholder="msg_…"
          w={{ base: '100%', sm: 260 }}
          {...message}
        />
        {(['from', 'until'] as const).map((end) => (
          <DayField
            key={end}
            label={t(`credits.desk.filter.${end}`)}
            value={search[end]}
            onChange={(day) => onChange({ [end]: day })}
          />
        ))}
      </Group>
    </Box>
  );
}
