import { useQuery } from '@apollo/client/react';
import { LeadOptionsDocument, type LeadOptionsQuery } from '../../../gql/leads/graphql.ts';

export type LeadStageOption = LeadOptionsQuery['leadStages'][number];
export type LeadFieldOption = LeadOptionsQuery['leadFields'][number];

/** Stages, custom fields and tags of an account. */
export function useLeadOptions(accountId: string | null | undefined, skip = false) {
  const { data } = useQuery(LeadOptionsDocument, {
    variables: { accountId: accountId ?? null },
    fetchPolicy: 'cache-and-network',
    skip,
  });
  return {
    stages: data?.leadStages ?? [],
    fields: data?.leadFields ?? [],
    tags: data?.leadTags ?? [],
  };
}
