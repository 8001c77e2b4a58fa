import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

/** Credits as people write them: whole, `1.250.000`. */
export function AmountInput(props: NumberInputProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <NumberInput
      min={1}
      max={1_000_000_000}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      hideControls
      suffix={` ${t('credits.desk.unit')}`}
      thousandSeparator={language === 'id' ? '.' : ','}
      decimalSeparator={language === 'id' ? ',' : '.'}
      {...props}
    />
  );
}
