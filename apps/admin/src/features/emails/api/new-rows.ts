import { getFragmentData } from '../../../gql/fragment-masking.ts';
import { type EmailLogsQuery, EmailRowFragmentDoc, type EmailRowsUpdatedSubscription } from '../../../gql/graphql.ts';

type Message = EmailRowsUpdatedSubscription['emailLogUpdated']['emailLog'];
type Edge = EmailLogsQuery['emailLogs']['edges'][number];

function queuedAt(edge: Edge): string {
  return getFragmentData(EmailRowFragmentDoc, edge.node).queuedAt;
}

/** The list with messages that came by event put where the order wants them. */
export function withNewRows(data: EmailLogsQuery, messages: readonly Message[], oldestFirst: boolean): EmailLogsQuery {
  const known = new Set(data.emailLogs.edges.map(({ node }) => node.id));
  const added = messages
    .filter(({ id }) => !known.has(id))
    // Paging goes on from the cursor of the last page, so a row that came by event needs none of its own.
    .map((node): Edge => ({ __typename: 'EmailLogEdge', cursor: '', node }));
  const direction = oldestFirst ? 1 : -1;
  const edges = [...added, ...data.emailLogs.edges].sort((a, b) => direction * queuedAt(a).localeCompare(queuedAt(b)));
  const { totalCount } = data.emailLogs;
  return {
    ...data,
    emailLogs: {
      ...data.emailLogs,
      edges,
      ...(totalCount === undefined ? {} : { totalCount: totalCount + added.length }),
    },
  };
}
