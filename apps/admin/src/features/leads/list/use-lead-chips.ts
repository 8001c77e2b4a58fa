import { useTranslation } from 'react-i18next';
import type { FilterChip } from '../../../components/filter-chips.tsx';
import { startOfWibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { conditionOf, type LeadsSearch, tagsOf } from '../api/leads-search.ts';
import type { LeadFieldOption, LeadStageOption } from '../api/use-lead-options.ts';

interface LeadChipsOptions {
  search: LeadsSearch;
  stages: readonly LeadStageOption[];
  fields: readonly LeadFieldOption[];
  change: (part: Partial<LeadsSearch>) => void;
}

/** One chip for each thing that narrows the list. */
export function useLeadChips({ search, stages, fields, change }: LeadChipsOptions): FilterChip[] {
  const { t } = useTranslation();
  const format = useFormat();
  const dayText = (value: string): string => format.date(startOfWibDay(value).toISOString());
  const chip = (key: keyof LeadsSearch, label: string | undefined): FilterChip | undefined =>
    label === undefined ? undefined : { key, label, onRemove: () => change({ [key]: undefined }) };
  const tags = tagsOf(search);
  const condition = conditionOf(search);
  const fieldLabel = fields.find(({ key }) => key === condition?.key)?.label ?? condition?.key;
  const chips = [
    chip('q', search.q && t('leads.list.chip.text', { text: search.q })),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      label: t('leads.list.chip.tag', { tag }),
      onRemove: () => change({ tags: tags.filter((one) => one !== tag).join(',') || undefined }),
    })),
    chip('stage', search.stage && (stages.find(({ id }) => id === search.stage)?.name ?? search.stage)),
    chip('status', search.status && t(`leads.status.${search.status}`)),
    chip('source', search.source && t(`leads.source.${search.source}`)),
    chip('scoreMin', search.scoreMin && t('leads.list.chip.scoreMin', { score: search.scoreMin })),
    chip('scoreMax', search.scoreMax && t('leads.list.chip.scoreMax', { score: search.scoreMax })),
    chip('from', search.from && t('leads.list.chip.from', { day: dayText(search.from) })),
    chip('until', search.until && t('leads.list.chip.until', { day: dayText(search.until) })),
    chip('activeFrom', search.activeFrom && t('leads.list.chip.activeFrom', { day: dayText(search.activeFrom) })),
    chip('activeUntil', search.activeUntil && t('leads.list.chip.activeUntil', { day: dayText(search.activeUntil) })),
    chip('field', condition && `${fieldLabel}: ${condition.equals}`),
  ];
  return chips.filter((one) => one !== undefined);
}
