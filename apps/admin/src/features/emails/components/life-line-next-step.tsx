import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { EmailStatus } from '../../../gql/graphql.ts';
import type { LifeLineNext } from '../api/life-line.ts';
import { Countdown } from './countdown.tsx';
import classes from './life-line.module.css';

interface LifeLineNextStepProps {
  next: LifeLineNext;
  status: EmailStatus;
  maxAttempts: number;
}

/** Statuses whose end leaves something for a person to decide. */
const ENDS_WITH_ADVICE = ['FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED'] as const satisfies readonly EmailStatus[];

/** The open end of the line: what is awaited, or what a person can do now. */
export function LifeLineNextStep({ next, status, maxAttempts }: LifeLineNextStepProps) {
  const { t } = useTranslation();
  const advice = ENDS_WITH_ADVICE.find((end) => end === status);
  if (next.kind === 'nothing' && advice === undefined) return null;
  return (
    <li className={classes.step} data-tone="neutral" data-step="next">
      <div className={classes.when}>
        {'at' in next && next.at !== null ? <DateTimeText at={next.at} variant="time" /> : null}
      </div>
      <span className={classes.dot} data-open="true" aria-hidden="true" />
      <div className={classes.what}>
        {advice === undefined ? (
          <Awaited next={next} maxAttempts={maxAttempts} />
        ) : (
          <>
            <div className={classes.title}>{t('lifeLine.nextTitle')}</div>
            <div className={classes.text}>
              {advice === 'UNKNOWN' ? t('settings.message.decide') : t(`lifeLine.advice.${advice}`)}
            </div>
          </>
        )}
      </div>
    </li>
  );
}

function Awaited({ next, maxAttempts }: { next: LifeLineNext; maxAttempts: number }) {
  const { t } = useTranslation();
  switch (next.kind) {
    case 'retryAt':
      return (
        <>
          <div className={classes.title}>
            {t('lifeLine.next.retryAt', { number: next.attempt, max: Math.max(maxAttempts, next.attempt) })}{' '}
            <Countdown at={next.at} />
          </div>
          <div className={classes.text}>{t('lifeLine.next.retryAtText')}</div>
        </>
      );
    case 'answer':
      return (
        <>
          <div className={classes.title}>{t('lifeLine.next.answer', { provider: next.provider ?? '' })}</div>
          <div className={classes.text}>{t('lifeLine.next.answerText')}</div>
        </>
      );
    case 'scheduled':
      return (
        <>
          <div className={classes.title}>
            {t('settings.message.scheduled')} <Countdown at={next.at} />
          </div>
          <div className={classes.text}>
            <DateTimeText at={next.at} variant="full" />
          </div>
        </>
      );
    case 'held':
      return (
        <>
          <div className={classes.title}>
            {t('settings.message.held')} {next.at === null ? null : <Countdown at={next.at} />}
          </div>
          <div className={classes.text}>{t(`settings.message.waits.${next.reason}`)}</div>
        </>
      );
    case 'worker':
      return (
        <>
          <div className={classes.title}>{t('lifeLine.next.worker')}</div>
          <div className={classes.text}>{t('lifeLine.next.workerText')}</div>
        </>
      );
    case 'nothing':
      return null;
  }
}
