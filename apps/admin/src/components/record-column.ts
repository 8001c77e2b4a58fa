import type { ReactNode } from 'react';

export interface RecordColumn<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** Pixels or a CSS width; columns without one share the rest. */
  width?: number | string;
  align?: 'left' | 'right';
  /** Where the value goes when the row is a card: its heading, the corner beside it, a named line, a bare line, or nowhere. */
  card: 'title' | 'corner' | 'line' | 'bare' | 'none';
}
