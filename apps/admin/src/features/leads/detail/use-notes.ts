import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadDocument,
  LeadNoteAddDocument,
  LeadNoteDeleteDocument,
  LeadNoteEditDocument,
  LeadTimelineDocument,
} from '../../../gql/leads/graphql.ts';
import { useTold } from '../api/use-told.ts';

/** Writes, mends and deletes notes of a lead; each answers whether it was done. */
export function useNotes(leadId: string) {
  const options = {
    onError: useProblemNotice(),
    refetchQueries: [LeadDocument, LeadTimelineDocument],
    awaitRefetchQueries: true,
  };
  const [add, adding] = useMutation(LeadNoteAddDocument, options);
  const [edit, editing] = useMutation(LeadNoteEditDocument, options);
  const [remove, removing] = useMutation(LeadNoteDeleteDocument, options);
  const told = useTold();
  return {
    busy: adding.loading || editing.loading || removing.loading,
    add: async (text: string): Promise<boolean> =>
      told((await add({ variables: { input: { leadId, text } } })).data?.leadNoteAdd),
    edit: async (id: string, text: string): Promise<boolean> =>
      told((await edit({ variables: { input: { id, text } } })).data?.leadNoteEdit),
    remove: async (id: string): Promise<boolean> =>
      told((await remove({ variables: { input: { id } } })).data?.leadNoteDelete),
  };
}
