import { Checkbox } from '@mantine/core';
import type { RecordColumn } from './record-column.ts';
import type { Selection } from './use-selection.ts';

interface SelectColumn<T> {
  title: string;
  selection: Selection;
  idOf: (row: T) => string;
  /** Names the box of a row for screen readers. */
  nameOf: (row: T) => string;
}

/** The boxes before the rows, and one for all that are shown. */
export function selectColumn<T>({ title, selection, idOf, nameOf }: SelectColumn<T>): RecordColumn<T> {
  return {
    key: 'select',
    title,
    heading: (
      <Checkbox
        size="xs"
        aria-label={title}
        checked={selection.all}
        indeterminate={selection.some}
        onChange={selection.toggleAll}
      />
    ),
    width: 40,
    card: 'bare',
    render: (row) => (
      <Checkbox
        size="xs"
        aria-label={nameOf(row)}
        checked={selection.has(idOf(row))}
        onChange={() => selection.toggle(idOf(row))}
      />
    ),
  };
}
