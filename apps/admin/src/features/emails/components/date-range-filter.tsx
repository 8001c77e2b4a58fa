import { DatePickerInput, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id';
import 'dayjs/locale/en-gb';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, startOfWibDay, wibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import type { EmailSearch } from '../api/email-search.ts';

type Range = [string | null, string | null];

interface DateRangeFilterProps {
  search: EmailSearch;
  onChange: (part: Partial<EmailSearch>) => void;
}

function dayOf(moment: string | undefined): string | null {
  if (moment === undefined) return null;
  return moment.length === 10 ? moment : wibDay(new Date(moment));
}

/** Days in WIB, both included. */
export function DateRangeFilter({ search, onChange }: DateRangeFilterProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // While only the first day is chosen the address must not change yet.
  const [draft, setDraft] = useState<Range>();
  const format = useFormat();
  const dayText = (day: string | null): string => (day === null ? '…' : format.date(startOfWibDay(day).toISOString()));
  const value: Range = draft ?? [dayOf(search.from), dayOf(search.until)];
  const change = ([from, until]: Range): void => {
    const half = (from === null) !== (until === null);
    setDraft(half ? [from, until] : undefined);
    if (!half) onChange({ from: from ?? undefined, until: until ?? undefined });
  };
  const shown = value.some((day) => day !== null) ? value.map((day) => dayText(day)).join(' – ') : '';
  const today = wibDay(new Date());
  const back = (days: number): string => wibDay(addDays(startOfWibDay(today), -days));
  return (
    <DatesProvider settings={{ locale: language === 'id' ? 'id' : 'en-gb', firstDayOfWeek: 1 }}>
      <DatePickerInput
        type="range"
        allowSingleDateInRange
        aria-label={shown === '' ? t('emails.filter.dates') : `${t('emails.filter.dates')}: ${shown}`}
        placeholder={t('emails.filter.dates')}
        valueFormatter={() => shown}
        leftSection={<IconCalendar size={16} aria-hidden />}
        value={value}
        onChange={change}
        maxDate={today}
        presets={[
          { value: [today, today], label: t('emails.filter.today') },
          { value: [back(6), today], label: t('emails.filter.lastDays', { count: 7 }) },
          { value: [back(29), today], label: t('emails.filter.lastDays', { count: 30 }) },
        ]}
        miw={160}
      />
    </DatesProvider>
  );
}
