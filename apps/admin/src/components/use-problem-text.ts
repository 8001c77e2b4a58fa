import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../lib/apollo/problem.ts';

const KNOWN = [
  'NETWORK',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
] as const;

type KnownCode = (typeof KNOWN)[number];

function isKnown(code: string): code is KnownCode {
  return (KNOWN as readonly string[]).includes(code);
}

/** A sentence for a person. The server's own English words appear only where we have none of ours. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation();
  return useCallback(
    (problem) => {
      const { code, retryAfterSeconds } = problem;
      if (code === 'RATE_LIMITED' && retryAfterSeconds !== undefined) {
        return retryAfterSeconds < 90
          ? t('common.error.rateLimitedSeconds', { count: Math.max(1, Math.ceil(retryAfterSeconds)) })
          : t('common.error.rateLimitedMinutes', { count: Math.ceil(retryAfterSeconds / 60) });
      }
      if (isKnown(code)) return t(`common.error.code.${code}`);
      if (code.startsWith('HTTP_5')) return t('common.error.code.INTERNAL_SERVER_ERROR');
      return t('common.error.other', { message: problem.message });
    },
    [t],
  );
}
