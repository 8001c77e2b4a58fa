import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadDeleteDocument,
  type LeadDeleteErrorCode,
  LeadMoveDocument,
  type LeadMoveErrorCode,
  LeadTagAddDocument,
  type LeadTagAddErrorCode,
  LeadTagRemoveDocument,
  LeadTimelineDocument,
  LeadUpdateDocument,
  type LeadUpdateErrorCode,
  type LeadUpdateInput,
} from '../../../gql/leads/graphql.ts';

type Code = LeadDeleteErrorCode | LeadMoveErrorCode | LeadTagAddErrorCode | LeadUpdateErrorCode;

/** What a change ended with: done, refused for a reason in words, or not asked at all, which was told already. */
export type Outcome = { done: true } | { done: false; refusal?: string };

/** Changes of one lead. */
export function useLeadActions(id: string) {
  const { t } = useTranslation();
  const options = { onError: useProblemNotice(), refetchQueries: [LeadTimelineDocument] };
  const [update, updating] = useMutation(LeadUpdateDocument, options);
  const [move, moving] = useMutation(LeadMoveDocument, options);
  const [tagAdd, tagging] = useMutation(LeadTagAddDocument, options);
  const [tagRemove, untagging] = useMutation(LeadTagRemoveDocument, options);
  const [erase, erasing] = useMutation(LeadDeleteDocument, { onError: options.onError });
  const outcome = (payload: { userErrors: readonly { code: Code }[] } | undefined): Outcome => {
    if (!payload) return { done: false };
    const [refusal] = payload.userErrors;
    return refusal ? { done: false, refusal: t(`leads.refused.${refusal.code}`) } : { done: true };
  };
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
