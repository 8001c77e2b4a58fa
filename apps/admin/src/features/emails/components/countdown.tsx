import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

/** `in 43 s`, counting down; says "now" at the end, for the server decides when it really happens. */
export function Countdown({ at }: { at: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  const left = Date.parse(at) - now;
  const over = left <= 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [over]);
  return (
    <span role="timer">
      {over
        ? t('lifeLine.next.now')
        : t('lifeLine.next.in', { duration: format.duration(Math.max(1, Math.round(left / 1000)) * 1000) })}
    </span>
  );
}
