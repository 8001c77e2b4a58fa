import type { ReactNode } from 'react';
import classes from './status-dot.module.css';
import type { Tone } from './status-tone.ts';

/** A coloured dot that never stands alone: the word says the same. */
export function ToneDot({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.root} data-tone={tone}>
      <span className={classes.dot} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
