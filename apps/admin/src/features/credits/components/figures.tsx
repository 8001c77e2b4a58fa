import { Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from './figures.module.css';

interface FiguresProps {
  label: string;
  /** undefined: not read yet. */
  figures: readonly { name: string; value: number | undefined }[];
  note: ReactNode;
}

/** A few amounts side by side, and how they hang together. */
export function Figures({ label, figures, note }: FiguresProps) {
  const format = useFormat();
  return (
    <section aria-label={label}>
      <dl className={classes.figures}>
        {figures.map(({ name, value }) => (
          <div key={name} className={classes.figure}>
            <dt>{name}</dt>
            <dd>{value === undefined ? <Skeleton height={20} width={72} my={5} /> : format.number(value)}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" component="div">
        {note}
      </Text>
    </section>
  );
}
