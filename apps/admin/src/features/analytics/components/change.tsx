import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { changeOf, type Figure, UNWELCOME } from '../api/figures.ts';
import classes from './analytics.module.css';

/** How a figure moved against the time before; arrow and words say it, colour only repeats it. */
export function Change({ figure, now, before }: { figure: Figure; now: number; before: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = changeOf(now, before);
  const title = t('results.analytics.change.before', { number: format.number(before) });
  if (now === before) return <span title={title}>{t('results.analytics.change.same')}</span>;
  if (change === null) return <span title={title}>{t('results.analytics.change.fromNone')}</span>;
  const more = now > before;
  const tone = figure === 'sent' ? 'plain' : more === UNWELCOME.has(figure) ? 'bad' : 'good';
  const by = format.rate(Math.abs(change));
  return (
    <span className={classes.change} data-tone={figure === 'machineOpens' ? 'plain' : tone} title={title}>
      <span aria-hidden>{more ? '▲' : '▼'}</span>{' '}
      {t(more ? 'results.analytics.change.more' : 'results.analytics.change.less', { by })}
    </span>
  );
}
