import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  type FailedOperationAssignErrorCode,
  type FailedOperationEditAndRetryErrorCode,
  type FailedOperationNoteAddErrorCode,
  type FailedOperationResolveErrorCode,
  type FailedOperationRetryErrorCode,
  FailureAssignDocument,
  FailureDocument,
  FailureEditAndRetryDocument,
  FailureNoteAddDocument,
  FailureResolveDocument,
  FailureRetryDocument,
} from '../../../gql/operations/graphql.ts';

type Refusal =
  | FailedOperationAssignErrorCode
  | FailedOperationEditAndRetryErrorCode
  | FailedOperationNoteAddErrorCode
  | FailedOperationResolveErrorCode
  | FailedOperationRetryErrorCode;

/** What a person does with one failed operation; each answers in words why not, or undefined when it was done. */
export function useFailureActions(id: string) {
  const { t } = useTranslation();
  const options = { refetchQueries: [FailureDocument], onError: useProblemNotice() };
  const [retryOne, retrying] = useMutation(FailureRetryDocument, options);
  const [assignOne, assigning] = useMutation(FailureAssignDocument, options);
  const [resolveOne] = useMutation(FailureResolveDocument, options);
  const [noteOne] = useMutation(FailureNoteAddDocument, options);
  const [editOne] = useMutation(FailureEditAndRetryDocument, options);
  const refused = (code: Refusal | undefined) => code && t(`operations.failure.refused.${code}`);
  const tell = (problem: string | undefined, done: string) =>
    notifications.show(problem ? { color: 'red', message: problem } : { message: done });

  const retry = async (): Promise<void> => {
    const { data } = await retryOne({ variables: { input: { id } } });
    if (data) tell(refused(data.failedOperationRetry.userErrors[0]?.code), t('operations.failure.retried'));
  };
  const assign = async (ownerUserId: string | null): Promise<void> => {
    const { data } = await assignOne({ variables: { input: { id, ownerUserId } } });
    const problem = refused(data?.failedOperationAssign.userErrors[0]?.code);
    if (problem) tell(problem, '');
  };
  const resolve = async (note: string): Promise<string | undefined> => {
    const { data } = await resolveOne({ variables: { input: { id, note } } });
    return data ? refused(data.failedOperationResolve.userErrors[0]?.code) : t('operations.failure.notDone');
  };
  const addNote = async (note: string): Promise<string | undefined> => {
    const { data } = await noteOne({ variables: { input: { id, note } } });
    return data ? refused(data.failedOperationNoteAdd.userErrors[0]?.code) : t('operations.failure.notDone');
  };
  const editAndRetry = async (to: string): Promise<string | undefined> => {
    const { data } = await editOne({ variables: { input: { id, to } } });
    return data ? refused(data.failedOperationEditAndRetry.userErrors[0]?.code) : t('operations.failure.notDone');
  };
  return { busy: retrying.loading || assigning.loading, retry, assign, resolve, addNote, editAndRetry };
}
