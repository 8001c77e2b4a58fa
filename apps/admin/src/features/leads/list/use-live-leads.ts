import { useSubscription } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { LeadRowFragmentDoc, LeadUpdatedDocument } from '../../../gql/leads/graphql.ts';
import { belongs } from '../api/belongs.ts';
import { type LeadsSearch, toLeadFilter } from '../api/leads-search.ts';

interface LiveLeadsOptions {
  search: LeadsSearch;
  /** Whose leads are listed. */
  ownerId: string | undefined;
  /** Ids of the rows on the screen; undefined while loading. */
  shown: readonly string[] | undefined;
  refetch: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Rows on the screen change in place; leads that are new wait until `show`, so that nothing jumps under a finger. */
export function useLiveLeads({ search, ownerId, shown, refetch }: LiveLeadsOptions) {
  const [{ of, waiting, many }, setState] = useState({ of: search, waiting: NONE, many: false });
  if (of !== search) setState({ of: search, waiting: NONE, many: false });
  const { error, restart } = useSubscription(LeadUpdatedDocument, {
    ignoreResults: true,
    skip: ownerId === undefined,
    onData: ({ data }) => {
      const event = data.data?.leadUpdated;
      if (!event) return;
      const { leadId, lead, removed, sequence } = event;
      if (leadId === null) return setState((before) => ({ ...before, many: true }));
      const listed = shown?.includes(leadId) ?? false;
      if (removed && listed) refetch();
      if (listed || sequence !== 1 || lead?.account.id !== ownerId || !lead) return;
      if (!belongs(getFragmentData(LeadRowFragmentDoc, lead), toLeadFilter(search))) return;
      setState((before) => ({ ...before, waiting: new Set(before.waiting).add(leadId) }));
    },
  });
  const show = useCallback(() => {
    setState((before) => ({ ...before, waiting: NONE, many: false }));
    refetch();
  }, [refetch]);
  const fresh = [...waiting].filter((id) => !shown?.includes(id)).length;
  return { waiting: fresh, many, show, error, restart };
}
