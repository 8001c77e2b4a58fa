import { useTranslation } from 'react-i18next';
import type { RouteRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';

/** "Mailketing rests until 14:05, so Brevo." */
export function useRouteSentence({ stops, carriesNow }: RouteRowFragment): string {
  const { t } = useTranslation();
  const format = useFormat();
  const until = carriesNow ? stops.findIndex(({ provider }) => provider.id === carriesNow.id) : stops.length;
  const reasons = stops.slice(0, until).flatMap(({ provider, skipped, restingUntil }) => {
    if (skipped === null) return [];
    if (skipped === 'RESTING' && restingUntil)
      return [t('settings.routes.because.RESTING', { name: provider.name, until: format.time(restingUntil) })];
    return [t('settings.routes.because.other', { name: provider.name, why: t(`settings.routes.skipped.${skipped}`) })];
  });
  if (!carriesNow) {
    const why = reasons.join(', ');
    return why === '' ? t('settings.routes.now.noProvider') : t('settings.routes.now.waits', { why });
  }
  const { name } = carriesNow;
  return reasons.length === 0
    ? t('settings.routes.now.first', { name })
    : t('settings.routes.now.next', { why: reasons.join(', '), name });
}
