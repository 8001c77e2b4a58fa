import { Text } from '@mantine/core';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type Refusable, useRefusalText } from '../api/use-refusal-text.ts';

interface RefusalProps {
  /** What went wrong on the way, if anything. */
  error?: unknown;
  /** The latest answer. */
  payload: Refusable | undefined;
}

/** Why a form was not taken, above its buttons. */
export function Refusal({ error, payload }: RefusalProps) {
  const text = useRefusalText()(payload);
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      {text ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {text}
        </Text>
      ) : null}
    </>
  );
}
