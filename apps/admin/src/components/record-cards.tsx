import { Skeleton } from '@mantine/core';
import type { RecordColumn } from './record-column.ts';
import classes from './record-table.module.css';

interface RecordCardsProps<T> {
  label: string;
  columns: readonly RecordColumn<T>[];
  slots: readonly { key: string; row: T | undefined }[];
}

/** The rows of a table on a phone. */
export function RecordCards<T>({ label, columns, slots }: RecordCardsProps<T>) {
  return (
    <ul className={classes.cards} aria-label={label}>
      {slots.map(({ key, row }) => (
        <li key={key} className={classes.card}>
          {row === undefined ? <CardSkeleton /> : <Card columns={columns} row={row} />}
        </li>
      ))}
    </ul>
  );
}

function Card<T>({ columns, row }: { columns: readonly RecordColumn<T>[]; row: T }) {
  const at = (place: RecordColumn<T>['card']) => columns.filter((column) => column.card === place);
  return (
    <>
      <div className={classes.title}>
        {at('title').map((column) => (
          <div key={column.key}>{column.render(row)}</div>
        ))}
      </div>
      <div className={classes.corner}>
        {at('corner').map((column) => (
          <div key={column.key}>{column.render(row)}</div>
        ))}
      </div>
      <div className={classes.lines}>
        {at('bare').map((column) => (
          <div key={column.key}>{column.render(row)}</div>
        ))}
        <dl className={classes.lines}>
          {at('line').map((column) => (
            <div key={column.key} className={classes.line}>
              <dt>{column.title}</dt>
              <dd>{column.render(row)}</dd>
            </div>
          ))}
        </dl>
        {at('action').map((column) => (
          <div key={column.key}>{column.render(row)}</div>
        ))}
      </div>
    </>
  );
}

function CardSkeleton() {
  return (
    <>
      <Skeleton height={16} width="70%" />
      <Skeleton height={16} width={72} />
      <Skeleton height={12} width="90%" style={{ gridColumn: '1 / -1' }} />
    </>
  );
}
