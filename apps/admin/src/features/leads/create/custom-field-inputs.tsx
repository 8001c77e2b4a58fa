import { Select, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { LeadFieldOption } from '../api/use-lead-options.ts';

interface CustomFieldInputsProps {
  fields: readonly LeadFieldOption[];
  inputProps: (key: string) => GetInputPropsReturnType;
}

const TYPES = { TEXT: 'text', NUMBER: 'text', DATE: 'date', URL: 'url' } as const;

/** One input for each field that the account keeps. */
export function CustomFieldInputs({ fields, inputProps }: CustomFieldInputsProps) {
  const { t } = useTranslation();
  const truths = (['true', 'false'] as const).map((value) => ({ value, label: t(`leads.truth.${value}`) }));
  return fields.map(({ key, label, type, choices }) => {
    if (type === 'CHOICE' || type === 'BOOLEAN')
      return (
        <Select
          key={key}
          label={label}
          data={type === 'CHOICE' ? choices.map((value) => ({ value, label: value })) : truths}
          clearable
          clearButtonProps={{ 'aria-label': t('leads.detail.empty', { what: label }) }}
          {...inputProps(key)}
        />
      );
    return (
      <TextInput
        key={key}
        label={label}
        type={TYPES[type]}
        inputMode={type === 'NUMBER' ? 'decimal' : undefined}
        {...inputProps(key)}
      />
    );
  });
}
