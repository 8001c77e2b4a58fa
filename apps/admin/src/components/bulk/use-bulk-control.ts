import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { BulkAbortDocument, BulkResumeDocument } from '../../gql/operations/graphql.ts';
import { useProblemNotice } from '../use-problem-notice.ts';

/** Stops a bulk operation after the step under way, or lets it go on from there. */
export function useBulkControl(id: string) {
  const { t } = useTranslation();
  const onError = useProblemNotice();
  const [abort, aborting] = useMutation(BulkAbortDocument, { onError });
  const [resume, resuming] = useMutation(BulkResumeDocument, { onError });
  const variables = { input: { id } };
  return {
    busy: aborting.loading || resuming.loading,
    abort: async (): Promise<void> => {
      const { data } = await abort({ variables });
      const [refusal] = data?.bulkOperationAbort.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`operations.bulk.refused.${refusal.code}`) });
    },
    resume: async (): Promise<void> => {
      const { data } = await resume({ variables });
      const [refusal] = data?.bulkOperationResume.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`operations.bulk.refused.${refusal.code}`) });
    },
  };
}
