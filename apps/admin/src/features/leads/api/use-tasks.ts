import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { LeadTaskAddDocument, LeadTaskDeleteDocument, LeadTaskDoneDocument } from '../../../gql/leads/graphql.ts';
import { useTold } from './use-told.ts';

/** What shows tasks, by the names of their queries. */
const LISTS = ['Lead', 'LeadTasks', 'LeadTimeline'];

export interface NewTask {
  leadId: string;
  title: string;
  dueAt: string | null;
  assigneeUserId: string | null;
}

/** Makes, ticks off and deletes tasks; each answers whether it was done. */
export function useTasks() {
  const options = { onError: useProblemNotice(), refetchQueries: LISTS };
  const [add, adding] = useMutation(LeadTaskAddDocument, options);
  const [tick, ticking] = useMutation(LeadTaskDoneDocument, options);
  const [remove, removing] = useMutation(LeadTaskDeleteDocument, options);
  const told = useTold();
  return {
    busy: adding.loading || ticking.loading || removing.loading,
    add: async (input: NewTask): Promise<boolean> => told((await add({ variables: { input } })).data?.leadTaskAdd),
    tick: async (id: string, done: boolean): Promise<boolean> =>
      told((await tick({ variables: { input: { id, done } } })).data?.leadTaskDone),
    remove: async (id: string): Promise<boolean> =>
      told((await remove({ variables: { input: { id } } })).data?.leadTaskDelete),
  };
}
