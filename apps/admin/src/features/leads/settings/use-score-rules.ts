import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  type LeadActivityKind,
  LeadScoreRuleCreateDocument,
  LeadScoreRuleDeleteDocument,
  LeadScoreRuleUpdateDocument,
  LeadSettingsDocument,
} from '../../../gql/leads/graphql.ts';
import { type Outcome, useOutcome } from '../api/use-outcome.ts';
import { useTold } from '../api/use-told.ts';

export interface RuleValues {
  kind: LeadActivityKind;
  subject: string | null;
  points: number;
  maxTimes: number | null;
}

/** Changes of score rules. */
export function useScoreRules(accountId: string | null) {
  const outcome = useOutcome();
  const told = useTold();
  const options = { onError: useProblemNotice(), refetchQueries: [LeadSettingsDocument], awaitRefetchQueries: true };
  const [create, creating] = useMutation(LeadScoreRuleCreateDocument, options);
  const [update, updating] = useMutation(LeadScoreRuleUpdateDocument, options);
  const [remove, removing] = useMutation(LeadScoreRuleDeleteDocument, options);
  return {
    busy: creating.loading || updating.loading || removing.loading,
    save: async (id: string | undefined, { kind, ...values }: RuleValues): Promise<Outcome> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, kind, ...values } } })).data?.leadScoreRuleCreate
          : (await update({ variables: { input: { id, ...values } } })).data?.leadScoreRuleUpdate;
      return outcome(payload);
    },
    /** Answers whether it is so now. */
    enable: async (id: string, enabled: boolean): Promise<boolean> =>
      told((await update({ variables: { input: { id, enabled } } })).data?.leadScoreRuleUpdate),
    /** Answers whether it is gone. */
    remove: async (id: string): Promise<boolean> =>
      told((await remove({ variables: { input: { id } } })).data?.leadScoreRuleDelete),
  };
}
