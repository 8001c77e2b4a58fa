import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Attempt, LifeLineStep, StepKind } from '../api/life-line.ts';
import classes from './life-line.module.css';

/** Steps that few mails have; their texts come with the screen. */
const LATE = [
  'delayed',
  'resolved',
  'resolvedByPerson',
  'resent',
  'unconfirmed',
] as const satisfies readonly StepKind[];

/** What the API notes when not the address but the recipient's own choice holds a mail back. */
const OPTED_OUT = 'The recipient opted out';

function isLate(kind: StepKind): kind is (typeof LATE)[number] {
  return LATE.some((one) => one === kind);
}

export function LifeLineStepItem({ step, maxAttempts }: { step: LifeLineStep; maxAttempts: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { attempt } = step;
  return (
    <li className={classes.step} data-tone={step.tone} data-step={step.kind}>
      <div className={classes.when}>
        <DateTimeText at={step.at} variant="time" />
        {step.afterMs === undefined ? null : <span className={classes.after}>+{format.duration(step.afterMs)}</span>}
      </div>
      <span className={classes.dot} data-open={step.kind === 'handedOver'} aria-hidden="true" />
      <div className={classes.what}>
        <div className={classes.title}>
          {isLate(step.kind)
            ? t(`settings.message.step.${step.kind}`)
            : t(`lifeLine.step.${step.kind}`, { provider: attempt?.provider.name ?? '' })}
        </div>
        <div className={classes.text}>
          {attempt && step.kind === 'handedOver'
            ? t('lifeLine.attempt', {
                number: attempt.number,
                max: Math.max(maxAttempts, attempt.number),
                worker: attempt.worker,
              })
            : explanation()}
        </div>
        {attempt?.route && step.kind === 'handedOver' ? <RouteTaken route={attempt.route} /> : null}
        {step.actor === undefined ? null : <div className={classes.text}>{t('lifeLine.by', { name: step.actor })}</div>}
        {step.note === undefined ? null : (
          <div className={classes.text} style={{ whiteSpace: 'pre-line' }}>
            {step.note}
          </div>
        )}
        {attempt && step.showsAnswer ? <Answer attempt={attempt} /> : null}
      </div>
    </li>
  );

  /** The cause of a bad answer in plain words, else what the step means. */
  function explanation(): string {
    if (
      step.kind === 'retryScheduled' &&
      (attempt?.errorClass === 'AUTH' || attempt?.errorClass === 'INSUFFICIENT_CREDIT')
    )
      return t(`settings.message.goesOn.${attempt.errorClass}`);
    if (step.kind === 'suppressed' && step.note?.startsWith(OPTED_OUT)) return t('settings.message.optedOut');
    if (attempt?.errorClass && step.showsAnswer) return t(`lifeLine.explain.${attempt.errorClass}`);
    return isLate(step.kind) ? t(`settings.message.meaning.${step.kind}`) : t(`lifeLine.meaning.${step.kind}`);
  }
}

/** Why this provider: the rule, and who would have had the turn before it. */
function RouteTaken({ route }: { route: NonNullable<Attempt['route']> }) {
  const { t } = useTranslation();
  const skipped = route.skipped.map(({ providerName, reason }) =>
    t('settings.message.skipped', {
      name: providerName ?? t('settings.message.deletedProvider'),
      why: t(`settings.routes.skipped.${reason}`),
    }),
  );
  return (
    <div className={classes.text} data-route={route.rule}>
      {[t('settings.message.route', { rule: t(`settings.routes.rule.${route.rule}`) }), ...skipped].join('; ')}.
    </div>
  );
}

/** The evidence: what the provider itself said. */
function Answer({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation();
  const format = useFormat();
  const source = [
    attempt.responseCode === null ? undefined : t('lifeLine.code', { code: attempt.responseCode }),
    attempt.durationMs === null ? undefined : t('lifeLine.took', { duration: format.duration(attempt.durationMs) }),
    attempt.providerMessageId === null ? undefined : t('lifeLine.providerId', { id: attempt.providerMessageId }),
  ].filter((part) => part !== undefined);
  return (
    <figure className={classes.answer}>
      <blockquote className={classes.words} style={{ margin: 0 }}>
        {attempt.responseText ?? t('lifeLine.noWords')}
      </blockquote>
      <figcaption className={classes.source}>
        {[t('lifeLine.saidBy', { provider: attempt.provider.name }), ...source].join(' · ')}
      </figcaption>
    </figure>
  );
}
