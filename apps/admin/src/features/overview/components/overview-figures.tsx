import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { OverviewQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from './overview.module.css';

interface OverviewFiguresProps {
  stats: OverviewQuery['deliveryStats'];
  window: { from: string; until: string };
}

/** Every figure opens the rows it was counted from. */
export function OverviewFigures({ stats, window }: OverviewFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const accepted = 'SENT,DELIVERED,OPENED,CLICKED,BOUNCED,COMPLAINED';
  const figures: {
    key: 'sent' | 'failed' | 'unknown' | 'waiting' | 'rate';
    tone: Tone;
    text: string;
    search: object;
  }[] = [
    { key: 'sent', tone: 'good', text: format.number(stats.sent), search: { status: accepted, ...window } },
    { key: 'failed', tone: 'bad', text: format.number(stats.failed), search: { status: 'FAILED', ...window } },
    { key: 'unknown', tone: 'warn', text: format.number(stats.unknown), search: { status: 'UNKNOWN', ...window } },
    { key: 'waiting', tone: 'neutral', text: format.number(stats.waiting), search: { status: 'QUEUED,SENDING' } },
    {
      key: 'rate',
      tone: 'progress',
      text: stats.acceptedRate === null ? '–' : format.rate(stats.acceptedRate),
      search: { status: `${accepted},FAILED,UNKNOWN`, ...window },
    },
  ];
  return (
    <nav className={classes.figures} aria-label={t('overview.figure.label')}>
      {figures.map(({ key, tone, text, search }) => (
        <Link key={key} to="/emails" search={search} className={classes.figure} data-figure={key}>
          <span className={classes.number}>{text}</span>
          <span className={classes.name}>
            <ToneDot tone={tone}>{t(`overview.figure.${key}`)}</ToneDot>
          </span>
        </Link>
      ))}
    </nav>
  );
}
