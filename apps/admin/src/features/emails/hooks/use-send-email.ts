import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { EmailSendDocument, type EmailSendInput, type EmailSendMutation } from '../../../gql/graphql.ts';
import { randomUuid } from '../../../lib/uuid.ts';

type SendError = EmailSendMutation['emailSend']['userErrors'][number];

type Outcome = { id: string } | { userErrors: readonly SendError[] } | { failed: true };

/**
 * Sends with a key that stays the same for the same content: a double click, or a second try after a lost answer,
 * cannot send twice. Changed content is a new mail and gets a new key.
 */
export function useSendEmail() {
  const [send, { loading, error }] = useMutation(EmailSendDocument);
  const key = useRef<{ content: string; uuid: string }>(undefined);
  const submit = async (input: EmailSendInput): Promise<Outcome> => {
    const content = JSON.stringify(input);
    if (key.current?.content !== content) key.current = { content, uuid: randomUuid() };
    const idempotencyKey = key.current.uuid;
    const result = await send({ variables: { input, idempotencyKey } }).catch(() => undefined);
    const payload = result?.data?.emailSend;
    if (!payload) return { failed: true };
    return payload.emailLog ? { id: payload.emailLog.id } : { userErrors: payload.userErrors };
  };
  return { submit, busy: loading, error };
}
