import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedFilter } from './use-typed-filter.ts';

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  /** Width where there is room, pixels. */
  width: number;
  onChange: (text: string | undefined) => void;
}

/** Free text among the filters of a list; told after a pause in typing. */
export function SearchField({ label, value, width, onChange }: SearchFieldProps) {
  const text = useTypedFilter(value, onChange);
  return (
    <TextInput
      label={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      w={{ base: '100%', sm: width }}
      {...text}
    />
  );
}
