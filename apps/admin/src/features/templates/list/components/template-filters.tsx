import { Box, Group, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { SearchField } from '../../../../components/search-field.tsx';
import { useIsSuperAdmin } from '../../../../lib/session/use-session.ts';
import type { TemplatesSearch } from '../api/templates-search.ts';

interface TemplateFiltersProps {
  search: TemplatesSearch;
  types: readonly string[];
  onChange: (part: Partial<TemplatesSearch>) => void;
}

export function TemplateFilters({ search, types, onChange }: TemplateFiltersProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return (
    <Box role="search" aria-label={t('templates.filter.label')}>
      <Group gap="xs" align="flex-end">
        <SearchField
          label={t('templates.filter.text')}
          value={search.q}
          width={220}
          onChange={(q) => onChange({ q })}
        />
        <Select
          label={t('templates.filter.type')}
          placeholder={t('templates.filter.all')}
          data={[...types]}
          value={search.type ?? null}
          onChange={(type) => onChange({ type: type ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('templates.filter.clearType') }}
          searchable
          w={{ base: '100%', sm: 200 }}
        />
        {superAdmin ? (
          <Box w={{ base: '100%', sm: 220 }}>
            <AccountSelect
              label={t('templates.filter.whose')}
              everybody={t('templates.filter.platform')}
              value={search.account ?? null}
              onChange={(account) => onChange({ account: account ?? undefined })}
            />
          </Box>
        ) : null}
        <Switch
          label={t('templates.filter.archived')}
          checked={search.archived === true}
          onChange={(event) => onChange({ archived: event.currentTarget.checked || undefined })}
          mb={8}
        />
      </Group>
    </Box>
  );
}
