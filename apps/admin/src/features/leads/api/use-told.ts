import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { type Refusable, useRefusalText } from './use-refusal-text.ts';

/** Whether it was done; why not is told as a notice. No answer means a failure, which is told by whoever asked. */
export function useTold(): (payload: Refusable | undefined) => boolean {
  const textOf = useRefusalText();
  return useCallback(
    (payload) => {
      const refusal = textOf(payload);
      if (refusal) notifications.show({ color: 'red', message: refusal });
      return payload !== undefined && refusal === undefined;
    },
    [textOf],
  );
}
