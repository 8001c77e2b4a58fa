import { useTranslation } from 'react-i18next';
import type { EmailTypeRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';

/** "3 per 1 hour, then refused". */
export function useLimitText(): (type: EmailTypeRowFragment) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ recipientLimit, recipientWindowSeconds, overLimit }) =>
    recipientLimit === null
      ? t('settings.types.noLimit')
      : t(`settings.types.limit.${overLimit}`, {
          limit: format.number(recipientLimit),
          window: format.duration(recipientWindowSeconds * 1000),
        });
}
