import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** Long enough not to ask at every key, short enough to feel immediate, milliseconds. */
const PAUSE_MS = 250;

/** A text box whose value lives in the address and follows it, e.g. when a chip is removed. */
export function useTypedFilter(value: string | undefined, onChange: (value: string | undefined) => void) {
  const [typed, setTyped] = useState(value ?? '');
  const told = useRef(value ?? '');
  const tell = useDebouncedCallback((text: string) => {
    told.current = text;
    onChange(text === '' ? undefined : text);
  }, PAUSE_MS);
  useEffect(() => {
    if ((value ?? '') === told.current) return;
    told.current = value ?? '';
    setTyped(told.current);
  }, [value]);
  return {
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.currentTarget.value);
      tell(event.currentTarget.value);
    },
  };
}
