import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { toProblem } from '../lib/apollo/problem.ts';
import { useProblemText } from './use-problem-text.ts';

/** Tells of a failed request where no dialog is open to show it. */
export function useProblemNotice(): (error: unknown) => void {
  const textOf = useProblemText();
  return useCallback((error) => notifications.show({ color: 'red', message: textOf(toProblem(error)) }), [textOf]);
}
