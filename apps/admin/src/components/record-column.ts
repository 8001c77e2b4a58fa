import type { ReactNode } from 'react';

export interface RecordColumn<T> {
  key: string;
  title: string;
  /** What stands in the head of the table where that is more than the title. */
  heading?: ReactNode;
  render: (row: T) => ReactNode;
  /** Pixels or a CSS width; columns without one share the rest. */
  width?: number | string;
  align?: 'left' | 'right';
  /** One line in the table, cut with an ellipsis; cards always show the whole value. */
  truncate?: boolean;
  /**
   * Where the value goes when the row is a card: its heading, the corner beside it, a named line, a bare line,
   * an action below the rest, or nowhere.
   */
  card: 'title' | 'corner' | 'line' | 'bare' | 'action' | 'none';
}
