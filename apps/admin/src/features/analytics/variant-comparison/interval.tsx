import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from './interval.module.css';

interface IntervalProps {
  /** Clicks ÷ sent; null when nothing was sent. */
  rate: number | null;
  low: number;
  high: number;
  /** Right end of the scale, as a rate. */
  end: number;
  best: boolean;
}

/** The rate as a mark on the line that the true one lies on with 95 % certainty, and the same in figures. */
export function Interval({ rate, low, high, end, best }: IntervalProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rate === null) return <span>{t('results.variants.nothingSent')}</span>;
  const at = (value: number): string => `${(100 * value) / end}%`;
  return (
    <div className={classes.root}>
      <svg className={classes.picture} data-best={best} aria-hidden="true">
        <line className={classes.axis} x1="0" x2="100%" y1="50%" y2="50%" />
        <line className={classes.interval} x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
        <circle className={classes.rate} cx={at(rate)} cy="50%" r="5" />
      </svg>
      <span className={classes.text}>
        {t('results.variants.interval', {
          rate: format.rate(rate),
          low: format.rate(low),
          high: format.rate(high),
        })}
      </span>
    </div>
  );
}
