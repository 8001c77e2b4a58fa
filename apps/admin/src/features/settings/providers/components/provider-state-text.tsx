import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { providerState } from '../api/provider-state.ts';
import classes from './provider-row.module.css';

/** A dot with a word, and below it the reason where there is one. */
export function ProviderStateText({ row }: { row: ProviderRowFragment }) {
  const { t } = useTranslation();
  const { kind, tone } = providerState(row, new Date());
  const reason = useReason(row, kind);
  return (
    <>
      <span role="status" className={classes.state} data-state={kind}>
        <ToneDot tone={tone}>{t(`settings.providers.state.${kind}`)}</ToneDot>
      </span>
      {reason === undefined ? null : <div className={classes.reason}>{reason}</div>}
    </>
  );
}

function useReason({ health }: ProviderRowFragment, kind: string): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const { cause, openUntil, openedAt, testText, testedAt } = health;
  if (kind === 'testFailed')
    return t('settings.providers.reason.testFailed', {
      at: testedAt ? format.short(testedAt) : '',
      text: testText ?? '',
    });
  if (kind !== 'resting' && kind !== 'trying') return undefined;
  const why = cause
    ? `${t(`common.errorClass.${cause.class}`)}: ${cause.text}`
    : t('settings.providers.reason.unknown');
  const since = openedAt ? format.time(openedAt) : '';
  return kind === 'resting' && openUntil
    ? t('settings.providers.reason.resting', { until: format.time(openUntil), since, why })
    : t('settings.providers.reason.trying', { since, why });
}
