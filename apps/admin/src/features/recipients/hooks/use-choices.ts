import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { RecipientDocument, RecipientPreferenceSetDocument } from '../../../gql/recipients/graphql.ts';
import { choicesAfterRefusal, isStillRefused } from '../api/choices.ts';
import type { Recipient } from './use-recipient.ts';

/** Changes what a recipient gets; `shown` says what a switch should show until the answer is there. */
export function useChoices(recipient: Recipient) {
  const { t } = useTranslation();
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [set] = useMutation(RecipientPreferenceSetDocument, {
    refetchQueries: [RecipientDocument],
    awaitRefetchQueries: true,
    onError: useProblemNotice(),
  });
  const send = async (choices: { topic: string; subscribed: boolean }[]) =>
    (await set({ variables: { input: { recipient, choices } } })).data?.emailPreferenceSet;

  const choose = async (topic: string, subscribed: boolean): Promise<void> => {
    setPending((before) => new Map(before).set(topic, subscribed));
    const first = await send([{ topic, subscribed }]);
    const topics = first?.preferences?.topics ?? [];
    const answer = subscribed && isStillRefused(topics, topic) ? await send(choicesAfterRefusal(topics, topic)) : first;
    const [refusal] = answer?.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`recipients.choiceError.${refusal.code}`) });
    if (answer?.preferences)
      notifications.show({ message: t(subscribed ? 'recipients.switchedOn' : 'recipients.switchedOff', { topic }) });
    setPending((before) => new Map([...before].filter(([key]) => key !== topic)));
  };
  return { choose, shown: (topic: string, subscribed: boolean) => pending.get(topic) ?? subscribed };
}
