import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Choice<V extends string> {
  value: V;
  label: string;
}

interface ChoiceFilterProps<V extends string> extends Pick<SelectProps, 'searchable' | 'comboboxProps'> {
  label: string;
  /** What holds while nothing is chosen; "all" unless told. */
  placeholder?: string;
  choices: readonly Choice<V>[];
  value: V | undefined;
  /** Width where there is room, pixels. */
  width: number;
  onChange: (value: V | undefined) => void;
}

/** One of a few, or none for all. */
export function ChoiceFilter<V extends string>({
  label,
  placeholder,
  choices,
  value,
  width,
  onChange,
  ...rest
}: ChoiceFilterProps<V>) {
  const { t } = useTranslation();
  return (
    <Select
      {...rest}
      label={label}
      placeholder={placeholder ?? t('operations.failures.filter.all')}
      data={choices}
      value={value ?? null}
      onChange={(chosen) => onChange(choices.find((choice) => choice.value === chosen)?.value)}
      clearable
      clearButtonProps={{ 'aria-label': t('operations.failures.filter.clear', { what: label }) }}
      w={{ base: '48%', sm: width }}
    />
  );
}
