/** States a person can go back to; more would cost memory and nobody goes back that far. */
const KEPT = 200;

/** Changes of the same thing within this time are one step. Milliseconds. */
const BURST_MS = 800;

/** What was, is and was undone. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What was changed last, and when; null after an undo. */
  last: { what: string; at: number } | null;
}

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/** Takes a change in. `what` names the field, so that typing in it is one step and not one per letter. */
export function change<T>(history: History<T>, present: T, what: string, at: number): History<T> {
  if (present === history.present) return history;
  const { past, last } = history;
  const continued = last?.what === what && at - last.at < BURST_MS;
  return {
    past: continued ? past : [...past, history.present].slice(-KEPT),
    present,
    future: [],
    last: { what, at },
  };
}

export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null };
}

export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: later, last: null };
}
