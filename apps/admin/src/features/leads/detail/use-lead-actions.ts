import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadDeleteDocument,
  LeadMoveDocument,
  LeadTagAddDocument,
  LeadTagRemoveDocument,
  LeadTimelineDocument,
  LeadUpdateDocument,
  type LeadUpdateInput,
} from '../../../gql/leads/graphql.ts';
import { type Outcome, useOutcome } from '../api/use-outcome.ts';

/** Changes of one lead. */
export function useLeadActions(id: string) {
  const options = { onError: useProblemNotice(), refetchQueries: [LeadTimelineDocument] };
  const [update, updating] = useMutation(LeadUpdateDocument, options);
  const [move, moving] = useMutation(LeadMoveDocument, options);
  const [tagAdd, tagging] = useMutation(LeadTagAddDocument, options);
  const [tagRemove, untagging] = useMutation(LeadTagRemoveDocument, options);
  const [erase, erasing] = useMutation(LeadDeleteDocument, { onError: options.onError });
  const outcome = useOutcome();
  return {
    busy: updating.loading || moving.loading || tagging.loading || untagging.loading || erasing.loading,
    update: async (part: Omit<LeadUpdateInput, 'id'>): Promise<Outcome> =>
      outcome((await update({ variables: { input: { id, ...part } } })).data?.leadUpdate),
    move: async (stageId: string): Promise<Outcome> =>
      outcome((await move({ variables: { input: { id, stageId } } })).data?.leadMove),
    addTag: async (tag: string): Promise<Outcome> =>
      outcome((await tagAdd({ variables: { input: { id, tag } } })).data?.leadTagAdd),
    removeTag: async (tag: string): Promise<Outcome> =>
      outcome((await tagRemove({ variables: { input: { id, tag } } })).data?.leadTagRemove),
    erase: async (): Promise<Outcome> => outcome((await erase({ variables: { input: { id } } })).data?.leadDelete),
  };
}
