import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { HoldBannerDocument, OperationsHealthDocument, SendingStateDocument } from '../../../gql/operations/graphql.ts';

/** What shows whether mail is sent, read again when a person has changed it here. */
export function useSendingChange() {
  return {
    refetchQueries: [SendingStateDocument, HoldBannerDocument, OperationsHealthDocument],
    onError: useProblemNotice(),
  };
}
