import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

const RANGE = /from (\d+) to (\d+)/;

/** "Write a number from 1 to 10", in the reader's language; undefined when the API's message tells no range. Only the API knows its bounds. */
export function useRangeText(): (message: string) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  return (message) => {
    const [, min, max] = RANGE.exec(message) ?? [];
    if (min === undefined || max === undefined) return undefined;
    return t('settings.types.range', { min: format.number(Number(min)), max: format.number(Number(max)) });
  };
}
