import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { LeadTaskAddDocument, LeadTaskDeleteDocument, LeadTaskDoneDocument } from '../../../gql/leads/graphql.ts';

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
  const { t } = useTranslation();
  const options = { onError: useProblemNotice(), refetchQueries: LISTS };
  const [add, adding] = useMutation(LeadTaskAddDocument, options);
  const [tick, ticking] = useMutation(LeadTaskDoneDocument, options);
  const [remove, removing] = useMutation(LeadTaskDeleteDocument, options);
  const told = (text: string | undefined): boolean => {
    if (text) notifications.show({ color: 'red', message: text });
    return text === undefined;
  };
  return {
    busy: adding.loading || ticking.loading || removing.loading,
    add: async (input: NewTask): Promise<boolean> => {
      const payload = (await add({ variables: { input } })).data?.leadTaskAdd;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
    tick: async (id: string, done: boolean): Promise<boolean> => {
      const payload = (await tick({ variables: { input: { id, done } } })).data?.leadTaskDone;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
    remove: async (id: string): Promise<boolean> => {
      const payload = (await remove({ variables: { input: { id } } })).data?.leadTaskDelete;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
  };
}
