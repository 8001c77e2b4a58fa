import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailedKind } from '../../../gql/operations/graphql.ts';
import { CLASSES } from './failure-search.ts';

/** What a failure is, in plain words: by its class where delivery knows it, else by the kind of work. */
export function useCauseText(): (kind: FailedKind, errorClass: string | undefined) => string {
  const { t } = useTranslation();
  return useCallback(
    (kind, errorClass) => {
      const known = CLASSES.find((one) => one === errorClass);
      return known ? t(`common.errorClass.${known}`) : t(`operations.failures.failedKind.${kind}`);
    },
    [t],
  );
}
