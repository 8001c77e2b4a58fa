import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadOptionsDocument,
  LeadSettingsDocument,
  LeadStageCreateDocument,
  LeadStageDeleteDocument,
  type LeadStageKind,
  LeadStagesReorderDocument,
  LeadStageUpdateDocument,
} from '../../../gql/leads/graphql.ts';
import { type Outcome, useOutcome } from '../api/use-outcome.ts';
import { useTold } from '../api/use-told.ts';

/** Changes of stages. */
export function useStages(accountId: string | null) {
  const outcome = useOutcome();
  const told = useTold();
  const options = {
    onError: useProblemNotice(),
    refetchQueries: [LeadSettingsDocument, LeadOptionsDocument],
    awaitRefetchQueries: true,
  };
  const [create, creating] = useMutation(LeadStageCreateDocument, options);
  const [update, updating] = useMutation(LeadStageUpdateDocument, options);
  const [remove, removing] = useMutation(LeadStageDeleteDocument, options);
  const [order, ordering] = useMutation(LeadStagesReorderDocument, options);
  return {
    busy: creating.loading || updating.loading || removing.loading || ordering.loading,
    save: async (id: string | undefined, values: { name: string; kind: LeadStageKind }): Promise<Outcome> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, ...values } } })).data?.leadStageCreate
          : (await update({ variables: { input: { id, ...values } } })).data?.leadStageUpdate;
      return outcome(payload);
    },
    remove: async (id: string, moveToId: string): Promise<Outcome> =>
      outcome((await remove({ variables: { input: { id, moveToId } } })).data?.leadStageDelete),
    reorder: async (ids: string[]): Promise<boolean> =>
      told((await order({ variables: { input: { ids } } })).data?.leadStagesReorder),
  };
}
