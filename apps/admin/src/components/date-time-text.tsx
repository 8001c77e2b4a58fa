import { formatUtc } from '../lib/format/date-time.ts';
import { useFormat } from '../lib/format/use-format.ts';

interface DateTimeTextProps {
  /** ISO instant; null shows a dash. */
  at: string | null | undefined;
  variant?: 'full' | 'short' | 'time' | 'date';
}

/** A time in WIB with UTC on hover. */
export function DateTimeText({ at, variant = 'short' }: DateTimeTextProps) {
  const format = useFormat();
  if (!at) return <span>–</span>;
  const text = { full: format.dateTime, short: format.short, time: format.time, date: format.date }[variant](at);
  return (
    <time dateTime={at} title={`${format.dateTime(at)} = ${formatUtc(new Date(at))}`}>
      {text}
    </time>
  );
}
