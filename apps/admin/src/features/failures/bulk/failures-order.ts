import type { FailedOperationFilter, FailedOperationsAction } from '../../../gql/operations/graphql.ts';

/** What is to be done, and with which failures. */
export interface FailuresOrder {
  action: FailedOperationsAction;
  filter: FailedOperationFilter;
}
