import { Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DataTable, type DataTableColumn } from 'mantine-datatable';
import 'mantine-datatable/styles.layer.css';
import { useTranslation } from 'react-i18next';
import { RecordCards } from './record-cards.tsx';
import type { RecordColumn } from './record-column.ts';
import classes from './record-table.module.css';

interface RecordTableProps<T> {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly RecordColumn<T>[];
  /** undefined while loading: the columns stay and skeletons stand for the values. */
  rows: readonly T[] | undefined;
  rowKey: (row: T) => string;
}

interface Slot<T> {
  key: string;
  row: T | undefined;
}

const SKELETON_ROWS = 8;

/** Below this width (Mantine's `md`) a table has no room for its columns and becomes cards. */
const NARROW = '(max-width: 62em)';

/** One list for every screen: a table on a desk, cards on a phone, skeletons that keep the columns while loading. */
export function RecordTable<T>({ label, columns, rows, rowKey }: RecordTableProps<T>) {
  const { t } = useTranslation();
  const narrow = useMediaQuery(NARROW, globalThis.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const slots: Slot<T>[] = rows
    ? rows.map((row) => ({ key: rowKey(row), row }))
    : Array.from({ length: SKELETON_ROWS }, (_, index) => ({ key: `skeleton-${index}`, row: undefined }));
  if (narrow) return <RecordCards label={label} columns={columns} slots={slots} />;
  return (
    <DataTable<Slot<T>>
      records={slots}
      idAccessor="key"
      columns={columns.map(toDataTableColumn)}
      classNames={{ table: classes.table ?? '' }}
      minHeight={120}
      verticalSpacing={6}
      horizontalSpacing="xs"
      borderColor="var(--line)"
      rowBorderColor="var(--line)"
      highlightOnHover
      noRecordsText={t('common.noRows')}
      aria-label={label}
      aria-busy={rows === undefined}
    />
  );
}

function toDataTableColumn<T>(column: RecordColumn<T>): DataTableColumn<Slot<T>> {
  return {
    accessor: column.key,
    title: column.heading ?? column.title,
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.align === undefined ? {} : { textAlign: column.align }),
    ...(column.truncate ? { ellipsis: true } : {}),
    render: ({ row }) => (row === undefined ? <Skeleton height={12} my={5} radius="sm" /> : column.render(row)),
  };
}
