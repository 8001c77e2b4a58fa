import { Group, SegmentedControl, Switch, Text } from '@mantine/core';
import { DatePickerInput, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id';
import 'dayjs/locale/en-gb';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startOfWibDay, wibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { type AnalyticsSearch, type Days, RANGES } from '../api/analytics-search.ts';

type ChosenRange = [string | null, string | null];

interface RangeFilterProps {
  search: AnalyticsSearch;
  days: Days;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

/** Which days count, in WIB, and whether they are compared with those before. */
export function RangeFilter({ search, days, onChange }: RangeFilterProps) {
  const { t } = useTranslation();
  const daysText = useDaysText();
  const range = search.range ?? '30';
  const choose = (value: string): void => {
    const chosen = RANGES.find((each) => each === value);
    if (chosen === 'custom') onChange({ range: chosen, from: days.first, until: days.last });
    else onChange({ range: chosen === '30' ? undefined : chosen, from: undefined, until: undefined });
  };
  return (
    <Group gap="sm">
      <SegmentedControl
        size="sm"
        value={range}
        onChange={choose}
        aria-label={t('results.analytics.range.label')}
        data={RANGES.map((value) => ({
          value,
          label:
            value === 'custom'
              ? t('results.analytics.range.custom')
              : t('results.analytics.range.days', { count: Number(value) }),
        }))}
      />
      {range === 'custom' ? (
        <ChosenDays days={days} onChange={onChange} />
      ) : (
        <Text size="sm">{daysText(days.first, days.last)}</Text>
      )}
      <Switch
        label={t('results.analytics.compare')}
        checked={search.compare !== 'none'}
        onChange={(event) => onChange({ compare: event.currentTarget.checked ? undefined : 'none' })}
      />
    </Group>
  );
}

function useDaysText(): (first: string | null, last: string | null) => string {
  const format = useFormat();
  const text = (day: string | null): string => (day === null ? '…' : format.date(startOfWibDay(day).toISOString()));
  return (first, last) => `${text(first)} – ${text(last)}`;
}

function ChosenDays({ days, onChange }: Pick<RangeFilterProps, 'days' | 'onChange'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // While only the first day is chosen the address must not change yet.
  const [draft, setDraft] = useState<ChosenRange>();
  const value: ChosenRange = draft ?? [days.first, days.last];
  const shown = useDaysText()(...value);
  const change = ([from, until]: ChosenRange): void => {
    setDraft(from === null || until === null ? [from, until] : undefined);
    if (from !== null && until !== null) onChange({ range: 'custom', from, until });
  };
  return (
    <DatesProvider settings={{ locale: language === 'id' ? 'id' : 'en-gb', firstDayOfWeek: 1 }}>
      <DatePickerInput
        type="range"
        allowSingleDateInRange
        aria-label={`${t('results.analytics.range.dates')}: ${shown}`}
        valueFormatter={() => shown}
        leftSection={<IconCalendar size={16} aria-hidden />}
        value={value}
        onChange={change}
        maxDate={wibDay(new Date())}
        miw={230}
      />
    </DatesProvider>
  );
}
