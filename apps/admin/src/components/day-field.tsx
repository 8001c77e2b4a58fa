import { TextInput } from '@mantine/core';

interface DayFieldProps {
  label: string;
  /** A WIB day, YYYY-MM-DD. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** One end of a span of days; the browser's own field, which every keyboard and reader knows. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      w={{ base: '48%', sm: 140 }}
    />
  );
}
