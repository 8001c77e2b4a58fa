import { Box, Button, Collapse, Group, MultiSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../../components/choice-filter.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { type LeadsSearch, SORTS, STATUSES, tagsOf } from '../api/leads-search.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import { MoreLeadFilters } from './more-lead-filters.tsx';

interface LeadFiltersProps {
  search: LeadsSearch;
  options: ReturnType<typeof useLeadOptions>;
  onChange: (part: Partial<LeadsSearch>) => void;
}

/** What a list or a board is narrowed by; stages are the columns of a board and not chosen there. */
export function LeadFilters({ search, options, onChange }: LeadFiltersProps) {
  const { t } = useTranslation();
  const [more, moreFilters] = useDisclosure(false);
  return (
    <Box role="search" aria-label={t('leads.list.filter.label')}>
      <Group gap="xs" align="flex-end">
        <SearchField
          label={t('leads.list.filter.text')}
          value={search.q}
          width={210}
          onChange={(q) => onChange({ q })}
        />
        <MultiSelect
          label={t('leads.list.filter.tags')}
          placeholder={search.tags ? '' : t('leads.list.filter.any')}
          data={options.tags.map(({ name }) => name)}
          value={tagsOf(search)}
          onChange={(tags) => onChange({ tags: tags.join(',') || undefined })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('leads.list.filter.clearTags') }}
          nothingFoundMessage={t('common.nothingFound')}
          w={{ base: '100%', sm: 170 }}
        />
        {search.view === 'board' ? null : (
          <ChoiceFilter
            label={t('leads.list.filter.stage')}
            choices={options.stages.map(({ id, name }) => ({ value: id, label: name }))}
            value={search.stage}
            width={136}
            onChange={(stage) => onChange({ stage })}
          />
        )}
        <ChoiceFilter
          label={t('leads.list.filter.status')}
          placeholder={t('leads.list.filter.notArchived')}
          choices={STATUSES.map((value) => ({ value, label: t(`leads.status.${value}`) }))}
          value={search.status}
          width={136}
          onChange={(status) => onChange({ status })}
        />
        <ChoiceFilter
          label={t('leads.list.filter.sort')}
          placeholder={t('leads.list.sort.NEWEST')}
          choices={SORTS.map((value) => ({ value, label: t(`leads.list.sort.${value}`) }))}
          value={search.sort}
          width={156}
          onChange={(sort) => onChange({ sort })}
        />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          aria-expanded={more}
          onClick={moreFilters.toggle}
        >
          {t('leads.list.filter.more')}
        </Button>
      </Group>
      <Collapse expanded={more}>
        <MoreLeadFilters search={search} fields={options.fields} onChange={onChange} />
      </Collapse>
    </Box>
  );
}
