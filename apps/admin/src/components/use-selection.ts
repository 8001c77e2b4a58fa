import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses all that are shown, or none when all are chosen. */
  toggleAll: () => void;
  all: boolean;
  some: boolean;
  clear: () => void;
}

interface State {
  of: unknown;
  picked: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The rows that a person picked; what is no longer shown is not picked any more. */
export function useSelection(shown: readonly string[] | undefined, list: unknown): Selection {
  const [{ of, picked }, setState] = useState<State>({ of: list, picked: NONE });
  // Another list begins with nothing picked.
  if (of !== list) setState({ of: list, picked: NONE });
  const setPicked = useCallback(
    (next: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
      setState((before) => ({ ...before, picked: next(before.picked) })),
    [],
  );
  const ids = useMemo(() => (shown ?? []).filter((id) => picked.has(id)), [shown, picked]);
  const all = shown !== undefined && shown.length > 0 && ids.length === shown.length;
  const toggle = useCallback(
    (id: string) =>
      setPicked((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [setPicked],
  );
  const clear = useCallback(() => setPicked(() => NONE), [setPicked]);
  const toggleAll = useCallback(() => setPicked(() => (all ? NONE : new Set(shown))), [all, shown, setPicked]);
  const has = useCallback((id: string) => picked.has(id), [picked]);
  return { ids, has, toggle, toggleAll, all, some: ids.length > 0 && !all, clear };
}
