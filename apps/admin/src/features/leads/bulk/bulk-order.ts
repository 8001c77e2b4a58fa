import type { LeadSelection } from '../../../gql/leads/graphql.ts';

/** What is to be done, and with which leads. */
export interface BulkOrder {
  action: 'CHANGE' | 'DELETE';
  selection: LeadSelection;
}
