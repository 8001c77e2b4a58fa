import { useApolloClient, useMutation, useSubscription } from '@apollo/client/react';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { LeadMoveDocument, LeadsDocument, LeadUpdatedDocument } from '../../../gql/leads/graphql.ts';

/** Changes that come together are read together, ms. */
const TOGETHER_MS = 400;

/** Moves cards, and reads the columns again when somebody else does. */
export function useBoard(ownerId: string | undefined) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [run] = useMutation(LeadMoveDocument, { onError: useProblemNotice() });
  const readAgain = () => client.refetchQueries({ include: [LeadsDocument] });
  const readSoon = useDebouncedCallback(() => void readAgain().catch(() => undefined), TOGETHER_MS);
  useSubscription(LeadUpdatedDocument, {
    ignoreResults: true,
    skip: ownerId === undefined,
    onData: ({ data }) => {
      const event = data.data?.leadUpdated;
      // A super admin hears of every account; an event without its lead may be about any.
      if (!event?.lead || event.lead.account.id === ownerId) readSoon();
    },
  });
  const move = async (id: string, stageId: string): Promise<void> => {
    const { data } = await run({ variables: { input: { id, stageId } } });
    const [refusal] = data?.leadMove.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`leads.refused.${refusal.code}`) });
    await readAgain().catch(() => undefined);
  };
  return { move };
}
