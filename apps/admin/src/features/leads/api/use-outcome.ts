import { useCallback } from 'react';
import { type Refusable, useRefusalText } from './use-refusal-text.ts';

/** What a change ended with: done, refused for a reason in words, or failed on the way, which was told already. */
export type Outcome = { done: true } | { done: false; refusal?: string };

/** Reads the answer to a change. */
export function useOutcome(): (payload: Refusable | undefined) => Outcome {
  const textOf = useRefusalText();
  return useCallback(
    (payload) => {
      if (!payload) return { done: false };
      const refusal = textOf(payload);
      return refusal === undefined ? { done: true } : { done: false, refusal };
    },
    [textOf],
  );
}
