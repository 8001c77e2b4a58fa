import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../../components/links.tsx';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import classes from './provider-row.module.css';

/** Above this share of the quota the bar warns. */
const NEARLY_USED = 0.8;

export function ProviderFigures({ row }: { row: ProviderRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { window, testedAt } = row.health;
  return (
    <dl className={classes.figures}>
      <Figure name={t('settings.providers.figure.lastHour')}>
        <TextLink to="/emails" search={{ provider: row.id }} size="sm">
          {t('settings.providers.figure.accepted', {
            accepted: format.number(window.accepted),
            attempts: format.number(window.attempts),
          })}
        </TextLink>
      </Figure>
      <Figure name={t('settings.providers.figure.latency')}>
        {window.medianMs === null
          ? '–'
          : `${format.duration(window.medianMs)} / ${format.duration(window.p95Ms ?? window.medianMs)}`}
      </Figure>
      {window.errors.length === 0 ? null : (
        <Figure name={t('settings.providers.figure.errors')}>
          {window.errors.map((error) => (
            <div key={error.class} title={error.latestText ?? ''}>
              {format.number(error.count)} × {t(`common.errorClass.${error.class}`)}
            </div>
          ))}
        </Figure>
      )}
      <Quota row={row} />
      {row.ratePerSecond === null ? null : (
        <Figure name={t('settings.providers.figure.rate')}>
          {t('settings.providers.figure.perSecond', { count: row.ratePerSecond })}
        </Figure>
      )}
      {row.credits === null ? null : (
        <Figure name={t('settings.providers.figure.credits')}>
          {format.number(row.credits)}
          {row.creditsAt ? ` (${format.short(row.creditsAt)})` : ''}
        </Figure>
      )}
      <Figure name={t('settings.providers.figure.tested')}>
        {testedAt ? format.short(testedAt) : t('settings.providers.figure.never')}
      </Figure>
    </dl>
  );
}

function Quota({ row: { dailyQuota, usedToday } }: { row: ProviderRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (usedToday === null) return null;
  const share = dailyQuota === null ? undefined : usedToday / dailyQuota;
  return (
    <Figure name={t('settings.providers.figure.today')}>
      {dailyQuota === null ? format.number(usedToday) : `${format.number(usedToday)} / ${format.number(dailyQuota)}`}
      {share === undefined ? null : (
        <Progress
          className={classes.quota ?? ''}
          display="inline-flex"
          ml={8}
          size="sm"
          value={Math.min(100, share * 100)}
          color={share >= 1 ? 'red' : share >= NEARLY_USED ? 'yellow' : 'accent'}
          aria-label={t('settings.providers.figure.today')}
        />
      )}
    </Figure>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
